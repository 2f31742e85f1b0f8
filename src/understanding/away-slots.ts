import { addDays, type CalendarDate } from '../core/kernel/time.ts';
import { type Clause, clausesIn } from './clauses-of-availability.ts';
import type { Moment, Span } from './dates/calendar.ts';
import { type Day, inSpan } from './dates/day.ts';
import { isLeftOver } from './dates/left-over.ts';
import type { Mention } from './dates/mention.ts';
import { notAtHour, readTimed, type Timed } from './dates/read-when.ts';
import type { When } from './dates/when.ts';
import type { Slots } from './intent.ts';
import { namedBesideOthers } from './other-days.ts';
import { bounded, isNotBefore, whenIn } from './plan-slots.ts';
import { everyOther, everyWeek, isHabit, weekendsOf } from './weekly-days.ts';
import { isAlternating, polarityOf } from './words-of-availability.ts';

/** On which days somebody cannot, or when somebody can. */
export function available(text: string, slots: Slots, moment: Moment): Slots {
  const named = namedBesideOthers(text);
  if (named !== undefined) {
    const beside = { ...named, timed: readTimed(named.words, moment) };
    return { ...slots, ...ofOneMind(beside, moment), confirm: true };
  }
  const timed = everyOther(readTimed(text, moment));
  const excepted = exceptIn(readTimed(text, moment, true));
  if (excepted !== undefined) return exceptFor(excepted, slots, moment);
  const clauses = clausesIn(timed, moment.language);
  const can = clauses.filter(({ polarity }) => polarity === 'can');
  const cannot = clauses.filter(({ polarity }) => polarity === 'cannot');
  if (can.length > 0 && cannot.length > 0) return { ...slots, ...ofTwoMinds(can, cannot, moment) };
  const [only, ...more] = clauses;
  const whole = { timed, polarity: polarityOf(text) };
  return {
    ...slots,
    ...ofOneMind(only === undefined || more.length > 0 ? whole : { ...only, timed }, moment),
    ...(isAlternating(text) ? { confirm: true } : {}),
  };
}

/** `maandag niet maar dinsdag wel`: what is said of one day says nothing of another. It is read back as a whole. */
function ofTwoMinds(can: readonly Clause[], cannot: readonly Clause[], moment: Moment): Slots {
  const away = cannot.flatMap(({ timed }) => excludedIn(timed, moment));
  const [first] = can;
  if (first === undefined) return {};
  const busyOn = cannot.flatMap(({ timed }) => timed.days);
  // `vrijdag ben ik van wacht maar 's avonds kan ik`: hours of the very day on which somebody is away.
  const isSameDay = can.every(({ timed }) => timed.days.length === 0) && busyOn.length > 0;
  const free = freeFrom(isSameDay ? { ...first.timed, days: busyOn } : first.timed, moment);
  return { ...free, ...(isSameDay || away.length === 0 ? {} : { exclude: away }), confirm: true };
}

function ofOneMind(clause: Clause, moment: Moment): Slots {
  const { timed, polarity, again, turned } = clause;
  const said = again && polarity !== 'cannot' ? fromThen(freeFrom(timed, moment)) : saidOf(clause, moment);
  return turned ? { ...said, confirm: true } : said;
}

/** `mijn shift stopt om 16u dus erna is goed`: from the hour or the day that was named. */
function fromThen({ date, time, at: _, ...rest }: Slots): Slots {
  if (time !== undefined) return { ...rest, ...(date ? { date } : {}), window: { from: time } };
  return date === undefined ? rest : { ...rest, range: { from: date } };
}

function saidOf({ timed, polarity, again }: Clause, moment: Moment): Slots {
  // Nothing is excluded on words that do not say so: whoever only names a day is asked.
  if (polarity === 'neither') return { ...freeFrom(timed, moment), confirm: true };
  const kind = timed.days[0]?.meant.kind;
  if (polarity === 'can' || kind === 'within' || kind === 'none') return freeFrom(timed, moment);
  if (isNotBefore(timed)) return { ...freeFrom(timed, moment), confirm: true };
  // `donderdag, maar niet voor 17u`: the day suits.
  if (timed.days.length === 1 && isTurned(timed)) return freeFrom(timed, moment);
  const exclude = excludedIn(timed, moment);
  const last = exclude.at(-1);
  if (last === undefined && again) return fromThen(freeFrom(timed, moment));
  if (last === undefined || isHabit(timed, moment)) return never(timed, moment);
  const back = again ? { range: { from: addDays(last, 1) } } : {};
  const unsure =
    again ||
    polarity === 'both' ||
    timed.clocks.length > 0 ||
    timed.part !== undefined ||
    isOpen(timed) ||
    timed.days.some(({ meant }) => isUnsure(meant));
  return { exclude, ...back, ...(unsure ? { confirm: true } : {}) };
}

