import { collections } from '../core/collections.ts';
import { sortable } from '../core/effects/delivery.ts';
import type { ProgrammeId } from '../core/kernel/id.ts';
import { unreachable } from '../core/kernel/result.ts';
import { type CalendarDate, dateIn, instant } from '../core/kernel/time.ts';
import type { Collection, Stored } from '../core/store/documents.ts';
import type { Forgotten, Retention } from '../core/store/kept.ts';
import { allOf } from '../core/store/read-pages.ts';
import type { JobDeps } from './job-deps.ts';

type Deps = Pick<JobDeps, 'store' | 'programmes' | 'now' | 'log' | 'sleep'>;
/** What is needed of a collection to forget what it keeps no longer. */
type Forgetting<T> = Collection<T> & { readonly retention: Retention<T> };
type For<T, Term extends Retention<T>['for']> = Extract<Retention<T>, { readonly for: Term }>;

/** Documents changed side by side; more would keep everybody else from this process for too long. */
const together = 20;

/** Forgets in every collection what it keeps no longer. */
export async function forgetOld(deps: Deps): Promise<void> {
  // Each collection gets back the documents that are its own, whatever they are.
  for (const each of collections) await forgetOldIn(deps, each as unknown as Forgetting<unknown>);
}

/** The same in one collection; gives how much was forgotten. What others wrote meanwhile the next hour sees. */
export async function forgetOldIn<T>(deps: Deps, collection: Forgetting<T>): Promise<number> {
  const forgotten = await forget(deps, collection);
  if (forgotten > 0) deps.log.info({ collection: collection.name, forgotten }, 'forgotten');
  return forgotten;
}

function forget<T>(deps: Deps, collection: Forgetting<T>): Promise<number> {
  const { retention } = collection;
  switch (retention.for) {
    case 'good':
      return Promise.resolve(0);
    case 'days':
      return forgetAfterDays(deps, collection, retention);
    case 'turn':
      return forgetAfterTurn(deps, collection, retention);
    default:
      return unreachable(retention);
  }
}

async function forgetAfterDays<T>(
  deps: Deps,
  collection: Collection<T>,
  { days, index, forget }: For<T, 'days'>,
): Promise<number> {
  const { store, now, sleep } = deps;
  const before = instant(now() - days * 24 * 60 * 60_000);
  let forgotten = 0;
  for (;;) {
    const range = { from: '', to: sortable(before), limit: together };
    const old = await store.queryRange(collection, index, range);
    const gone = await Promise.all(
      old.map((stored) => put(deps, collection, stored, forget(stored.document, before))),
    );
    const more = gone.reduce((sum, each) => sum + each, 0);
    forgotten += more;
    // What others took out or changed meanwhile is in their hands.
    if (old.length < together || more === 0) return forgotten;
    await sleep(0);
  }
}

async function forgetAfterTurn<T>(
  deps: Deps,
  collection: Collection<T>,
  { turn, forget }: For<T, 'turn'>,
): Promise<number> {
  const all = await allOf((page) => deps.store.list(collection, page));
  const last = lastTurns(
    all.map(({ document }) => turn(document)),
    deps,
  );
  let gone = 0;
  for (const stored of all) {
    const { programme, on } = turn(stored.document);
    const isOver = on < (last.get(programme) ?? on);
    if (isOver) gone += await put(deps, collection, stored, forget(stored.document));
  }
  return gone;
}

/** Of each programme the last day that has come; also of one whose file is not there now. */
function lastTurns(
  turns: readonly { readonly programme: ProgrammeId; readonly on: CalendarDate }[],
  { programmes, now }: Deps,
): ReadonlyMap<ProgrammeId, CalendarDate> {
  const last = new Map<ProgrammeId, CalendarDate>();
  for (const { programme, on } of turns) {
    const zone = programmes.find(({ id }) => id === programme)?.timezone ?? 'UTC';
    if (on > (last.get(programme) ?? '') && on <= dateIn(zone, now())) last.set(programme, on);
  }
  return last;
}

/** Not decided anew when it is stale: what was changed meanwhile may not be old any more. Gives how much is gone. */
async function put<T>(
  { store }: Deps,
  collection: Collection<T>,
  { key, version }: Stored<T>,
  { left, gone }: Forgotten<T>,
): Promise<number> {
  if (gone === 0) return 0;
  const outcome =
    left === undefined
      ? await store.delete(collection, key, version)
      : await store.replace(collection, key, version, left);
  return outcome === 'written' ? gone : 0;
}
