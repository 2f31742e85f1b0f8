import { LRUCache } from 'lru-cache';
import type { AdaptiveCard } from '../../cards/kit/adaptive-card.ts';
import { drawMessage, type MessageCard } from '../../cards/kit/draw-message.ts';
import type { Asker, Handler } from '../asker.ts';
import { wholeMenu } from '../way-on.ts';

/** Shows what this person can do here; the numbers are always among the buttons. */
export const showHelp: Handler<'help.show'> = async (asker) => {
  const { words, reader } = asker;
  const said = { title: words['help.title'], paragraphs: sayTypable(asker) };
  return { card: drawOnce({ language: reader.language, ...said, ...wholeMenu(asker) }) };
};

/** By what they say: as many as there are roles, languages and programmes, and some. Nothing of a person stands on one. */
const drawn = new LRUCache<string, AdaptiveCard>({ max: 100 });

/** Draws a card once for everybody to whom it says the same, since to fill it in is a tenth of the turn. */
function drawOnce(card: MessageCard): AdaptiveCard {
  const said = JSON.stringify(card);
  const known = drawn.get(said) ?? drawMessage(card);
  drawn.set(said, known);
  return known;
}

/** What this person can type; what has a button of its own here is not told twice. */
function sayTypable({ words, membership }: Asker): readonly string[] {
  const { role } = membership;
  return [words[`help.${role}`], ...(role === 'mentor' ? [words['help.during']] : []), words['help.always']];
}
