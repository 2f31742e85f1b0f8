import { addDays, addMonths, type CalendarDate } from '../../core/kernel/time.ts';
import { addUnits, type Moment, type Span, weekdayOf } from './calendar.ts';
import type { Day } from './day.ts';
import { type Found, findAll, type Mention, wordsBefore } from './mention.ts';
import { dateSayings } from './say-dates.ts';
import { holidaySayings } from './say-holidays.ts';
import { countedSayings, nearSayings } from './say-near-days.ts';
import { spanSayings, wideSayings } from './say-spans.ts';
import { placedSayings, weekdaySayings } from './say-weekdays.ts';
import { numberIn, source } from './vocabulary.ts';

/** Finds the days and spans of days that a normalised text names, and blanks them out. */
export function readDays(text: string, moment: Moment): Found<Day> {
  return findAll(text, [
    ...holidaySayings(moment),
    ...placedSayings(moment),
    ...wideSayings(moment),
    ...dateSayings(moment),
    ...weekdaySayings(moment),
    ...countedSayings(moment),
    ...nearSayings(moment),
    ...spanSayings(moment),
  ]);
}

const through =
  /^(?: (?:tot en met|t m|tem|tot|to|until|till|through|thru|au|a|jusqu au|jusqu a))? (?:op |le )?$/;
const betweenTwo = /(?:^| )(?:tussen|between|entre)(?: (?:de|le|the))? $/;
/** What a span begins with belongs to it: `vanaf maandag` alone has no end, `van maandag tot vrijdag` has. */
const opens = /(?:^| )(?:van|vanaf|from|du|de|des|tussen|between|entre)(?: (?:de|le|the))? $/;
const alsoOr = /^ (?:en|of|and|or|nor|noch|ni|ou|et)(?: (?:een|a|un|op|on|le))? $/;

/**
 * Joins days that belong together: `van maandag tot donderdag` becomes one span, `dinsdag of donderdag` a choice of
 * weekdays. With `apart` a `to` between two days is left as it is, as in moving from one day to another.
 */
export function joinDays(
  text: string,
  found: readonly Mention<Day>[],
  apart: boolean,
): readonly Mention<Day>[] {
  const joined: Mention<Day>[] = [];
  for (const each of found) {
    const mention = counted(text, each);
    const last = joined.at(-1);
    const both = last === undefined ? undefined : join(last, mention, text, apart);
    if (both === undefined) joined.push(mention);
    else joined[joined.length - 1] = both;
  }
  return apart ? joined : inNamedWeek(joined);
}

const unit = 'dag|dagen|days?|jours?|week|weken|weeks?|semaines?|maanden|maand|months?|mois';
const countBefore = new RegExp(
  `(?:^| )(?:(${source.number}) )?(${unit}) (?:from|after|na|vanaf|apres|later dan) (?:de |le |la |the )?$`,
);
const dayAfter =
  /(?:^| )(?:le )?lendemain (?:du|de) (?:le )?$|(?:^| )(?:de )?dag na $|(?:^| )(?:the )?day after $/;

/** `drie dagen na 12 januari`, `le lendemain du 13 fevrier`: counted from a day, which is not itself meant. */
function counted(text: string, mention: Mention<Day>): Mention<Day> {
  const { from, to, meant } = mention;
  if (meant.kind !== 'date' || meant.candidates !== undefined) return mention;
  const before = wordsBefore(text, from);
  const found = countBefore.exec(before);
  const next = found === null ? dayAfter.exec(before) : null;
  if (found === null && next === null) return mention;
  const [said = '', count = '1', of = 'dag'] = found ?? [next?.[0]];
  const date = addUnits(meant.date, numberIn(count) ?? 1, of);
  return { from: from - said.trimStart().length, to, meant: { kind: 'date', date, confirm: true } };
}

function join(
  { from, to: end, meant: first }: Mention<Day>,
  { from: next, to, meant: second }: Mention<Day>,
  text: string,
  apart: boolean,
): Mention<Day> | undefined {
  const between = text.slice(end, next);
  const spans = through.test(between) || (betweenTwo.test(wordsBefore(text, from)) && alsoOr.test(between));
  const meant =
    (!apart && spans ? spanOf(first, second) : undefined) ??
    (alsoOr.test(between) ? choiceOf(first, second) : undefined);
  if (meant === undefined) return undefined;
  const opening = meant.kind === 'range' ? (opens.exec(wordsBefore(text, from))?.[0].trimStart() ?? '') : '';
  return { from: from - opening.length, to, meant };
}

