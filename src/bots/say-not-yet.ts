import { type Button, primary } from '../cards/kit/button.ts';
import { drawMessage } from '../cards/kit/draw-message.ts';
import type { Answer, Asker } from './asker.ts';
import { wayOn } from './way-on.ts';

/** Says honestly that something is not there yet, and what helps meanwhile. */
export function sayNotYet(asker: Asker, what: 'plan' | 'refer' | 'consent' | 'other'): Answer {
  const { words, reader } = asker;
  const help: readonly Button[] = what === 'refer' ? [primary(words['button.helpCard'], 'help.card')] : [];
  const title = words[`notYet.${what}`];
  const buttons = [...help, ...wayOn(asker)];
  return { card: drawMessage({ language: reader.language, title, paragraphs: [], buttons }) };
}
