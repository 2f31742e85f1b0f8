import type { CalendarDate } from '../../core/kernel/time.ts';
import type { Span } from './calendar.ts';

/** What words about days mean. `confirm` asks that it is read back before it counts. */
export type Day =
  | {
      readonly kind: 'date';
      readonly date: CalendarDate;
      /** All days that were perhaps meant, the default among them. */
      readonly candidates?: readonly CalendarDate[];
      readonly confirm?: true;
      /** Only the name of a weekday was said. */
      readonly bare?: true;
      /** Said with a weekday that the date does not have. */
      readonly mismatch?: true;
      /** All the candidates were named one by one (`le 2, le 5 et le 9`). */
      readonly listed?: true;
      /** A holiday, called by its name. */
      readonly holiday?: true;
    }
  | {
      readonly kind: 'range';
      readonly span: Span;
      readonly candidates?: readonly Span[];
      readonly confirm?: true;
      /** From one weekday to another, by name only. */
      readonly bare?: true;
      /** With nothing between the two: `ma-do`, unless more days follow. */
      readonly loose?: true;
    }
  /** Up to a day, or on that day: Belgian and Dutch Dutch differ. */
  | { readonly kind: 'within'; readonly date: CalendarDate; readonly span: Span }
  | {
      readonly kind: 'weekdays';
      readonly days: readonly number[];
      /** The next such days, where they were named one by one rather than as days of every week. */
      readonly dates?: readonly CalendarDate[];
    }
  /** A day that no calendar has. */
  | { readonly kind: 'none' };

export function onDate(date: CalendarDate | undefined): Day {
  return date === undefined ? { kind: 'none' } : { kind: 'date', date };
}

export function inSpan(from: CalendarDate, to: CalendarDate): Day {
  return { kind: 'range', span: { from, to } };
}

/** Several days that were perhaps meant, the first as default; one alone is no doubt but is still read back. */
export function either(...dates: readonly CalendarDate[]): Day | undefined {
  const [first, ...others] = [...new Set(dates)];
  if (first === undefined) return undefined;
  const date = { kind: 'date', date: first, confirm: true } as const;
  return others.length === 0 ? date : { ...date, candidates: [first, ...others] };
}
