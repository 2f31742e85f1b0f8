import type { Page, Stored } from './documents.ts';

/** Reads one page; a `load`, `query` or `list` of the store with everything but the page filled in. */
export type ReadPage<T> = (page: Page) => Promise<readonly Stored<T>[]>;

const limit = 500;

/** Every document by ascending key, a page in memory at a time. */
export async function* eachOf<T>(read: ReadPage<T>): AsyncGenerator<Stored<T>> {
  for (let after: string | undefined; ; ) {
    const page: readonly Stored<T>[] = await read(after === undefined ? { limit } : { limit, after });
    yield* page;
    after = page.at(-1)?.key;
    if (page.length < limit) return;
  }
}

/** Every document by ascending key, all at once. */
export async function allOf<T>(read: ReadPage<T>): Promise<readonly Stored<T>[]> {
  const found: Stored<T>[] = [];
  for await (const stored of eachOf(read)) found.push(stored);
  return found;
}
