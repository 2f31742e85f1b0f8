import { beforeEach, describe, expect, test } from '@jest/globals';
import { openSeals } from '../../../src/adapters/seals/open-seals.ts';
import { calendarBoxes, closeBox, emptyBox } from '../../../src/core/appointments/calendar-box.ts';
import { digests } from '../../../src/core/digest/digest.ts';
import { loadDigestView } from '../../../src/core/digest/load-digest-view.ts';
import { loadDigests, prepareDigest, publishDigest } from '../../../src/core/digest/publish-digest.ts';
import { deliveries, isOfNotice } from '../../../src/core/effects/delivery.ts';
import { makeNotice } from '../../../src/core/effects/notice.ts';
import { beginGoal } from '../../../src/core/goals/commit-goal.ts';
import { type GroupId, goalId, groupId, type PersonId, personId } from '../../../src/core/kernel/id.ts';
import { addMinutes, type CalendarDate, type Instant, instant } from '../../../src/core/kernel/time.ts';
import { mailboxes } from '../../../src/core/notices/mailbox.ts';
import { people } from '../../../src/core/people/people-collection.ts';
import type { TrainingPart } from '../../../src/core/programme/programme.ts';
import { notePrepared } from '../../../src/core/sessions/preparation.ts';
import { type Pulse, pulseKey, pulses } from '../../../src/core/sessions/pulse.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { taskRecords } from '../../../src/core/tasks/task-record.ts';
import { trainingKey, trainings } from '../../../src/core/training/training.ts';
import { publishDigests } from '../../../src/jobs/digest/publish-digests.ts';
import { drawNotice } from '../../../src/jobs/notices.ts';
import { conversationOf } from '../../support/messenger-double.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';
import {
  addGroups,
  addPerson,
  heldSession,
  personOf,
  plannedSession,
  putSession,
  traineesOf,
} from '../../support/sample-cohort.ts';
import { samplePlace, sampleProgramme } from '../../support/sample-programme.ts';

const minutesOfWeek = 7 * 24 * 60;
/** Monday 23 November 2026, 08:00 in Brussels: a fixed moment. */
const monday = instant(Date.parse('2026-11-23T07:00:00Z'));
const on = '2026-11-23' as CalendarDate;

let store: DocumentStore;
let now: Instant;

beforeEach(async () => {
  store = openStoreInMemory();
  now = addMinutes(monday, 1);
  await addPerson(store, personOf('coordinator', 'coordinator'));
});

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const deps = () => ({
  store,
  programmes: [sampleProgramme],
  now: () => now,
  log: quiet,
  queue: { ask: async () => undefined },
});
const run = () => publishDigests(deps());
const published = () => loadDigests(store, sampleProgramme.id);
const facts = async () => (await published()).map((digest) => digest.facts);
const weeksLater = (weeks: number) => addMinutes(monday, weeks * minutesOfWeek + 1);

describe('a programme file that says another first day of the training year', () => {
  test('begins no second count beside the first: nothing is learned of the one group that left', async () => {
    await addGroups(store, 0, 20, 1);
    for (let index = 0; index < 10; index += 1) await putSession(store, heldSession(index, monday, 0, 1));
    await run();
    for (const id of ['mentor-0', 'trainee-0-0']) {
      const left = await store.load(people, personId(id));
      if (left) await addPerson(store, { ...left.document, active: false, memberships: [] });
    }
    const { cadence } = sampleProgramme;
    const digest = { ...cadence.digest, yearStarts: '09-30' };
    now = weeksLater(1);
    await publishDigests({
      ...deps(),
      programmes: [{ ...sampleProgramme, cadence: { ...cadence, digest } }],
    });
    const [before, after] = await facts();
    expect(before?.held).toEqual({ from: 10, to: 20, of: 20 });
    expect(after).toMatchObject({ since: '2026-10-01', held: before?.held });
  });
});

