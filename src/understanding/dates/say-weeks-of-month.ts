import { addDays, type CalendarDate } from '../../core/kernel/time.ts';
import { firstOfMonth, lastOfMonth, makeDate, mondayOf, type Span } from './calendar.ts';
import type { Day } from './day.ts';
import type { Saying } from './mention.ts';
import { monthNumbered, numberIn, ordinalNumbered, phrase, source } from './vocabulary.ts';

const { month, ordinal } = source;

/** The weeks of a month by their place in it, one or several. */
export function weekOfMonthSayings(today: CalendarDate): readonly Saying<Day>[] {
  return [
    {
      pattern: phrase(
        `(?:in )?(?:de |the |la )?(?:(${ordinal}|laatste|last|derniere) (?:volle |full )?(?:week|` +
          `semaine)) (?:van |of |in |de |d )?(?:(${month})|(?:deze |this |the )?(?:maand|month|mois)(?! na))`,
      ),
      read: ([, place = '', at]) => weekOfMonth(ordinalNumbered(place), monthNumbered(at ?? ''), today),
    },
    {
      pattern: phrase(
        `(?:in )?(?:de |the |les )?(?:(eerste|first|laatste|last) (2|3|twee|drie|two|three)|(deux|trois|2|3) (premieres|dernieres)) ` +
          `(?:weken|weeks|semaines) (?:van |of |in |de |d )?(${month})`,
      ),
      read: ([, place, count, countBefore, placeAfter, at = '']) =>
        weeksOfMonth(
          /^(?:laat|last|dern)/.test(place || placeAfter || ''),
          numberIn(count || countBefore || '') ?? 2,
          monthNumbered(at),
          today,
        ),
    },
    {
      pattern: phrase(
        `(?:de |the |la )?(?:week|semaine) (${source.number}) (?:van |of |in |de |d )(${month})`,
      ),
      read: ([, place = '', at = '']) => weekOfMonth(numberIn(place), monthNumbered(at), today),
    },
  ];
}

/** All of a month, from its first day. */
export function wholeMonth(first: CalendarDate): Span {
  return { from: first, to: lastOfMonth(first) };
}

/** The month by number: of the year that is named, else this one when it is not past, else that of next year. */
export function monthFrom(at: number, year: string | undefined, today: CalendarDate): Span | undefined {
  const named = year ? Number(year) : undefined;
  const own = Number(today.slice(0, 4)) + (at < Number(today.slice(5, 7)) ? 1 : 0);
  const first = makeDate(named ?? own, at, 1);
  return first === undefined ? undefined : wholeMonth(first);
}

/** The first ISO week that is mostly in the month, its own first seven days, or the week that holds the first: all are the first week. */
function weekOfMonth(
  place: number | undefined,
  at: number | undefined,
  today: CalendarDate,
): Day | undefined {
  const month = at === undefined ? wholeMonth(firstOfMonth(today)) : monthFrom(at, undefined, today);
  if (month === undefined) return undefined;
  const begins =
    place === undefined
      ? [mondayOf(addDays(month.to, -3)), mondayOf(month.to), addDays(month.to, -6)]
      : [mondayOf(addDays(month.from, 3)), month.from, mondayOf(month.from)].map((first) =>
          addDays(first, (place - 1) * 7),
        );
  const weeks = [...new Set(begins)].map((from) => ({ from, to: addDays(from, 6) }));
  const [span, ...others] = weeks;
  if (span === undefined) return undefined;
  return others.length === 0
    ? { kind: 'range', span }
    : { kind: 'range', span, candidates: weeks, confirm: true };
}

/** `de eerste twee weken van januari`: whole weeks from Monday on, or so many days of the month itself. */
function weeksOfMonth(
  isLast: boolean,
  count: number,
  at: number | undefined,
  today: CalendarDate,
): Day | undefined {
  const edges = weekOfMonth(isLast ? undefined : 1, at, today);
  const month = monthFrom(at ?? 0, undefined, today);
  if (edges?.kind !== 'range' || month === undefined) return undefined;
  const days = (count - 1) * 7;
  const longer = ({ from, to }: Span): Span =>
    isLast ? { from: addDays(from, -days), to } : { from, to: addDays(to, days) };
  const own = isLast
    ? { from: addDays(month.to, -6 - days), to: month.to }
    : { from: month.from, to: addDays(month.from, 6 + days) };
  return { kind: 'range', span: own, candidates: [own, longer(edges.span)], confirm: true };
}
