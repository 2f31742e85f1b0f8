import { type Intent, traits } from './intent.ts';
import { rules } from './rules.ts';

/** What is offered when nothing in the words helps. */
const usual: readonly Intent[] = ['sessions', 'faq', 'refer', 'find-mentor', 'language'];

/**
 * The three things that were meant most likely: what is known to be likely, then what single words of the text would mean by
 * themselves, then the usual.
 */
export function offersFor(text: string, likely: readonly Intent[]): readonly Intent[] {
  const words = [text, ...new Set(text.split(' '))].slice(0, 12);
  const meant = words.flatMap((word) =>
    rules.filter(({ fits }) => word !== '' && fits(word)).map(({ intent }) => intent),
  );
  const offered = [...likely, ...meant, ...usual].filter((intent) => !traits[intent].hidden);
  return [...new Set(offered)].slice(0, 3);
}
