import type { Moment } from './calendar.ts';
import type { Day } from './day.ts';
import { type Found, findAll } from './mention.ts';
import { dateSayings } from './say-dates.ts';
import { holidaySayings } from './say-holidays.ts';
import { countedSayings, nearSayings } from './say-near-days.ts';
import { spanSayings, wideSayings } from './say-spans.ts';
import { placedSayings, weekdaySayings } from './say-weekdays.ts';

/** Finds the days and spans of days that a normalised text names, and blanks them out. */
export function readDays(text: string, moment: Moment): Found<Day> {
  return findAll(text, [
    ...holidaySayings(moment),
    ...placedSayings(moment),
    ...wideSayings(moment),
    ...dateSayings(moment),
    ...weekdaySayings(moment),
    ...countedSayings(moment),
    ...nearSayings(moment),
    ...spanSayings(moment),
  ]);
}
