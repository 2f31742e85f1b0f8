import { drawMessage } from '../../cards/kit/draw-message.ts';
import type { Understood } from '../../understanding/understand.ts';
import type { Answer, Asker } from '../asker.ts';
import { intentRows } from '../intents.ts';
import { offerRunning } from '../sessions/offer-running.ts';
import { askMove } from '../sessions/walk.ts';
import { packSlots } from './card-slots.ts';

/**
 * Asks what was meant where nothing is sure enough to be done. In a running session words that are like a move show the
 * step with every way on; else there are three buttons, and what is running comes first.
 */
export async function askMeant(asker: Asker, understood: Understood): Promise<Answer> {
  const { intent } = understood;
  const asked = intent === 'next-step' || intent === 'end-session' ? await askMove(asker) : undefined;
  return asked ?? offerThree(asker, understood);
}

async function offerThree(asker: Asker, { intent, offers, readings }: Understood): Promise<Answer> {
  const { words, reader, menu } = asker;
  const running = (await offerRunning(asker))?.buttons.slice(0, 1) ?? [];
  const meant = offers.flatMap((each) =>
    each === 'unknown' ? [] : (intentRows[each].offer(asker, packSlots(readings?.[each] ?? {})) ?? []),
  );
  const others = [...meant, ...menu()];
  // Beside the way back to the running session, the list of all sessions is one too many.
  const fit = running.length === 0 ? others : others.filter(({ verb }) => verb !== 'session.list');
  const unique = new Map(
    [...running, ...fit].map((each) => [`${each.verb} ${each.data.intent ?? ''}`, each]),
  );
  const unknown = intent === 'unknown';
  const title = words[unknown ? 'unknown.title' : 'meant.title'];
  const paragraphs = [words[unknown ? 'unknown.text' : 'meant.text']];
  const buttons = [...unique.values()].slice(0, 3);
  return { card: drawMessage({ language: reader.language, title, paragraphs, buttons }) };
}
