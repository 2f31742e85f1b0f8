import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Choice, directions } from '../../src/core/appointments/wishes.ts';
import { addMinutes, type CalendarDate } from '../../src/core/kernel/time.ts';
import { appointmentDialog } from '../../src/dialogs/appointment/appointment-dialog.ts';
import { longestPlace } from '../../src/dialogs/appointment/change-where.ts';
import type { AppointmentInput } from '../../src/dialogs/appointment/input.ts';
import { type AppointmentState, newAppointment } from '../../src/dialogs/appointment/state.ts';
import { intents } from '../../src/understanding/intent.ts';
import { understand } from '../../src/understanding/understand.ts';
import { knowShipped } from '../support/known-programmes.ts';
import { now, ofMentor, ofTrainee, openTimes, standingAt } from './sample-dialog.ts';

const known = await knowShipped();

/** Whatever people do, in whatever order: the machine as a whole. */

const times = openTimes(addMinutes(now, 48 * 60), 20, 30);
const standing = [standingAt('2026-11-24T14:00:00+01:00'), standingAt('2026-11-26T09:00:00+01:00', 'a2')];

const lines = [
  'plan een afspraak',
  'plan gesprek volgende week di 14u online',
  'dinsdag kan ik niet',
  'na 17u',
  'liever volgende maand',
  'volgende vrijdag 10u',
  'over twee weken',
  'half drie',
  'de tweede',
  'ja',
  'nee',
  'kan het een uurtje later',
  'verzet mijn gesprek van dinsdag naar donderdag 15u',
  'maakt niet uit',
  'groepssessie met iedereen',
  'plan een gesprek met Chloé',
  'gisteren om 10u',
  'ik kan niet meer',
  'wat eten we vandaag',
].map((text) => understand(text, { language: 'nl-BE', now, ...known }));

const choice: fc.Arbitrary<Choice> = fc.oneof(
  fc.record({ kind: fc.constant('nth' as const), index: fc.integer({ min: -1, max: 6 }) }),
  fc.record({ kind: fc.constant('time' as const), at: fc.constantFrom(...times.map(({ at }) => at)) }),
  fc.record({
    kind: fc.constant('picked' as const),
    date: fc.constantFrom('2026-11-24', '2026-11-01', '2027-03-28').map((day) => day as CalendarDate),
    clock: fc.constantFrom('14:00', '02:30', '14:10', '25:00'),
  }),
  fc.record({
    kind: fc.constant('direction' as const),
    to: fc.constantFrom(...directions),
  }),
  fc.constantFrom<Choice>(
    { kind: 'yes' },
    { kind: 'no' },
    { kind: 'widen' },
    { kind: 'back' },
    { kind: 'ask-hours' },
    { kind: 'vote' },
  ),
);

const input: fc.Arbitrary<AppointmentInput> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ kind: 'begin' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('typed' as const), said: fc.constantFrom(...lines) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('chosen' as const), choice }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('where' as const),
      where: fc.oneof(
        fc.constant({ kind: 'phone' as const }),
        fc.record({ kind: fc.constant('place' as const), text: fc.string({ maxLength: 120 }) }),
      ),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'book' as const }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('found' as const),
      soonest: fc.constantFrom(now, addMinutes(now, 20_160)),
      search: fc.integer({ min: 1, max: 12 }),
      sought: fc.record({
        times: fc.constantFrom(times, times.slice(0, 1), []),
        unread: fc.constant([]),
        empty: fc.nat(3),
      }),
      offered: fc.constant([]),
    }),
  },
);

const beginning: fc.Arbitrary<AppointmentState> = fc.constantFrom(
  newAppointment(),
  newAppointment({ moves: true }),
  newAppointment({ moving: standingAt('2026-11-24T14:00:00+01:00') }),
);
const facts = fc.constantFrom(
  { ...ofTrainee, standing },
  { ...ofMentor, standing },
  { ...ofTrainee, meetings: [], standing: [] },
);

/** Every state that a run of inputs leads through, with what came of each. */
function run(from: AppointmentState, inputs: readonly AppointmentInput[], known: typeof ofTrainee) {
  const seen = [];
  let state = from;
  for (const each of inputs) {
    const outcome = appointmentDialog(state, each, known, now);
    seen.push({ before: state, input: each, outcome });
    if (outcome.kind === 'done' || outcome.kind === 'stopped') break;
    state = outcome.state;
  }
  return seen;
}

