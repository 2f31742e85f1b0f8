import { addDays, addMonths, type CalendarDate, weekdayOf } from '../core/kernel/time.ts';
import { firstOfMonth, inMonth, type Moment, makeDate, mondayOf, type Span } from './dates/calendar.ts';
import { thisWeek } from './dates/named-spans.ts';
import { readTimed } from './dates/read-when.ts';
import { monthNumbered, ordinalNumbered, says, source } from './dates/vocabulary.ts';
import type { Slots } from './intent.ts';

const weekdays = [
  'maandag|monday|lundi',
  'dinsdag|tuesday|mardi',
  'woensdag|wednesday|mercredi',
  'donderdag|thursday|jeudi',
  'vrijdag|friday|vendredi',
  'zaterdag|saturday|samedi',
  'zondag|sunday|dimanche',
];

const weekBefore = 'vorige week|verleden week|afgelopen week|last week|semaine derniere|semaine passee';

/** On which day something was that is over: the last one of that name. Without a day that is certain, none. */
export function wasOn(text: string, slots: Slots, moment: Moment): Slots {
  const date = pastDay(text, moment);
  return date === undefined ? slots : { ...slots, date };
}

/** The same, or the week or the month in which it was: `mijn uren van april`, `since September`. */
export function wasIn(text: string, slots: Slots, moment: Moment): Slots {
  const range = pastSpan(text, moment);
  return range === undefined ? wasOn(text, slots, moment) : { ...slots, range };
}

function pastSpan(text: string, moment: Moment): Span | undefined {
  const { today } = moment;
  const month = firstOfMonth(today);
  if (says(text, 'vorige maand|verleden maand|afgelopen maand|last month|mois dernier|mois passe'))
    return { from: addMonths(month, -1), to: addDays(month, -1) };
  const monday = mondayOf(today);
  if (says(text, weekBefore) && !says(text, weekdays.join('|')))
    return { from: addDays(monday, -7), to: addDays(monday, -1) };
  const long = inYear(text, today);
  if (long !== undefined) return long;
  const named = inNamedMonth(text, today);
  if (named !== undefined) return named;
  const [first] = readTimed(text, moment).days;
  if (first?.meant.kind !== 'range' || first.meant.span.from > today) return undefined;
  // What is still to come of this week or month was read; what is past of it is meant as well.
  const { from, to } = first.meant.span;
  return { from: says(text, thisWeek) ? mondayOf(today) : firstOfMonth(from), to };
}

const lastYear = '(?:vorig|verleden|afgelopen) jaar|last year|annee (?:derniere|passee|ecoulee)';
const quarters = '(?:kwartaal|quarter|trimestre)';
const quarter = new RegExp(
  `(?:^| )(?:(${source.ordinal}|premier|laatste|last|dernier) ${quarters}|(?:${quarters}|q) ?([1-4])|(?:dit|this|ce) (${quarters}))(?= |$)`,
);

/** The year before this one, or a quarter of this year that has begun, else of the last. */
function inYear(text: string, today: CalendarDate): Span | undefined {
  const first = makeDate(Number(today.slice(0, 4)), 1, 1);
  if (first === undefined) return undefined;
  if (says(text, lastYear)) return { from: addMonths(first, -12), to: addDays(first, -1) };
  const found = quarter.exec(text);
  if (found === null) return undefined;
  const [, place = '', number, own] = found;
  const current = Math.ceil(Number(today.slice(5, 7)) / 3);
  const named = /^prem/.test(place) ? 1 : (ordinalNumbered(place) ?? Number(number ?? current - 1));
  const at = own ? current : named;
  const from = addMonths(first, (at - 1) * 3 - (at > current ? 12 : 0));
  return { from, to: addDays(addMonths(from, 3), -1) };
}

const year = '(?: (20\\d\\d))?';
const monthBehind = new RegExp(
  `(?<!\\d )(?<=(?:^| )(van|of|in|en|d|de|sinds|since|depuis|over|for|pour) )(${source.month})${year}(?= |$)(?! \\d)`,
);
/** `cijfers oktober`: nothing comes behind it, and `may I` is none. */
const monthAtEnd = new RegExp(`(?<!\\d )(?<=\\S )(${source.month})${year}$`);

/** The last month of that name that has begun; since it, up to today. */
function inNamedMonth(text: string, today: CalendarDate): Span | undefined {
  const [, before = '', name = '', year] = monthBehind.exec(text) ?? [];
  const month = monthCalled(name, year, today);
  return month && /^(?:sinds|since|depuis)$/.test(before) ? { ...month, to: today } : month;
}

function monthCalled(name: string, year: string | undefined, today: CalendarDate): Span | undefined {
  const at = monthNumbered(name);
  const own = at === undefined ? undefined : makeDate(Number(year ?? today.slice(0, 4)), at, 1);
  if (own === undefined) return undefined;
  const from = year === undefined && own > today ? addMonths(own, -12) : own;
  return { from, to: addDays(addMonths(from, 1), -1) };
}

/** Over which days a report is: the month may stand there without a word before it. */
export function reportedIn(text: string, moment: Moment): Slots {
  const said = wasIn(text, {}, moment);
  if (Object.keys(said).length > 0) return said;
  const [, name = '', year] = monthAtEnd.exec(text) ?? [];
  const range = monthCalled(name, year, moment.today);
  return range === undefined ? {} : { range };
}

function pastDay(text: string, moment: Moment): CalendarDate | undefined {
  const { today, language } = moment;
  if (says(text, 'eergisteren|avant hier|day before yesterday')) return addDays(today, -2);
  // In Dutch `hier` is here.
  const hier = language === 'fr' ? 'hier' : '(?:nous|on|vus?|vues?|lieu) (?:\\S+ ){0,5}hier';
  if (says(text, `gisteren|gisteravond|gisterenavond|yesterday|last night|${hier}`))
    return addDays(today, -1);
  if (
    says(
      text,
      'vandaag|vanavond|vanmiddag|vanmorgen|vanochtend|daarnet|zonet|today|tonight|this (?:morning|afternoon)|aujourd hui|ce (?:matin|soir)|cet apres midi',
    )
  )
    return today;
  const day = weekdays.findIndex((names) => says(text, names)) + 1;
  // Last week's Tuesday is not certain to be the last one.
  if (day > 0 && says(text, weekBefore)) return addDays(today, day - weekdayOf(today) - 7);
  if (day > 0) return addDays(today, -((weekdayOf(today) - day + 7) % 7 || 7));
  return namedDay(text, moment);
}

/** `op de 20e`, `le 17`: no month, so it is the last one. */
function isNumberAlone(text: string, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return /^(?:(?:op|on|le|du|de|den|the) )*\d{1,2} ?(?:e|de|ste|st|nd|rd|th|er)?$/.test(text.slice(from, to));
}

/** So many days back, a day without a year is no longer one that is over. */
const longAgo = 240;

/** `op 10 november`: the day is read as one to come; it was that of this year, or of the year before. */
function namedDay(text: string, moment: Moment): CalendarDate | undefined {
  const timed = readTimed(text, moment);
  const [first] = timed.days;
  if (first?.meant.kind !== 'date') return undefined;
  const { date } = first.meant;
  if (date <= moment.today) return date;
  if (isNumberAlone(timed.text, first))
    return inMonth(
      Number(date.slice(8)),
      addMonths(firstOfMonth(moment.today), date.slice(8) > moment.today.slice(8) ? -1 : 0),
    );
  const before = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}` as CalendarDate;
  return before <= moment.today && before >= addDays(moment.today, -longAgo) ? before : undefined;
}
