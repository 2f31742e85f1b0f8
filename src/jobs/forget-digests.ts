import { type Digest, digests } from '../core/digest/digest.ts';
import type { ProgrammeId } from '../core/kernel/id.ts';
import { type CalendarDate, dateIn } from '../core/kernel/time.ts';
import type { Stored } from '../core/store/documents.ts';
import { allOf } from '../core/store/read-pages.ts';
import type { JobDeps } from './job-deps.ts';

type Deps = Pick<JobDeps, 'store' | 'programmes' | 'now' | 'log'>;

/**
 * Forgets who could not be reached, in digests that are not shown any more: those before the last whose day has come. How
 * many there were stays, since that was published. Gives how many digests. What others wrote meanwhile the next hour sees.
 */
export async function forgetDigests(deps: Deps): Promise<number> {
  const { store, log } = deps;
  const all = await allOf((page) => store.list(digests, page));
  const shown = lastDays(all, deps);
  let gone = 0;
  for (const { key, version, document } of all) {
    const { programme, facts } = document;
    const isOver = facts.on < (shown.get(programme) ?? facts.on);
    if (!isOver || facts.unreached.first.length === 0) continue;
    if ((await store.replace(digests, key, version, withoutNames(document))) === 'written') gone += 1;
  }
  if (gone > 0) log.info({ forgotten: gone }, 'digests');
  return gone;
}

/** Of each programme the last day that has come and has a digest; also of one whose file is not there now. */
function lastDays(
  all: readonly Stored<Digest>[],
  { programmes, now }: Deps,
): ReadonlyMap<ProgrammeId, CalendarDate> {
  const last = new Map<ProgrammeId, CalendarDate>();
  for (const { document } of all) {
    const { programme, facts } = document;
    const zone = programmes.find(({ id }) => id === programme)?.timezone ?? 'UTC';
    const isLater = facts.on > (last.get(programme) ?? '');
    if (isLater && facts.on <= dateIn(zone, now())) last.set(programme, facts.on);
  }
  return last;
}

function withoutNames(digest: Digest): Digest {
  const { facts } = digest;
  return { ...digest, facts: { ...facts, unreached: { ...facts.unreached, first: [] } } };
}
