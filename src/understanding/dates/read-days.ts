import type { Moment, Today } from './calendar.ts';
import type { Day } from './day.ts';
import { type Found, findAll, type Saying } from './mention.ts';
import { dateSayings } from './say-dates.ts';
import { holidaySayings } from './say-holidays.ts';
import { countedSayings, nearSayings } from './say-near-days.ts';
import { placedSayings } from './say-placed-days.ts';
import { spanSayings, wideSayings } from './say-spans.ts';
import { weekdaySayings } from './say-weekdays.ts';

/** Finds the days and spans of days that a normalised text names, and blanks them out. */
export function readDays(text: string, moment: Moment): Found<Day> {
  const { first, last } = sayingsOn(moment);
  return findAll(text, [...first, ...nearSayings(moment), ...last]);
}

/** All sayings but those that hang on the time of day, in the order in which they are tried. */
interface DaySayings {
  readonly first: readonly Saying<Day>[];
  readonly last: readonly Saying<Day>[];
}

/** To make them costs more than to try them. Of the last day asked about, in each language. */
const made = new Map<Today['language'], DaySayings & Pick<Today, 'today'>>();

function sayingsOn(moment: Moment): DaySayings {
  const { today, language } = moment;
  const known = made.get(language);
  if (known?.today === today) return known;
  const sayings = { ...makeSayings(moment), today };
  made.set(language, sayings);
  return sayings;
}

function makeSayings(moment: Today): DaySayings {
  return {
    first: [
      ...holidaySayings(moment),
      ...placedSayings(moment),
      ...wideSayings(moment),
      ...dateSayings(moment),
      ...weekdaySayings(moment),
      ...countedSayings(moment),
    ],
    last: spanSayings(moment),
  };
}