test('a digest is the same whoever words goals, ticks off tasks, agrees on days or says to be ready', async () => {
  const told: unknown[] = [];
  for (const busy of [0, 1, 7, 20]) {
    store = openStoreInMemory();
    await addPerson(store, personOf('coordinator', 'coordinator'));
    await addGroups(store, 0, 20);
    for (let index = 0; index < 12; index += 1) await putSession(store, heldSession(index, monday, 1));
    for (let index = 0; index < busy; index += 1)
      for (const trainee of traineesOf(index)) await putBetween(trainee, groupId(`g${index}`));
    await run();
    told.push((await facts())[0]);
    await store.close();
  }
  expect(told[0]).toMatchObject({ held: { from: 10 } });
  expect(told).toEqual(told.map(() => told[0]));
});

/** What somebody does between the meetings, and what they and the mentor were told of it. */
async function putBetween(trainee: PersonId, group: GroupId): Promise<void> {
  const seals = openSeals([new Uint8Array(32).fill(7)]);
  const { id: programme } = sampleProgramme;
  const owner = { id: goalId(`goal-${trainee}`), person: trainee, programme: sampleProgramme };
  await beginGoal({ store, seals }, { ...owner, start: undefined, now, most: 2 });
  const plan = { version: 2, with: personId('mentor-0'), agreed: on };
  await store.insert(taskRecords, trainee, {
    person: trainee,
    marks: { 'demo/task': { done: [on], plan }, 'demo/other': { done: [], isSkipped: true } },
  });
  await notePrepared(store, { person: trainee, place: { ...samplePlace, group } }, now);
  const to = { recipient: trainee, programme, occasion: on, notBefore: now, tooLate: weeksLater(1) };
  const news = { task: 'demo/task', of: trainee, by: personId('mentor-0'), version: 2 };
  for (const notice of [
    makeNotice({ ...to, subject: `own/${owner.id}` }, { kind: 'own.reminder', about: owner.id, on }),
    makeNotice({ ...to, subject: 'task' }, { kind: 'task.agreed', ...news }),
  ])
    await store.insert(deliveries, notice.key, { effect: notice, state: { name: 'delivered', at: now } });
}

describe('when a digest is published', () => {
  test('not before its moment, then once, also when two processes are at it together', async () => {
    now = addMinutes(monday, -1);
    await run();
    expect(await facts()).toHaveLength(0);
    now = addMinutes(monday, 1);
    await Promise.all([run(), run(), run()]);
    await run();
    expect(await facts()).toMatchObject([{ on, since: '2026-10-01' }]);
  });

  test('late, when nothing ran; not at all, when that is longer ago than the programme says', async () => {
    now = addMinutes(monday, 3 * 24 * 60);
    await run();
    expect(await facts()).toHaveLength(0);
    now = addMinutes(monday, 3 * 24 * 60 - 1);
    await run();
    expect(await facts()).toMatchObject([{ on }]);
  });

  test('not before there is anybody, and then at once', async () => {
    const filled = store;
    store = openStoreInMemory();
    await run();
    expect(await facts()).toHaveLength(0);
    await addPerson(store, personOf('coordinator', 'coordinator'));
    await run();
    expect(await facts()).toHaveLength(1);
    await filled.close();
  });

  test('after a crash between who is counted and what is published, once and about the same groups', async () => {
    await addGroups(store, 0, 20);
    const real = store;
    const dying = new Proxy(real, {
      get: (target, name) => {
        if (name === 'insert') return insert;
        const method = Reflect.get(target, name) as (...values: readonly unknown[]) => unknown;
        return method.bind(target);
      },
    });
    const insert: DocumentStore['insert'] = (collection, key, document) => {
      if (collection.name === digests.name) throw new Error('gone');
      return real.insert(collection, key, document);
    };
    store = dying;
    await expect(run()).rejects.toThrow('gone');
    store = real;
    await addGroups(store, 20, 30);
    await run();
    expect((await facts()).map(({ held }) => held.of)).toEqual([20]);
  });

  test('every two weeks in the same weeks, whoever counts', async () => {
    const { digest, ...cadence } = sampleProgramme.cadence;
    const programme = { ...sampleProgramme, cadence: { ...cadence, digest: { ...digest, everyWeeks: 2 } } };
    for (const week of [0, 1, 2, 3]) {
      now = weeksLater(week);
      await publishDigests({ ...deps(), programmes: [programme] });
    }
    const days = (await facts()).map((each) => each.on);
    expect([
      ['2026-11-23', '2026-12-07'],
      ['2026-11-30', '2026-12-14'],
    ]).toContainEqual(days);
  });

  test('an older day is not made after a newer one: it would be a difference', async () => {
    await run();
    const older = { on: '2026-11-16' as CalendarDate };
    expect(await publishDigest(store, sampleProgramme, older, now)).toBe('superseded');
    expect(await prepareDigest(store, sampleProgramme, older, now)).toBe('superseded');
    expect(await publishDigest(store, sampleProgramme, { on }, now)).toBe('published');
    expect(await facts()).toHaveLength(1);
  });
});

