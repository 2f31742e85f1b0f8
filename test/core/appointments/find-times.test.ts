import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findTimes, type Search } from '../../../src/core/appointments/find-times.ts';
import type { BusyItem, BusyStatus, Invitee, Reading } from '../../../src/core/appointments/reading.ts';
import { personId } from '../../../src/core/kernel/id.ts';
import {
  addMinutes,
  clockIn,
  dateIn,
  type Instant,
  instant,
  weekdayOf,
} from '../../../src/core/kernel/time.ts';
import type { Scheduling } from '../../../src/core/programme/scheduling.ts';

const zone = 'Europe/Brussels';
const rules: Scheduling = {
  talkMinutes: 30,
  noticeHours: 0,
  horizonDays: 42,
  bufferMinutes: 0,
  hours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' },
  restHours: 12,
  preparationMinutes: 15,
  voteHours: 72,
  closed: [],
};
const monday = at('2026-12-07T00:00:00+01:00');

function at(text: string): Instant {
  return instant(Date.parse(text));
}

function busy(from: string, until: string, status: BusyStatus = 'busy'): BusyItem {
  return { from: at(from), until: at(until), status };
}

function read(...items: BusyItem[]): Reading {
  return { state: 'read', items };
}

function who(name: string, reading: Reading, must = true): Invitee {
  return { person: personId(name), must, reading };
}

function search(invitees: readonly Invitee[], more: Partial<Search> = {}): Search {
  const now = monday;
  return {
    zone,
    rules,
    isClosed: () => false,
    minutes: 30,
    from: monday,
    to: addMinutes(monday, 5 * 1_440),
    now,
    invitees,
    ...more,
  };
}

const clocks = (found: ReturnType<typeof findTimes>) =>
  found.times.map((time) => `${dateIn(zone, time.at)} ${clockIn(zone, time.at)}`);

