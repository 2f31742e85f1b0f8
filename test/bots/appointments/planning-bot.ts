import { type Button, buttonsOf, cardOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { GraphUnderTest } from '../../playground/graph/open-graph.ts';
import { type Bot, entraOf, openBot } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';

/** The whole bot, with a mailbox for each of its people in a Graph of its own. */
export interface PlanningBot {
  readonly bot: Bot;
  readonly graph: GraphUnderTest;
  /** Puts one entry in the calendar of a person, by the clock of Brussels, in the place of all that is there. */
  readonly fill: (id: string, start: string, end: string) => Promise<void>;
  /** What the bot said in the chat of a person with these words in it, once it has. */
  readonly told: (id: string, words: RegExp) => Promise<Json>;
  /** How often the bot said these words to a person. */
  readonly count: (id: string, words: RegExp) => number;
  /** Has a talk of `bilal` with `an` in the calendar, on Tuesday 1 December 2026 at 14.00. */
  readonly book: () => Promise<void>;
  /** What stands in the calendar of a person: when it begins, by UTC. */
  readonly events: (id: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

const everybody = ['an', 'bilal', 'chloe', 'daan', 'els', 'femke', 'hanna', 'iris'];

export async function openPlanningBot(env: Readonly<Record<string, string>> = {}): Promise<PlanningBot> {
  const graph = await GraphUnderTest.open(everybody.map((id) => mailboxOf(id)));
  const bot = await openBot({ GRAPH_BASE_URL: graph.url, ...env });
  const told: PlanningBot['told'] = (id, words) =>
    until(`${words} to ${id}`, () => said(bot, id, words).at(-1));
  for (const id of everybody) await bot.chat(id).install();
  return {
    bot,
    graph,
    fill: async (id, start, end) => {
      await graph.local('POST', 'mailboxes', { mailboxes: [mailboxOf(id, [{ start, end }])] });
    },
    told,
    book: async () => {
      const asked = await bot.chat('bilal').ask('plan gesprek dinsdag 1 december om 14u');
      await bot.chat('bilal').walk(find(asked, 'appointment.book'));
      for (const id of ['an', 'bilal']) await told(id, /De afspraak staat in de agenda’s/);
    },
    count: (id, words) => said(bot, id, words).length,
    events: async (id) => {
      const window = 'startDateTime=2026-11-01T00:00:00Z&endDateTime=2027-04-01T00:00:00Z';
      const { body } = await graph.ask('GET', `/users/${entraOf(id)}/calendarView?${window}`);
      const events = body.value as readonly { readonly start: { readonly dateTime: string } }[];
      return events.map(({ start }) => start.dateTime.slice(0, 16));
    },
    close: async () => {
      await bot.close();
      await graph.graph.close();
    },
  };
}

function mailboxOf(id: string, events: readonly Json[] = []): Json {
  return { id: entraOf(id), address: `${id}@example.org`, name: id, events };
}

function said(bot: Bot, id: string, words: RegExp): readonly Json[] {
  const { conversation } = bot.chat(id);
  return bot.connector.said
    .filter((each) => each.conversation === conversation)
    .flatMap((each) => (each.activity.attachments?.length === 1 ? [cardOf([each])] : []))
    .filter((card) => words.test(textOf(card)));
}

/** The button of a card with this verb, and with these data behind it. */
export function find(card: Json, verb: string, data: Json = {}): Button {
  const found = buttonsOf(card).find(
    (each) => each.verb === verb && Object.entries(data).every(([name, value]) => each.data[name] === value),
  );
  if (found === undefined) throw new Error(`no ${verb} on ${JSON.stringify(card)}`);
  return found;
}
