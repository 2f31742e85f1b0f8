import { given } from '../../core/kernel/given.ts';
import type { Cadence, Occasion } from '../../core/programme/cadence.ts';
import { type ProgrammeFile, weekdays } from './schema.ts';
import { toLocal } from './to-local.ts';

/** When a programme speaks by itself. */
export function toCadence(file: ProgrammeFile['notices']): Cadence {
  const { quiet, before, outcome, no_date, closing, interim, digest } = file;
  return {
    quiet,
    before: before.map(({ id, text, asks_ready: asksReady, portfolio, ...occasion }) => ({
      ...{ id, ...toOccasion(occasion), text: toLocal(text) },
      ...given({ asksReady, portfolio }),
    })),
    outcome: { ...toOccasion(outcome), againDays: outcome.again_days },
    noDate: toOccasion(no_date),
    ...(closing && { closing: { days: closing.days, lateMinutes: toMinutes(closing.late) } }),
    interim: { days: interim.days, clock: interim.at, lateMinutes: toMinutes(interim.late) },
    digest: {
      weekday: weekdays.indexOf(digest.weekday) + 1,
      clock: digest.at,
      everyWeeks: digest.every_weeks,
      lateMinutes: toMinutes(digest.late),
      yearStarts: digest.year_starts,
    },
  };
}

function toOccasion({ days, at, late }: { days: number; at: string; late: string }): Occasion {
  return { days, clock: at, lateMinutes: toMinutes(late) };
}

/** Of a period such as `P3D` or `PT10H`. */
export function toMinutes(period: string): number {
  const hours = Number.parseInt(period.replace(/^PT?/, ''), 10) * (period.endsWith('D') ? 24 : 1);
  return hours * 60;
}
