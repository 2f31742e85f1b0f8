import { type Button, button, placeData, primary } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import { ProgrammeTexts } from '../../cards/kit/reader.ts';
import { findPlaced } from '../../core/sessions/find-placed.ts';
import type { Answer, Asker } from '../asker.ts';
import { wayOn } from '../way-on.ts';
import { findRunning } from './listing.ts';

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

/** Answers somebody who wants to leave it: nothing was changed. What is still running is said, with the way back to it. */
export async function sayStopped(asker: Asker): Promise<Answer> {
  const { words, reader } = asker;
  const running = await offerRunning(asker);
  const paragraphs = running === undefined ? [] : [running.text];
  const buttons = running?.buttons ?? wayOn(asker);
  const title = words['stopped.text'];
  return { card: drawMessage({ language: reader.language, title, paragraphs, buttons }) };
}
