import { expect, test } from '@jest/globals';
import { drawAttendanceList } from '../../src/cards/draw-attendance-list.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { sampleProgramme } from '../support/sample-programme.ts';

test('what is copied out of the list has no marks of ours in it, also when a name is written from right to left', () => {
  const at = instant(Date.parse('2026-11-24T11:00:00Z'));
  const line = { plan: sampleProgramme.sessions[0], heldAt: at, present: true };
  const card = drawAttendanceList({
    reader: { language: 'en', now: at },
    programme: sampleProgramme,
    sessions: [[{ ...line, name: 'ليلى \u202Eحداد' }]],
    madeAt: at,
  });
  const code = (card.body as readonly { type: string; codeSnippet?: string }[]).find(
    ({ type }) => type === 'CodeBlock',
  );
  expect(code?.codeSnippet).toMatch(/^date,session,name,present\n2026-11-24,.*,ليلى حداد,yes$/);
  expect(code?.codeSnippet).not.toMatch(/\p{Bidi_Control}/u);
});
