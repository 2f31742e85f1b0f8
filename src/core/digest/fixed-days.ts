import {
  addDays,
  type CalendarDate,
  dateIn,
  daysBetween,
  firstInstantFrom,
  type Instant,
  parseCalendarDate,
  weekdayOf,
} from '../kernel/time.ts';
import type { Cadence } from '../programme/cadence.ts';
import type { Programme } from '../programme/programme.ts';

/** A Monday from which weeks are counted, so that "every two weeks" means the same weeks to every process. */
const firstMonday = '1970-01-05' as CalendarDate;

/** A day on which a digest is published, and when. */
export interface FixedDay {
  readonly on: CalendarDate;
  readonly at: Instant;
}

/** The last fixed day of a programme that had come at a moment. */
export function lastFixedDay({ cadence, timezone }: Programme, now: Instant): FixedDay {
  const { digest } = cadence;
  const today = dateIn(timezone, now);
  const latest = addDays(today, -((weekdayOf(today) - digest.weekday + 7) % 7));
  for (let on = latest; ; on = addDays(on, -7)) {
    const at = firstInstantFrom(timezone, on, digest.clock);
    if (at <= now && isDigestWeek(digest, on)) return { on, at };
  }
}

/** The first fixed day of a programme after a moment. */
export function nextFixedDay({ cadence, timezone }: Programme, now: Instant): FixedDay {
  const { digest } = cadence;
  const today = dateIn(timezone, now);
  const first = addDays(today, (digest.weekday - weekdayOf(today) + 7) % 7);
  for (let on = first; ; on = addDays(on, 7)) {
    const at = firstInstantFrom(timezone, on, digest.clock);
    if (at > now && isDigestWeek(digest, on)) return { on, at };
  }
}

function isDigestWeek({ everyWeeks }: Cadence['digest'], on: CalendarDate): boolean {
  return Math.floor(daysBetween(firstMonday, on) / 7) % everyWeeks === 0;
}

/** The training year in which a day falls: its first day, and the first day of the next one. */
interface TrainingYear {
  readonly since: CalendarDate;
  readonly until: CalendarDate;
}

/** Takes the `MM-DD` on which training years of the programme begin. */
export function trainingYearOf(
  { yearStarts }: Pick<Cadence['digest'], 'yearStarts'>,
  on: CalendarDate,
): TrainingYear {
  const year = Number(on.slice(0, 4)) - (on.slice(5) < yearStarts ? 1 : 0);
  return { since: dayOf(year, yearStarts), until: dayOf(year + 1, yearStarts) };
}

/**
 * The training year that the digest of a day is about. `begun` is the first day of the one of the digest before: that goes
 * on to its end, also when the programme file says another day by now. Two years that overlap would be two figures about
 * the same meetings and about not quite the same groups.
 */
export function digestYearOf(
  digest: Pick<Cadence['digest'], 'yearStarts'>,
  on: CalendarDate,
  begun: CalendarDate | undefined,
): TrainingYear {
  const year = trainingYearOf(digest, on);
  if (begun === undefined) return year;
  const ends = dayOf(Number(begun.slice(0, 4)) + 1, begun.slice(5));
  if (on < ends) return { since: begun, until: ends };
  return ends > year.since && ends < year.until ? { ...year, since: ends } : year;
}

/** The first day of the training year of the last digest before a day. */
export function yearBegun(
  earlier: readonly { readonly facts: { readonly on: CalendarDate; readonly since: CalendarDate } }[],
  on: CalendarDate,
): CalendarDate | undefined {
  return earlier.findLast(({ facts }) => facts.on < on)?.facts.since;
}

/** 29 February begins on 1 March in a year without it. */
function dayOf(year: number, monthDay: string): CalendarDate {
  const day = parseCalendarDate(`${year}-${monthDay}`) ?? parseCalendarDate(`${year}-03-01`);
  if (day === undefined) throw new Error(`no such day: ${year}-${monthDay}`);
  return day;
}
