import { setTimeout } from 'node:timers/promises';
import { type Button, buttonsOf, type Chat, cardOf, type Json, textOf } from './teams/chat.ts';
import type { Said } from './teams/connector-double.ts';

/** The button of a card that fits; `what` says in the error which one is missing. */
export function pick(card: Json, fits: (button: Button) => boolean, what: string, at = 0): Button {
  const found = buttonsOf(card).filter(fits).at(at);
  if (found === undefined) throw new Error(`there is no ${what}`);
  return found;
}

/** What the bot said last in a chat, or put in the place of what it had said, with these words in it. */
export function heard(chat: Chat, words: RegExp): Promise<Json> {
  return waitFor(`${words} by itself`, async () => withWords(chat.said(), words).at(-1));
}

/** What the bot said by itself in a chat with these words in it, after so many other things; waits for the first. */
export function heardSince(chat: Chat, after: number, words: RegExp): Promise<Json> {
  return waitFor(`${words} by itself`, async () => saidSince(chat, after, words).at(-1));
}

/** All that the bot has said by itself in a chat with these words in it, after so many other things. */
export function saidSince(chat: Chat, after: number, words: RegExp): readonly Json[] {
  return withWords(chat.notices().slice(after), words);
}

function withWords(said: readonly Said[], words: RegExp): readonly Json[] {
  return said
    .flatMap((each) => (each.activity.attachments?.length === 1 ? [cardOf([each])] : []))
    .filter((card) => words.test(textOf(card)));
}

/** Looks until there is something, for two minutes: on a busy machine all takes its time. */
export async function waitFor<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await setTimeout(100);
  }
  throw new Error(`${what} did not come`);
}
