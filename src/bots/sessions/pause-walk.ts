import { button, placeData, primary } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import { ProgrammeTexts } from '../../cards/kit/reader.ts';
import type { Asker, Meaning } from '../asker.ts';
import { findLed } from './walk.ts';

/**
 * Answers a mentor who leaves a running session for a while: nothing has to be done for it to stay where it is, and that is
 * said with the way back. Undefined for anyone who leads none now.
 */
export async function pauseWalk(asker: Asker): Promise<Meaning | undefined> {
  const led = await findLed(asker);
  if (led === undefined) return undefined;
  const { words, reader } = asker;
  const { session, plan, programme, place } = led;
  const title = new ProgrammeTexts(programme, reader.language).text(plan.title);
  const where = { title, step: session.step + 1, steps: plan.steps.length };
  return {
    card: drawMessage({
      language: reader.language,
      title: words['paused.session'](where),
      paragraphs: [words['paused.resume']],
      buttons: [
        primary(words['button.resume'], 'session.open', placeData(place)),
        button(words['button.help'], 'help.show'),
      ],
    }),
  };
}