describe('a digest that a clock published that was ahead', () => {
  const soon = { on: '2026-12-07' as CalendarDate };

  test('is no reason to leave out the days before it, and is shown when its day has come', async () => {
    await addGroups(store, 0, 20);
    await publishDigest(store, sampleProgramme, soon, weeksLater(2));
    const shown = async () => {
      const view = await loadDigestView(store, sampleProgramme, now);
      return 'facts' in view ? [view.facts.on, view.earlier.length] : [];
    };
    expect(await shown()).toEqual(['2026-12-07', 0]);
    await run();
    expect(await shown()).toEqual([on, 0]);
    now = weeksLater(1);
    await run();
    expect((await facts()).map((each) => each.on)).toEqual([on, '2026-11-30', '2026-12-07']);
    now = weeksLater(2);
    await run();
    expect(await facts()).toHaveLength(3);
    expect(await shown()).toEqual(['2026-12-07', 2]);
  });

  test('in the next training year leaves the present one as it is', async () => {
    await addGroups(store, 0, 20);
    const next = { on: '2027-10-04' as CalendarDate };
    await publishDigest(store, sampleProgramme, next, instant(Date.parse('2027-10-04T07:00:00Z')));
    await run();
    expect((await facts()).map(({ since }) => since)).toEqual(['2026-10-01', '2027-10-01']);
  });
});

describe('who is told', () => {
  test('the coordinators of the programme, once each, and nobody else', async () => {
    await addGroups(store, 0, 3);
    await addPerson(store, personOf('second', 'coordinator'));
    await addPerson(store, { ...personOf('left', 'coordinator'), active: false });
    const other = { ...personOf('other', 'coordinator').memberships[0], programme: 'vu' };
    await addPerson(store, { ...personOf('other', 'coordinator'), memberships: [other] } as never);
    await Promise.all([run(), run()]);
    const told = (await store.list(deliveries)).map(({ document }) => document).filter(isOfNotice);
    expect(told.map(({ effect }) => [effect.recipient, effect.kind])).toEqual([
      ['coordinator', 'digest.published'],
      ['second', 'digest.published'],
    ]);
    expect((await store.list(digests))[0]?.document.outbox).toBeUndefined();
  });

  test('gets nothing when somebody is coordinator no more, or when a newer digest was published', async () => {
    await run();
    const notice = makeNotice(
      {
        recipient: personId('coordinator'),
        programme: sampleProgramme.id,
        subject: 'digest',
        occasion: on,
        notBefore: now,
        tooLate: addMinutes(now, 60),
      },
      { kind: 'digest.published', on },
    );
    const person = personOf('coordinator', 'coordinator');
    const draw = (to = person) => drawNotice(deps(), { notice, person: to, repeat: false });
    expect(await draw()).toMatchObject({ message: { summary: 'Klankbord: het overzicht staat klaar' } });
    expect(await draw(personOf('coordinator', 'mentor', 'g0' as never))).toEqual({ superseded: true });
    now = weeksLater(1);
    await run();
    expect(await draw()).toEqual({ superseded: true });
  });
});

