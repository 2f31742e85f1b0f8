import { heardSince, pick } from './hear-cards.ts';
import type { Telling } from './tell-reminders.ts';

type Told = Pick<Telling, 'mentor' | 'trainee' | 'show'>;

/** A trainee and the mentor set an interim deadline together; a reminder that was asked for; a to-do of one's own. */
export async function tellTasks({ mentor, trainee, show }: Told): Promise<void> {
  const before = mentor().notices().length;
  const words = 'stageplan tegen 14 december';
  const day = show(`An ASO types: ${words}`, await trainee().ask(words), /Ik las maandag 14 december 2026/);
  const propose = pick(day, ({ verb }) => verb === 'task.propose', 'a way to propose the day');
  await trainee().walk(propose, { date: '2026-12-14' });
  const asked = show(
    'By itself, to the mentor',
    await heardSince(mentor(), before, /stelt een tussentijdse deadline voor/),
    /Officiële dag/,
  );
  const agree = pick(asked, ({ verb }) => verb === 'task.agree', 'a way to agree');
  show('She agrees with one press', await mentor().walk(agree), /Samen afgesproken: maandag 14 december/);
  show('He looks what he still has to do', await trainee().ask('taken'), /samen tegen 14 dec/);

  const remind = 'herinner mij op 11 december aan het charter';
  show(`He types: ${remind}`, await trainee().ask(remind), /Op vrijdag 11 december 2026 herinner ik je aan/);

  const own = 'boek bestellen tegen 8 december';
  const form = show(`He types: ${own}`, await trainee().ask(own), /Niemand anders leest dit/);
  const keep = pick(form, ({ verb }) => verb === 'todo.keep', 'a way to keep it');
  const todo = { text: 'boek bestellen', date: '2026-12-08' };
  const kept = show('He keeps it; nobody else reads it', await trainee().walk(keep, todo), /boek bestellen/);
  const tick = pick(kept, ({ verb }) => verb === 'todo.done', 'a way to tick it off');
  show('... and ticks it off', await trainee().walk(tick), /Over dertig dagen is het weg/);
}

/** On the day that the trainee asked for. */
export async function tellAskedReminder({ trainee, show }: Told): Promise<void> {
  const reminder = await heardSince(trainee(), 0, /Zoals je vroeg/);
  show('By itself, to the ASO who asked for it', reminder, /Een herinnering/, /Charter/);
}
