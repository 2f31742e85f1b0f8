import { addDays, type CalendarDate } from '../../core/kernel/time.ts';
import { isPublicHoliday } from '../../core/programme/public-holidays.ts';
import { atIn, clock, type Moment, minutesOf, weekdayOf } from './calendar.ts';
import type { Day } from './day.ts';
import type { Clock } from './dial.ts';
import { toDigits } from './digits-for-words.ts';
import { boundOf, isOtherEnd } from './ends-of-hours.ts';
import { joinDays } from './join-days.ts';
import type { Mention } from './mention.ts';
import { readClocks } from './read-clock.ts';
import { readDays } from './read-days.ts';
import { halfOf, type PartFound, readPart, splitCompounds } from './read-parts.ts';
import { weekInMonth } from './say-placed-days.ts';
import { says } from './vocabulary.ts';
import type { When } from './when.ts';

/** What a text says about time, not yet put together. */
export interface Timed {
  readonly text: string;
  readonly days: readonly Mention<Day>[];
  readonly clocks: readonly Mention<Clock>[];
  readonly part: PartFound | undefined;
  /** The text with days and clock times blanked out. */
  readonly rest: string;
}

/** Finds days, clock times and parts of the day in a normalised text. `apart`: see `joinDays`. */
export function readTimed(typed: string, moment: Moment, apart = false): Timed {
  const text = weekInMonth(toDigits(splitCompounds(typed)));
  const days = readDays(text, moment);
  const part = readPart(text, moment.language);
  const clocks = readClocks(days.rest, moment.language, halfOf(part));
  return {
    text,
    days: joinDays(text, days.mentions, apart),
    clocks: clocks.mentions,
    part,
    rest: clocks.rest,
  };
}

export const sameHour = 'zelfde (?:uur|tijd|tijdstip|moment)|same (?:time|hour)|meme heure';

/** Puts a day and the clock times of a text together, with what must be read back. */
export function putTogether(timed: Timed, day: Day | undefined, moment: Moment): When {
  const time = timeOf(timed);
  const exact = time.undecided ? undefined : time.time;
  const dated = day === undefined ? {} : { ...dayOf(day, exact, moment), ...weekdaysIn(timed, day) };
  const part =
    exact === undefined && !time.undecided && time.window === undefined ? partOf(timed.part, day) : {};
  const { undecided: _, ...said } = time;
  const ambiguous = [...(dated.ambiguous ?? []), ...(said.ambiguous ?? [])];
  const when: When = {
    ...dated,
    ...said,
    ...part,
    ...(ambiguous.length > 0 ? { ambiguous } : {}),
    ...(dated.confirm || said.confirm || part.confirm ? { confirm: true } : {}),
    ...(says(timed.text, sameHour) ? { time_from: 'previous' } : {}),
  };
  return placed(when, moment);
}

/** Adds the moment itself, and warns of one that does not exist or is past, and of a public holiday. */
function placed(said: When, { today, minutes, zone, country }: Moment): When {
  const { date, time } = said;
  if (date === undefined) return said;
  const free = said.warn === undefined && isPublicHoliday(country, date);
  const when: When = free ? { ...said, confirm: true, warn: 'holiday' } : said;
  if (time === undefined) return date < today ? { ...when, confirm: true, warn: 'past' } : when;
  const { at, exists } = atIn(zone, date, time);
  if (!exists) return { ...when, at, confirm: true, warn: 'nonexistent-local-time' };
  const past = date < today || (date === today && minutesOf(time) <= minutes);
  return past ? { ...when, at, confirm: true, warn: 'past' } : { ...when, at };
}

type Time = Pick<When, 'time' | 'until' | 'window' | 'ambiguous' | 'confirm'> & { readonly undecided?: true };

