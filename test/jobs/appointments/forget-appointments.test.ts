import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Appointment } from '../../../src/core/appointments/appointment.ts';
import { appointments } from '../../../src/core/appointments/appointments.ts';
import { followAppointment } from '../../../src/core/appointments/commit-follow.ts';
import { preparationId } from '../../../src/core/appointments/decide-preparation.ts';
import { groupVotes } from '../../../src/core/appointments/group-vote.ts';
import { offeredHours } from '../../../src/core/appointments/offered-hours.ts';
import { appointmentId, groupId, personId } from '../../../src/core/kernel/id.ts';
import {
  addMinutes,
  type CalendarDate,
  dateIn,
  type Instant,
  instant,
} from '../../../src/core/kernel/time.ts';
import { loadGroup } from '../../../src/core/people/load-people.ts';
import { countByYear, dueSession } from '../../../src/core/sessions/due-session.ts';
import { loadGroupFacts } from '../../../src/core/sessions/load-group-sessions.ts';
import { listSessions, upNext } from '../../../src/core/sessions/next-session.ts';
import { sessionKey, sessions } from '../../../src/core/sessions/session.ts';
import type { AnyCollection, DocumentStore } from '../../../src/core/store/documents.ts';
import { collectOutboxes } from '../../../src/jobs/deliver/collect-outbox.ts';
import { followOwn } from '../../../src/jobs/follow-own.ts';
import { forgetOld } from '../../../src/jobs/forget-old.ts';
import type { JobDeps } from '../../../src/jobs/job-deps.ts';
import { proposalOf } from '../../core/appointments/sample-vote.ts';
import { loadOrdinary } from '../../support/card-gallery/materials.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';
import { addPerson, personOf } from '../../support/sample-cohort.ts';

/** What was planned leaves the store after its end; that a talk was held stays, and so does what it counts for. */

const { pairs } = await loadOrdinary();
const begin = '2026-09-01' as CalendarDate;
const talkAt = instant(Date.parse('2026-10-06T12:00:00Z'));
const end = addMinutes(talkAt, 30);
const day = 24 * 60;
const group = groupId('p1');
const [mentor, trainee] = [personId('m'), personId('t')];
const id = appointmentId('a');
const where = { kind: 'teams' } as const;

let store: DocumentStore;
let now: Instant;
beforeEach(async () => {
  store = openStoreInMemory();
  now = addMinutes(talkAt, -14 * day);
  await addPerson(store, personOf('m', 'mentor', group, { programme: pairs.id }));
  const own = { programme: pairs.id, trainingStart: begin };
  await addPerson(store, personOf('t', 'trainee', group, own));
});

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const deps = () =>
  ({
    ...{ store, programmes: [pairs], now: () => now, worker: 'one', leaseFor: 60_000, log: quiet },
    ...{ sleep: async () => undefined, queue: { ask: async () => undefined } },
  }) as unknown as JobDeps;

async function listed() {
  const { trainees } = await loadGroup(store, pairs.id, group);
  const today = dateIn(pairs.timezone, now);
  const facts = await loadGroupFacts(store, pairs, { group, trainees }, today);
  return { talks: listSessions(pairs, facts, 1, today), facts, today };
}

/** What the talks of the pair count for: how many of each year were held, which comes next, and which is due. */
async function standing() {
  const { talks, facts, today } = await listed();
  const none = () => false;
  return {
    years: countByYear(talks, none),
    next: upNext(talks)?.plan.order,
    due: dueSession(pairs, facts, none, today)?.plan.order,
  };
}

/** The first talk: booked, with time kept before it, told, and walked to its end. */
async function hold(): Promise<void> {
  const place = (await listed()).talks[0]?.place;
  if (place === undefined) throw new Error('no talks');
  const of = { programme: pairs.id, group, mentor, actor: mentor, revision: 1, messages: [], generation: 1 };
  const agreed = { at: talkAt, minutes: 30, where };
  const talk: Appointment = { id, ...of, trainees: [trainee], madeBy: trainee, session: place, agreed };
  await store.insert(appointments, id, talk);
  const follow = (found: Appointment) => ({ appointment: { ...found, told: agreed }, news: [] });
  await followAppointment(store, id, follow, { now, personAt: () => undefined });
  await collectOutboxes(deps(), appointments);
  await followOwn(deps(), mentor);
  const before = preparationId(id);
  const kept = { at: addMinutes(talkAt, -15), minutes: 15, where };
  const preparationOf = { appointment: id, at: talkAt };
  const time = { id: before, ...of, trainees: [], madeBy: mentor, agreed: kept, preparationOf };
  await store.insert(appointments, before, time);
  const found = await store.load(sessions, sessionKey(place));
  if (found === undefined) throw new Error('the session did not follow its appointment');
  const { document, version } = found;
  if (document.state !== 'open') throw new Error('it has begun');
  const { clock: _, ...rest } = document;
  const held = { ...rest, state: 'held', step: 0, startedAt: talkAt, heldAt: end } as const;
  await store.replace(sessions, sessionKey(place), version, held);
}

const keys = async (collection: AnyCollection) =>
  (await store.list(collection as typeof appointments)).map(({ key }) => key);

describe('what was planned', () => {
  test('is forgotten thirty days after its end, and the talk counts as before', async () => {
    await hold();
    now = addMinutes(end, 30 * day - 1);
    await forgetOld(deps());
    // The time before the talk was over sooner.
    expect(await keys(appointments)).toEqual([id]);
    const before = await standing();
    expect(before.years.map(({ held, of }) => [held, of])).toEqual([
      [1, 4],
      [0, 3],
      [0, 2],
    ]);
    expect(before.next).toBe(2);

    now = addMinutes(end, 30 * day);
    await forgetOld(deps());
    expect(await keys(appointments)).toEqual([]);
    expect(await standing()).toEqual(before);
    const [session] = await store.list(sessions);
    expect(session?.document).toMatchObject({ state: 'held', plannedAt: talkAt, heldAt: end });
  });

  test('of a vote is forgotten thirty days after it closed, and hours a day after they are over', async () => {
    const proposal = proposalOf('v', 'p1');
    const state = { name: 'won', at: talkAt, closedAt: now } as const;
    const vote = { ...proposal, closesAt: now, asked: [trainee], votes: {}, taken: [], state };
    await store.insert(groupVotes, 'v', vote);
    const hours = [now, talkAt].map((from) => ({ from, until: addMinutes(from, 60) }));
    await store.insert(offeredHours, mentor, { mentor, hours, asks: [] });
    const closedAt = now;
    now = addMinutes(closedAt, 30 * day - 1);
    await forgetOld(deps());
    expect([await keys(groupVotes), await keys(offeredHours)]).toEqual([['v'], []]);
    now = addMinutes(closedAt, 30 * day);
    await forgetOld(deps());
    expect(await keys(groupVotes)).toEqual([]);
  });
});
