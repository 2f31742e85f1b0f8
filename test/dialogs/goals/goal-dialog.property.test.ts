import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keepDraft } from '../../../src/core/goals/decide-goal.ts';
import { askableSteps, type GoalDraft, goalQuestions } from '../../../src/core/goals/goal.ts';
import type { GoalTurn } from '../../../src/core/goals/wishes.ts';
import { personId } from '../../../src/core/kernel/id.ts';
import { type CalendarDate, instant } from '../../../src/core/kernel/time.ts';
import { type GoalFacts, goalDialog } from '../../../src/dialogs/goals/goal-dialog.ts';

const now = instant(Date.parse('2026-11-24T17:05:00Z'));
const today = '2026-11-24' as CalendarDate;
const mentor = personId('m1');
const begun: GoalDraft = { state: 'draft', asks: 'able', answers: {} };

const turns: fc.Arbitrary<GoalTurn> = fc.oneof(
  fc.record({ kind: fc.constant('answer' as const), asks: fc.constantFrom(...goalQuestions) }),
  fc.record({
    kind: fc.constant('answer' as const),
    asks: fc.constantFrom(...goalQuestions),
    text: fc.string({ maxLength: 230 }),
  }),
  fc.record({
    kind: fc.constant('day' as const),
    day: fc.constantFrom('2026-11-23', '2026-12-01', '2027-01-15', '2031-01-01'),
    remindOn: fc.constantFrom('2026-11-24', '2026-12-08', '2031-01-01'),
  }) as fc.Arbitrary<GoalTurn>,
  fc.constant<GoalTurn>({ kind: 'day' }),
  fc.constant<GoalTurn>({ kind: 'no-day' }),
  fc.record({ kind: fc.constant('reader' as const), shared: fc.boolean() }),
  fc.record({ kind: fc.constant('ask' as const), step: fc.constantFrom(...askableSteps) }),
  fc.record({
    kind: fc.constant('competency' as const),
    competency: fc.constantFrom('communicator', 'made-up'),
  }),
  fc.constant<GoalTurn>({ kind: 'competency' }),
  fc.constant<GoalTurn>({ kind: 'keep' }),
);
const facts: fc.Arbitrary<GoalFacts> = fc.constantFrom(
  { zone: 'Europe/Amsterdam' },
  { zone: 'Europe/Amsterdam', mentor, competencies: ['communicator'] },
);

/** All states that these turns lead through. */
function walk(said: readonly GoalTurn[], known: GoalFacts): readonly GoalDraft[] {
  const states: GoalDraft[] = [begun];
  let state = begun;
  for (const turn of said) {
    const outcome = goalDialog(state, turn, known, now);
    if (outcome.kind === 'go') state = outcome.state;
    states.push(state);
  }
  return states;
}

describe('whatever is said, in whatever order', () => {
  test('no competency is taken that the programme does not have', () => {
    fc.assert(
      fc.property(fc.array(turns, { maxLength: 25 }), facts, (said, known) => {
        for (const { competency } of walk(said, known))
          if (competency !== undefined) expect(known.competencies).toContain(competency);
      }),
    );
  });

  test('no answer is too long or of more than one line, no day has passed, and no reminder comes after it', () => {
    fc.assert(
      fc.property(fc.array(turns, { maxLength: 25 }), facts, (said, known) => {
        for (const { answers, day: by, remindOn: on } of walk(said, known)) {
          if (by !== undefined && on !== undefined) expect(on <= by).toBe(true);
          const [day, remindOn] = [by ?? today, on ?? '2026-12-08'];
          for (const text of Object.values(answers)) expect(text).toMatch(/^[^\p{C}]{1,200}$/u);
          expect(remindOn > today && remindOn < '2029').toBe(true);
          expect(day >= today && day < '2029').toBe(true);
        }
      }),
    );
  });

  test('nobody reads it without a yes, and without a mentor nobody is asked for', () => {
    fc.assert(
      fc.property(fc.array(turns, { maxLength: 25 }), facts, (said, known) => {
        const states = walk(said, known);
        const yes = said.some((turn) => turn.kind === 'reader' && turn.shared);
        for (const { reader, asks } of states) {
          if (!yes || known.mentor === undefined) expect(reader).toBeUndefined();
          if (known.mentor === undefined) expect(asks).not.toBe('reader');
        }
      }),
    );
  });

  test('it is kept only as the whole was shown, and says something', () => {
    fc.assert(
      fc.property(fc.array(turns, { maxLength: 25 }), facts, (said, known) => {
        for (const state of walk(said, known)) {
          const outcome = goalDialog(state, { kind: 'keep' }, known, now);
          const may = state.asks === 'whole' && Object.keys(state.answers).length > 0;
          expect(outcome.kind).toBe(may ? 'done' : 'again');
          const { answers, day, reader } = keepDraft(state, today);
          expect({ answers, day, reader }).toEqual({
            answers: state.answers,
            day: state.day,
            reader: state.reader,
          });
        }
      }),
    );
  });

  test('skipping leads to the whole in six turns, and what stood there stays', () => {
    fc.assert(
      fc.property(fc.array(turns, { maxLength: 25 }), facts, (said, known) => {
        let state: GoalDraft = { ...(walk(said, known).at(-1) ?? begun), asks: 'able' };
        const { answers } = state;
        for (let turn = 0; turn < 6 && state.asks !== 'whole'; turn += 1) {
          const outcome = goalDialog(state, skipping(state), known, now);
          if (outcome.kind === 'go') state = outcome.state;
        }
        expect(state).toMatchObject({ asks: 'whole', answers });
      }),
    );
  });
});

function skipping({ asks }: GoalDraft): GoalTurn {
  if (asks === 'day') return { kind: 'no-day' };
  if (asks === 'competency') return { kind: 'competency' };
  if (asks === 'reader') return { kind: 'reader', shared: false };
  return asks === 'whole' ? { kind: 'keep' } : { kind: 'answer', asks };
}
