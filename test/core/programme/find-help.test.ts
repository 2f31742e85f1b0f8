import { describe, expect, it, test } from '@jest/globals';
import { loadProgrammes } from '../../../src/adapters/programme-files/load-programmes.ts';
import { parseCalendarDate } from '../../../src/core/kernel/time.ts';
import { helpFor, isChecked } from '../../../src/core/programme/find-help.ts';
import type { ReferralEntry } from '../../../src/core/programme/programme.ts';
import { needs, ways } from '../../../src/core/programme/referring.ts';

const programmes = await loadProgrammes('programmes');

function day(raw: string) {
  const date = parseCalendarDate(raw);
  if (date === undefined) throw new Error(raw);
  return date;
}

describe.each(programmes.ok ? programmes.value : [])('help in $id', (programme) => {
  test.each(needs)('is there for %s', (need) => {
    expect(helpFor(programme, need)).not.toEqual([]);
  });

  it('is never only with whoever assesses', () => {
    for (const need of needs) {
      expect(helpFor(programme, need).some(({ assesses }) => !assesses)).toBe(true);
    }
  });

  it('goes four ways to whoever trains somebody, one’s own way first', () => {
    expect(programme.referring?.ways).toEqual(ways);
    expect(ways[0]).toBe('self');
  });
});

describe('a place for help', () => {
  const entry: ReferralEntry = {
    id: 'vaso',
    name: 'VASO',
    forWhat: { nl: 'Contract' },
    confidential: '',
    needs: ['contract'],
    crisis: false,
    forDoctors: false,
    assesses: false,
  };
  const today = day('2026-11-23');

  test.each([
    ['nobody ever checked', {}, false],
    ['was checked a year ago', { checkedOn: day('2025-11-23') }, true],
    ['was checked a year and a day ago', { checkedOn: day('2025-11-22') }, false],
    ['is for danger and was never checked', { crisis: true }, true],
  ])('that %s', (_, more, checked) => {
    expect(isChecked({ ...entry, ...more }, today)).toBe(checked);
  });
});
