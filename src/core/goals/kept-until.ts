import { addMinutes, addMonths, type CalendarDate, firstInstantFrom, type Instant } from '../kernel/time.ts';
import type { Programme } from '../programme/programme.ts';
import { firstDayOfYear, trainingYear } from '../programme/training-year.ts';
import type { Goal } from './goal.ts';

/** How long a goal waits for its next word before it is kept, in minutes: a week. Said on its card. */
const draftMinutes = 7 * 24 * 60;
/** How long a goal is kept after the end of the year of training in which something was said of it last. */
const monthsAfter = 6;

export interface Keeping {
  readonly programme: Pick<Programme, 'timezone'>;
  /** The first day of the trainee's training; where nobody knows it, a year runs from now. */
  readonly start: CalendarDate | undefined;
  readonly now: Instant;
}

/** The moment from which nothing of a goal is kept. A goal that is opened again goes when it would have gone. */
export function keptUntil(goal: Goal, { programme, start, now }: Keeping): Instant {
  const since = goal.state === 'draft' ? goal.keptOn : goal.on;
  if (since === undefined) return addMinutes(now, draftMinutes);
  const end =
    start === undefined ? addMonths(since, 12) : firstDayOfYear(start, trainingYear(start, since) + 1);
  return firstInstantFrom(programme.timezone, addMonths(end, monthsAfter), '00:00');
}
