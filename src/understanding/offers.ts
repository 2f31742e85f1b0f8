import { type Intent, traits } from './intent.ts';
import { type Hearing, noWords } from './programme-words.ts';
import { rules } from './rules.ts';

/** What is offered when nothing in the words helps. */
const usual: readonly Intent[] = ['sessions', 'faq', 'refer', 'find-mentor', 'language'];

/**
 * The three things that were meant most likely: what is known to be likely, then what single words of the text would mean by
 * themselves, then the usual.
 */
export function offersFor(text: string, likely: readonly Intent[], { hear } = noWords): readonly Intent[] {
  const offered = new Set<Intent>();
  for (const intent of thinkOf(text, likely, hear)) {
    if (!traits[intent].hidden) offered.add(intent);
    if (offered.size === 3) break;
  }
  return [...offered];
}

/** Best first. Asked no further than needed: to try every rule on every word is most of the work of understanding. */
function* thinkOf(text: string, likely: readonly Intent[], hear: Hearing['hear']): Generator<Intent, void> {
  yield* likely;
  const words = new Set([text, ...text.split(' ')]);
  words.delete('');
  for (const word of [...words].slice(0, 12)) {
    const said = hear(word);
    for (const { fits, intent } of rules) if (fits(word, said)) yield intent;
  }
  yield* usual;
}
