import { addDays, type CalendarDate } from '../core/kernel/time.ts';
import type { Moment } from './dates/calendar.ts';
import type { Day } from './dates/day.ts';
import { readTimed, type Timed } from './dates/read-when.ts';
import { says } from './dates/vocabulary.ts';
import type { Slots } from './intent.ts';
import { bounded, whenIn } from './plan-slots.ts';

/** On which days somebody cannot, or when somebody can. */
export function available(text: string, slots: Slots, moment: Moment): Slots {
  const timed = readTimed(text, moment);
  const free = says(text, freeWords) && !says(text, 'niet|not|pas|can t|cannot|jamais|nooit|never|t');
  const day = timed.days[0]?.meant;
  if (
    free ||
    day === undefined ||
    (day.kind === 'weekdays' && day.dates === undefined) ||
    day.kind === 'within' ||
    day.kind === 'none'
  )
    return { ...slots, ...bounded(timed, whenIn(timed, moment), moment) };
  const days = timed.days.flatMap(({ meant }) => daysOf(meant));
  const until = untilIn(timed);
  const exclude =
    until === undefined ? days : daysOf({ kind: 'range', span: { from: moment.today, to: until } });
  const unsure = timed.days.some(({ meant }) => isUnsure(meant));
  return { ...slots, exclude: [...new Set(exclude)], ...(unsure ? { confirm: true } : {}) };
}

const freeWords =
  'vrij|beschikbaar|kan wel|kan ik wel|kan alleen|kan ik alleen|enkel|alleen|free|available|only|can do|libre|disponible|dispo|je peux|seulement';

function isUnsure(day: Day): boolean {
  if (day.kind === 'weekdays') return true;
  return (day.kind === 'date' || day.kind === 'range') && (day.bare === true || day.confirm === true);
}

/** At most two months of days: who is away longer says so to people. */
function daysOf(day: Day): readonly CalendarDate[] {
  if (day.kind === 'date') return [day.date];
  if (day.kind === 'weekdays') return day.dates ?? [];
  if (day.kind !== 'range') return [];
  const days: CalendarDate[] = [];
  for (let date = day.span.from; date <= day.span.to && days.length < 62; date = addDays(date, 1))
    days.push(date);
  return days;
}

function untilIn({ text, days }: Timed): CalendarDate | undefined {
  const [first] = days;
  if (first?.meant.kind !== 'date') return undefined;
  return /(?:^| )(?:tot|tot en met|t m|until|till|jusqu (?:a|au)) (?:de |le )?$/.test(
    text.slice(0, first.from),
  )
    ? first.meant.date
    : undefined;
}

/** Until when, or at what time, somebody wants no notices or wants them. */
export function paused(text: string, slots: Slots, moment: Moment): Slots {
  const timed = readTimed(text, moment);
  const [first] = timed.days;
  const until = untilIn(timed) ?? (first?.meant.kind === 'range' && first.meant.span.to);
  const when = first === undefined ? {} : whenIn(timed, moment);
  if (until) return { ...slots, until };
  const length = says(text, '(?:een|a|one|une|1) (?:week|semaine)') ? 7 : undefined;
  if (length !== undefined) return { ...slots, until: addDays(moment.today, length) };
  return when.time === undefined ? slots : { ...slots, time: when.time };
}

/** The days about which somebody asks. */
export function asked(text: string, slots: Slots, moment: Moment): Slots {
  const { date, range } = whenIn(readTimed(text, moment), moment);
  return { ...slots, ...(date ? { date } : {}), ...(range ? { range } : {}) };
}
