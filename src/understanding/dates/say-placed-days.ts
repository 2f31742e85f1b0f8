import { addDays, addMonths, type CalendarDate } from '../../core/kernel/time.ts';
import { coming, lastOfMonth, makeDate, type Today, weekdayOf } from './calendar.ts';
import { type Day, either, inSpan, onDate } from './day.ts';
import type { Saying } from './mention.ts';
import { nextMonth } from './named-spans.ts';
import { monthNumbered, ordinalNumbered, phrase, source, weekdayNumbered } from './vocabulary.ts';

const day = source.weekday;
const ofMonth = `(?:van|of|in|de|du|d) (?:(${source.month})|(${nextMonth})|(?:deze |de |the |this |la |le |ce )?(?:maand|month|mois))`;

/** `eerste dinsdag van oktober`, `le dernier vendredi du mois prochain`. */
export function placedSayings({ today }: Today): readonly Saying<Day>[] {
  return [
    {
      pattern: phrase(
        `(?:in |en )?(${source.month}) (?:on )?(?:the |de |le )?(${source.ordinal}|laatste|last|dernier) (${day})`,
      ),
      read: ([, month = '', place = '', name]) =>
        placedIn(number(name), ordinalNumbered(place), monthNumbered(month) ?? 1, today),
    },
    {
      pattern: phrase(
        `(?:elke|iedere|every|chaque|tous les) (?:${source.ordinal}s?|laatste|last|dernier) (${day}s?)`,
      ),
      read: ([, name]) => ({ kind: 'weekdays', days: [number(name)] }),
    },
    {
      pattern: phrase(
        `(?:op |on |in )?(?:de |het |the |le |la )?(${source.ordinal}|laatste|last|dernier) (?:(${day})|weekend|week end) (?:${source.part} )?${ofMonth}`,
      ),
      read: ([, place = '', name, month, next]) => {
        const named =
          monthNumbered(month ?? '') ?? (next ? Number(addMonths(today, 1).slice(5, 7)) : undefined);
        if (named === undefined && name) return placedNext(number(name), ordinalNumbered(place), today, true);
        const at = named ?? Number(today.slice(5, 7));
        const found = placedIn(name ? number(name) : 6, ordinalNumbered(place), at, today);
        return name ? found : weekendFrom(found);
      },
    },
    {
      pattern: phrase(
        `(?:op |on )?(?:de |the |le )(${source.ordinal}|laatste|last|dernier) (${day})` +
          `(?! (?:${source.part} )?(?:na|after|apres|van|of|in|de|du|d|en|sinds|voor|before|avant)(?!\\p{L}))`,
      ),
      read: ([, place = '', name]) => placedNext(number(name), ordinalNumbered(place), today),
    },
  ];
}

/** `de derde donderdag`: of this month, or where it is past of the next; the first may be the one to come. */
function placedNext(weekday: number, place: number | undefined, today: CalendarDate, ofMonth = false): Day {
  const months = [0, 1].map((ahead) => Number(addMonths(today, ahead).slice(5, 7)));
  const dates = months.flatMap((at) => {
    const found = placedIn(weekday, place, at, today);
    return found.kind === 'date' ? [found.date] : [];
  });
  const [date = coming(today, weekday)] = dates.toSorted();
  if (ofMonth) return onDate(date);
  return place === 1
    ? (either(coming(today, weekday), date) ?? onDate(date))
    : { kind: 'date', date, confirm: true };
}

/** `het tweede weekend van mei`: the Saturday that counts, and its Sunday. */
function weekendFrom(saturday: Day): Day {
  return saturday.kind === 'date' ? inSpan(saturday.date, addDays(saturday.date, 1)) : saturday;
}

/** The n-th such weekday of the month, or the last; that of the next year when it is past. */
function placedIn(weekday: number, place: number | undefined, at: number, today: CalendarDate): Day {
  const year = Number(today.slice(0, 4));
  for (const each of [year, year + 1]) {
    const first = makeDate(each, at, 1);
    if (first === undefined) break;
    const last = lastOfMonth(first);
    const date =
      place === undefined
        ? addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
        : addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (place - 1) * 7);
    if (date >= today) return onDate(date.slice(0, 7) === first.slice(0, 7) ? date : undefined);
  }
  return { kind: 'none' };
}

/** A month that is named, and a week by its place somewhere behind it: `in december alleen de eerste week`. */
const monthFirst = phrase(`(?:in |en |during |tijdens )?(${source.month})(?= )`);
const weekBehind = phrase(
  `(?:de|the|la|in de|in the) (?:${source.ordinal}|laatste|last|derniere) (?:week|semaine)(?! (?:van|of|de|d|in|na|after)(?!\\p{L}))`,
);

/** The text with the month behind the week that is of it. */
export function weekInMonth(text: string): string {
  const week = weekBehind.exec(text);
  const month = monthFirst.exec(text);
  weekBehind.lastIndex = 0;
  monthFirst.lastIndex = 0;
  if (week === null || month === null || month.index > week.index || /\d $/.test(text.slice(0, month.index)))
    return text;
  const end = week.index + week[0].length;
  return `${text.slice(0, month.index)}${text.slice(month.index + month[0].length, end).trimStart()} of ${month[1]}${text.slice(end)}`;
}

/** The number of a weekday whose name a pattern has found. */
export function number(name: string | undefined): number {
  return weekdayNumbered(name ?? '') ?? weekdayNumbered((name ?? '').replace(/s$/, '')) ?? 1;
}
