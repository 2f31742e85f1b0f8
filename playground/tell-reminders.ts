import { heardSince, pick } from './hear-cards.ts';
import type { Chat, Json } from './teams/chat.ts';

/** What the story needs of whoever tells it. */
export interface Telling {
  readonly mentor: () => Chat;
  readonly trainee: () => Chat;
  /** Shows what was done and the card that came of it; stops the story when a word is missing. */
  readonly show: (what: string, card: Json, ...expected: readonly RegExp[]) => Json;
  readonly say: (line: string) => void;
  /** Stops the bot and starts it on the same data, with its clock at this moment. */
  readonly jumpTo: (moment: string) => Promise<void>;
}

/** A date is noted; what the bot says by itself as it comes near, the morning after, and in a pause. */
export async function tellReminders({ mentor, trainee, show, say, jumpTo }: Telling): Promise<void> {
  const before = { mentor: mentor().notices().length, trainee: trainee().notices().length };
  const list = await mentor().ask('sessie');
  const outline = await mentor().walk(
    pick(list, ({ verb }) => verb === 'session.open', 'a next session', -1),
  );
  const picker = await mentor().walk(pick(outline, ({ data }) => data.view === 'date', 'a way to the date'));
  const plan = pick(picker, ({ verb }) => verb === 'session.plan', 'a way to keep the date');
  const noted = await mentor().walk(plan, { date: '2026-12-10', clock: '17:30' });
  show('She notes the date of the next session', noted, /donderdag 10 december 2026 om 17u30/);

  say('\n... almost two weeks go by; it is the day before, half past twelve ...');
  await jumpTo('2026-12-09T11:30:00Z');
  const soon = /Het is bijna zover/;
  show('By itself, to her', await heardSince(mentor(), before.mentor, soon), /Voor jou als mentor/);
  show(
    'By itself, to an ASO of her group',
    await heardSince(trainee(), before.trainee, soon),
    /Wat je vooraf doet/,
  );

  say('\n... the morning after the session, which she held without her phone ...');
  await jumpTo('2026-12-11T08:00:00Z');
  const question = show(
    'By itself, to her alone',
    await heardSince(mentor(), before.mentor, /Is het doorgegaan\?/),
  );
  const yes = pick(question, ({ data }) => data.outcome === 'yes', 'the answer yes');
  show('She answers', await mentor().walk(yes), /zoals jij het zegt/, /10 december 2026/);
  show('She types: pauze tot 5 januari', await mentor().ask('pauze tot 5 januari'), /dinsdag 5 januari 2027/);
}