/** Weekdays, parts of the day or hours at which somebody never can; hours before or after which are said the other way round. */
function never(timed: Timed, moment: Moment): Slots {
  const free = freeFrom(timed, moment);
  const says = free.weekdays ?? free.part ?? free.window;
  return says === undefined || isTurned(timed) ? free : { ...free, exclude: true, confirm: true };
}

function isTurned({ text, clocks: [first] }: Timed): boolean {
  return notAtHour.test(text.slice(0, first?.from ?? 0));
}

/** The days on which somebody cannot. */
function excludedIn(timed: Timed, moment: Moment): readonly CalendarDate[] {
  const until = untilIn(timed, moment);
  if (until !== undefined) return daysOf(inSpan(moment.today, until));
  const [first, second] = timed.days;
  const last = second === undefined ? undefined : endOf(timed.text, second, moment);
  if (first?.meant.kind === 'date' && last !== undefined && isOpen(timed))
    return daysOf(inSpan(first.meant.date, last));
  return [...new Set(timed.days.flatMap(({ meant }) => daysOf(meant)))];
}

/** Of days without an end only the first is known. */
function isOpen({ text, days: [first] }: Timed): boolean {
  return first?.meant.kind === 'date' && opens.test(text.slice(0, first.from));
}

/** When somebody can: between two times is a stretch in which a meeting may fall, and no meeting. */
function freeFrom(said: Timed, moment: Moment): Slots {
  const weekly = isHabit(said, moment) ? { ...said, days: said.days.map(everyWeek) } : said;
  const timed = weekendsOf(weekly);
  const read = bounded(timed, whenIn(timed, moment), moment);
  const whole: When = isLeftOver(timed, read) || timed !== weekly ? { ...read, confirm: true } : read;
  const { time, until, at: _, ...when } = whole;
  return time === undefined || until === undefined ? whole : { ...when, window: { from: time, to: until } };
}

const except = /(?:^| )(?:behalve|uitgezonderd|buiten|sauf|except(?: for)?|maar niet|but not)(?: |$)/;

interface Excepted {
  readonly timed: Timed;
  readonly days: Timed['days'];
}

/** `elke dag behalve dinsdag`: what comes behind it is what does not suit. */
function exceptIn(timed: Timed): Excepted | undefined {
  const found = except.exec(timed.text);
  const days = found === null ? [] : timed.days.filter(({ from }) => from > found.index);
  if (days.length === 0) return undefined;
  const rest = timed.days.filter((each) => !days.includes(each));
  const dates = days.flatMap(({ meant }) => daysOf(meant));
  const isWithin = rest.every(
    ({ meant }) => meant.kind !== 'range' || dates.every((date) => isIn(meant.span, date)),
  );
  return isWithin ? { timed: { ...timed, days: rest }, days } : undefined;
}

function isIn({ from, to }: Span, date: CalendarDate): boolean {
  return from <= date && date <= to;
}

function exceptFor({ timed, days }: Excepted, slots: Slots, moment: Moment): Slots {
  const exclude = [...new Set(days.flatMap(({ meant }) => daysOf(meant)))];
  const unsure = days.some(({ meant }) => isUnsure(meant));
  return { ...slots, ...freeFrom(timed, moment), exclude, ...(unsure ? { confirm: true } : {}) };
}

function isUnsure(day: Day): boolean {
  if (day.kind === 'weekdays') return true;
  return (day.kind === 'date' || day.kind === 'range') && (day.bare === true || day.confirm === true);
}

/** At most two months of days: who is away longer says so to people. */
function daysOf(day: Day): readonly CalendarDate[] {
  if (day.kind === 'date') return day.listed ? (day.candidates ?? []) : [day.date];
  if (day.kind === 'weekdays') return day.dates ?? [];
  if (day.kind !== 'range') return [];
  const days: CalendarDate[] = [];
  for (let date = day.span.from; date <= day.span.to && days.length < 62; date = addDays(date, 1))
    days.push(date);
  return days;
}

const opens = /(?:^| )(?:vanaf|from|since|sinds|as of|a partir d[eu]|depuis|des) (?:de |le |the )?$/;

const upTo = /(?:^| )(tot|tot en met|t m|tem|until|till|jusqu (?:a|au|en)) (?:de |le |la )?$/;

/** Until when somebody is away, the day included. In the Netherlands `tot` is up to the day before. */
function untilIn({ text, days: [first] }: Timed, moment: Moment): CalendarDate | undefined {
  return first === undefined ? undefined : endOf(text, first, moment);
}

function endOf(
  text: string,
  { from, to, meant }: Mention<Day>,
  { language }: Moment,
): CalendarDate | undefined {
  const [, word] = upTo.exec(text.slice(0, from)) ?? [];
  if (word === undefined) return undefined;
  if (meant.kind === 'range')
    return late.test(text.slice(from, to)) ? meant.span.to : addDays(meant.span.from, -1);
  if (meant.kind !== 'date') return undefined;
  return word === 'tot' && language === 'nl-NL' ? addDays(meant.date, -1) : meant.date;
}

const late = /^(?:the |la )?(?:eind|end|late|fin)/;
