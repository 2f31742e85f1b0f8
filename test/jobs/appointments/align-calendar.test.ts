import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Agreed, statusOf } from '../../../src/core/appointments/appointment.ts';
import { appointments } from '../../../src/core/appointments/appointments.ts';
import { bookAppointment, changeAppointment } from '../../../src/core/appointments/commit-appointment.ts';
import { deliveries, dueAt, isOfNotice } from '../../../src/core/effects/delivery.ts';
import { appointmentId, entraId, groupId, personId } from '../../../src/core/kernel/id.ts';
import { addMinutes, type Instant, instant } from '../../../src/core/kernel/time.ts';
import { people } from '../../../src/core/people/people-collection.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { alignCalendars } from '../../../src/jobs/appointments/calendar-channel.ts';
import { cancelOfLeavers } from '../../../src/jobs/appointments/cancel-of-leavers.ts';
import { collectOutboxes } from '../../../src/jobs/deliver/collect-outbox.ts';
import type { JobDeps } from '../../../src/jobs/job-deps.ts';
import { SamplePort, type Trouble } from '../../core/appointments/sample-port.ts';
import { openMemoryStore } from '../../support/memory-store.ts';
import { MessengerDouble } from '../../support/messenger-double.ts';
import { sampleProgramme } from '../../support/sample-programme.ts';

const start = instant(Date.parse('2026-12-01T09:00:00Z'));
const hour = (n: number): Instant => addMinutes(start, 24 * 60 + n * 60);
const teams = (n: number): Agreed => ({ at: hour(n), minutes: 30, where: { kind: 'teams' } });
const [mentor, trainee] = [personId('m'), personId('t')];
const id = appointmentId('a');

let store: DocumentStore;
let port: SamplePort;
let now: Instant;
let ids: number;
let logged: object[] = [];

beforeEach(async () => {
  store = openMemoryStore();
  port = new SamplePort();
  now = start;
  ids = 0;
  for (const person of [mentor, trainee]) {
    const base = {
      id: person,
      entraId: entraId(`e-${person}`),
      name: person,
      email: `${person}@example.org`,
    };
    await store.insert(people, person, { ...base, language: 'nl-BE', active: true, memberships: [] });
  }
});

const deps = (more: Partial<JobDeps> = {}): JobDeps => ({
  ...{ store, programmes: [sampleProgramme], now: () => now, calendars: port },
  log: {
    info: () => undefined,
    warn: (fields, message) => void logged.push({ ...fields, message }),
    error: () => undefined,
  },
  ...{
    messenger: new MessengerDouble(() => now),
    pacer: { take: async () => undefined },
    sleep: async () => undefined,
  },
  ...{ random: () => 0.5, worker: 'one', leaseFor: 60_000, queue: { ask: async () => undefined } },
  newId: () => {
    ids += 1;
    return `id-${ids}`;
  },
  ...more,
});

const book = (n = 0) =>
  bookAppointment(
    store,
    {
      booking: {
        ...{ id, programme: sampleProgramme.id, group: groupId('g'), mentor, trainees: [trainee] },
        agreed: teams(n),
      },
      by: trainee,
    },
    now,
  );

const load = async () => {
  const found = await store.load(appointments, id);
  if (found === undefined) throw new Error('there is no appointment');
  return found.document;
};

const change = async (wish: Parameters<typeof changeAppointment>[1]['wish']) => {
  const { revision: version } = await load();
  const telling = { now, personAt: () => undefined };
  return changeAppointment(store, { id, by: mentor, token: { kind: 'seen', version }, wish }, telling);
};

const bookAnother = () =>
  bookAppointment(
    store,
    {
      booking: {
        id: appointmentId('b'),
        ...{ programme: sampleProgramme.id, group: groupId('g'), mentor, trainees: [trainee] },
        agreed: teams(2),
      },
      by: trainee,
    },
    now,
  );

/** What is due now, as the sweep has it done. */
async function work(): Promise<void> {
  await collectOutboxes(deps(), appointments);
  await alignCalendars(deps(), mentor);
}

