import { describe, expect, test } from '@jest/globals';
import { loadProgrammes } from '../../../src/adapters/programme-files/load-programmes.ts';
import type { CalendarDate } from '../../../src/core/kernel/time.ts';
import { isClosedDay } from '../../../src/core/programme/scheduling.ts';

const day = (text: string) => text as CalendarDate;

async function programme(id: string) {
  const loaded = await loadProgrammes('programmes');
  const found = loaded.ok ? loaded.value.find((each) => each.id === id) : undefined;
  if (found === undefined) throw new Error(`no programme ${id}`);
  return found;
}

describe('how a programme finds times', () => {
  test('is read from its file, with the quorum of its groups', async () => {
    expect((await programme('msg')).scheduling).toMatchObject({
      talkMinutes: 30,
      noticeHours: 48,
      hours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '20:00' },
      quorum: 4,
    });
    const vu = (await programme('vu')).scheduling;
    expect(vu).toMatchObject({ noticeHours: 14 * 24 });
    expect(vu).not.toHaveProperty('quorum');
  });

  test('keeps the public holidays of its country closed, and the days that it names', async () => {
    const msg = await programme('msg');
    expect(isClosedDay(msg, day('2027-07-21'))).toBe(true);
    expect(isClosedDay(msg, day('2026-12-28'))).toBe(true);
    expect(isClosedDay(msg, day('2027-01-02'))).toBe(true);
    expect(isClosedDay(msg, day('2027-01-04'))).toBe(false);
    expect(isClosedDay(await programme('vu'), day('2027-07-21'))).toBe(false);
  });
});