function timeOf({ text, clocks }: Timed): Time {
  const [first, second] = clocks;
  if (first === undefined) return {};
  const before = text.slice(0, first.from);
  const { minutes, end, other, undecided, confirm } = first.meant;
  const until =
    end ?? (second && isSpan(text.slice(first.to, second.from)) ? after(minutes, second.meant) : undefined);
  const sure = confirm ? ({ confirm } as const) : {};
  const doubt =
    other === undefined || end === undefined
      ? {}
      : { ambiguous: [{ time: clock(minutes) }, { time: clock(other) }] };
  if (until !== undefined && until > minutes) {
    const bounds = { from: clock(minutes), to: clock(until) };
    return /(?:tussen|between|entre) $/.test(before) ||
      /^(?:tussen|between|entre) /.test(text.slice(first.from, first.to))
      ? { window: bounds, ...sure }
      : { time: bounds.from, until: bounds.to, ...sure, ...doubt };
  }
  const bound = boundOf(text, first);
  if (bound !== undefined) {
    const other = second === undefined ? undefined : boundOf(text, second);
    return { window: { ...bound, ...(isOtherEnd(bound, other) ? other : {}) }, ...sure };
  }
  if (other === undefined) return { time: clock(minutes), ...sure };
  const ambiguous = [{ time: clock(minutes) }, { time: clock(other) }];
  return undecided
    ? { ambiguous, confirm: true, undecided }
    : { time: clock(minutes), ambiguous, confirm: true };
}

/** Of an hour that may be in the morning or the evening, what comes after its begin. */
function after(begin: number, { minutes, other }: Clock): number {
  return minutes <= begin && other !== undefined && other > begin ? other : minutes;
}

function isSpan(between: string): boolean {
  return /^ (?:tot|to|a|until|till|en|and|et|tot en met)? ?$/.test(between);
}

function partOf(found: PartFound | undefined, day: Day | undefined): Pick<When, 'part' | 'confirm'> {
  if (found === undefined) return {};
  const { part, confirm } = found;
  return confirm && day === undefined ? { part, confirm } : { part };
}

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function dayOf(day: Day, time: string | undefined, moment: Moment): When {
  switch (day.kind) {
    case 'date':
      return dateOf(day, time, moment);
    case 'range': {
      const ambiguous = day.candidates?.map((range) => ({ range }));
      return {
        range: day.span,
        ...(ambiguous ? { ambiguous } : {}),
        ...(day.confirm ? { confirm: true } : {}),
      };
    }
    case 'within':
      return { ambiguous: [{ date: day.date }, { range: day.span }], confirm: true };
    case 'weekdays':
      return { weekdays: namesOf(day.days) };
    case 'none':
      return { confirm: true, warn: 'nonexistent-date' };
  }
}

/** `in januari, op een maandag`: which days of a span. */
function weekdaysIn({ days }: Timed, day: Day): When {
  const named = days.find(({ meant }) => meant.kind === 'weekdays' && meant.dates === undefined)?.meant;
  return day.kind === 'range' && named?.kind === 'weekdays' ? { weekdays: namesOf(named.days) } : {};
}

function namesOf(days: readonly number[]): readonly string[] {
  return [...new Set(days)].map((number) => names[number - 1] ?? '');
}

function dateOf(day: Extract<Day, { kind: 'date' }>, time: string | undefined, moment: Moment): When {
  if (day.candidates) {
    const ambiguous = day.candidates.map((date) => ({ date }));
    const warn = day.mismatch ? ({ warn: 'weekday-mismatch' } as const) : {};
    return { date: day.date, ambiguous, confirm: true, ...warn };
  }
  if (day.bare && weekdayOf(moment.today) === weekdayOf(day.date)) return sameWeekday(day.date, time, moment);
  return { date: day.date, ...(day.confirm ? { confirm: true } : {}) };
}

/** The name of today's own weekday means today while the time is still ahead. */
function sameWeekday(next: CalendarDate, time: string | undefined, { today, minutes }: Moment): When {
  if (time === undefined || minutesOf(time) <= minutes) return { date: next, confirm: true };
  return { date: today, ambiguous: [{ date: today }, { date: addDays(today, 7) }], confirm: true };
}
