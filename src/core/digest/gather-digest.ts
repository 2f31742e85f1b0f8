import { deliveries, isOfNotice } from '../effects/delivery.ts';
import type { GroupId, PersonId } from '../kernel/id.ts';
import { type CalendarDate, firstInstantFrom, type Instant, instant } from '../kernel/time.ts';
import { mailboxes } from '../notices/mailbox.ts';
import { people } from '../people/people-collection.ts';
import type { Programme } from '../programme/programme.ts';
import { sessions } from '../sessions/session.ts';
import type { DocumentStore, Page } from '../store/documents.ts';
import { eachOf } from '../store/read-pages.ts';
import { type Cohort, membersOf } from './cohort.ts';
import { gatherAsked, gatherShut, gatherTraining } from './count-mentors.ts';
import { PeopleCount } from './count-people.ts';
import { SessionCount, type SessionSpan } from './count-sessions.ts';
import type { Digest } from './digest.ts';
import { digestYearOf, type FixedDay, yearBegun } from './fixed-days.ts';
import { operationalFacts } from './policy.ts';
import type { RawFacts } from './raw-facts.ts';
import { latestAttendance } from './suppress.ts';

/** What the store tells about a programme, before it is known which groups and mentors the figures are about. */
export interface Gathered {
  /** First day of the training year that the figures are about, and of the next one. */
  readonly since: CalendarDate;
  readonly ends: CalendarDate;
  readonly coordinators: readonly PersonId[];
  /** Groups that can meet now, and who mentors them; no mentors where there is no training for them. */
  readonly present: { readonly groups: readonly GroupId[]; readonly mentors: readonly PersonId[] };
  /** The most groups that one active person sits in. */
  readonly own: number;
  readonly factsOf: (cohort: Pick<Cohort, 'groups' | 'mentors'>) => RawFacts;
}

/**
 * Goes once through people, mailboxes, calendars, sessions, pulses, trainings and trouble of one programme. Nothing of it is kept.
 * `earlier` are the digests that were published before, by day.
 */
export async function gatherDigest(
  store: DocumentStore,
  programme: Programme,
  { on }: Pick<FixedDay, 'on'>,
  earlier: readonly Digest[],
  now: Instant,
): Promise<Gathered> {
  const year = spanOf(programme, on, earlier);
  const toldUntil = latestAttendance(earlier.map(({ facts }) => facts))?.until ?? year.from;
  const roster = await countPeople(store, programme);
  const met = await countSessions(store, programme, { now, year, toldUntil });
  const asked = await gatherAsked(store, programme, year);
  const shut = await gatherShut(store, programme, now);
  const trainingOf = await gatherTraining(store, programme);
  const failed = await countFailed(store, programme, lastPublished(earlier));
  const attendance = met.attendance(operationalFacts.k);
  const { coordinators, mentors, own, size } = roster;
  return {
    since: year.since,
    ends: year.ends,
    coordinators,
    present: { groups: roster.groups(), mentors: programme.training.length === 0 ? [] : mentors },
    own,
    factsOf: (cohort) => {
      const groups = membersOf(cohort.groups);
      const training = trainingOf(membersOf(cohort.mentors));
      return {
        on,
        since: year.since,
        groups: groups.length,
        own,
        ...met.groups(groups),
        asked: groups.filter((group) => asked.has(group)).length,
        shut: groups.filter((group) => shut.has(group)).length,
        ...(attendance === undefined ? {} : { attendance }),
        ...(training === undefined ? {} : { training }),
        failed: { people: Math.min(failed, size), of: size },
        unreached: roster.unreached(),
      };
    },
  };
}

/** The training year that the digest of a day is about, in days and in moments. */
function spanOf({ cadence, timezone }: Programme, on: CalendarDate, earlier: readonly Digest[]) {
  const { since, until } = digestYearOf(cadence.digest, on, yearBegun(earlier, on));
  return {
    since,
    ends: until,
    from: firstInstantFrom(timezone, since, '00:00'),
    until: firstInstantFrom(timezone, until, '00:00'),
  };
}

async function countSessions(
  store: DocumentStore,
  { id }: Programme,
  span: SessionSpan,
): Promise<SessionCount> {
  const count = new SessionCount(span);
  for await (const { document } of eachOf((page) => store.query(sessions, 'programme', id, page)))
    count.add(document);
  return count;
}

async function countPeople(store: DocumentStore, programme: Programme): Promise<PeopleCount> {
  const count = new PeopleCount(programme.id);
  for await (const { document } of eachOf((page) => store.list(mailboxes, page))) count.addMailbox(document);
  for await (const { document } of eachOf((page) => store.list(people, page))) count.addPerson(document);
  return count;
}

/** People to whom Teams would not deliver something since a moment. */
async function countFailed(store: DocumentStore, { id }: Programme, since: Instant): Promise<number> {
  const recipients = new Set<PersonId>();
  const failed = (page: Page) => store.query(deliveries, 'trouble', `${id}/failed`, page);
  for await (const { document } of eachOf(failed)) {
    if (!isOfNotice(document)) continue;
    const { effect, state } = document;
    if (state.name === 'failed' && state.at > since) recipients.add(effect.recipient);
  }
  return recipients.size;
}

function lastPublished(earlier: readonly Digest[]): Instant {
  return instant(Math.max(0, ...earlier.map(({ publishedAt }) => publishedAt)));
}
