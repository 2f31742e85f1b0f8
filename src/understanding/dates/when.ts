import type { CalendarDate } from '../../core/kernel/time.ts';

/** A day, span, time or part that was perhaps meant. */
interface Candidate {
  readonly date?: CalendarDate;
  readonly time?: string;
  readonly range?: Range;
}

/** From day to day, both included. */
export interface Range {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/**
 * When something is to be, as far as the words say it. `date` and `time` (`HH:MM`) are on the wall; `at` is the two
 * together as ISO 8601 with offset. `confirm` asks to read it back and wait. Nothing in it is a guess without `confirm`.
 */
export interface When {
  readonly date?: CalendarDate;
  readonly time?: string;
  readonly at?: string;
  /** The end: a time, or for something that lasts until a day that day. */
  readonly until?: string;
  readonly range?: Range;
  /** Bounds of the time of day. */
  readonly window?: { readonly from?: string; readonly to?: string };
  readonly part?: string;
  readonly weekdays?: readonly string[];
  readonly ambiguous?: readonly Candidate[];
  readonly confirm?: true;
  readonly time_from?: 'previous';
  readonly warn?: 'nonexistent-local-time' | 'nonexistent-date' | 'weekday-mismatch' | 'past' | 'holiday';
}
