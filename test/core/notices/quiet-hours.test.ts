import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clockIn, dateIn, instant, weekdayOf } from '../../../src/core/kernel/time.ts';
import { quietUntil } from '../../../src/core/notices/quiet-hours.ts';
import type { QuietHours } from '../../../src/core/programme/cadence.ts';

const zone = 'Europe/Brussels';
const nights: QuietHours = { from: '20:00', to: '07:30', weekend: true };
const at = (iso: string) => instant(Date.parse(iso));
const until = (iso: string, quiet = nights) => {
  const over = quietUntil(quiet, zone, at(iso));
  return over === undefined ? undefined : new Date(over).toISOString();
};

describe('quiet hours', () => {
  test.each([
    ['on a working day', '2026-11-24T11:00:00Z', undefined],
    ['in the evening: the next morning', '2026-11-24T19:00:00Z', '2026-11-25T06:30:00.000Z'],
    ['before dawn: this morning', '2026-11-24T04:00:00Z', '2026-11-24T06:30:00.000Z'],
    ['on Friday evening: Monday morning', '2026-11-27T19:00:00Z', '2026-11-30T06:30:00.000Z'],
    ['on Saturday at noon: Monday morning', '2026-11-28T11:00:00Z', '2026-11-30T06:30:00.000Z'],
    ['on Sunday evening: Monday morning', '2026-11-29T20:00:00Z', '2026-11-30T06:30:00.000Z'],
    ['before dawn on Monday: this morning', '2026-11-30T04:00:00Z', '2026-11-30T06:30:00.000Z'],
  ])('%s', (_, now, over) => {
    expect(until(now)).toBe(over);
  });

  test('may be a siesta, and may leave the weekend alone', () => {
    const siesta: QuietHours = { from: '12:00', to: '14:00', weekend: false };
    expect(until('2026-11-28T11:30:00Z', siesta)).toBe('2026-11-28T13:00:00.000Z');
    expect(until('2026-11-28T15:30:00Z', siesta)).toBeUndefined();
    expect(until('2026-11-28T03:30:00Z', { from: '00:00', to: '00:00', weekend: false })).toBeUndefined();
  });

  test('end at a moment that is later, not quiet, and the first such', () => {
    const minute = fc.integer({ min: 29_000_000, max: 31_000_000 }).map((n) => instant(n * 60_000));
    const clock = fc.integer({ min: 0, max: 47 }).map((n) => {
      return `${String(Math.floor(n / 2)).padStart(2, '0')}:${n % 2 ? '30' : '00'}`;
    });
    // From and to the same moment is no quiet at night, and a weekend that ends at that moment of Monday all the same.
    const quiet = fc
      .record({ from: clock, to: clock, weekend: fc.boolean() })
      .filter(({ from, to }) => from !== to);
    fc.assert(
      fc.property(quiet, minute, (hours, now) => {
        const over = quietUntil(hours, zone, now);
        if (over === undefined) return;
        expect(over).toBeGreaterThan(now);
        expect(quietUntil(hours, zone, over)).toBeUndefined();
        expect(clockIn(zone, over) >= hours.to).toBe(true);
        if (hours.weekend) expect(weekdayOf(dateIn(zone, over))).toBeLessThan(6);
        expect(quietUntil(hours, zone, instant(over - 60_000))).toBe(over);
      }),
    );
  });
});

describe('in a night in which the clocks are changed', () => {
  const early: QuietHours = { from: '20:00', to: '02:30', weekend: false };

  test('the quiet that would end in the hour that is skipped ends with that hour', () => {
    expect(until('2027-03-27T22:00:00Z', early)).toBe('2027-03-28T01:00:00.000Z');
    expect(until('2027-03-28T00:59:00Z', early)).toBe('2027-03-28T01:00:00.000Z');
    expect(until('2027-03-28T01:00:00Z', early)).toBeUndefined();
  });

  test('the quiet goes on when all that was free is skipped', () => {
    const nearlyAlways: QuietHours = { from: '02:45', to: '02:15', weekend: false };
    expect(until('2027-03-28T00:30:00Z', nearlyAlways)).toBe('2027-03-29T00:15:00.000Z');
  });

  test('the hour that comes twice is quiet twice', () => {
    expect(until('2026-10-25T00:15:00Z', early)).toBe('2026-10-25T00:30:00.000Z');
    expect(until('2026-10-25T00:45:00Z', early)).toBeUndefined();
    expect(until('2026-10-25T01:15:20Z', early)).toBe('2026-10-25T01:30:00.000Z');
  });

  /** Places where the clock goes from 2 to 3, from 2 to 2:30, and from midnight to 1; and the nights in which it does, or back. */
  const nights = [
    ['Europe/Brussels', '2027-03-28'],
    ['Europe/Brussels', '2026-10-25'],
    ['America/New_York', '2027-03-14'],
    ['America/New_York', '2026-11-01'],
    ['Australia/Lord_Howe', '2026-10-04'],
    ['Australia/Lord_Howe', '2027-04-04'],
    ['Africa/Cairo', '2027-04-30'],
    ['Africa/Cairo', '2026-10-30'],
  ] as const;

  test('it is quiet when the clock on the wall says so, and only then, until a moment at which it does not', () => {
    const clock = fc.integer({ min: 0, max: 95 }).map((n) => {
      return `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`;
    });
    const isQuiet = ({ from, to }: QuietHours, wall: string) =>
      from <= to ? wall >= from && wall < to : wall >= from || wall < to;
    const hours = fc
      .record({ from: clock, to: clock, weekend: fc.constant(false) })
      .filter(({ from, to }) => from !== to);
    const minutes = fc.integer({ min: -16 * 60, max: 30 * 60 });
    fc.assert(
      fc.property(hours, fc.constantFrom(...nights), minutes, (quiet, [place, date], minute) => {
        const now = instant(Date.parse(`${date}T00:00:00Z`) + minute * 60_000);
        const over = quietUntil(quiet, place, now);
        expect(over !== undefined).toBe(isQuiet(quiet, clockIn(place, now)));
        if (over === undefined) return;
        expect(isQuiet(quiet, clockIn(place, over))).toBe(false);
        for (let at = now; at < over; at = instant(at + 5 * 60_000))
          expect(isQuiet(quiet, clockIn(place, at))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
