import { wordsOf } from '../../i18n/words.ts';
import type { Answer, Asker, BotDeps } from '../asker.ts';
import { isVerb, parseWish } from '../verbs.ts';
import { answerCry, answerHelpButton } from './answer-cry.ts';
import { answerText } from './answer-text.ts';
import {
  guessLanguage,
  type Incoming,
  isPrivate,
  type Reply,
  type Sender,
  seekSender,
} from './read-incoming.ts';
import { readWritten } from './read-written.ts';
import { drawRefusal, guard, serveWish } from './serve-wish.ts';
import { remember } from './show-later.ts';
import { type Strangers, sayToStranger } from './strangers.ts';

/**
 * Answers typed words, or a button of a client that has only `Action.Submit`. Says nothing to a stranger who was
 * answered a short while ago. Nothing of the text is kept or logged.
 */
export async function answerMessage(
  deps: BotDeps,
  strangers: Strangers,
  incoming: Incoming,
): Promise<Reply | undefined> {
  const sender = await seekSender(deps, incoming);
  if (!isPrivate(incoming)) {
    const words = sender.state === 'known' ? sender.asker.words : wordsOf(guessLanguage(incoming));
    return strangers.mayAnswer(incoming.conversation.id) ? { text: words['elsewhere.text'] } : undefined;
  }
  if (sender.state !== 'known') return answerUnknown(deps, strangers, incoming, sender);
  const { asker } = sender;
  const answer = await guard(deps.log, 'message', () => readMessage(asker, incoming));
  const shows = 'card' in answer ? answer : { card: drawRefusal(asker, answer.refusal) };
  return remember(asker, shows);
}

/** Help comes first, then the one line: that something broke, each time, or whom to ask, once in a while. */
async function answerUnknown(
  deps: BotDeps,
  strangers: Strangers,
  incoming: Incoming,
  { state }: Exclude<Sender, { readonly state: 'known' }>,
): Promise<Reply | undefined> {
  const submitted = readSubmit(incoming.value);
  const card =
    submitted === undefined
      ? await answerCry(deps, incoming)
      : answerHelpButton(deps, incoming, submitted.verb);
  if (card !== undefined) return { card };
  const language = guessLanguage(incoming);
  if (state === 'unreachable') return { text: wordsOf(language)['wish.crashed'] };
  const id = incoming.from.aadObjectId ?? incoming.from.id;
  return strangers.mayAnswer(id) ? { text: sayToStranger(deps, language) } : undefined;
}

async function readMessage(asker: Asker, incoming: Incoming): Promise<Answer> {
  const submitted = readSubmit(incoming.value);
  if (submitted === undefined) return answerText(asker, readWritten(incoming), incoming.id);
  const wish = parseWish(submitted.verb, submitted);
  return wish.ok ? serveWish(asker, wish.value) : wish;
}

/** Data of an `Action.Submit`, which carries its verb among them. */
function readSubmit(value: unknown): { readonly verb: string } | undefined {
  if (typeof value !== 'object' || value === null || !('verb' in value)) return undefined;
  const { verb } = value;
  return typeof verb === 'string' && isVerb(verb) ? { ...value, verb } : { verb: '' };
}
