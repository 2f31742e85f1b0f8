import { button } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import type { Slots } from '../../understanding/understand.ts';
import type { Answer, Asker } from '../asker.ts';
import { offerRunning } from '../sessions/offer-running.ts';
import { wayOn, wholeMenu } from '../way-on.ts';

/**
 * Answers thanks, a nod or a bare yes as a person would, with a way on. Nothing was asked, so a yes agrees to nothing: it
 * is told what can be chosen.
 */
export async function sayCourtesy(asker: Asker, said: Slots['said']): Promise<Answer> {
  const { words, reader } = asker;
  const answer = words[`courtesy.${said ?? 'fine'}`];
  const running = await offerRunning(asker);
  const { language } = reader;
  if (said === 'yes') {
    const title = running?.text ?? words['help.title'];
    const choices = running === undefined ? wholeMenu(asker) : { buttons: running.buttons };
    return { card: drawMessage({ language, title, paragraphs: [answer], ...choices }) };
  }
  const paragraphs = running === undefined ? [] : [running.text];
  const buttons = running?.buttons ?? wayOn(asker);
  return { card: drawMessage({ language, title: answer, paragraphs, buttons }) };
}

/** Answers somebody who is tired: rest goes first, and there are people to talk to. Nobody is told. */
export async function sayTired(asker: Asker): Promise<Answer> {
  const { words, reader } = asker;
  const numbers = button(words['button.helpCard'], 'help.card');
  const on = (await offerRunning(asker))?.buttons ?? wayOn(asker);
  const buttons = [...on.slice(0, 1), numbers, ...on.slice(1)];
  const title = words['tired.text'];
  return { card: drawMessage({ language: reader.language, title, paragraphs: [], buttons }) };
}