describe('what is published', () => {
  test('is bands about the groups, and people by id only where they cannot be reached', async () => {
    await addGroups(store, 0, 24);
    for (let index = 0; index < 12; index += 1)
      await putSession(store, heldSession(index, instant(monday - 1e8)));
    for (let index = 10; index < 16; index += 1)
      await putSession(store, plannedSession(index, instant(monday + 1e8)));
    for (const { key } of await store.list(people, { limit: 500 })) {
      if (key === 'mentor-3') continue;
      const reach = { state: 'open', conversation: conversationOf(key) } as const;
      const blocked = { state: 'blocked', at: monday } as const;
      const person = personId(key);
      await store.insert(mailboxes, key, {
        person,
        reach: key === 'trainee-5-1' ? blocked : reach,
        sentAt: [],
      });
    }
    await run();
    const [digest] = await published();
    expect(digest).toEqual({
      programme: 'demo',
      publishedAt: now,
      facts: {
        on,
        since: '2026-10-01',
        held: { from: 10, to: 24, of: 24 },
        reached: { from: 10, to: 24, of: 24 },
        asked: { from: 0, to: 9, of: 24 },
        shut: { from: 0, to: 9, of: 24 },
        attendance: {
          share: 'more-than-three-quarters',
          from: instant(Date.parse('2026-09-30T22:00:00Z')),
          until: instant(now - 25 * 60 * 60_000),
        },
        failed: { from: 0, to: 9, of: 121 },
        unreached: {
          count: 2,
          first: [
            { person: 'mentor-3', reason: 'not-installed' },
            { person: 'trainee-5-1', reason: 'blocked' },
          ],
        },
      },
    });
  });

  test('is of calendars only how many groups have a mentor whose own can’t be used, in a band', async () => {
    await addGroups(store, 0, 24, 1);
    const close = async (index: number, kind: 'no-mailbox' | 'not-permitted' | 'identity') => {
      const mentor = personId(`mentor-${index}`);
      await store.insert(calendarBoxes, mentor, closeBox(emptyBox(mentor), { kind }, now));
    };
    for (let index = 0; index < 9; index += 1)
      await close(index, index % 2 === 0 ? 'no-mailbox' : 'not-permitted');
    // What we ourselves are refused is no state of theirs.
    for (let index = 9; index < 12; index += 1) await close(index, 'identity');
    await run();
    await close(20, 'not-permitted');
    now = weeksLater(1);
    for (const { key, document, version } of await store.list(calendarBoxes)) {
      const again = closeBox(document, { kind: 'not-permitted' }, now);
      if (document.access.kind !== 'identity') await store.replace(calendarBoxes, key, version, again);
    }
    await run();
    // Nobody has looked since.
    now = weeksLater(2);
    await run();
    expect((await facts()).map(({ shut }) => shut)).toEqual([
      { from: 0, to: 9, of: 24 },
      { from: 10, to: 24, of: 24 },
      { from: 0, to: 9, of: 24 },
    ]);
  });

  test('stays about the same groups while fewer than six came in, and when one leaves', async () => {
    await addGroups(store, 0, 20);
    for (let index = 0; index < 9; index += 1)
      await putSession(store, heldSession(index, instant(monday - 1e8)));
    await run();
    await addGroups(store, 20, 25);
    for (let index = 20; index < 25; index += 1) await putSession(store, heldSession(index, weeksLater(0)));
    await addPerson(store, { ...personOf('mentor-0', 'mentor'), active: false });
    now = weeksLater(1);
    await run();
    await addGroups(store, 25, 26);
    now = weeksLater(2);
    await run();
    const told = (await facts()).map(({ held }) => held);
    expect(told[0]).toEqual({ from: 0, to: 9, of: 20 });
    expect(told[1]).toEqual({ from: 0, to: 9, of: 20 });
    expect(told[2]?.of).toBe(26);
  });

  test('is about more others where one person sits in more groups', async () => {
    await addGroups(store, 0, 25);
    const seat = (group: number) => personOf('x', 'mentor', `g${group}` as never).memberships[0];
    const inside = Array.from({ length: 11 }, (_, group) => seat(group));
    await addPerson(store, { ...personOf('mentor-0', 'mentor'), memberships: inside } as never);
    for (let index = 0; index < 12; index += 1)
      await putSession(store, heldSession(index, instant(monday - 1e8)));
    await run();
    expect((await facts())[0]?.held).toEqual({ from: 0, to: 25, of: 25 });
  });

  test('counts a mentor who was asked for a date this year, also when there is one again', async () => {
    await addGroups(store, 0, 30);
    const programme = sampleProgramme.id;
    const ask = (group: number, askedAt: number) => {
      const pulse: Pulse = { programme, group: groupId(`g${group}`), askedAt: instant(askedAt) };
      return store.insert(pulses, pulseKey(programme, pulse.group), pulse);
    };
    for (let group = 0; group < 9; group += 1) await ask(group, monday - 1e9);
    await ask(9, Date.parse('2026-09-30T21:59:59Z'));
    await putSession(store, plannedSession(0, instant(monday + 1e8)));
    await run();
    await ask(10, monday);
    now = weeksLater(1);
    await run();
    expect((await facts()).map(({ asked }) => asked)).toEqual([
      { from: 0, to: 9, of: 30 },
      { from: 10, to: 19, of: 30 },
    ]);
  });

  test('says how far mentors are with their training, where the programme has one, and counts on those who have left', async () => {
    const due = (id: string, talk: number): TrainingPart => {
      const title = { nl: id, en: id };
      return { id, title, hours: 1, due: { kind: 'before-talk', talk }, exemption: false };
    };
    const programme = { ...sampleProgramme, training: [due('first', 1), due('later', 3)] };
    const publish = () => publishDigests({ ...deps(), programmes: [programme] });
    await addGroups(store, 0, 30, 1);
    for (let index = 0; index < 22; index += 1) {
      const person = personId(`mentor-${index}`);
      const mark = { how: 'followed', on } as const;
      const done = index < 11 ? { first: mark, later: mark } : { first: mark };
      const record = { programme: programme.id, person, done };
      await store.insert(trainings, trainingKey(programme.id, person), record);
    }
    await publish();
    await addPerson(store, { ...personOf('mentor-0', 'mentor'), active: false });
    await addGroups(store, 30, 35, 1);
    now = weeksLater(1);
    await publish();
    const told = { ready: { from: 20, to: 30, of: 30 }, complete: { from: 10, to: 19, of: 30 } };
    expect((await facts()).map(({ training }) => training)).toEqual([told, told]);
    await addGroups(store, 35, 36, 1);
    now = weeksLater(2);
    await publish();
    expect((await facts()).at(-1)?.training?.ready.of).toBe(36);
    await addGroups(store, 36, 54, 1);
    now = weeksLater(40);
    await publish();
    expect((await facts()).at(-1)).toMatchObject({ since: '2026-10-01', training: { ready: { of: 36 } } });
    now = weeksLater(52);
    await publish();
    expect((await facts()).at(-1)).toMatchObject({
      since: '2027-10-01',
      held: { of: 53 },
      training: { ready: { from: 0, to: 9, of: 18 } },
    });
  });

  test('has each session in one attendance figure only, also one that was reopened and closed again', async () => {
    await addGroups(store, 0, 12, 8);
    const justNow = instant(monday - 3_600_000);
    for (const index of [0, 1, 2]) await putSession(store, heldSession(index, instant(monday - 3e8), 0, 8));
    await putSession(store, heldSession(3, justNow, 8, 8));
    await run();
    const [first] = await facts();
    expect(first?.attendance).toMatchObject({ share: 'more-than-three-quarters' });
    now = weeksLater(1);
    await putSession(store, heldSession(3, addMinutes(justNow, 120), 8, 8));
    await run();
    const [, second] = await facts();
    expect(second?.attendance).toEqual(first?.attendance);
    for (const index of [4, 5]) await putSession(store, heldSession(index, addMinutes(justNow, 180), 8, 8));
    now = weeksLater(2);
    await run();
    const third = (await facts()).at(-1)?.attendance;
    expect(third).toMatchObject({ share: 'up-to-half', from: first?.attendance?.until });
  });

  test('says nothing per specialty, however the groups are made up', async () => {
    await addGroups(store, 0, 20);
    await run();
    const before = JSON.stringify(await facts());
    const other = openStoreInMemory();
    await addPerson(other, personOf('coordinator', 'coordinator'));
    for (const { document } of await store.list(people, { limit: 500 })) {
      const memberships = document.memberships.map((each) => ({ ...each, specialty: `s-${each.group}` }));
      await addPerson(other, { ...document, memberships });
    }
    store = other;
    await run();
    expect(JSON.stringify(await facts())).toBe(before);
    expect(before).not.toMatch(/s-g|"g\d/);
  });
});
