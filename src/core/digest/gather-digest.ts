import type { GroupId, PersonId } from '../kernel/id.ts';
import { type Instant, instant } from '../kernel/time.ts';
import { deliveries } from '../notices/delivery.ts';
import { mailboxes } from '../notices/mailbox.ts';
import { people } from '../people/people-collection.ts';
import type { Programme } from '../programme/programme.ts';
import { momentOf } from '../sessions/clockwork.ts';
import { sessions } from '../sessions/session.ts';
import type { DocumentStore, Page } from '../store/documents.ts';
import { eachOf } from '../store/read-pages.ts';
import { PeopleCount } from './count-people.ts';
import { SessionCount } from './count-sessions.ts';
import type { Digest } from './digest.ts';
import { digestYearOf, type FixedDay } from './fixed-days.ts';
import { operationalFacts } from './policy.ts';
import type { RawFacts } from './raw-facts.ts';
import { latestAttendance } from './suppress.ts';

/** What the store tells about a programme, before it is known which groups the figures are about. */
interface Gathered {
  readonly coordinators: readonly PersonId[];
  /** Groups that can meet now. */
  readonly present: readonly GroupId[];
  readonly factsOf: (cohort: readonly GroupId[]) => RawFacts;
}

/** Goes once through people, mailboxes, sessions and trouble of one programme. Nothing of it is kept. */
export async function gatherDigest(
  store: DocumentStore,
  programme: Programme,
  { on }: Pick<FixedDay, 'on'>,
  earlier: readonly Digest[],
  now: Instant,
): Promise<Gathered> {
  const { since, until } = digestYearOf(programme.cadence.digest, on, earlier.at(-1)?.facts.since);
  const zone = programme.timezone;
  const yearFrom = momentOf(zone, since, '00:00');
  const toldUntil = latestAttendance(earlier.map(({ facts }) => facts))?.until ?? yearFrom;
  const roster = await countPeople(store, programme);
  const met = new SessionCount({ now, yearFrom, yearUntil: momentOf(zone, until, '00:00'), toldUntil });
  for await (const { document: session } of eachOf((page) =>
    store.query(sessions, 'programme', programme.id, page),
  )) {
    met.add(session);
  }
  const failed = await countFailed(store, programme, lastPublished(earlier));
  const attendance = met.attendance(operationalFacts.k);
  return {
    coordinators: roster.coordinators,
    present: roster.groups(),
    factsOf: (cohort) => ({
      on,
      since,
      groups: cohort.length,
      ...met.groups(cohort),
      ...(attendance === undefined ? {} : { attendance }),
      failed: { people: Math.min(failed, roster.size), of: roster.size },
      unreached: roster.unreached(),
    }),
  };
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
    const { notice, state } = document;
    if (state.name === 'failed' && state.at > since) recipients.add(notice.recipient);
  }
  return recipients.size;
}

function lastPublished(earlier: readonly Digest[]): Instant {
  return instant(Math.max(0, ...earlier.map(({ publishedAt }) => publishedAt)));
}
