import type { GroupId, ProgrammeId } from '../kernel/id.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { Collection, DocumentStore, Stored } from '../store/documents.ts';

/**
 * The groups that the figures of one training year are about. Groups only come in, several at a time, and none goes out
 * before the year is over: so no two digests differ by a few groups, and none by one that left.
 */
export interface Cohort {
  readonly programme: ProgrammeId;
  readonly since: CalendarDate;
  readonly batches: readonly { readonly on: CalendarDate; readonly groups: readonly GroupId[] }[];
}

/** By programme and first day of the training year. */
export const cohorts: Collection<Cohort> = {
  name: 'cohorts',
  schemaVersion: 1,
  indexes: {},
  migrate: (stored) => stored as Cohort,
};

function cohortKey({ programme, since }: Pick<Cohort, 'programme' | 'since'>): string {
  return `${programme}/${since}`;
}

/**
 * The cohort as it is on a day: the groups of its first day, and from then on newcomers as soon as `k` of them are
 * waiting. Decided once for a day; asked again, the same cohort comes back.
 */
export function admit(cohort: Cohort, present: readonly GroupId[], on: CalendarDate, k: number): Cohort {
  if (cohort.batches.some((batch) => batch.on >= on)) return cohort;
  const known = new Set(groupsOf(cohort));
  const waiting = present.filter((group) => !known.has(group));
  const isFirst = cohort.batches.length === 0;
  if (waiting.length === 0 || (!isFirst && waiting.length < k)) return cohort;
  return { ...cohort, batches: [...cohort.batches, { on, groups: waiting }] };
}

export function groupsOf({ batches }: Cohort): readonly GroupId[] {
  return batches.flatMap(({ groups }) => groups);
}

export async function loadCohort(
  store: DocumentStore,
  programme: ProgrammeId,
  since: CalendarDate,
): Promise<Stored<Cohort> | Cohort> {
  const empty: Cohort = { programme, since, batches: [] };
  return (await store.load(cohorts, cohortKey(empty))) ?? empty;
}

/** Writes who came in on a day, and gives the cohort that stands: another process may have been first. */
export async function commitCohort(
  store: DocumentStore,
  { programme, since }: Pick<Cohort, 'programme' | 'since'>,
  admitted: (cohort: Cohort) => Cohort,
): Promise<Cohort> {
  for (;;) {
    const found = await loadCohort(store, programme, since);
    const before = 'document' in found ? found.document : found;
    const after = admitted(before);
    if (after === before) return before;
    const key = cohortKey(after);
    const outcome =
      'document' in found
        ? await store.replace(cohorts, key, found.version, after)
        : await store.insert(cohorts, key, after);
    if (outcome === 'written') return after;
  }
}