const runs = fc.tuple(beginning, fc.array(input, { maxLength: 14 }), facts);

describe('the dialog on an appointment', () => {
  test('has one of four outcomes for whatever is said, in whatever state', () => {
    fc.assert(
      fc.property(runs, ([from, inputs, known]) => {
        for (const { outcome } of run(from, inputs, known))
          expect(['go', 'again', 'done', 'stopped']).toContain(outcome.kind);
      }),
    );
  });

  test('asks the same again when something is of no use', () => {
    fc.assert(
      fc.property(runs, ([from, inputs, known]) => {
        for (const { before, outcome } of run(from, inputs, known)) {
          if (outcome.kind === 'again')
            expect(outcome.state).toEqual({ ...before, misses: expect.any(Number) });
        }
      }),
    );
  });

  test('wants done only what was read back, word for word', () => {
    fc.assert(
      fc.property(runs, ([from, inputs, known]) => {
        for (const { before, outcome } of run(from, inputs, known)) {
          if (outcome.kind !== 'done') continue;
          const { wish } = outcome;
          if (wish.do === 'book' || wish.do === 'move')
            expect(before.step).toMatchObject({ at: 'read-back', agreed: wish.agreed });
          if (wish.do === 'ask-votes')
            expect(before.step).toEqual({ at: 'proposals', options: wish.options });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('stops at once, wherever it is', () => {
    const stop = understand('stop', { language: 'nl-BE', now, ...known });
    fc.assert(
      fc.property(runs, ([from, inputs, known]) => {
        for (const { before } of run(from, inputs, known)) {
          const typed = appointmentDialog(before, { kind: 'typed', said: stop }, known, now);
          const pressed = appointmentDialog(before, { kind: 'chosen', choice: { kind: 'stop' } }, known, now);
          expect([typed.kind, pressed.kind]).toEqual(['stopped', 'stopped']);
        }
      }),
    );
  });

  test('takes no notice of what an earlier search found', () => {
    fc.assert(
      fc.property(runs, ([from, inputs, known]) => {
        for (const { before, input: each, outcome } of run(from, inputs, known)) {
          if (each.kind === 'found' && each.search !== before.search)
            expect(outcome).toMatchObject({ kind: 'again', state: before });
        }
      }),
    );
  });

  test('offers three times at most, none of them past, and reads no past one back', () => {
    fc.assert(
      fc.property(runs, ([from, inputs, known]) => {
        for (const { outcome } of run(from, inputs, known)) {
          if (outcome.kind !== 'go') continue;
          const { step } = outcome.state;
          if (step.at === 'read-back') expect(step.agreed.at).toBeGreaterThan(now);
          if (step.at !== 'offers') continue;
          expect([1, 2, 3]).toContain(step.times.length);
          expect(step.times.every(({ at }) => at > now)).toBe(true);
        }
      }),
    );
  });

  test('keeps a place of one line and eighty signs at most', () => {
    fc.assert(
      fc.property(runs, ([from, inputs, known]) => {
        for (const { outcome } of run(from, inputs, known)) {
          if (outcome.kind === 'go' && outcome.state.where.kind === 'place') {
            const { text } = outcome.state.where;
            expect(text).toMatch(/^[^\n\r]+$/su);
            expect([...text].length).toBeLessThanOrEqual(longestPlace);
          }
        }
      }),
    );
  });

  test('survives being written down and read again', () => {
    fc.assert(
      fc.property(runs, ([from, inputs, known]) => {
        for (const { outcome } of run(from, inputs, known))
          if (outcome.kind === 'go') expect(JSON.parse(JSON.stringify(outcome.state))).toEqual(outcome.state);
      }),
    );
  });
});

test('every intent has an outcome in a dialog that waits', () => {
  for (const intent of intents) {
    const said = { intent, slots: {}, acts: true, offers: [] };
    expect(appointmentDialog(newAppointment(), { kind: 'typed', said }, ofTrainee, now).kind).toMatch(
      /^(?:go|again|done|stopped)$/,
    );
  }
});
