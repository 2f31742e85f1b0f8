import { expect, test } from '@jest/globals';
import { drawAttendanceList } from '../../../src/cards/attendance/draw-attendance-list.ts';
import { instant } from '../../../src/core/kernel/time.ts';
import { sampleProgramme } from '../../support/sample-programme.ts';

test('what is copied out of the list has no marks of ours in it, also when a name is written from right to left', () => {
  const at = instant(Date.parse('2026-11-24T11:00:00Z'));
  const line = { plan: sampleProgramme.sessions[0], heldAt: at, present: true };
  const card = drawAttendanceList({
    reader: { language: 'en', now: at },
    programme: sampleProgramme,
    sessions: [[{ ...line, name: 'ليلى \u202Eحداد' }]],
    madeAt: at,
  });
  const field = (card.body as readonly { id?: string; value?: string }[]).find(({ id }) => id === 'list');
  expect(field?.value).toMatch(/^date\tsession\tname\tpresent\n2026-11-24\t.*\tليلى حداد\tyes$/);
  expect(field?.value).not.toMatch(/\p{Bidi_Control}/u);
});
