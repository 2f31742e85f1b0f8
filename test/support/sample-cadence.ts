import type { Cadence } from '../../src/core/programme/cadence.ts';

/** Two reminders, the question the morning after, a nudge after sixty days, a digest on Monday morning. */
export const sampleCadence: Cadence = {
  quiet: { from: '20:00', to: '07:30', weekend: true },
  before: [
    {
      id: 'two-weeks',
      days: 14,
      clock: '08:00',
      lateMinutes: 11 * 24 * 60,
      text: { nl: 'Over enkele weken.' },
    },
    { id: 'day-before', days: 1, clock: '12:00', lateMinutes: 20 * 60, text: { nl: 'Het is zover.' } },
  ],
  outcome: { days: 1, clock: '08:30', lateMinutes: 14 * 24 * 60, againDays: 3 },
  noDate: { days: 60, clock: '08:30', lateMinutes: 7 * 24 * 60 },
  interim: { days: [14, 3, 0], clock: '08:00', lateMinutes: 3 * 24 * 60 },
  digest: { weekday: 1, clock: '08:00', everyWeeks: 1, lateMinutes: 3 * 24 * 60, yearStarts: '10-01' },
};