/** So many minutes go by, with a sweep in each. */
async function pass(minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    await work();
    now = addMinutes(now, 1);
  }
  await work();
}

/** The queue, and the sweep each minute: whatever is due is done, until nothing is open any more. */
async function comeToRest(): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    const asked: Instant[] = [];
    const queue: JobDeps['queue'] = {
      ask: async (name, _, at) => void (name === 'calendars.align' && asked.push(at)),
    };
    await collectOutboxes(deps(), appointments);
    await alignCalendars(deps({ queue }), mentor);
    const open = (await lines()).filter((line) => !isOfNotice(line) && dueAt(line) !== undefined);
    if (open.length === 0) return;
    now = instant(Math.max(now, asked[0] ?? addMinutes(now, 1)));
  }
  throw new Error('it does not come to rest');
}

const lines = async () => (await store.list(deliveries, { limit: 1_000 })).map(({ document }) => document);
const told = async () =>
  (await lines())
    .filter(isOfNotice)
    .map(({ effect }) => `${effect.kind} ${effect.recipient}${'asked' in effect ? ' asked' : ''}`)
    .toSorted();

describe('a booking', () => {
  test('becomes one event, and everybody of the appointment is told once', async () => {
    await book();
    await comeToRest();
    expect(port.live()).toMatchObject([{ at: hour(0), until: addMinutes(hour(0), 30) }]);
    expect(statusOf(await load())).toBe('confirmed');
    expect(await told()).toEqual(['appointment.booked m', 'appointment.booked t asked']);
    expect(port.asked).toEqual(['readBusy', 'make']);
  });

  test('of an hour that filled up meanwhile is lost, which only who asked hears', async () => {
    port.busy = [{ from: hour(0), until: hour(1), status: 'tentative' }];
    await book();
    await comeToRest();
    expect(port.live()).toEqual([]);
    expect(await load()).not.toHaveProperty('holds');
    expect(await told()).toEqual(['appointment.lost t']);
  });

  test('is looked for within 2 to 5 seconds when the line was cut, and not made twice', async () => {
    const troubles: Trouble[] = ['none', 'cut-after'];
    port.trouble = () => troubles.shift() ?? 'none';
    await book();
    await collectOutboxes(deps(), appointments);
    await alignCalendars(deps(), mentor);
    const [line] = (await lines()).filter((each) => !isOfNotice(each));
    const wait = (line && dueAt(line)) ?? now;
    expect(wait - now).toBeGreaterThanOrEqual(2_000);
    expect(wait - now).toBeLessThanOrEqual(5_000);
    await comeToRest();
    expect(port.asked).toEqual(['readBusy', 'make', 'find']);
    expect(port.live()).toHaveLength(1);
  });

  test('waits without calendars and is made when they are back', async () => {
    await book();
    const { calendars: _, ...without } = deps();
    await collectOutboxes(without, appointments);
    await alignCalendars(without, mentor);
    expect(statusOf(await load())).toBe('held');
    await comeToRest();
    expect(port.live()).toHaveLength(1);
  });

  describe('in a calendar that can not be had', () => {
    const open = async () =>
      (await lines()).filter((line) => !isOfNotice(line) && dueAt(line) !== undefined).length;

    test('is tried every hour where it is not given to us: both know it, once, and an administrator has a line', async () => {
      const { make } = port;
      let refused = 0;
      port.make = async () => {
        refused += 1;
        return { kind: 'not-permitted' };
      };
      await book();
      logged = [];
      await pass(5 * 60);
      expect(await told()).toEqual(['appointment.stuck m', 'appointment.waits t']);
      expect(refused).toBeLessThanOrEqual(6);
      expect(logged).toEqual([
        { verb: 'calendar', mentor, access: 'not-permitted', message: 'this calendar can not be read' },
      ]);
      expect(statusOf(await load())).toBe('needs-person');
      port.make = make;
      await comeToRest();
      expect(statusOf(await load())).toBe('confirmed');
      expect(await told()).toContain('appointment.booked t asked');
    });

    test('is not asked for as long as it says, and whoever asked knows that it waits', async () => {
      const { make } = port;
      port.make = async () => ({ kind: 'later', afterMs: 600_000 });
      await book();
      await work();
      expect(await told()).toEqual(['appointment.waits t']);
      const before = port.asked.length;
      port.make = make;
      await bookAnother();
      await pass(9);
      expect(port.asked.length).toBe(before);
      await pass(3);
      await comeToRest();
      expect(port.live()).toHaveLength(2);
    });

    test('is off when nobody answered in time, which whoever asked hears before they would meet', async () => {
      port.trouble = () => 'throttled';
      await book();
      await pass(26 * 60);
      expect(statusOf(await load())).toBe('cancelled');
      expect((await told()).filter((each) => each.includes('lost'))).toEqual(['appointment.lost t']);
      expect(await open()).toBe(0);
    });

    test('is off for everybody when it may stand there, and is taken out when that is known', async () => {
      let cuts = 0;
      port.trouble = () => {
        cuts += 1;
        return cuts === 2 ? 'cut-after' : cuts < 2 ? 'none' : 'throttled';
      };
      await book();
      await pass(24 * 60);
      expect((await told()).filter((each) => each.includes('lost'))).toEqual([
        'appointment.lost m',
        'appointment.lost t',
      ]);
      expect((await told()).filter((each) => each.includes('booked'))).toEqual([]);
      port.trouble = () => 'none';
      await comeToRest();
      expect(port.live()).toEqual([]);
    });

    test('stays where it was when a move is not taken in time', async () => {
      await book();
      await comeToRest();
      port.trouble = () => 'throttled';
      await change({ do: 'move', to: teams(3) });
      await pass(25 * 60);
      expect((await load()).agreed).toEqual(teams(0));
      expect((await told()).filter((each) => each.includes('stays'))).toEqual(['appointment.stays m']);
    });

    test('is called off at once in words, and taken out of the calendar when it can be', async () => {
      await book();
      await comeToRest();
      port.trouble = () => 'throttled';
      await change({ do: 'cancel' });
      await pass(30);
      expect((await told()).filter((each) => each.includes('cancelled'))).toEqual([
        'appointment.cancelled m asked',
        'appointment.cancelled t',
      ]);
      expect(port.live()).toHaveLength(1);
      port.trouble = () => 'none';
      await comeToRest();
      expect(port.live()).toEqual([]);
      expect((await told()).filter((each) => each.includes('cancelled'))).toHaveLength(2);
    });

    test('is so at once where the mentor has none here: made, moved and called off, without a calendar', async () => {
      port.readBusy = async () => ({ kind: 'no-mailbox' });
      await book();
      await comeToRest();
      expect(await load()).toMatchObject({ byFile: true, told: { at: hour(0) } });
      expect(statusOf(await load())).toBe('confirmed');
      await change({ do: 'move', to: teams(3) });
      await comeToRest();
      await change({ do: 'cancel' });
      await comeToRest();
      expect(await told()).toEqual([
        'appointment.booked m',
        'appointment.booked t asked',
        'appointment.cancelled m asked',
        'appointment.cancelled t',
        'appointment.moved m asked',
        'appointment.moved t',
      ]);
      expect((await load()).ended?.was).toEqual(teams(3));
      expect(port.asked.filter((each) => each !== 'readBusy')).toEqual([]);
    });

    test('of a mentor who has left is not made', async () => {
      const found = await store.load(people, mentor);
      if (found === undefined) throw new Error('no mentor');
      await store.replace(people, mentor, found.version, { ...found.document, active: false });
      await book();
      await comeToRest();
      expect(await told()).toEqual(['appointment.lost t']);
    });
  });

  test('pressed twice is one', async () => {
    expect(await book()).toMatchObject({ ok: true, value: { already: false } });
    expect(await book()).toMatchObject({ ok: true, value: { already: true } });
  });
});

