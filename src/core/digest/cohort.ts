import type { GroupId, PersonId, ProgrammeId } from '../kernel/id.ts';
import type { CalendarDate } from '../kernel/time.ts';
import { change, leave, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import type { KeptCollection } from '../store/kept.ts';

/** Who came in on one day, all at once. */
export interface Batch<Id> {
  readonly on: CalendarDate;
  readonly ids: readonly Id[];
}

/**
 * The groups and the mentors that the figures of one training year are about. They only come in, several at a time, and
 * none goes out before the year is over: so no two digests differ by a few of them, and none by one that left.
 */
export interface Cohort {
  readonly programme: ProgrammeId;
  readonly since: CalendarDate;
  readonly groups: readonly Batch<GroupId>[];
  /** Each mentor in one training year only. None in a programme that has no training for them. */
  readonly mentors: readonly Batch<PersonId>[];
}

interface CohortOf1 extends Pick<Cohort, 'programme' | 'since'> {
  readonly batches: readonly { readonly on: CalendarDate; readonly groups: readonly GroupId[] }[];
}

/** By programme and first day of the training year. */
export const cohorts: KeptCollection<Cohort> = {
  name: 'cohorts',
  schemaVersion: 2,
  indexes: {},
  // Before 2 there were only groups.
  migrate: (stored, from) => {
    if (from >= 2) return stored as Cohort;
    const { programme, since, batches } = stored as CohortOf1;
    return { programme, since, groups: batches.map(({ on, groups }) => ({ on, ids: groups })), mentors: [] };
  },
  speaks: false,
  retention: { for: 'good' },
  people: ({ mentors }) => membersOf(mentors),
};

function cohortKey({ programme, since }: Pick<Cohort, 'programme' | 'since'>): string {
  return `${programme}/${since}`;
}

/**
 * The batches as they are on a day: those of its first day, and from then on newcomers as soon as `k` of them are waiting.
 * Decided once for a day; asked again, the same batches come back.
 */
export function admit<Id>(
  batches: readonly Batch<Id>[],
  present: readonly Id[],
  on: CalendarDate,
  k: number,
): readonly Batch<Id>[] {
  if (batches.some((batch) => batch.on >= on)) return batches;
  const known = new Set(membersOf(batches));
  const waiting = present.filter((id) => !known.has(id));
  const isFirst = batches.length === 0;
  if (waiting.length === 0 || (!isFirst && waiting.length < k)) return batches;
  return [...batches, { on, ids: waiting }];
}

export function membersOf<Id>(batches: readonly Batch<Id>[]): readonly Id[] {
  return batches.flatMap(({ ids }) => ids);
}

export async function loadCohort(
  store: DocumentStore,
  programme: ProgrammeId,
  since: CalendarDate,
): Promise<Stored<Cohort> | Cohort> {
  const empty = emptyCohort(programme, since);
  return (await store.load(cohorts, cohortKey(empty))) ?? empty;
}

function emptyCohort(programme: ProgrammeId, since: CalendarDate): Cohort {
  return { programme, since, groups: [], mentors: [] };
}

/** The mentors that the figures of other training years than this one are about. */
export async function loadOtherMentors(
  store: DocumentStore,
  { programme, since }: Pick<Cohort, 'programme' | 'since'>,
  years: readonly CalendarDate[],
): Promise<ReadonlySet<PersonId>> {
  const others = new Set(years.filter((year) => year !== since));
  const found = await Promise.all([...others].map((year) => loadCohort(store, programme, year)));
  return new Set(found.flatMap((each) => membersOf(('document' in each ? each.document : each).mentors)));
}

/** Writes who came in on a day, and gives the cohort that stands: another process may have been first. */
export async function commitCohort(
  store: DocumentStore,
  { programme, since }: Pick<Cohort, 'programme' | 'since'>,
  admitted: (cohort: Cohort) => Cohort,
): Promise<Cohort> {
  const empty = emptyCohort(programme, since);
  return change(store, { collection: cohorts, key: cohortKey(empty) }, (found) => {
    const before = found?.document ?? empty;
    const after = admitted(before);
    const isSame = after.groups === before.groups && after.mentors === before.mentors;
    return isSame ? leave(before) : write(after, after);
  });
}
