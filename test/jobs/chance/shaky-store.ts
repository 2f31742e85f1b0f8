import type { DocumentStore } from '../../../src/core/store/documents.ts';
import type { Chance, Turns } from './turns.ts';

/** The store as one process sees it: it takes its time before and after everything, and now and then it fails. */
export function shakyStore(
  store: DocumentStore,
  process: string,
  { turns, chance, failing }: { turns: Turns; chance: Chance; failing: () => number },
): DocumentStore {
  const slowly = async <T>(work: () => Promise<T>): Promise<T> => {
    await turns.wait(process);
    if (chance() < failing()) throw new Error('the store was not reached');
    const found = await work();
    await turns.wait(process);
    if (chance() < failing()) throw new Error('the store did it and did not say so');
    return found;
  };
  return {
    ...store,
    load: (...words) => slowly(() => store.load(...words)),
    query: (...words) => slowly(() => store.query(...words)),
    queryRange: (...words) => slowly(() => store.queryRange(...words)),
    list: (...words) => slowly(() => store.list(...words)),
    insert: (...words) => slowly(() => store.insert(...words)),
    replace: (...words) => slowly(() => store.replace(...words)),
    delete: (...words) => slowly(() => store.delete(...words)),
  };
}
