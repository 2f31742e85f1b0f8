import { addDays, type CalendarDate, parseCalendarDate } from '../../kernel/time.ts';
import type { Pace, Pause } from '../../programme/training-course.ts';
import type { PeopleColumn } from './people-row.ts';
import type { Cells } from './read-cells.ts';

interface ParsedCourse {
  readonly trainingStart: CalendarDate | undefined;
  readonly pause: Pause | undefined;
  readonly pace: Pace | undefined;
}

/** What moves the days of a training: a break, and part-time. Neither has a cell for a reason, and none is asked. */
export function parseCourse(
  cells: Cells,
  line: number,
  trainingStart: CalendarDate | undefined,
): ParsedCourse {
  return {
    trainingStart,
    pause: parsePause(cells, line, trainingStart),
    pace: parsePace(cells, line, trainingStart),
  };
}

/** Both days are part of the break; one that is not over can be without a last day. */
function parsePause(cells: Cells, line: number, start: CalendarDate | undefined): Pause | undefined {
  const before = cells.problems.length;
  const from = cells.take('training_pause_from', nameBadDate, parseDay);
  const to = cells.take('training_pause_to', nameBadDate, parseDay);
  // What could not be read was reported itself.
  if (cells.problems.length > before) return undefined;
  if (from === undefined) {
    if (to !== undefined)
      cells.report({ code: 'people.half-pause', line, column: 'training_pause_from', data: {} });
    return undefined;
  }
  judgeStart(cells, line, 'training_pause_from', from, start);
  if (to === undefined) return { from };
  if (to < from)
    cells.report({ code: 'people.bad-pause', line, column: 'training_pause_to', data: { found: to, from } });
  return { from, back: addDays(to, 1) };
}

/** `50`, `80 %`, or `50 2027-10-01` for whoever is part-time from a later day than the first. */
function parsePace(cells: Cells, line: number, start: CalendarDate | undefined): Pace | undefined {
  const said = cells.take('part_time', 'people.bad-share', readShare);
  const from = said?.from ?? start;
  if (said === undefined || from === undefined) return undefined;
  judgeStart(cells, line, 'part_time', from, start);
  return { from, share: said.share };
}

function readShare(text: string): { readonly share: number; readonly from?: CalendarDate } | undefined {
  const [, digits, day] = /^(\d{1,3})(?: ?%)?(?: (\S+))?$/.exec(text) ?? [];
  const share = Number(digits);
  if (!(share >= 1 && share <= 100)) return undefined;
  if (day === undefined) return { share };
  const from = parseDay(day);
  return from && { share, from };
}

function judgeStart(
  cells: Cells,
  line: number,
  column: PeopleColumn,
  found: CalendarDate,
  start: CalendarDate | undefined,
): void {
  if (start !== undefined && found < start)
    cells.report({ code: 'people.before-start', line, column, data: { found, start } });
}

/** A day between 1980 and 2099: nobody in training started earlier, and a slip of the century is a slip. */
export function parseDay(text: string): CalendarDate | undefined {
  // Databases export a day with a time that says nothing.
  const date = parseCalendarDate(text.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, ''));
  return date !== undefined && date >= '1980' && date < '2100' ? date : undefined;
}

/** `01/10/2026`, `1-okt-26`, or the days since 1900 (of 1980 and later): a spreadsheet made that of a date. */
export function nameBadDate(text: string): 'people.bad-date' | 'people.rewritten-date' {
  const isRewritten =
    /^\d{1,2}([/.-])\d{1,2}\1(\d{2}|\d{4})( .*)?$/.test(text) ||
    /^\d{1,2}[ -]\p{L}{3,10}\.?[ -](\d{2}|\d{4})$/u.test(text) ||
    /^[2-7]\d{4}([.,]\d+)?$/.test(text);
  return isRewritten ? 'people.rewritten-date' : 'people.bad-date';
}
