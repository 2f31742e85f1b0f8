import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appointments } from '../../../src/core/appointments/appointments.ts';
import { calendarBoxes, closeBox, emptyBox } from '../../../src/core/appointments/calendar-box.ts';
import type { BusyAnswer, HoursAnswer, Stretch } from '../../../src/core/appointments/calendars.ts';
import { changeOffer } from '../../../src/core/appointments/commit-hours.ts';
import { decideBooking } from '../../../src/core/appointments/decide-appointment.ts';
import { lookForTimes, type Need } from '../../../src/core/appointments/look-for-times.ts';
import type { BusyItem, Reading } from '../../../src/core/appointments/reading.ts';
import { collections } from '../../../src/core/collections.ts';
import { appointmentId, entraId, groupId, personId } from '../../../src/core/kernel/id.ts';
import { addMinutes, clockIn, dateIn, instant, parseCalendarDate } from '../../../src/core/kernel/time.ts';
import { people } from '../../../src/core/people/people-collection.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';
import { sampleProgramme } from '../../support/sample-programme.ts';

const zone = 'Europe/Brussels';
const at = (text: string) => instant(Date.parse(`${text}+01:00`));
/** A Monday morning. */
const now = at('2026-11-23T09:00');
const tuesday = parseCalendarDate('2026-12-01');
const [mentor, trainee, second] = ['m1', 't1', 't2'].map(personId) as [
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
];
const programme = {
  ...sampleProgramme,
  scheduling: {
    talkMinutes: 30,
    noticeHours: 48,
    horizonDays: 84,
    bufferMinutes: 0,
    hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
    restHours: 12,
    quorum: 2,
    preparationMinutes: 15,
    voteHours: 72,
    closed: [],
  },
};

const busyAt = (text: string, minutes = 60): BusyItem => ({
  from: at(text),
  until: addMinutes(at(text), minutes),
  status: 'busy',
});
const read = (...items: readonly BusyItem[]): Reading => ({ state: 'read', items });
const unread: Reading = { state: 'unknown', reason: 'failed' };

let store: DocumentStore;
let readings: Readonly<Record<string, Reading>>;
let hours: HoursAnswer;
let answer: BusyAnswer | undefined;
beforeEach(async () => {
  store = openStoreInMemory();
  await store.prepare(collections);
  for (const id of [mentor, trainee, second])
    await store.insert(people, id, {
      id,
      entraId: entraId(`entra-${id}`),
      name: id,
      email: `${id}@example.org`,
      language: 'nl-BE',
      active: true,
      memberships: [],
    });
  readings = { m1: read(busyAt('2026-12-01T14:00')), t1: read(), t2: read() };
  hours = { kind: 'settings', isOfPerson: true };
  answer = undefined;
});
afterEach(() => store.close());

const need: Need = {
  meeting: { mentor, trainees: [trainee] },
  minutes: 30,
  wanted: tuesday === undefined ? {} : { from: tuesday, to: tuesday, clock: '14:00' },
  mentorOnly: false,
};

/** What begins or ends in the window, as a calendar tells it. */
function inWindow(reading: Reading = unread, { from, until }: Stretch): Reading {
  if (reading.state === 'unknown') return reading;
  return { ...reading, items: reading.items.filter((item) => item.from < until && from < item.until) };
}

async function look(more: Partial<Need> = {}) {
  const calendars = {
    readBusy: async (_: unknown, addresses: readonly string[], window: Stretch): Promise<BusyAnswer> =>
      answer ?? {
        kind: 'read',
        readings: new Map(
          addresses.map((each) => [each, inWindow(readings[each.split('@')[0] ?? ''], window)]),
        ),
      },
    readHours: async () => hours,
  };
  return lookForTimes({ store, calendars }, programme, { ...need, ...more }, now);
}

async function found(more: Partial<Need> = {}) {
  const looked = await look(more);
  if (looked.kind !== 'looked') throw new Error(looked.kind);
  return looked.sought;
}

async function agree(text: string, id = 'a1') {
  const agreed = { at: at(text), minutes: 30, where: { kind: 'teams' } } as const;
  const booking = {
    id: appointmentId(id),
    programme: programme.id,
    group: groupId('A'),
    mentor,
    trainees: [second],
    agreed,
  };
  await store.insert(appointments, id, decideBooking(booking, second));
}

/** The clock times on the Tuesday at which a meeting may begin. */
function onTuesday({ times }: Awaited<ReturnType<typeof found>>): readonly string[] {
  return times.filter((time) => dateIn(zone, time.at) === tuesday).map((time) => clockIn(zone, time.at));
}

