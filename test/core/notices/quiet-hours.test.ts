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
        expect(clockIn(zone, over)).toBe(hours.to);
        if (hours.weekend) expect(weekdayOf(dateIn(zone, over))).toBeLessThan(6);
        expect(quietUntil(hours, zone, instant(over - 60_000))).toBe(over);
      }),
    );
  });
});
