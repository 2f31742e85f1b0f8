import { drawEmergencyCard } from '../../cards/help/draw-emergency-card.ts';
import type { AdaptiveCard } from '../../cards/kit/adaptive-card.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { BotDeps } from '../asker.ts';
import { guessLanguage, type Incoming } from './read-incoming.ts';
import { readWritten } from './read-written.ts';
import { understandWords } from './understand-words.ts';

/**
 * Answers a cry for help of somebody who can't be looked up: the store is down, or nobody enrolled them. The numbers need
 * neither a store nor a place in the people file. Undefined for other words. Nothing of it is kept or logged.
 */
export async function answerCry(deps: BotDeps, incoming: Incoming): Promise<AdaptiveCard | undefined> {
  const reader = { language: guessLanguage(incoming), now: deps.now() };
  const said = { text: readWritten(incoming), ...reader, programmes: deps.programmes };
  const { intent, distress, slots } = await understandWords(said);
  if (distress === undefined)
    return intent === 'crisis' ? drawEmergencyCard(deps.programmes, reader) : undefined;
  const words = wordsOf(reader.language);
  const request = slots.patientData === true ? { request: words['patientData.text'] } : {};
  const answer = { said: words[`distress.${distress}`], ...request, opened: false };
  return drawEmergencyCard(deps.programmes, reader, answer);
}

/** Answers the button for help; undefined for any other verb. */
export function answerHelpButton(deps: BotDeps, incoming: Incoming, verb: unknown): AdaptiveCard | undefined {
  if (verb !== 'help.card') return undefined;
  return drawEmergencyCard(deps.programmes, { language: guessLanguage(incoming), now: deps.now() });
}