describe('a time for two people', () => {
  test('is any quarter of an hour of the working day that both have free, and ends within it', () => {
    const found = findTimes(search([who('m', read()), who('t', read())], { to: addMinutes(monday, 1_440) }));
    expect(clocks(found)[0]).toBe('2026-12-07 08:00');
    expect(clocks(found).at(-1)).toBe('2026-12-07 17:30');
    expect(found.times).toHaveLength(39);
    expect(found.empty).toBe(2);
  });

  test.each<BusyStatus>(['busy', 'tentative', 'away', 'unclear'])(
    'is not where a calendar says %s',
    (status) => {
      const morning = busy('2026-12-07T08:00:00+01:00', '2026-12-07T12:00:00+01:00', status);
      const found = findTimes(search([who('m', read(morning)), who('t', read())]));
      expect(clocks(found)[0]).toBe('2026-12-07 12:00');
      expect(found.unread).toEqual(status === 'unclear' ? ['m'] : []);
    },
  );

  test('is where a calendar says free', () => {
    const morning = busy('2026-12-07T08:00:00+01:00', '2026-12-07T12:00:00+01:00', 'free');
    const found = findTimes(search([who('m', read(morning))]));
    expect(clocks(found)[0]).toBe('2026-12-07 08:00');
    expect(found.empty).toBe(0);
  });

  test('does not exist while the calendar of one of them can’t be read, and says whose', () => {
    const unknown: Reading = { state: 'unknown', reason: 'failed' };
    expect(findTimes(search([who('m', unknown), who('t', read())]))).toEqual({
      times: [],
      unread: ['m'],
      empty: 1,
    });
  });

  test('keeps the buffer before and after what stands in a calendar', () => {
    const noon = busy('2026-12-07T12:00:00+01:00', '2026-12-07T13:00:00+01:00');
    const found = findTimes(search([who('m', read(noon))], { rules: { ...rules, bufferMinutes: 10 } }));
    expect(clocks(found)).toContain('2026-12-07 11:15');
    expect(clocks(found)).not.toContain('2026-12-07 11:30');
    expect(clocks(found)).not.toContain('2026-12-07 13:00');
    expect(clocks(found)).toContain('2026-12-07 13:15');
  });

  test('is not in the twelve hours after a night’s work, also when the night stands in two entries', () => {
    const night = read(
      busy('2026-12-07T20:00:00+01:00', '2026-12-08T00:00:00+01:00'),
      busy('2026-12-08T00:00:00+01:00', '2026-12-08T07:00:00+01:00'),
    );
    const tuesday = clocks(findTimes(search([who('t', night)]))).filter((clock) =>
      clock.startsWith('2026-12-08'),
    );
    expect(tuesday).toEqual([]);
    const late = read(busy('2026-12-07T20:00:00+01:00', '2026-12-08T01:00:00+01:00'));
    expect(clocks(findTimes(search([who('t', late)])))).toContain('2026-12-08 08:00');
  });

  test('is the morning after a holiday: out of office over a night is no night’s work', () => {
    const away = read(busy('2026-12-07T00:00:00+01:00', '2026-12-08T00:00:00+01:00', 'away'));
    expect(clocks(findTimes(search([who('t', away)])))[0]).toBe('2026-12-08 08:00');
  });

  test('follows the hours that somebody set in Outlook, by that person’s own zone', () => {
    const lisbon: Reading = {
      state: 'read',
      items: [],
      hours: { zone: 'Europe/Lisbon', days: [2], from: '09:00', to: '10:00' },
    };
    expect(clocks(findTimes(search([who('t', lisbon)])))).toEqual([
      '2026-12-08 10:00',
      '2026-12-08 10:15',
      '2026-12-08 10:30',
    ]);
  });

  test('respects notice, horizon and closed days', () => {
    const found = findTimes(
      search([who('t', read())], {
        to: addMinutes(monday, 60 * 1_440),
        rules: { ...rules, noticeHours: 34, horizonDays: 4 },
        isClosed: (day) => day === '2026-12-09',
      }),
    );
    expect(new Set(clocks(found).map((clock) => clock.slice(0, 10)))).toEqual(
      new Set(['2026-12-08', '2026-12-10']),
    );
    expect(clocks(found)[0]).toBe('2026-12-08 10:00');
  });

  test('lies over no change of the clocks and begins in no hour that comes twice', () => {
    const allHours = { anyHour: true as const, minutes: 60 };
    const spring = at('2027-03-28T00:00:00+01:00');
    const autumn = at('2027-10-31T00:00:00+02:00');
    for (const [from, hours] of [
      [spring, 5],
      [autumn, 7],
    ] as const) {
      const found = findTimes(
        search([who('t', read())], { ...allHours, now: from, from, to: addMinutes(from, hours * 60) }),
      );
      const shown = clocks(found);
      expect(new Set(shown).size).toBe(shown.length);
      for (const { at: begins, until } of found.times) {
        const [a = 0, b = 0] = [begins, until].map((moment) =>
          Date.parse(`1970-01-01T${clockIn(zone, moment)}Z`),
        );
        expect(b - a).toBe(3_600_000);
      }
    }
  });
});

describe('a time for a group', () => {
  const group = (count: number, reading: Reading) =>
    Array.from({ length: count }, (_, n) => who(`t${n}`, reading, false));
  const morning = read(busy('2026-12-07T08:00:00+01:00', '2026-12-07T12:00:00+01:00'));
  const quorum = { ...rules, quorum: 5 };

  test('needs the mentor and a quorum, and says how many can come', () => {
    const invitees = [who('m', read()), ...group(4, read()), ...group(4, morning)];
    const found = findTimes(search(invitees, { rules: quorum, to: addMinutes(monday, 1_440) }));
    expect(clocks(found)[0]).toBe('2026-12-07 12:00');
    expect(found.times.every(({ canCome }) => canCome === 9)).toBe(true);
  });

  test('does not count those whose calendar is unknown as able to come', () => {
    const unknown: Reading = { state: 'unknown', reason: 'no-mailbox' };
    const invitees = [who('m', read()), ...group(5, read()), who('x', unknown, false)];
    const found = findTimes(search(invitees, { rules: quorum, to: addMinutes(monday, 1_440) }));
    expect(found.times[0]?.canCome).toBe(6);
    expect(found.unread).toEqual(['x']);
    const four = [who('m', read()), ...group(4, read()), who('x', unknown, false), who('y', unknown, false)];
    expect(findTimes(search(four, { rules: quorum })).times).toEqual([]);
  });
});

