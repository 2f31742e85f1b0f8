import type { Wanted } from '../../core/appointments/wanted.ts';
import type { Language } from '../../core/kernel/language.ts';
import type { CalendarDate } from '../../core/kernel/time.ts';
import { sayDay, sayFullDay, sayHour, sayWeekday } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';

/** What was understood of when, to be asked about: always with the date, never with a relative word. */
export function sayWanted(words: Words, language: Language, wanted: Wanted): string {
  const said = [...sayDays(words, language, wanted), ...sayHours(words, language, wanted)];
  const days = sayLeftOut(words, language, wanted);
  return [...said, ...(days === '' ? [] : [words['wanted.not']({ days })])].join(' ');
}

/** The days that are left out. */
export function sayLeftOut(words: Words, language: Language, wanted: Wanted): string {
  const { except = [], exceptWeekdays = [] } = wanted;
  const days = except.map((day) => sayFullDay(language, day));
  return [...days, ...exceptWeekdays.map((day) => sayWeekday(language, day))].join(words['wanted.or']);
}

function sayDays(words: Words, language: Language, { from, to, weekdays = [] }: Wanted): readonly string[] {
  const names = weekdays.map((day) => sayWeekday(language, day)).join(words['wanted.or']);
  return [
    ...saySpan(words, language, from, to),
    ...(names === '' ? [] : [words['wanted.weekdays']({ days: names })]),
  ];
}

/** One day in full; of several the first and the last, short enough for a row. */
function saySpan(
  words: Words,
  language: Language,
  from: Wanted['from'],
  to: Wanted['to'],
): readonly string[] {
  const day = (date: CalendarDate) => sayDay(language, date);
  if (from !== undefined && from === to) return [words['wanted.on']({ day: sayFullDay(language, from) })];
  if (from !== undefined && to !== undefined)
    return [words['wanted.days']({ from: day(from), until: day(to) })];
  if (from !== undefined) return [words['wanted.from']({ day: day(from) })];
  return to === undefined ? [] : [words['wanted.until']({ day: day(to) })];
}

function sayHours(
  words: Words,
  language: Language,
  { clock, notBefore, notAfter }: Wanted,
): readonly string[] {
  const hour = (each: string) => sayHour(language, each);
  if (clock !== undefined) return [words['wanted.clock']({ clock: hour(clock) })];
  if (notBefore !== undefined && notAfter !== undefined)
    return [words['wanted.hours']({ from: hour(notBefore), until: hour(notAfter) })];
  if (notBefore !== undefined) return [words['wanted.after']({ clock: hour(notBefore) })];
  return notAfter === undefined ? [] : [words['wanted.before']({ clock: hour(notAfter) })];
}
