import { type Button, button, placeData, primary } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import { ProgrammeTexts } from '../../cards/kit/reader.ts';
import { findPlaced } from '../../core/sessions/find-placed.ts';
import type { Slots } from '../../understanding/understand.ts';
import type { Answer, Asker } from '../asker.ts';
import { offer } from '../menu.ts';
import { findRunning } from '../sessions/listing.ts';
import { wayOn } from '../way-on.ts';

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
    const choices = running === undefined ? offer(asker) : { buttons: running.buttons };
    return { card: drawMessage({ language, title, paragraphs: [answer], ...choices }) };
  }
  const paragraphs = running === undefined ? [] : [running.text];
  const buttons = running?.buttons ?? wayOn(asker);
  return { card: drawMessage({ language, title: answer, paragraphs, buttons }) };
}

/** Answers somebody who wants to leave it: nothing was changed. What is still running is said, with the way back to it. */
export async function sayStopped(asker: Asker): Promise<Answer> {
  const { words, reader } = asker;
  const running = await offerRunning(asker);
  const paragraphs = running === undefined ? [] : [running.text];
  const buttons = running?.buttons ?? wayOn(asker);
  const title = words['stopped.text'];
  return { card: drawMessage({ language: reader.language, title, paragraphs, buttons }) };
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

/** The session that this person is in the middle of leading, and the way back to it. */
export async function offerRunning(
  asker: Asker,
): Promise<{ readonly text: string; readonly buttons: readonly Button[] } | undefined> {
  const { words, reader } = asker;
  const place = await findRunning(asker);
  const placed = place && (await findPlaced(asker.deps, asker.person, place));
  if (place === undefined || !placed?.ok || !placed.value.leads) return undefined;
  const title = new ProgrammeTexts(placed.value.programme, reader.language).text(placed.value.plan.title);
  const resume = primary(words['button.resume'], 'session.open', placeData(place));
  const buttons = [resume, button(words['button.help'], 'help.show')];
  return { text: words['courtesy.running']({ title }), buttons };
}
