import { describe, expect, test } from '@jest/globals';
import { chooseOffers } from '../../../src/core/appointments/choose-offers.ts';
import type { FoundTime } from '../../../src/core/appointments/find-times.ts';
import { isWanted, narrow } from '../../../src/core/appointments/wanted.ts';
import { addMinutes, type CalendarDate, clockIn, dateIn, instant } from '../../../src/core/kernel/time.ts';

const zone = 'Europe/Brussels';

function time(text: string, canCome = 2): FoundTime {
  const at = instant(Date.parse(`${text}:00+01:00`));
  return { at, until: addMinutes(at, 30), canCome };
}

const say = (times: readonly FoundTime[]) =>
  times.map(({ at }) => `${dateIn(zone, at)} ${clockIn(zone, at)}`);
const day = (date: string, clocks: readonly string[], canCome?: number) =>
  clocks.map((clock) => time(`${date}T${clock}`, canCome));

describe('the three times that are shown', () => {
  test('lie on three days and not all in the morning', () => {
    const times = [
      ...day('2026-12-08', ['08:00', '08:15', '14:00']),
      ...day('2026-12-09', ['08:00', '13:30']),
      ...day('2026-12-10', ['09:00', '16:00']),
    ];
    expect(say(chooseOffers(times, { zone }))).toEqual([
      '2026-12-08 08:00',
      '2026-12-09 13:30',
      '2026-12-10 09:00',
    ]);
  });

  test('are of three mornings when there are only mornings, and of one day when there is only one', () => {
    const mornings = ['2026-12-08', '2026-12-09', '2026-12-10'].flatMap((date) =>
      day(date, ['08:00', '09:00']),
    );
    expect(say(chooseOffers(mornings, { zone })).map((said) => said.slice(11))).toEqual([
      '08:00',
      '08:00',
      '08:00',
    ]);
    expect(say(chooseOffers(day('2026-12-08', ['08:00', '08:15', '08:30', '09:00']), { zone }))).toEqual([
      '2026-12-08 08:00',
      '2026-12-08 08:30',
      '2026-12-08 09:00',
    ]);
  });

  test('are those at which most can come', () => {
    const times = [
      ...day('2026-12-08', ['08:00'], 6),
      ...day('2026-12-09', ['13:00'], 9),
      ...day('2026-12-10', ['13:00'], 8),
    ];
    expect(
      chooseOffers([...times, time('2026-12-11T08:00', 7)], { zone }).map(({ canCome }) => canCome),
    ).toEqual([9, 8, 7]);
  });

  test('begin with what the mentor offered', () => {
    const offered = time('2026-12-18T12:00');
    const shown = chooseOffers(
      [
        ...day('2026-12-08', ['08:00']),
        ...day('2026-12-09', ['13:00']),
        ...day('2026-12-10', ['08:00']),
        offered,
      ],
      {
        zone,
        isOffered: ({ at }) => at === offered.at,
      },
    );
    expect(shown.at(-1)).toBe(offered);
    expect(shown).toHaveLength(3);
  });

  test('go on after the last one shown, and back to the ones just before', () => {
    const days = ['07', '08', '09', '10', '11', '14', '15'].flatMap((date) =>
      day(`2026-12-${date}`, ['08:00']),
    );
    const first = chooseOffers(days, { zone });
    const later = chooseOffers(days, { zone, after: first[2]?.at ?? instant(0) });
    expect(say(later)).toEqual(['2026-12-10 08:00', '2026-12-11 08:00', '2026-12-14 08:00']);
    expect(chooseOffers(days, { zone, before: later[0]?.at ?? instant(0) })).toEqual(first);
  });
});

describe('what somebody asked for', () => {
  const on = (date: string) => date as CalendarDate;

  test('narrows the times by day, weekday and clock', () => {
    const tuesday = time('2026-12-08T17:00');
    expect(isWanted({ weekdays: [2] }, tuesday, zone)).toBe(true);
    expect(isWanted({ exceptWeekdays: [2] }, tuesday, zone)).toBe(false);
    expect(isWanted({ notBefore: '17:00' }, tuesday, zone)).toBe(true);
    expect(isWanted({ notAfter: '17:00' }, tuesday, zone)).toBe(false);
    expect(isWanted({ from: on('2026-12-08'), to: on('2026-12-08'), clock: '17:00' }, tuesday, zone)).toBe(
      true,
    );
    expect(isWanted({ from: on('2026-12-09') }, tuesday, zone)).toBe(false);
    expect(isWanted({ except: [on('2026-12-08')] }, tuesday, zone)).toBe(false);
    expect(isWanted({ notAfter: '18:00' }, { ...tuesday, until: addMinutes(tuesday.at, 420) }, zone)).toBe(
      false,
    );
  });

  test('adds up: every day that was excluded stays so, of the rest the last word counts', () => {
    const first = narrow({ from: on('2026-12-08'), except: [on('2026-12-08')] }, { exceptWeekdays: [3] });
    expect(narrow(first, { from: on('2026-12-14'), except: [on('2026-12-15')] })).toEqual({
      from: '2026-12-14',
      except: ['2026-12-08', '2026-12-15'],
      exceptWeekdays: [3],
    });
  });

  test('puts other days in the place of days, and other hours in the place of hours', () => {
    const day = { from: on('2026-12-08'), to: on('2026-12-08'), clock: '14:00' };
    expect(narrow(day, { weekdays: [1, 3] })).toEqual({ weekdays: [1, 3], clock: '14:00' });
    expect(narrow(day, { notBefore: '17:00' })).toEqual({
      from: '2026-12-08',
      to: '2026-12-08',
      notBefore: '17:00',
    });
  });
});
