import { describe, expect, test } from '@jest/globals';
import { personId } from '../../../src/core/kernel/id.ts';
import type { CalendarDate } from '../../../src/core/kernel/time.ts';
import { intakeOf, isOfGroup } from '../../../src/core/sessions/intake.ts';

const group = { mode: 'group' } as const;
const pair = { mode: 'one-to-one' } as const;
const starts = (...days: string[]) => ({ starts: days as CalendarDate[] });
const today = '2027-11-23' as CalendarDate;

describe('the intake of a group', () => {
  test('is the calendar year in which the training year began for those who are in it', () => {
    const all = starts('2026-10-01', '2026-08-01');
    expect([1, 2, 3].map((year) => intakeOf(group, all, year, today))).toEqual(['2026', '2027', '2028']);
  });

  test('is another one for a trainee who joins a year later, so that they go through the sessions too', () => {
    const mixed = starts('2026-10-01', '2026-10-01', '2027-10-01');
    expect(intakeOf(group, mixed, 1, today)).toBe('2027');
    expect(intakeOf(group, mixed, 2, today)).toBe('2027');
    const before = { year: 1, intake: '2026' };
    expect(isOfGroup(group, mixed, before, today)).toBe(true);
    expect(isOfGroup(group, starts('2027-10-01'), before, today)).toBe(false);
  });

  test('is this year where nobody is', () => {
    expect(intakeOf(group, starts(), 1, today)).toBe('2027');
  });
});

describe('the intake of a pair', () => {
  test('is its trainee: the next one finds nothing of the talks before', () => {
    const iris = { ...starts('2026-09-07'), trainee: personId('iris') };
    const joris = { ...starts('2026-09-07'), trainee: personId('joris') };
    const intake = intakeOf(pair, iris, 1, today);
    expect(isOfGroup(pair, iris, { year: 1, intake }, today)).toBe(true);
    expect(isOfGroup(pair, joris, { year: 1, intake }, today)).toBe(false);
  });
});
