import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  type CalendarDate,
  clockIn,
  dateIn,
  firstInstantFrom,
  fullYears,
  instant,
  instantIn,
  weekdayOf,
} from '../../../src/core/kernel/time.ts';

const brussels = 'Europe/Brussels';
const day = (raw: string) => raw as CalendarDate;

describe('the moment of a wall-clock time', () => {
  test('follows winter and summer time', () => {
    expect(instantIn(brussels, day('2026-12-10'), '17:00')).toBe(Date.parse('2026-12-10T16:00:00Z'));
    expect(instantIn(brussels, day('2026-07-10'), '17:00')).toBe(Date.parse('2026-07-10T15:00:00Z'));
    expect(instantIn('America/New_York', day('2026-07-10'), '00:30')).toBe(
      Date.parse('2026-07-10T04:30:00Z'),
    );
    expect(instantIn('Pacific/Kiritimati', day('2026-07-10'), '00:30')).toBe(
      Date.parse('2026-07-09T10:30:00Z'),
    );
  });

  test('does not exist in the hour that the clock skips, and is the first of an hour that comes twice', () => {
    expect(instantIn(brussels, day('2027-03-28'), '02:30')).toBeUndefined();
    expect(firstInstantFrom(brussels, day('2027-03-28'), '02:30')).toBe(Date.parse('2027-03-28T01:00:00Z'));
    expect(instantIn(brussels, day('2027-03-28'), '03:00')).toBe(Date.parse('2027-03-28T01:00:00Z'));
    expect(instantIn(brussels, day('2026-10-25'), '02:30')).toBe(Date.parse('2026-10-25T00:30:00Z'));
  });

  test.each(['24:00', '9:00', '09:60', '', 'noon'])('is refused for the clock %p', (clock) => {
    expect(instantIn(brussels, day('2026-12-10'), clock)).toBeUndefined();
  });

  test('is right to the minute where clocks are set back at one minute past midnight', () => {
    const zone = 'America/St_Johns';
    const clocks = ['02:30', '02:31', '02:32'].map((utc) =>
      clockIn(zone, instant(Date.parse(`2006-10-29T${utc}:00Z`))),
    );
    expect(clocks).toEqual(['00:00', '23:01', '23:02']);
  });

  test('is what the system says, asked again or for the first time', () => {
    const zones = fc.constantFrom(brussels, 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu');
    const minute = fc.integer({ min: 0, max: 40_000_000 }).map((n) => instant(n * 60_000));
    fc.assert(
      fc.property(zones, minute, (timeZone, at) => {
        const system = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
        for (const moment of [at, at, instant(at + 60_000)])
          expect(`${dateIn(timeZone, moment)} ${clockIn(timeZone, moment)}`).toBe(system.format(moment));
      }),
    );
  });

  test('is read back as the same date and clock, whatever the zone', () => {
    const zones = fc.constantFrom(brussels, 'Europe/Amsterdam', 'America/St_Johns', 'Asia/Kathmandu', 'UTC');
    const minute = fc.integer({ min: 0, max: 40_000_000 }).map((n) => instant(n * 60_000));
    fc.assert(
      fc.property(zones, minute, (zone, at) => {
        const found = instantIn(zone, dateIn(zone, at), clockIn(zone, at));
        expect(found).toBeDefined();
        expect(found === at || found === at - 3_600_000 || found === at - 1_800_000).toBe(true);
      }),
    );
  });
});

describe('days', () => {
  test('have a weekday from Monday to Sunday', () => {
    expect([0, 1, 5, 6].map((n) => weekdayOf(addDays(day('2026-11-23'), n)))).toEqual([1, 2, 6, 7]);
  });

  test('are counted on over months, years and 29 February as the calendar has them', () => {
    const date = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: -4_000, max: 4_000 }), (from, days) => {
        const to = new Date(from.getTime() + days * 86_400_000);
        fc.pre(to.getUTCFullYear() <= 9_999);
        const say = (at: Date) => day(at.toISOString().slice(0, 10));
        expect(addDays(say(from), days)).toBe(say(to));
      }),
    );
    expect(() => addDays(day('2026-02-32'), 1)).toThrow(RangeError);
  });

  test('count full years up to the day before the anniversary', () => {
    expect(fullYears(day('2024-10-01'), day('2026-09-30'))).toBe(1);
    expect(fullYears(day('2024-10-01'), day('2026-10-01'))).toBe(2);
  });
});
