import { appointments } from '../../core/appointments/appointments.ts';
import { mayAsk } from '../../core/appointments/calendar-box.ts';
import { type Expected, expectedIn, secondLookFrom } from '../../core/appointments/take-round.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import { people } from '../../core/people/people-collection.ts';
import { allOf } from '../../core/store/read-pages.ts';
import { askLane } from '../deliver/ask-lane.ts';
import { afterLease, Lane, LaneLost } from '../deliver/lane.ts';
import type { JobDeps } from '../job-deps.ts';
import { calendarLanes } from './calendar-lanes.ts';
import { endSubscription, keepSubscription, type OpenCalendar } from './keep-subscription.ts';
import { readRounds } from './read-rounds.ts';

/** `isDoubted`: it was said that nothing more is told of this calendar. */
interface Reason {
  readonly isDoubted: boolean;
}

/**
 * Takes over what changed in the calendar of a mentor: the truth is there. Nobody writes in it meanwhile, so that a change
 * of ours is not taken for one of theirs.
 */
export async function readCalendar(deps: JobDeps, mentor: PersonId, reason: Reason): Promise<void> {
  const { log, queue, worker } = deps;
  if (deps.calendars === undefined) return;
  const name = reason.isDoubted ? 'calendars.renew' : 'calendars.read';
  // Not under the name of who writes in it from this process: they take turns, too.
  const lane = await Lane.take({ ...deps, worker: `${worker}/${name}` }, calendarLanes, mentor);
  if (!(lane instanceof Lane)) return queue.ask(name, mentor, afterLease(lane.busyUntil));
  try {
    await read(deps, lane, mentor, reason);
    await lane.leave();
    // Who waits for the calendar waits for the end of the lease, which is later: also where there was nothing to read.
    await askLane(deps, { channel: 'calendar', target: mentor }, deps.now());
  } catch (cause) {
    if (!(cause instanceof LaneLost)) throw cause;
    log.warn({ verb: 'calendar', mentor }, 'another process took over');
  }
}

async function read(
  deps: JobDeps,
  lane: OpenCalendar['lane'],
  mentor: PersonId,
  { isDoubted }: Reason,
): Promise<void> {
  const { calendars, notifyAt, now, queue, store } = deps;
  const person = (await store.load(people, mentor))?.document;
  if (calendars === undefined || person === undefined || !mayAsk(lane.document, now())) return;
  const open = { calendars, mailbox: person.entraId, lane, now };
  if ((await loadExpected(deps, mentor)).length === 0) {
    await endSubscription(open);
    return;
  }
  // Before the reading, so that nothing happens between the two.
  if (notifyAt !== undefined) await keepSubscription(open, notifyAt, isDoubted);
  await readRounds(deps, { ...open, mentor, loadExpected: () => loadExpected(deps, mentor) });
  // Nobody tells again of what is gone: whoever waits to hear of it does not wait for the next round.
  const again = secondLookFrom(await loadExpected(deps, mentor));
  if (again !== undefined && again > now()) await queue.ask('calendars.read', mentor, again);
}

async function loadExpected({ store }: JobDeps, mentor: PersonId): Promise<readonly Expected[]> {
  const found = await allOf((page) => store.query(appointments, 'mailbox', mentor, page));
  return expectedIn(
    mentor,
    found.map(({ document }) => document),
  );
}
