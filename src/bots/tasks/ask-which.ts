import type { Button } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import type { Asker, Meaning } from '../asker.ts';
import { wayOn } from '../way-on.ts';

/** Asks which task is meant where a name fits several, or nothing was named: none is guessed. */
export function askWhich(asker: Asker, choices: readonly Button[], why?: string): Meaning {
  const { words, reader } = asker;
  const paragraphs = why === undefined ? [] : [why];
  const card = { language: reader.language, title: words['tasks.which'], paragraphs };
  return { card: drawMessage({ ...card, choices, buttons: wayOn(asker) }) };
}