function spanOf(first: Day, second: Day): Day | undefined {
  if (first.kind === 'range' && second.kind === 'range') return fromTo(first, second);
  if (first.kind !== 'date' || second.kind !== 'date') return undefined;
  const from =
    first.bare && !second.bare && !second.candidates ? sameWeek(first.date, second.date) : first.date;
  const to = second.bare && second.date < from ? onOrAfter(from, weekdayOf(second.date)) : second.date;
  if (to < from) return undefined;
  const running = first.bare && second.bare ? runningSpan(first.date, second.date) : undefined;
  if (running !== undefined) {
    const coming = { from, to };
    return { kind: 'range', span: coming, candidates: [coming, running], confirm: true };
  }
  const near = addMonths(from, 12);
  return {
    kind: 'range',
    span: { from: near <= to ? near : from, to },
    ...(first.bare && second.bare ? { bare: true } : {}),
  };
}

/** `Friday to Monday`, said on the Saturday or Sunday in between: that span, or the one to come. */
function runningSpan(first: CalendarDate, last: CalendarDate): Span | undefined {
  const isWeekend = weekdayOf(first) >= 5 && weekdayOf(last) <= 2;
  return isWeekend && last < first ? { from: addDays(first, -7), to: last } : undefined;
}

/** `week 31 tot week 35`. */
function fromTo(
  { span: { from } }: Extract<Day, { kind: 'range' }>,
  { span: { to } }: Extract<Day, { kind: 'range' }>,
): Day | undefined {
  return from < to ? { kind: 'range', span: { from, to } } : undefined;
}

/** `ma-do volgende week`: the first day is in the week of the second. */
function sameWeek(named: CalendarDate, end: CalendarDate): CalendarDate {
  const from = addDays(end, -((weekdayOf(end) - weekdayOf(named) + 7) % 7));
  return from >= named ? from : named;
}

function onOrAfter(from: CalendarDate, weekday: number): CalendarDate {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

function choiceOf(first: Day, second: Day): Day | undefined {
  const days = [...namesOf(first), ...namesOf(second)];
  return days.length >= 2 && namesOf(first).length > 0 && namesOf(second).length > 0
    ? { kind: 'weekdays', days, dates: [...datesOf(first), ...datesOf(second)] }
    : undefined;
}

function datesOf(day: Day): readonly CalendarDate[] {
  if (day.kind === 'weekdays') return day.dates ?? [];
  return day.kind === 'date' ? [day.date] : [];
}

/** `volgende week, maandag of dinsdag`: of a week and days by name beside it, the days are of that week. */
function inNamedWeek(mentions: readonly Mention<Day>[]): readonly Mention<Day>[] {
  const week = mentions.map(({ meant }) => weekIn(meant)).find((monday) => monday !== undefined);
  const [one, other, ...more] = mentions;
  if (week === undefined || one === undefined || other === undefined || more.length > 0) return mentions;
  const named = weekIn(one.meant) === undefined ? one : other;
  const meant = moveTo(named.meant, week);
  return meant === undefined ? mentions : [{ from: one.from, to: other.to, meant }];
}

/** The Monday of a span that is one whole week. */
function weekIn(day: Day): CalendarDate | undefined {
  if (day.kind !== 'range' || day.candidates !== undefined || weekdayOf(day.span.from) !== 1)
    return undefined;
  return day.span.to === addDays(day.span.from, 6) ? day.span.from : undefined;
}

function moveTo(day: Day, monday: CalendarDate): Day | undefined {
  const on = (date: CalendarDate) => addDays(monday, weekdayOf(date) - 1);
  if (day.kind === 'date') return day.bare ? { kind: 'date', date: on(day.date) } : undefined;
  if (day.kind === 'range' && day.bare) {
    const span = { from: on(day.span.from), to: on(day.span.to) };
    return span.from <= span.to ? { kind: 'range', span } : undefined;
  }
  return undefined;
}

function namesOf(day: Day): readonly number[] {
  if (day.kind === 'weekdays') return day.days;
  return day.kind === 'date' && day.bare ? [weekdayOf(day.date)] : [];
}
