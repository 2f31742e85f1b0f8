import type { AdaptiveCard } from '../../cards/kit/adaptive-card.ts';
import type { Refusal } from '../../core/wishes/refusal.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import type { Answer, Asker, BotDeps, Shows } from '../asker.ts';
import { parseWish } from '../verbs.ts';
import { answerHelpButton } from './answer-cry.ts';
import { guessLanguage, type Incoming, isPrivate, seekSender } from './read-incoming.ts';
import { guard, serveWish } from './serve-wish.ts';
import { remember } from './show-later.ts';
import { sayToStranger } from './strangers.ts';

/**
 * The body of the answer to a pressed `Action.Execute`; the HTTP status is always 200. Source:
 * https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format
 */
export type InvokeAnswer =
  | {
      readonly statusCode: 200;
      readonly type: 'application/vnd.microsoft.card.adaptive';
      readonly value: AdaptiveCard;
    }
  | {
      readonly statusCode: 400 | 500;
      readonly type: 'application/vnd.microsoft.error';
      readonly value: { readonly code: string; readonly message: string };
    };

/** The answer to a press, and what takes the place of its card once a neighbour has answered. */
export interface Pressed {
  readonly body: InvokeAnswer;
  readonly later?: Shows['later'];
}

/** Answers a pressed button with the card that replaces the one that was pressed, or with an error that the client shows. */
export async function answerInvoke(deps: BotDeps, incoming: Incoming): Promise<Pressed> {
  const language = guessLanguage(incoming);
  if (!isPrivate(incoming)) return toError('wish.elsewhere', wordsOf(language)['elsewhere.text']);
  const sender = await seekSender(deps, incoming);
  if (sender.state === 'known') {
    const { asker } = sender;
    const answer = await press(asker, incoming);
    return toPressed('card' in answer ? remember(asker, answer) : answer, asker.words);
  }
  const card = answerHelpButton(deps, incoming, readAction(incoming.name, incoming.value).verb);
  if (card !== undefined) return toPressed({ card }, wordsOf(language));
  if (sender.state === 'unreachable') return answerCrashed(incoming);
  return toError('person.unknown', sayToStranger(deps, language));
}

/** Answers with an error where it could not even be found out who is asking. */
export function answerCrashed(incoming: Incoming): Pressed {
  return toPressed({ refusal: 'wish.crashed' }, wordsOf(guessLanguage(incoming)));
}

async function press(asker: Asker, { name, value }: Incoming): Promise<Answer> {
  const { verb, data } = readAction(name, value);
  return guard(asker.deps.log, 'wish.parse', async () => {
    const wish = parseWish(verb, data);
    if (wish.ok) return serveWish(asker, wish.value);
    asker.deps.log.warn({ refusal: wish.refusal, entraId: asker.person.entraId }, 'wish');
    return wish;
  });
}

function readAction(
  name: string | undefined,
  value: unknown,
): { readonly verb?: unknown; readonly data?: unknown } {
  if (name !== 'adaptiveCard/action' || typeof value !== 'object' || value === null) return {};
  const { action } = value as { readonly action?: unknown };
  return typeof action === 'object' && action !== null ? action : {};
}

function toPressed(answer: Answer, words: Words): Pressed {
  if ('refusal' in answer) return toError(answer.refusal, words[answer.refusal]);
  const { card, later } = answer;
  const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card } as const;
  return { body, ...(later && { later }) };
}

/** Clients show the message as it is, so the emphasis of our texts goes. */
function toError(code: Refusal | 'wish.elsewhere' | 'person.unknown', message: string): Pressed {
  const statusCode = code === 'wish.crashed' ? 500 : 400;
  const value = { code, message: message.replaceAll('*', '') };
  return { body: { statusCode, type: 'application/vnd.microsoft.error', value } };
}
