import { setTimeout } from 'node:timers/promises';
import { buttonsOf, type Chat, cardOf, type Json } from './teams/chat.ts';

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

  say('\n... sixteen days go by; it is the day before, half past twelve ...');
  await jumpTo('2026-12-09T11:30:00Z');
  show(
    'By itself, to her',
    await heard(mentor(), before.mentor + 1),
    /Het is bijna zover/,
    /Voor jou als mentor/,
  );
  show(
    'By itself, to an ASO of her group',
    await heard(trainee(), before.trainee + 1),
    /Het is bijna zover/,
    /Wat je vooraf doet/,
  );

  say('\n... the morning after the session, which she held without her phone ...');
  await jumpTo('2026-12-11T08:00:00Z');
  const question = show(
    'By itself, to her alone',
    await heard(mentor(), before.mentor + 2),
    /Is het doorgegaan\?/,
  );
  const yes = pick(question, ({ data }) => data.outcome === 'yes', 'the answer yes');
  show('She answers', await mentor().walk(yes), /zoals jij het zegt/, /10 december 2026/);
  show('She types: pauze tot 5 januari', await mentor().ask('pauze tot 5 januari'), /dinsdag 5 januari 2027/);
}

type Button = ReturnType<typeof buttonsOf>[number];

function pick(card: Json, fits: (button: Button) => boolean, what: string, at = 0): Button {
  const found = buttonsOf(card).filter(fits).at(at);
  if (found === undefined) throw new Error(`there is no ${what}`);
  return found;
}

/** The last of so many things that the bot said by itself in a chat; it has a minute for it. */
async function heard(chat: Chat, count: number): Promise<Json> {
  for (let tries = 0; chat.notices().length < count; tries += 1) {
    if (tries > 600) throw new Error(`${chat.notices().length} notices came, not ${count}`);
    await setTimeout(100);
  }
  return cardOf(chat.notices().slice(-1));
}
