import { makeNotice, type Notice } from '../effects/notice.ts';
import { withEffects } from '../effects/outbox.ts';
import type { PersonId, ProgrammeId } from '../kernel/id.ts';
import { addMinutes, type CalendarDate, dateIn, daysBetween, type Instant } from '../kernel/time.ts';
import type { Programme } from '../programme/programme.ts';
import type { DocumentStore } from '../store/documents.ts';
import { allOf } from '../store/read-pages.ts';
import { admit, type Cohort, commitCohort, loadCohort, loadOtherMentors } from './cohort.ts';
import { type Digest, digestKey, digests } from './digest.ts';
import type { FixedDay } from './fixed-days.ts';
import { type Gathered, gatherDigest } from './gather-digest.ts';
import { operationalFacts } from './policy.ts';
import { groupPolicy, mentorPolicy, suppress } from './suppress.ts';

/** So many days before the end of a training year new mentors wait for the next: else most of their year would be lost. */
const waiting = 90;

/** A digest that is ready, and for whom; nothing of it stands in the store yet. */
export interface Prepared {
  readonly digest: Digest;
  readonly coordinators: readonly PersonId[];
}

/**
 * `superseded`: a digest of a later day was published, so that this day can't be made any more. One whose day has yet to
 * come was published by a clock that was ahead: it does not count here, and what it told is heeded like any other.
 */
type Preparation = Prepared | 'published' | 'superseded';

/** Makes the digest of a fixed day as it would be published at a moment, by what the clock says now; writes nothing. */
export async function prepareDigest(
  store: DocumentStore,
  programme: Programme,
  day: Pick<FixedDay, 'on'>,
  at: Instant,
  now = at,
): Promise<Preparation> {
  return prepare(store, programme, { ...day, at, now }, async (since, admitted) => {
    const found = await loadCohort(store, programme.id, since);
    return admitted('document' in found ? found.document : found);
  });
}

/**
 * Publishes the digest of a fixed day, once, however many processes try: the first to write it has published it, and
 * what the others had counted is forgotten. Its notices to the coordinators of the programme stand in the same write.
 */
export async function publishDigest(
  store: DocumentStore,
  programme: Programme,
  day: Pick<FixedDay, 'on'>,
  now: Instant,
): Promise<Preparation> {
  const prepared = await prepare(store, programme, { ...day, at: now, now }, (since, admitted) =>
    commitCohort(store, { programme: programme.id, since }, admitted),
  );
  if (typeof prepared === 'string') return prepared;
  const { digest, coordinators } = prepared;
  const told = withEffects(digest, sayPublished(digest, programme, coordinators));
  const outcome = await store.insert(digests, digestKey(programme.id, day.on), told);
  return outcome === 'written' ? prepared : 'published';
}

/** Gives the cohort that the figures are about, with those who come in today. */
type HoldCohort = (since: CalendarDate, admitted: (cohort: Cohort) => Cohort) => Promise<Cohort>;

/** A fixed day, the moment at which it is counted, and what the clock says. */
interface Occasion extends Pick<FixedDay, 'on'> {
  readonly at: Instant;
  readonly now: Instant;
}

async function prepare(
  store: DocumentStore,
  programme: Programme,
  { on, at, now }: Occasion,
  hold: HoldCohort,
): Promise<Preparation> {
  const earlier = await loadDigests(store, programme.id);
  const today = dateIn(programme.timezone, now);
  if (earlier.some(({ facts }) => facts.on === on)) return 'published';
  if (earlier.some(({ facts }) => facts.on > on && facts.on <= today)) return 'superseded';
  const gathered = await gatherDigest(store, programme, { on }, earlier, at);
  const { since, coordinators, factsOf } = gathered;
  const published = earlier.map(({ facts }) => facts);
  const years = published.map((facts) => facts.since);
  const others = await loadOtherMentors(store, { programme: programme.id, since }, years);
  const cohort = await hold(since, (found) => letIn(found, gathered, others, on));
  const facts = suppress(factsOf(cohort), published, operationalFacts);
  return { digest: { programme: programme.id, publishedAt: at, facts }, coordinators };
}

/**
 * Newcomers come in as many at a time as the figures must be about. What a mentor followed stays so in the next year: a
 * mentor who was in the figures of another training year, one of `others`, does not come into those of this one too.
 * Whoever comes near the end of a year is counted in the next.
 */
function letIn(
  found: Cohort,
  { present, own, ends }: Pick<Gathered, 'present' | 'own' | 'ends'>,
  others: ReadonlySet<PersonId>,
  on: CalendarDate,
): Cohort {
  const isLate = daysBetween(on, ends) < waiting;
  const newcomers = isLate ? [] : present.mentors.filter((mentor) => !others.has(mentor));
  return {
    ...found,
    groups: admit(found.groups, present.groups, on, groupPolicy(operationalFacts, own).k),
    mentors: admit(found.mentors, newcomers, on, mentorPolicy(operationalFacts).k),
  };
}

function sayPublished(
  { facts, publishedAt }: Digest,
  { id, cadence }: Programme,
  coordinators: readonly PersonId[],
): readonly Notice[] {
  const times = { notBefore: publishedAt, tooLate: addMinutes(publishedAt, cadence.digest.lateMinutes) };
  return coordinators.map((recipient) =>
    makeNotice(
      { recipient, programme: id, subject: `digest ${id}`, occasion: facts.on, ...times },
      { kind: 'digest.published', on: facts.on },
    ),
  );
}

/** Every digest of a programme that was published, by day. */
export async function loadDigests(store: DocumentStore, programme: ProgrammeId): Promise<readonly Digest[]> {
  const found = await allOf((page) => store.query(digests, 'programme', programme, page));
  return found.map(({ document }) => document);
}
