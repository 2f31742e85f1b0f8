import { addDays, type CalendarDate } from '../core/kernel/time.ts';
import type { Moment } from './dates/calendar.ts';
import type { Day } from './dates/day.ts';
import { isLeftOver } from './dates/left-over.ts';
import type { Timed } from './dates/read-when.ts';
import type { When } from './dates/when.ts';
import type { Slots } from './intent.ts';
import { withWeekdays } from './plan-slots.ts';
import { everyWeek, isHabit, weekendsOf } from './weekly-days.ts';

/** `ik stop om 16u`, `back at six`: free from that hour on. */
const ends =
  /(?:^| )(?:klaar|gedaan|terug|thuis|stop|stopt|eindig|eindigt|finish|finishes|finished|done|back|home|fini|finis|termine|rentre|before that|daarvoor)(?: |$)/;

/** Whether an hour is the one at which somebody has done with something. */
export function endsAt({ text }: Timed): boolean {
  return ends.test(text);
}

/** When somebody can: between two times is a stretch in which a meeting may fall, and no meeting. */
export function freeFrom(said: Timed, moment: Moment): Slots {
  const weekly = isHabit(said, moment) ? { ...said, days: said.days.map(everyWeek) } : said;
  const timed = weekendsOf(oneOfDays(weekly));
  const read = withWeekdays(timed, moment);
  const whole: When =
    isLeftOver(timed, read) || timed.days[0] !== weekly.days[0] ? { ...read, confirm: true } : read;
  const { time, until, at: _, ...when } = whole;
  if (time === undefined) return whole;
  if (until !== undefined) return { ...when, window: { from: time, to: until } };
  return endsAt(timed) ? { ...when, window: { from: time }, confirm: true } : whole;
}

/** `could be tomorrow, could be Friday`: each of the days that are named may be meant. */
function oneOfDays(timed: Timed): Timed {
  const [first, ...others] = timed.days;
  const dates = timed.days.flatMap(({ meant }) =>
    meant.kind === 'date' && !meant.candidates ? [meant.date] : [],
  );
  if (first?.meant.kind !== 'date' || others.length === 0 || dates.length < timed.days.length) return timed;
  const meant = {
    kind: 'date',
    date: first.meant.date,
    candidates: [...new Set(dates)],
    listed: true,
  } as const;
  return { ...timed, days: [{ ...first, meant }] };
}

/** Whether days by name or a span in doubt are read back where somebody is away on them. */
export function isUnsure(day: Day): boolean {
  if (day.kind === 'weekdays') return true;
  return (day.kind === 'date' || day.kind === 'range') && (day.bare === true || day.confirm === true);
}

/** At most two months of days: who is away longer says so to people. */
export function daysOf(day: Day): readonly CalendarDate[] {
  if (day.kind === 'date') return day.listed ? (day.candidates ?? []) : [day.date];
  if (day.kind === 'weekdays') return day.dates ?? [];
  if (day.kind !== 'range') return [];
  const days: CalendarDate[] = [];
  for (let date = day.span.from; date <= day.span.to && days.length < 62; date = addDays(date, 1))
    days.push(date);
  return days;
}
