import { addDays, addMonths, type CalendarDate } from '../core/kernel/time.ts';
import { firstOfMonth, inMonth, type Moment, weekdayOf } from './dates/calendar.ts';
import type { Day } from './dates/day.ts';

interface Beside {
  /** How the day was said. */
  readonly words: string;
  /** The day of what stands. */
  readonly stood: CalendarDate;
  readonly isEarlier: boolean;
}

/** `de sessie van 10 december naar vrijdag`: the Friday to come, or that beside the tenth. */
export function besideOld(day: Day, { words, stood, isEarlier }: Beside, { today }: Moment): Day {
  if (day.kind !== 'date' || day.candidates) return day;
  const isNumber = numberAlone.test(words);
  if (!day.bare && !isNumber) return day;
  const beside = isNumber ? numberedAfter(stood, day.date) : weekdayBeside(stood, day.date, isEarlier);
  if (beside === undefined || beside === day.date || beside < today) return day;
  return { kind: 'date', date: day.date, candidates: [day.date, beside], confirm: true };
}

const numberAlone = /^(?:(?:op|de|den|le|the|on|au|du) )*\d{1,2} ?(?:e|de|ste|st|nd|rd|th|er)?$/;

/** The first day after another with the number that a day has. */
function numberedAfter(stood: CalendarDate, day: CalendarDate): CalendarDate | undefined {
  const number = Number(day.slice(8));
  const dates = [0, 1].map((ahead) => inMonth(number, addMonths(firstOfMonth(stood), ahead)));
  return dates.find((date) => date !== undefined && date > stood);
}

function weekdayBeside(stood: CalendarDate, day: CalendarDate, isBefore: boolean): CalendarDate {
  const steps = (weekdayOf(day) - weekdayOf(stood) + 7) % 7 || 7;
  return addDays(stood, isBefore ? steps - 7 : steps);
}
