import { given } from '../kernel/given.ts';
import {
  addMinutes,
  addMonths,
  type CalendarDate,
  dateIn,
  firstInstantFrom,
  type Instant,
} from '../kernel/time.ts';
import type { Programme } from '../programme/programme.ts';
import { type Course, firstDayAfter, yearOn } from '../programme/training-course.ts';
import type { Goal } from './goal.ts';

/** How long a goal waits for its next word before it is kept, in minutes: a week. Said on its card. */
const draftMinutes = 7 * 24 * 60;
/** How long a goal is kept after the end of the year of training in which something was said of it last. */
const monthsAfter = 6;

export interface Keeping extends Pick<Course, 'pauses' | 'paces'> {
  readonly programme: Pick<Programme, 'timezone'>;
  /** The first day of the trainee's training; where nobody knows it, a year runs from now. */
  readonly start: CalendarDate | undefined;
  readonly now: Instant;
}

/** The moment from which nothing of a goal is kept. A goal that is opened again goes when it would have gone. */
export function keptUntil(goal: Goal, { programme, start, pauses, paces, now }: Keeping): Instant {
  const since = goal.state === 'draft' ? goal.keptOn : goal.on;
  if (since === undefined) return addMinutes(now, draftMinutes);
  const course = start && endedBy(dateIn(programme.timezone, now), { start, ...given({ pauses, paces }) });
  const end = course && firstDayAfter(course, yearOn(course, since));
  return firstInstantFrom(programme.timezone, addMonths(end ?? addMonths(since, 12), monthsAfter), '00:00');
}

/** A pause of which nobody knows the end counts for as long as it has lasted. */
function endedBy(today: CalendarDate, { start, pauses = [], ...rest }: Course): Course {
  const known = pauses.map(({ from, back = today }) => ({ from, back: back < from ? from : back }));
  return { start, ...rest, pauses: known };
}
