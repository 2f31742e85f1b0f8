import type { DocumentStore, Stored } from '../../core/store/documents.ts';
import { dataValue, dueRange, type JobRecord, jobs, leavesOf, lockedRange } from './job-record.ts';

/** What a look at jobs can be narrowed to by an index; without any of these every job is looked at. */
interface Scope {
  readonly ids?: readonly string[] | undefined;
  readonly names?: readonly string[] | undefined;
  readonly data?: unknown;
}

/** How many jobs are read in one go. */
const page = 200;
/** How many of the jobs that can be locked are read, so that who loses the first to another process has a second. */
const candidates = 8;

/** Every job in the scope, and perhaps others: the index narrows, who asks judges. */
export async function* findRecords(store: DocumentStore, scope: Scope): AsyncGenerator<Stored<JobRecord>> {
  if (scope.ids !== undefined) {
    for (const id of scope.ids) {
      const stored = await store.load(jobs, id);
      if (stored !== undefined) yield stored;
    }
    return;
  }
  if (scope.names === undefined) {
    yield* pages((after) => store.list(jobs, { ...after, limit: page }));
    return;
  }
  for (const name of scope.names) {
    const [path, leaf] = leavesOf(scope.data, 'data')[0] ?? [];
    const [value] = path === undefined ? [] : dataValue(name, path, leaf);
    const [index, wanted] = value === undefined ? ['name', name] : ['data', value];
    yield* pages((after) => store.query(jobs, index, wanted, { ...after, limit: page }));
  }
}

/** Jobs of a name that can be locked: nobody's and due, or locked too long ago. The earliest first, then the highest priority. */
export async function findLockable(
  store: DocumentStore,
  name: string,
  until: number,
  deadline: number,
): Promise<readonly Stored<JobRecord>[]> {
  const limit = candidates;
  const [expired, due] = await Promise.all([
    store.queryRange(jobs, 'locked', { ...lockedRange(name, deadline), limit }),
    store.queryRange(jobs, 'due', { ...dueRange(name, until), limit }),
  ]);
  return [...expired, ...due].toSorted(
    ({ document: a }, { document: b }) => (a.nextRunAt ?? 0) - (b.nextRunAt ?? 0) || b.priority - a.priority,
  );
}

/** Pages by ascending key; a document that changes meanwhile may be missed or come as it was. */
async function* pages(
  read: (after: { readonly after?: string }) => Promise<readonly Stored<JobRecord>[]>,
): AsyncGenerator<Stored<JobRecord>> {
  let after: { readonly after?: string } = {};
  for (;;) {
    const found = await read(after);
    yield* found;
    const last = found.at(-1);
    if (last === undefined || found.length < page) return;
    after = { after: last.key };
  }
}

/** An empty list narrows nothing. */
export function filled<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}
