import { drawMessage } from '../cards/kit/draw-message.ts';
import type { Answer, Asker } from './asker.ts';
import { wayOn } from './way-on.ts';

/** Says honestly that something is not there yet, and what helps meanwhile. */
export function sayNotYet(asker: Asker, what: 'plan' | 'other'): Answer {
  const { words, reader } = asker;
  const title = words[`notYet.${what}`];
  return { card: drawMessage({ language: reader.language, title, paragraphs: [], buttons: wayOn(asker) }) };
}