test('a move is one change of the event, and both sides hear it once', async () => {
  await book();
  await comeToRest();
  await change({ do: 'move', to: teams(3) });
  await comeToRest();
  expect(port.live()).toMatchObject([{ at: hour(3) }]);
  expect((await told()).filter((each) => each.startsWith('appointment.moved'))).toEqual([
    'appointment.moved m asked',
    'appointment.moved t',
  ]);
});

describe('an appointment of somebody who has left', () => {
  const leave = async (who: typeof mentor) => {
    const found = await store.load(people, who);
    if (found === undefined) throw new Error('nobody');
    await store.replace(people, who, found.version, { ...found.document, active: false });
    await cancelOfLeavers(deps());
    await comeToRest();
  };
  const cancelled = async () => (await told()).filter((each) => each.includes('cancelled'));

  test.each([trainee, mentor])(
    'is off and out of the calendar, and the other side hears that: %s',
    async (who) => {
      await book();
      await comeToRest();
      await leave(who);
      expect(port.live()).toEqual([]);
      const both = [mentor, trainee].map(
        (each) => `appointment.cancelled ${each}${each === who ? ' asked' : ''}`,
      );
      expect(await cancelled()).toEqual(both);
      await cancelOfLeavers(deps());
      await comeToRest();
      expect(await cancelled()).toEqual(both);
    },
  );

  test('stands while both are there', async () => {
    await book();
    await comeToRest();
    await cancelOfLeavers(deps());
    await comeToRest();
    expect(await cancelled()).toEqual([]);
    expect(port.live()).toHaveLength(1);
  });
});

