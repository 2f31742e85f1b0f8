import { refuse } from '../kernel/result.ts';
import type { Collection, DocumentStore, Stored } from './documents.ts';

/** How often a change is decided anew when somebody else wrote first. */
const tries = 8;

/** What a person is told whose change gave way to others eight times in a row. */
export const contended = refuse('store.contended');
/** The one refusal of every command that changes a document. */
export type Contended = (typeof contended)['refusal'];

/** What a rule makes of a document: nothing, or what it is to be; `answer` tells the caller, and holds once it stands. */
type Decision<T, A> =
  | { readonly to: 'leave'; readonly answer: A }
  | { readonly to: 'write'; readonly document: T; readonly answer: A };

export function leave<A>(answer: A): { readonly to: 'leave'; readonly answer: A } {
  return { to: 'leave', answer };
}

export function write<T, A>(document: T, answer: A) {
  return { to: 'write', document, answer } as const;
}

interface Target<T, A> {
  readonly collection: Collection<T>;
  readonly key: string;
  /** As the caller read it just now; left out, it is loaded. */
  readonly read?: Stored<T> | undefined;
  /** The answer when others keep writing. Left out where it would be a surprise: it is thrown then. */
  readonly contended?: A;
  /** The answer when a unique index has the value on another document. Left out where that can't be: thrown then. */
  readonly taken?: A;
}

/**
 * One command changes one document: loads it, decides, and writes what was decided under the version that it was decided
 * on. A stale write changed nothing, and is decided anew on what stands there then; so `decide` is pure, and may be asked
 * several times. Gives the answer of the decision that stands: what is answered with a write is durable.
 */
export async function change<T, A>(
  store: DocumentStore,
  target: Target<T, A>,
  decide: (found: Stored<T> | undefined) => Decision<T, A>,
): Promise<A> {
  const { collection, key } = target;
  let found = target.read ?? (await store.load(collection, key));
  for (let attempt = 1; ; attempt += 1) {
    const decision = decide(found);
    if (decision.to === 'leave') return decision.answer;
    const outcome = await put(store, target, found, decision.document);
    if (outcome === 'written') return decision.answer;
    if (outcome === 'taken') return answerOr(target, 'taken');
    if (attempt === tries) return answerOr(target, 'contended');
    found = await store.load(collection, key);
  }
}

/** The document as it stands in the store after it was written over what was found. */
export function asWritten<T>(key: string, found: Stored<T> | undefined, document: T): Stored<T> {
  return { key, version: (found?.version ?? 0) + 1, document };
}

function put<T>(
  store: DocumentStore,
  { collection, key }: Pick<Target<T, unknown>, 'collection' | 'key'>,
  found: Stored<T> | undefined,
  document: T,
) {
  return found === undefined
    ? store.insert(collection, key, document)
    : store.replace(collection, key, found.version, document);
}

function answerOr<T, A>(target: Target<T, A>, name: 'contended' | 'taken'): A {
  if (name in target) return target[name] as A;
  throw Object.assign(new Error(`a change of ${target.collection.name} was ${name}`), {
    code: `store.${name}`,
  });
}
