import { addDays, type CalendarDate } from '../../core/kernel/time.ts';
import { addUnits, mondayOf, weekdayOf } from './calendar.ts';
import type { Day } from './day.ts';
import { type Mention, wordsBefore } from './mention.ts';
import { looseSpan, spanInside, spanOf, weekBehind, weekdayBehind } from './span-days.ts';
import { numberIn, source } from './vocabulary.ts';

const through = /^ (?:tot en met|t m|tem|tot|to|until|till|through|thru|au|a|jusqu au|jusqu a) (?:op |le )?$/;
/** Commas and hyphens are gone: `ma-do`, `le 2, le 5`. */
const nothing = /^ (?:op |le |de |the )?$/;
const betweenTwo = /(?:^| )(?:tussen|between|entre)(?: (?:de|le|the))? $/;
/** What a span begins with belongs to it: `vanaf maandag` alone has no end, `van maandag tot vrijdag` has. */
const opens = /(?:^| )(?:van|vanaf|from|du|de|des|tussen|between|entre)(?: (?:de|le|the))? $/;
const alsoOr = new RegExp(
  `^ (?:${source.part} )?(?:en|of|of anders|and|or|or else|nor|noch|ni|ou|ou bien|et)(?: (?:een|a|un|op|on|le|de|the))? $`,
);
/** In Flemish `ni` is a no: `donderdag ni vrijdag wel`. */
const neitherNor = /(?:^| )(?:ni|pas|jamais) /;
const behind = /^ (?:na|after|apres)(?: (?:de|the|le|la))? $/;

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
const countBack = new RegExp(
  `(?:^| )(?:(${source.number}) )?(${unit}) (?:before|voor|avant) (?:de |le |la |the )?$|` +
    '(?:^| )(?:la )?veille (?:du|de|d) (?:l |la |le )?$',
);
const weekAfter =
  /(?:^| )(?:(?:de|the|la) )?(?:(?:eerste|1st|first|premiere) )?(?:week|semaine) (?:na|after|apres) (?:de |le |la |the )?$/;

/** `drie dagen na 12 januari`, `le lendemain du 13 fevrier`: counted from a day, which is not itself meant. */
function counted(text: string, mention: Mention<Day>): Mention<Day> {
  const { from, to, meant } = mention;
  if (meant.kind !== 'date' || meant.candidates !== undefined) return mention;
  const before = wordsBefore(text, from);
  const found = countBefore.exec(before);
  const next = found === null ? dayAfter.exec(before) : null;
  const week = found?.[1] === undefined ? weekAfter.exec(before) : null;
  if (week !== null) return { from: from - week[0].trimStart().length, to, meant: weekBehind(meant.date) };
  const back = countBack.exec(before);
  if (found === null && next === null && back === null) return mention;
  const [said = '', count = '1', of = 'dag'] = found ?? back ?? [next?.[0]];
  const date = addUnits(meant.date, (numberIn(count) ?? 1) * (back === null ? 1 : -1), of);
  return { from: from - said.trimStart().length, to, meant: { kind: 'date', date, confirm: true } };
}

function join(
  last: Mention<Day>,
  next: Mention<Day>,
  text: string,
  apart: boolean,
): Mention<Day> | undefined {
  const meant = joined(last, next, text, apart);
  if (meant === undefined) return undefined;
  const opening =
    meant.kind === 'range' ? (opens.exec(wordsBefore(text, last.from))?.[0].trimStart() ?? '') : '';
  return { from: last.from - opening.length, to: next.to, meant };
}

function joined(
  { from, to: end, meant: first }: Mention<Day>,
  { from: next, to, meant: second }: Mention<Day>,
  text: string,
  apart: boolean,
): Day | undefined {
  const between = text.slice(end, next);
  if (behind.test(between)) return weekdayBehind(first, second);
  const before = wordsBefore(text, from);
  const either = alsoOr.test(between) && (!/^ ni /.test(between) || neitherNor.test(before));
  if (either && !apart && betweenTwo.test(before))
    return spanInside(first, second) ?? choiceOf(first, second);
  if (through.test(between)) return apart ? undefined : spanOf(first, second);
  if (either) {
    const week = /week|semaine/;
    const [own, other] = [week.test(text.slice(from, end)), week.test(text.slice(next, to))];
    return choiceOf(other ? besideIn(first, second) : first, own ? besideIn(second, first) : second);
  }
  if (!nothing.test(between)) return undefined;
  return (
    sameDay(first, second) ??
    (isList(first) ? choiceOf(first, second) : undefined) ??
    (apart ? undefined : looseSpan(first, second, opens.test(before)))
  );
}

/** `volgende week woensdag of vrijdag`: both are of that week. */
function besideIn(day: Day, named: Day): Day {
  const isNamed = named.kind === 'date' && !named.bare && named.candidates === undefined;
  return isNamed ? (moveTo(day, mondayOf(named.date)) ?? day) : day;
}

/** `overmorgen, vrijdag`: one day, said twice. */
function sameDay(first: Day, second: Day): Day | undefined {
  if (first.kind !== 'date' || second.kind !== 'date' || first.date !== second.date) return undefined;
  return first.bare ? second : first;
}

/** What days can still be added to. */
function isList(day: Day): boolean {
  return day.kind === 'weekdays'
    ? day.dates !== undefined
    : day.kind === 'range'
      ? day.loose === true
      : day.kind === 'date' && day.listed === true;
}

/** Weekdays by name, or days that were named one by one. */
function choiceOf(first: Day, second: Day): Day | undefined {
  const dates = [...datesOf(first), ...datesOf(second)];
  const names = [namesOf(first), namesOf(second)];
  if (names.every(({ length }) => length > 0)) return { kind: 'weekdays', days: names.flat(), dates };
  const [date] = dates;
  if (date === undefined || datesOf(first).length === 0 || datesOf(second).length === 0) return undefined;
  return { kind: 'date', date, candidates: [...new Set(dates)], listed: true };
}

/** The days that were named; none where it is not certain which. */
function datesOf(day: Day): readonly CalendarDate[] {
  if (day.kind === 'weekdays') return day.dates ?? [];
  if (day.kind === 'range') return day.loose ? [day.span.from, day.span.to] : [];
  if (day.kind !== 'date' || day.mismatch) return [];
  if (day.candidates === undefined) return [day.date];
  return day.listed ? day.candidates : [];
}

/** `volgende week, maandag of dinsdag`: of a week and days by name beside it, the days are of that week. */
function inNamedWeek(mentions: readonly Mention<Day>[]): readonly Mention<Day>[] {
  const week = mentions.map(({ meant }) => weekIn(meant)).find((monday) => monday !== undefined);
  const [one, other, ...more] = mentions;
  if (week === undefined || one === undefined || other === undefined || more.length > 0) return mentions;
  const named = weekIn(one.meant) === undefined ? one : other;
  const meant = moveTo(named.meant, week) ?? within(named.meant, week);
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

/** `volgende week woensdag, de negende`: the day itself, where it is in that week. */
function within(day: Day, monday: CalendarDate): Day | undefined {
  return day.kind === 'date' && !day.candidates && mondayOf(day.date) === monday ? day : undefined;
}

function namesOf(day: Day): readonly number[] {
  if (day.kind === 'weekdays') return day.days;
  if (day.kind === 'range' && day.loose) return [weekdayOf(day.span.from), weekdayOf(day.span.to)];
  return day.kind === 'date' && day.bare ? [weekdayOf(day.date)] : [];
}