describe('whatever the calendars', () => {
  const quarterHour = 15;
  const items = fc.array(
    fc.record({
      from: fc.integer({ min: -200, max: 2_200 }).map((n) => addMinutes(start, n * 7)),
      length: fc.integer({ min: 1, max: 900 }),
      status: fc.constantFrom<BusyStatus>('free', 'tentative', 'busy', 'away', 'unclear'),
    }),
    { maxLength: 30 },
  );
  /** Ten days around a change of the clocks. */
  const start = at('2027-03-22T00:00:00+01:00');
  const end = addMinutes(start, 10 * 1_440);
  const reading: fc.Arbitrary<Reading> = fc.oneof(
    { weight: 9, arbitrary: items.map((all) => read(...all.map(toItem))) },
    { weight: 1, arbitrary: fc.constant<Reading>({ state: 'unknown', reason: 'failed' }) },
  );

  function toItem(raw: { from: Instant; length: number; status: BusyStatus }): BusyItem {
    return { from: raw.from, until: addMinutes(raw.from, raw.length), status: raw.status };
  }

  /** Says cell by cell whether somebody may be asked; slow and simple. */
  function isFree(one: Reading, from: Instant, until: Instant): boolean {
    if (one.state === 'unknown') return false;
    const inHours = (moment: Instant) => {
      const clock = clockIn(zone, moment);
      return weekdayOf(dateIn(zone, moment)) <= 5 && clock >= '08:00' && clock < '18:00';
    };
    for (let moment = from; moment < until; moment = addMinutes(moment, 5))
      if (!inHours(moment)) return false;
    return one.items.every((item) => item.status === 'free' || item.until <= from || item.from >= until);
  }

  test('every time that is offered is free for everybody, within hours and once on the clock', () => {
    fc.assert(
      fc.property(
        fc.array(reading, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(30, 45, 110),
        (all, minutes) => {
          const invitees = all.map((one, n) => who(`p${n}`, one));
          const noRest = { ...rules, restHours: 0 };
          const found = findTimes(
            search(invitees, { now: start, from: start, to: end, minutes, rules: noRest }),
          );
          for (const { at: begins, until } of found.times) {
            const isOpen = all.every((one) => isFree(one, begins, until));
            expect({ begins, isOpen }).toEqual({ begins, isOpen: true });
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('nothing that is free to the cell is left out', () => {
    fc.assert(
      fc.property(reading, (one) => {
        // On whole cells the grid and the clock agree, so that nothing is lost to rounding.
        const whole: Reading =
          one.state === 'unknown'
            ? one
            : {
                ...one,
                items: one.items.map((item) => ({
                  ...item,
                  from: instant(Math.floor(item.from / 300_000) * 300_000),
                  until: instant(Math.ceil(item.until / 300_000) * 300_000),
                })),
              };
        const noRest = { ...rules, restHours: 0 };
        const found = findTimes(
          search([who('p', whole)], { now: start, from: start, to: end, rules: noRest }),
        );
        const offered = new Set(found.times.map((time) => time.at));
        for (let moment = start; moment < end; moment = addMinutes(moment, quarterHour)) {
          if (isFree(whole, moment, addMinutes(moment, 30))) expect(offered.has(moment)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });
});
