import { expect, test } from '@jest/globals';
import type { Intent } from '../../src/understanding/intent.ts';
import { type Loose, saysWhen } from '../support/learning/says-alike.ts';

const today = '2026-11-18';
const days = ['2026-11-24', '2026-11-25', '2026-11-26'] as const;
const span = { range: { from: days[0], to: days[2] } };
const offered = { ambiguous: days.map((date) => ({ date })) };

/** What is meant, and two readings of it: one that says the same, and one that does not. */
const forms: readonly (readonly [string, Intent, Loose, Loose, Loose])[] = [
  [
    'a span and each of its days',
    'availability',
    span,
    offered,
    { ambiguous: [{ date: days[0] }, { date: days[2] }] },
  ],
  [
    'days away as a span and one by one',
    'availability',
    { ...span, exclude: true },
    { exclude: days },
    { exclude: [days[0], days[1]] },
  ],
  [
    'weekdays that suit',
    'availability',
    { weekdays: ['thu'] },
    { weekdays: ['thu'] },
    { weekdays: ['thu'], exclude: true },
  ],
  ['a day away', 'availability', { date: days[0], exclude: true }, { exclude: [days[0]] }, { date: days[0] }],
  [
    'days in another order',
    'availability',
    { exclude: [days[1], days[0]] },
    { exclude: [days[0], days[1]] },
    { exclude: [days[0]] },
  ],
  [
    'never before an hour and only from it',
    'availability',
    { weekdays: ['thu'], window: { to: '16:00' }, exclude: true },
    { weekdays: ['thu'], window: { from: '16:00' } },
    { weekdays: ['thu'], window: { to: '16:00' } },
  ],
  [
    'free from and to',
    'availability',
    { window: { from: '10:00', to: '12:00' } },
    { time: '10:00', until: '12:00' },
    { time: '10:00', until: '12:30' },
  ],
  [
    'a meeting and a stretch',
    'plan',
    { time: '10:00', until: '12:00' },
    { time: '10:00', until: '12:00' },
    { window: { from: '10:00', to: '12:00' } },
  ],
  [
    'an hour and its part of the day',
    'plan',
    { time: '20:00', part: 'evening' },
    { time: '20:00' },
    { time: '08:00' },
  ],
  [
    'hours in their part of the day',
    'plan',
    { window: { from: '16:00', to: '18:00' }, part: 'afternoon' },
    { window: { from: '16:00', to: '18:00' } },
    { window: { from: '16:00' } },
  ],
  [
    'hours that say less than the part of the day',
    'plan',
    { window: { to: '20:00' }, part: 'evening' },
    { window: { to: '20:00' }, part: 'evening' },
    { window: { to: '20:00' } },
  ],
  [
    'up to noon and in the morning',
    'plan',
    { window: { to: '12:00' } },
    { part: 'morning' },
    { part: 'afternoon' },
  ],
  [
    'from today on',
    'plan',
    { range: { from: today, to: days[0] } },
    { range: { to: days[0] } },
    { range: { from: days[0], to: days[0] } },
  ],
  [
    'every day of the week',
    'plan',
    { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], time: '18:00' },
    { time: '18:00' },
    { time: '17:00' },
  ],
  [
    'weekdays in another order',
    'plan',
    { weekdays: ['fri', 'mon'] },
    { weekdays: ['mon', 'fri'] },
    { weekdays: ['mon'] },
  ],
  [
    'a week later',
    'reschedule',
    { which: { date: days[0] }, date: '2026-12-01' },
    { which: { date: days[0] }, shift_days: 7 },
    { which: { date: days[0] }, shift_days: 6 },
  ],
  ['the day of what stands', 'cancel', { range: span.range }, { which: span }, { which: { date: days[0] } }],
  [
    'from where and to where',
    'reschedule',
    { which: { date: days[0] } },
    { which: { date: days[0] } },
    { date: days[0] },
  ],
  [
    'until a task is due',
    'tasks',
    { until: '2026-11-30' },
    { range: { from: today, to: '2026-11-30' } },
    { range: { from: today, to: '2026-11-29' } },
  ],
  [
    'until a pause is over',
    'notifications',
    { range: { from: today, to: '2026-11-29' } },
    { until: '2026-11-30' },
    { until: '2026-11-29' },
  ],
  ['the day of hours', 'hours', { date: days[0], part: 'morning' }, { date: days[0] }, { date: days[1] }],
  [
    'no part of the day',
    'availability',
    { date: days[0], part: 'day' },
    { date: days[0] },
    { date: days[1] },
  ],
];

test.each(forms)('%s are the same', (_, intent, meant, same) => {
  expect(saysWhen(same, meant, { intent, today })).toBe(true);
});

test.each(forms)('%s: another day, hour or span is not the same', (_, intent, meant, _same, other) => {
  expect(saysWhen(other, meant, { intent, today })).toBe(false);
});

test('of what the bot keeps no time for, none is missed', () => {
  expect(saysWhen({}, { date: days[0] }, { intent: 'out-of-scope', today })).toBe(true);
});
