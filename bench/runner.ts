import { BotProcess } from '../playground/teams/bot-process.ts';
import { Chat } from '../playground/teams/chat.ts';
import type { ConnectorDouble } from '../playground/teams/connector-double.ts';
import { entraOf } from './cohort.ts';

/** A running bot and, for every worker, a turn of each kind to be repeated. */
export interface Runner {
  readonly bot: BotProcess;
  /** Types `help`, to which one message comes back: ours is the same card for everybody of that role. */
  readonly text: readonly (() => Promise<void>)[];
  /** Asks when the next session is; ours looks it up, and draws the card of this person. */
  readonly question: readonly (() => Promise<void>)[];
  /** Presses a button; for ours that is a step on or back in a running session, which is one durable write. */
  readonly button: readonly (() => Promise<void>)[];
}

export interface Setting {
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  readonly workers: number;
}

export async function open({ script, env, workers }: Setting, connector: ConnectorDouble): Promise<Runner> {
  const bot = await BotProcess.start(env, script);
  const chats = Array.from(
    { length: workers },
    (_, group) => new Chat(() => bot.url, connector, entraOf(group)),
  );
  return {
    bot,
    text: chats.map((chat) => type(chat, 'help')),
    question: chats.map((chat) => type(chat, 'wanneer is onze volgende sessie?')),
    button: chats.map(walkBackAndForth),
  };
}

function type(chat: Chat, text: string): () => Promise<void> {
  return async () => {
    if ((await chat.type(text)).length !== 1) throw new Error('not one answer to a text');
  };
}

/** The first press starts the session; then a step on and a step back in turn, each with the version that it follows. */
function walkBackAndForth(chat: Chat, group: number): () => Promise<void> {
  let seen = 0;
  return async () => {
    const verb = seen === 0 ? 'session.start' : seen % 2 === 1 ? 'session.next' : 'session.back';
    const data = { programme: 'msg', group: `g${group}`, plan: 'msg-y1-s1', year: 1, seen };
    const { body } = await chat.press({ verb, data });
    if (body.statusCode !== 200) throw new Error(JSON.stringify(body));
    seen += 1;
  };
}

/** How long it takes until the bot says that it is open, in milliseconds; asks it to end then. */
export async function measureStart({ script, env }: Setting): Promise<number> {
  const began = performance.now();
  const bot = await BotProcess.start(env, script);
  const took = performance.now() - began;
  await bot.stop();
  return took;
}