describe('a look into the calendars', () => {
  it('offers nothing at an hour that the mentor has something else', async () => {
    const sought = await found();
    expect(sought.exact).toBeUndefined();
    expect(onTuesday(sought)).not.toContain('14:00');
    expect(onTuesday(sought)).toContain('15:00');
  });

  it('finds the very moment that was named when both can come', async () => {
    readings = { m1: read(), t1: read() };
    expect((await found()).exact?.at).toBe(at('2026-12-01T14:00'));
  });

  it('keeps what was agreed with somebody else free, although no calendar shows it yet', async () => {
    readings = { m1: read(), t1: read() };
    await agree('2026-12-01T14:00');
    expect((await found()).exact).toBeUndefined();
  });

  it('finds an hour that only the appointment that moves is in the way of', async () => {
    readings = { m1: read(busyAt('2026-12-01T14:00', 30)), t1: read() };
    await agree('2026-12-01T14:00');
    expect((await found({ moving: appointmentId('a1') })).exact?.at).toBe(at('2026-12-01T14:00'));
  });

  it('asks the settings of the mentor’s mailbox for hours that free/busy does not carry', async () => {
    const sunday = { zone, days: [7], from: '10:00', to: '12:00' };
    hours = { kind: 'settings', isOfPerson: true, hours: sunday };
    readings = {
      m1: read(),
      t1: { state: 'read', items: [], hours: { ...sunday, days: [1, 2, 3, 4, 5, 6, 7] } },
    };
    const days = (await found({ wanted: {} })).times.map((time) => new Date(time.at).getUTCDay());
    expect(new Set(days)).toEqual(new Set([0]));
  });

  it('names a trainee whose calendar can’t be read, and offers what suits the mentor', async () => {
    readings = { m1: read(busyAt('2026-12-01T14:00')), t1: unread };
    const sought = await found();
    expect(sought.unread).toEqual([trainee]);
    expect(onTuesday(sought)).toContain('15:00');
  });

  it('offers nothing when the mentor’s calendar can’t be read', async () => {
    readings = { m1: unread, t1: read() };
    expect(await found()).toMatchObject({ times: [], unread: [mentor] });
  });

  it('counts the calendars in which nothing stands', async () => {
    expect((await found()).empty).toBe(1);
  });

  it('asks for the quorum of a group, and for the mentor alone before a vote', async () => {
    const meeting = { mentor, trainees: [trainee, second] };
    readings = { m1: read(), t1: read(busyAt('2026-12-01T09:00', 480)), t2: read() };
    expect(onTuesday(await found({ meeting }))).toEqual([]);
    expect(onTuesday(await found({ meeting, mentorOnly: true }))).toContain('14:00');
  });

  it('knows of the night shift that ends before the first day that may be offered', async () => {
    readings = { m1: read({ ...busyAt('2026-11-24T21:00', 600) }), t1: read() };
    const first = (await found({ wanted: {} })).times[0];
    expect(first && clockIn(zone, first.at)).toBe('09:00');
    expect(first && dateIn(zone, first.at)).toBe('2026-11-26');
  });

  it('says why the calendars gave no answer', async () => {
    answer = { kind: 'later', afterMs: 1_000 };
    expect(await look()).toEqual({ kind: 'later', afterMs: 1_000 });
  });

  it('offers nothing where the mentor has no mailbox here, takes the moment that people name, and says who is unread', async () => {
    answer = { kind: 'no-mailbox' };
    expect(await found()).toMatchObject({ times: [], unread: [mentor, trainee] });
    if (tuesday === undefined) throw new Error('no Tuesday');
    const named = await found({ wanted: { from: tuesday, to: tuesday, clock: '14:00' } });
    expect(named).toMatchObject({ times: [], exact: { at: at('2026-12-01T14:00') } });
  });

  it('does not ask a mailbox that could not be had a while ago, and says so', async () => {
    const shut = closeBox(emptyBox(mentor), { kind: 'later', afterMs: 600_000 }, now);
    await store.insert(calendarBoxes, mentor, shut);
    expect(await look()).toEqual({ kind: 'later', afterMs: 600_000 });
  });

  it('does not look for somebody who has left', async () => {
    const stored = await store.load(people, mentor);
    if (stored !== undefined)
      await store.replace(people, mentor, stored.version, { ...stored.document, active: false });
    expect(await look()).toEqual({ kind: 'left' });
  });

  describe('in hours that the mentor offers', () => {
    const offer = (date: string, from: string, to: string) => {
      const day = parseCalendarDate(date);
      if (day === undefined) throw new RangeError(date);
      return changeOffer(store, { mentor, change: { kind: 'add', date: day, from, to }, zone }, now);
    };
    const clocks = async (date: string, more: Partial<Need> = {}) =>
      (await found({ wanted: {}, ...more })).times
        .filter((time) => dateIn(zone, time.at) === date)
        .map((time) => clockIn(zone, time.at));

    it('finds times on a day and at an hour at which nobody usually meets, also sooner than the programme says', async () => {
      expect(await clocks('2026-11-24')).toEqual([]);
      await offer('2026-11-24', '19:00', '20:00');
      expect(await clocks('2026-11-24')).toEqual(['19:00', '19:15', '19:30']);
    });

    it('hands them on, so that they can go first', async () => {
      await offer('2026-12-01', '15:00', '16:00');
      const looked = await look({ wanted: {} });
      expect(looked).toMatchObject({
        offered: [{ from: at('2026-12-01T15:00'), until: at('2026-12-01T16:00') }],
      });
    });

    it('finds nothing where the mentor’s calendar says otherwise, or the trainee’s does', async () => {
      readings = { m1: read(busyAt('2026-12-05T12:00')), t1: read(busyAt('2026-12-05T13:00')) };
      await offer('2026-12-05', '12:00', '14:30');
      expect(await clocks('2026-12-05')).toEqual(['14:00']);
    });

    it('finds times although the mentor’s calendar can’t be read, and says that it can’t', async () => {
      readings = { m1: unread, t1: read() };
      await offer('2026-12-05', '12:00', '13:00');
      expect(await clocks('2026-12-05')).toEqual(['12:00', '12:15', '12:30']);
      expect((await found({ wanted: {} })).unread).toEqual([mentor]);
    });

    it('finds none that are taken by what was agreed here', async () => {
      readings = { m1: unread, t1: read() };
      await offer('2026-12-05', '12:00', '13:00');
      await agree('2026-12-05T12:00');
      expect(await clocks('2026-12-05')).toEqual(['12:30']);
    });

    it('looks no further for a whole group', async () => {
      await offer('2026-12-05', '12:00', '13:00');
      expect(await clocks('2026-12-05', { meeting: { mentor, trainees: [trainee, second] } })).toEqual([]);
    });
  });
});
