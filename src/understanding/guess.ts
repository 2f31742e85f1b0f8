import type { Intent } from './intent.ts';
import { rules } from './rules.ts';

/** Never offered as a guess: nobody should meet these by mistyping. */
const hidden: ReadonlySet<Intent> = new Set([
  'crisis',
  'delete-my-data',
  'unknown',
  'out-of-scope',
  'confirm',
  'deny',
  'consent-give',
]);
/** What is offered when nothing in the words helps. */
const usual: readonly Intent[] = ['sessions', 'faq', 'refer', 'find-mentor', 'language'];

/** The three most likely other meanings: what single words of the text would mean by themselves, then the usual. */
export function guess(text: string, found: Intent): readonly Intent[] {
  const words = [text, ...new Set(text.split(' '))].slice(0, 12);
  const meant = words.flatMap((word) =>
    rules.filter(({ fits }) => word !== '' && fits(word)).map(({ intent }) => intent),
  );
  const offered = [...meant, ...usual].filter((intent) => intent !== found && !hidden.has(intent));
  return [...new Set(offered)].slice(0, 3);
}
