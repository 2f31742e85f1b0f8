import { pick } from './hear-cards.ts';
import type { Chat, Json } from './teams/chat.ts';
import type { Telling } from './tell-reminders.ts';

interface Told extends Pick<Telling, 'show' | 'mentor'> {
  readonly trainee: () => Chat;
}

const answers = [
  'open a bad-news conversation myself',
  'I leave a silence and do not fill it',
  'in the clinic, every Tuesday afternoon',
  'the resident who sits in',
];

/** A coassistent words a learning goal and lets her mentor read it; the mentor asks one thing; it is reached. */
export async function tellGoals({ mentor, trainee, show }: Told): Promise<void> {
  let card = show(
    'A coassistent types: add a learning goal',
    await trainee().ask('add a learning goal'),
    /1 of 4/,
  );
  for (const answer of answers) card = await trainee().walk(turn(card, 'answer'), { answer });
  const day = show('Four questions later', card, /By when/);
  const reader = await trainee().walk(turn(day, 'day'), { date: '2026-12-15' });
  show('Nobody reads along without a yes', reader, /is your mentor/);
  const yes = pick(reader, ({ data }) => data.shared === true, 'a yes');
  const whole = show('The whole, before it is kept', await trainee().walk(yes), /You and Dr\. Hanna de Boer/);
  const kept = show('It is kept', await trainee().walk(turn(whole, 'keep')), /Kept/);
  const list = await mentor().ask('leerdoelen');
  const shared = await mentor().walk(pick(list, ({ verb }) => verb === 'goal.open', 'a goal to read'));
  show('Her mentor reads it, and changes nothing', shared, /silence/);
  const asking = pick(shared, ({ verb }) => verb === 'goal.ask', 'a question to put');
  show('... but puts a question of the programme to it', await mentor().walk(asking));
  const open = pick(kept, ({ verb }) => verb === 'goal.list', 'the way to all of them');
  const row = pick(await trainee().walk(open), ({ verb }) => verb === 'goal.open', 'the goal');
  const asked = show('She reads the question', await trainee().walk(row), /A question from your mentor/);
  const reached = pick(asked, ({ data }) => data.outcome === 'reached', 'reached');
  show('What became of it; nobody asks why', await trainee().walk(reached), /Reached/);
}

function turn(card: Json, kind: string) {
  return pick(card, ({ verb, data }) => verb === 'goal.turn' && data.turn === kind, `a way to ${kind}`);
}