test('a card from before a move moves nothing', async () => {
  await book();
  await change({ do: 'move', to: teams(3) });
  const telling = { now, personAt: () => undefined };
  const old = { kind: 'seen', version: 1 } as const;
  const pressed = await changeAppointment(
    store,
    { id, by: trainee, token: old, wish: { do: 'cancel' } },
    telling,
  );
  expect(pressed).toMatchObject({ ok: true, value: { already: true } });
  expect((await load()).agreed?.at).toBe(hour(3));
});

test('what is called off leaves the calendar and frees its hours', async () => {
  await book();
  await comeToRest();
  await change({ do: 'cancel' });
  await comeToRest();
  expect(port.live()).toEqual([]);
  expect(await load()).not.toHaveProperty('holds');
});

const trouble = fc.constantFrom<Trouble>('none', 'none', 'cut-before', 'cut-after', 'throttled');
const act = fc.oneof(
  fc.nat({ max: 5 }).map((n) => ({ do: 'move', to: teams(n) }) as const),
  fc.constant({ do: 'cancel' } as const),
  fc.constant('turn' as const),
);

test('whatever line is cut, there is one event for an appointment, or none for one that is off', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(trouble, { maxLength: 25 }),
      fc.array(act, { maxLength: 6 }),
      async (cuts, acts) => {
        store = openMemoryStore();
        port = new SamplePort();
        now = start;
        for (const person of [mentor, trainee])
          await store.insert(people, person, {
            ...{ id: person, entraId: entraId(`e-${person}`), name: person, email: `${person}@example.org` },
            ...{ language: 'nl-BE', active: true, memberships: [] },
          });
        const queue = [...cuts];
        port.trouble = () => queue.shift() ?? 'none';
        await book();
        for (const each of acts) {
          if (each === 'turn') {
            await collectOutboxes(deps(), appointments);
            await alignCalendars(deps(), mentor);
          } else await change(each);
        }
        await comeToRest();
        const appointment = await load();
        const wanted = appointment.agreed === undefined ? [] : [appointment.agreed.at];
        expect(port.live().map(({ at }) => at)).toEqual(wanted);
        expect(port.events.length).toBeLessThanOrEqual(1);
        const booked = (await told()).filter((each) => each.startsWith('appointment.booked t'));
        expect(booked.length).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 150 },
  );
});
