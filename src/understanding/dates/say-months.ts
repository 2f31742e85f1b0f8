import { addDays, addMonths, type CalendarDate } from '../../core/kernel/time.ts';
import { oneOf } from '../one-of.ts';
import { firstOfMonth, inMonth, lastOfMonth, nextDate, type Span, type Today } from './calendar.ts';
import { type Day, inSpan, onDate } from './day.ts';
import { bounds, edge } from './edges.ts';
import type { Saying } from './mention.ts';
import { nextMonth, thisMonth } from './named-spans.ts';
import { monthFrom, weekOfMonthSayings, wholeMonth } from './say-weeks-of-month.ts';
import { monthNumbered, phrase, source } from './vocabulary.ts';

const { month } = source;
const second =
  '(?:de )?maand na (?:de )?volgende|(?:the )?month after (?:the )?next|(?:le )?mois d apres le prochain';
/** Months whose names are no other words and no people. */
const plainMonth = `(?!(?:may|mars|march|jan|mar|juin|dec|sep|juli|april|june|august)(?!\\p{L}))${month}`;
const byThen = '(?:tegen|ten laatste|uiterlijk|by|before|d ici|avant|pour)';

/** Months, whole or in part: their begin, middle, end and numbered weeks. */
export function monthSayings({ today }: Today): readonly Saying<Day>[] {
  return [
    ...weekOfMonthSayings(today),
    {
      pattern: phrase(`(?:(?:the )?month of|(?:le )?mois de|(?:de )?maand) (${month})[ .](\\d{1,2})(?:th)?`),
      read: ([, at = '']) => {
        const whole = partOf('', monthFrom(monthNumbered(at) ?? 0, undefined, today), today);
        return whole?.kind === 'range' ? { ...whole, confirm: true } : undefined;
      },
    },
    {
      pattern: phrase(
        `(${byThen}) (?:le |la |the |de |het )?(?:eind|einde|end of|fin d[eu])(?: van)?(?: de| the| la)? (?:deze maand|this month|ce mois|maand|month|mois)`,
      ),
      read: () => inSpan(today, lastOfMonth(today)),
    },
    {
      pattern: phrase(`${edge}(?:mois de |d )?(${month})(?: (20\\d{2}))?`),
      read: ([, side = '', at = '', year]) =>
        partOf(side, monthFrom(monthNumbered(at) ?? 0, year, today), today),
    },
    {
      pattern: phrase(
        `${edge}(?:deze maand|this month|ce mois|maand|month|mois)(?! (?:na|after|prochain|suivant))`,
      ),
      read: ([, side = '']) => partOfThisMonth(side, today),
    },
    {
      pattern: phrase(
        `(?:de |the |la )?(eerste|1th|first|premiere|tweede|second|deuxieme) (?:helft|half|moitie|quinzaine) (?:van |of |de |d )(${month})`,
      ),
      read: ([, side = '', at = '']) => halfMonth(!/^(?:tw|se|de)/.test(side), monthNumbered(at) ?? 0, today),
    },
    {
      pattern: phrase(second),
      read: () => partOf('', wholeMonth(addMonths(firstOfMonth(today), 2)), today),
    },
    {
      pattern: phrase(
        `(?:${nextMonth}) (?:op |on )?(?:(?:de |den |the |le )(\\d{1,2})|(\\d{1,2})(?= ?(?:e|de|ste|st|nd|rd|th)))` +
          ' ?(?:e|de|ste|er|st|nd|rd|th)?(?! ?(?:u|uur|h|heures?|am|pm|min)(?!\\p{L})|[./:-]?\\d)',
      ),
      read: ([, named, ordinal]) =>
        onDate(inMonth(Number(named || ordinal), addMonths(firstOfMonth(today), 1))),
    },
    {
      pattern: phrase(`(?:${edge})?(?:${nextMonth})`),
      read: ([, side = '']) => partOf(side, wholeMonth(addMonths(firstOfMonth(today), 1)), today),
    },
  ];
}

/** A month by its name alone, where it can be nothing else. */
export function bareMonthSayings({ today }: Today): readonly Saying<Day>[] {
  return [
    {
      pattern: phrase(`(?:in )?(${month}) (20\\d{2})`),
      read: ([, at = '', year]) => partOf('', monthFrom(monthNumbered(at) ?? 0, year, today), today),
    },
    {
      pattern: phrase(
        `(?:volgende|aanstaande|komende|next|coming|(?:le )?mois de|(?:de )?maand|(?:the )?month of) (${month})|(${month}) prochain`,
      ),
      read: ([, at, french]) =>
        partOf('', monthFrom(monthNumbered(at || french || '') ?? 0, undefined, today), today),
    },
    {
      pattern: phrase(thisMonth),
      read: () => inSpan(today, lastOfMonth(today)),
    },
    {
      pattern: phrase(
        oneOf(
          `(?<=(?:^|[^\\p{L}])(?:in|en|during|tijdens|in de maand|au mois de) )(${month})|^(${month})$`,
          `(?<=(?:^|[^\\p{L}])(?:heel|hele|gans|all|all of|whole of|rest of|tout|tout le mois de) )(${month})`,
          `(?<=(?:^|[^\\p{L}])(?:naar|vanaf|vers|pour|for|voor|tegen|van|de|d|since|from|until|tot|by|to) )(${plainMonth})`,
          `(?<=(?:^| )(?:until|till|through|tot|tot en met|jusqu en|jusqu a|jusqu au mois de?) )(${month})(?! \\d)`,
          `^(${plainMonth})(?= \\p{L})`,
          `(?<=(?:^|[^\\p{L}])(?:${source.planned}) )(${month})$`,
        ),
      ),
      read: (found) =>
        partOf(
          '',
          monthFrom(monthNumbered(found.slice(1).find((each) => each !== '') ?? '') ?? 0, undefined, today),
          today,
        ),
    },
  ];
}

/** The begin, middle or end of a month, or all of it; what is past of it comes again a year later. */
function partOf(side: string, month: Span | undefined, today: CalendarDate): Day | undefined {
  if (month === undefined) return undefined;
  const { from, to } = cut(side, month);
  if (to < today) return inSpan(addMonths(from, 12), addMonths(to, 12));
  return inSpan(from < today ? today : from, to);
}

/** `begin van de maand`, when this month has begun, is that of the next. */
function partOfThisMonth(side: string, today: CalendarDate): Day {
  const own = cut(side, wholeMonth(firstOfMonth(today)));
  if (own.to >= today) return inSpan(own.from < today ? today : own.from, own.to);
  const { from, to } = cut(side, wholeMonth(addMonths(firstOfMonth(today), 1)));
  return { kind: 'range', span: { from, to }, confirm: true };
}

function cut(side: string, month: Span): Span {
  const [first, last] = bounds(side, [0, 9], [10, 19], [20, 30]) ?? [0, 30];
  const to = addDays(month.from, last);
  return { from: addDays(month.from, first), to: to < month.to ? to : month.to };
}

/** The fifteenth belongs to the first half; of the second half some say that it begins with it: read back. */
function halfMonth(isFirst: boolean, at: number, today: CalendarDate): Day | undefined {
  const middle = nextDate(15, at, today);
  const first = middle === undefined ? undefined : inMonth(1, middle);
  if (middle === undefined || first === undefined) return undefined;
  if (isFirst) return inSpan(first, middle);
  const to = addDays(addMonths(first, 1), -1);
  const [half, fromMiddle] = [addDays(middle, 1), middle].map((from) => ({ from, to }));
  return half && fromMiddle && { kind: 'range', span: half, candidates: [half, fromMiddle], confirm: true };
}
