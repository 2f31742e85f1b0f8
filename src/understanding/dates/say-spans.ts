import { addDays, addMonths, type CalendarDate } from '../../core/kernel/time.ts';
import { inMonth, mondayOf, type Span, type Today, weekdayOf, weekNumbered } from './calendar.ts';
import { type Day, inSpan, onDate } from './day.ts';
import { bounds, edge } from './edges.ts';
import type { Saying } from './mention.ts';
import { nextMonth, nextWeek, thisMonth, thisWeek } from './named-spans.ts';
import { bareMonthSayings, monthSayings } from './say-months.ts';
import { rangeSayings } from './say-ranges.ts';
import { phrase, source, weekdayNumbered } from './vocabulary.ts';

const { weekday } = source;
const secondWeek =
  '(?:de )?week na (?:de )?volgende(?: week)?|(?:the )?week after (?:the )?next|(?:la )?semaine d apres la prochaine';
const ownWeek = `${thisWeek}|dans la semaine`;
const workWeek = 'werkweek|work(?:ing)? ?week';

/** Spans that hold a number, a weekday or a week which would mean something else by itself. */
export function wideSayings(moment: Today): readonly Saying<Day>[] {
  const { today } = moment;
  return [
    ...rangeSayings(moment),
    {
      pattern: phrase(
        `(${weekday}) (?:in |van |of |de la |de )?(?:week|wk|semaine) (\\d{1,2})(?![.:hu]|\\d| (?:u|uur|h|am|pm)(?!\\p{L}))|` +
          `(?:week|wk|semaine) (\\d{1,2}) (?:op |on |le )?(${weekday})`,
      ),
      read: ([, day, week, weekBefore, dayAfter]) => {
        const span = weekNumbered(Number(week || weekBefore), today);
        const number = weekdayNumbered(day || dayAfter || '');
        return span && number !== undefined ? onDate(addDays(span.from, number - 1)) : { kind: 'none' };
      },
    },
    {
      pattern: phrase(
        '(?:op |on )?(?:de |den |the |le )?(\\d{1,2}) ?(?:er|ste|e|de|st|nd|rd|th)? (?:day |dag |' +
          `jour )?(?:van |of |in |du |de |d )?(?:de |the |le )?(?:(${nextMonth})|${thisMonth})`,
      ),
      read: ([, day, next]) => onDate(inMonth(Number(day), addMonths(today, next ? 1 : 0))),
    },
    {
      pattern: phrase(`${edge}(?:${nextWeek})`),
      read: ([, side = '']) => partOfWeek(side, addDays(mondayOf(today), 7)),
    },
    {
      pattern: phrase(`${edge}(?:${ownWeek}|week|semaine)`),
      read: ([, side = '']) => partOfThisWeek(side, today),
    },
    ...monthSayings(moment),
  ];
}

/** Weeks, weekends and months. */
export function spanSayings(moment: Today): readonly Saying<Day>[] {
  const { today } = moment;
  return [
    {
      pattern: phrase('(?:week|wk|semaine)(?: nr| nummer)? (\\d{1,2})(?![.:hu]|\\d)'),
      read: ([, week]) => spanOr(weekNumbered(Number(week), today)),
    },
    {
      pattern: phrase('(?:het )?weekend na (?:het )?volgende|(?:the )?weekend after (?:the )?next'),
      read: () => ({
        kind: 'range',
        span: weekendOn(today, 12),
        candidates: [weekendOn(today, 12), weekendOn(today, 19)],
        confirm: true,
      }),
    },
    { pattern: phrase('(?:volgend|next) weekend|(?:le )?week end prochain'), read: () => nextWeekend(today) },
    {
      pattern: phrase('(?:dit |het |this |the |ce |le |komend )?(?:weekend|week end)'),
      read: () => weekendFrom(today),
    },
    {
      pattern: phrase(`(?:(deze|this)|volgende|komende|next|coming) (?:${workWeek})`),
      read: ([, own]) => {
        const monday = addDays(mondayOf(today), own ? 0 : 7);
        return inSpan(own ? today : monday, addDays(monday, 4));
      },
    },
    {
      pattern: phrase(`(?:in )?(?:${secondWeek})`),
      read: () => inSpan(addDays(mondayOf(today), 14), addDays(mondayOf(today), 20)),
    },
    {
      pattern: phrase(`(?:heel |toute |all )?(?:${nextWeek})`),
      read: () => inSpan(addDays(mondayOf(today), 7), addDays(mondayOf(today), 13)),
    },
    {
      pattern: phrase(`(?:heel |all )?(?:${ownWeek})`),
      read: () => inSpan(today, addDays(mondayOf(today), 6)),
    },
    ...bareMonthSayings(moment),
  ];
}

function partOfWeek(side: string, monday: CalendarDate): Day {
  const [first, last] = bounds(side, [0, 1], [1, 3], [3, 4]) ?? [0, 6];
  return inSpan(addDays(monday, first), addDays(monday, last));
}

/** `begin van de week`, when that is over, is that of the next. */
function partOfThisWeek(side: string, today: CalendarDate): Day {
  const own = partOfWeek(side, mondayOf(today));
  if (own.kind !== 'range' || own.span.to >= today) return own;
  const next = partOfWeek(side, addDays(mondayOf(today), 7));
  return next.kind === 'range' ? { ...next, confirm: true } : next;
}

function weekendFrom(today: CalendarDate): Day {
  const saturday = addDays(mondayOf(today), 5);
  return inSpan(weekdayOf(today) === 7 ? today : saturday, addDays(saturday, 1));
}

function weekendOn(today: CalendarDate, days: number): Span {
  return { from: addDays(mondayOf(today), days), to: addDays(mondayOf(today), days + 1) };
}

function nextWeekend(today: CalendarDate): Day {
  const saturday = addDays(mondayOf(today), 5);
  const near = { from: saturday, to: addDays(saturday, 1) };
  const far = { from: addDays(saturday, 7), to: addDays(saturday, 8) };
  return weekdayOf(today) >= 6
    ? { kind: 'range', span: far, confirm: true }
    : { kind: 'range', span: near, candidates: [near, far], confirm: true };
}

function spanOr(span: Span | undefined): Day {
  return span === undefined ? { kind: 'none' } : inSpan(span.from, span.to);
}
