import { type Button, buttonsOf, type Json, type Pressed } from '../../../playground/teams/chat.ts';
import { GraphUnderTest } from '../../playground/graph/open-graph.ts';
import { type Bot, cohort, entraOf, openBot } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';

/** The whole bot, with mailboxes of its people in a Graph of its own, and a stagemeester for `bilal`. */
export interface ReferralBot {
  readonly bot: Bot;
  readonly graph: GraphUnderTest;
  /** The card that the bot said by itself to a person last with these words in it, once it has. */
  readonly told: (id: string, words: RegExp) => Promise<Json>;
  readonly count: (id: string, words: RegExp) => number;
  /** A mentor, `an`, asks a trainee, `bilal`, about whom the people file names first; gives the card that reaches the trainee. */
  readonly ask: (mentor?: string, trainee?: string) => Promise<Json>;
  /** What lies among the drafts of a mentor, `an`. */
  readonly drafts: (mentor?: string) => Promise<readonly Json[]>;
  readonly close: () => Promise<void>;
}

export const stagemeester = { name: 'Prof. Griet Baert', email: 'griet.baert@uz.example' };

/** Whoever trains `iris` in her clerkship. */
export const trainer = { name: 'Dr. Vera Post', email: 'vera.post@umc.example' };

/** The people of `cohort`, where `bilal` has a stagemeester and `daan` is assessed by his own mentor. */
export function supervised(): string {
  const [header = '', ...rows] = cohort.split('\n');
  const more: Readonly<Record<string, string>> = {
    bilal: `${stagemeester.name},${stagemeester.email},`,
    daan: `Dr. Veys,veys@uz.example,an`,
    iris: `${trainer.name},${trainer.email},`,
  };
  const filled = rows.map((row) => `${row},${more[row.split(',')[2] ?? ''] ?? ',,'}`);
  return [`${header},supervisor_name,supervisor_email,assessed_by`, ...filled].join('\n');
}

export async function openReferralBot(env: Readonly<Record<string, string>> = {}): Promise<ReferralBot> {
  const everybody = ['an', 'bilal', 'chloe', 'daan', 'els', 'femke', 'gert', 'hanna', 'iris'];
  const graph = await GraphUnderTest.open(
    everybody.map((id) => ({ id: entraOf(id), address: `${id}@example.org`, name: id, events: [] })),
  );
  // Something follows from a yes at once; that it waits otherwise has tests of its own.
  const usual = { KLANKBORD_MAIL: 'send', KLANKBORD_HOLD_SECONDS: '0' };
  const bot = await openBot({ GRAPH_BASE_URL: graph.url, ...usual, ...env });
  await bot.importPeople(supervised());
  for (const id of everybody) await bot.chat(id).install();
  const told: ReferralBot['told'] = (id, words) =>
    until(`${words} to ${id}`, () => said(bot, id, words).at(-1));
  return {
    bot,
    graph,
    told,
    count: (id, words) => said(bot, id, words).length,
    ask: async (mentor = 'an', trainee = 'bilal') => {
      const asking = await bot.chat(mentor).walk(way('mentor', trainee));
      await bot.chat(mentor).walk(find(asking, 'referral.ask'));
      return told(trainee, /Wil je dat/);
    },
    drafts: async (mentor = 'an') => {
      const { body } = await graph.ask('GET', `/users/${entraOf(mentor)}/mailFolders/drafts/messages`);
      return body.value as readonly Json[];
    },
    close: async () => {
      await bot.close();
      await graph.close();
    },
  };
}

export const way = (which: string, trainee?: string): Button =>
  press('referral.choose', { choice: 'way', way: which, ...(trainee === undefined ? {} : { trainee }) });

export function press(verb: string, data: Json = {}): Button {
  return { type: 'Action.Execute', title: '', verb, data };
}

export function find(card: Json, verb: string, data: Json = {}): Button {
  const found = buttonsOf(card).find(
    (each) => each.verb === verb && Object.entries(data).every(([name, value]) => each.data[name] === value),
  );
  if (found === undefined) throw new Error(`no ${verb} ${JSON.stringify(data)} on ${JSON.stringify(card)}`);
  return found;
}

/** What somebody reads of an answer, be it a card or a line. */
export function textIn({ body }: Pressed): string {
  return JSON.stringify(body.value);
}

function said(bot: Bot, id: string, words: RegExp): readonly Json[] {
  return bot
    .chat(id)
    .said()
    .flatMap(({ activity }) => activity.attachments ?? [])
    .map(({ content }) => content as Json)
    .filter((card) => words.test(JSON.stringify(card)));
}
