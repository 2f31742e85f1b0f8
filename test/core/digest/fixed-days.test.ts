import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  digestYearOf,
  lastFixedDay,
  nextFixedDay,
  trainingYearOf,
} from '../../../src/core/digest/fixed-days.ts';
import { type CalendarDate, daysBetween, instant, weekdayOf } from '../../../src/core/kernel/time.ts';
import { sampleProgramme } from '../../support/sample-programme.ts';

const at = (iso: string) => instant(Date.parse(iso));
const every = (everyWeeks: number) => {
  const { cadence } = sampleProgramme;
  return { ...sampleProgramme, cadence: { ...cadence, digest: { ...cadence.digest, everyWeeks } } };
};

describe('a fixed day', () => {
  test('is this Monday from its hour on, in the zone of the programme, and last Monday before', () => {
    expect(lastFixedDay(sampleProgramme, at('2026-11-23T07:00:00Z')).on).toBe('2026-11-23');
    expect(lastFixedDay(sampleProgramme, at('2026-11-23T06:59:59Z')).on).toBe('2026-11-16');
    expect(nextFixedDay(sampleProgramme, at('2026-11-23T06:59:59Z')).on).toBe('2026-11-23');
    expect(nextFixedDay(sampleProgramme, at('2026-11-23T07:00:00Z')).on).toBe('2026-11-30');
  });

  test('keeps its hour when the clock changes', () => {
    const { on, at: moment } = lastFixedDay(sampleProgramme, at('2027-03-29T12:00:00Z'));
    expect([on, moment]).toEqual(['2027-03-29', at('2027-03-29T06:00:00Z')]);
  });

  test('comes after as many weeks as the programme says, and never lies ahead', () => {
    const moments = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 13 }), (date, weeks) => {
        const now = instant(date.getTime());
        const [last, next] = [lastFixedDay(every(weeks), now), nextFixedDay(every(weeks), now)];
        expect(last.at <= now && next.at > now).toBe(true);
        expect(daysBetween(last.on, next.on)).toBe(weeks * 7);
        expect(weekdayOf(last.on)).toBe(1);
      }),
    );
  });
});

describe('a training year', () => {
  test.each([
    ['2026-09-30', '2025-10-01'],
    ['2026-10-01', '2026-10-01'],
    ['2027-01-01', '2026-10-01'],
  ])('on %s began on %s', (on, since) => {
    expect(trainingYearOf({ yearStarts: '10-01' }, on as CalendarDate).since).toBe(since);
  });

  test('that begins on 29 February begins on 1 March in other years', () => {
    expect(trainingYearOf({ yearStarts: '02-29' }, '2027-05-01' as CalendarDate)).toEqual({
      since: '2027-03-01',
      until: '2028-02-29',
    });
  });

  test.each([
    ['is what the programme says, when there was no digest before', undefined, '2026-11-23', '2026-11-01'],
    ['goes on to its end when the programme says another day', '2026-10-01', '2026-11-23', '2026-10-01'],
    ['goes on to its last day', '2026-10-01', '2027-09-30', '2026-10-01'],
    ['is followed by the one that the programme says', '2025-09-01', '2026-11-23', '2026-11-01'],
    ['never begins before the one before is over', '2026-12-01', '2027-12-06', '2027-12-01'],
  ])('of a digest %s', (_, begun, on, since) => {
    const year = digestYearOf({ yearStarts: '11-01' }, on as CalendarDate, begun as CalendarDate | undefined);
    expect(year.since).toBe(since);
    expect(year.until > on).toBe(true);
  });
});
