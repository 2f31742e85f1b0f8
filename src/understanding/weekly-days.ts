import { addDays, daysBetween } from '../core/kernel/time.ts';
import { type Moment, weekdayOf } from './dates/calendar.ts';
import type { Day } from './dates/day.ts';
import type { Mention } from './dates/mention.ts';
import type { Timed } from './dates/read-when.ts';
import { says } from './dates/vocabulary.ts';
import { oneOf } from './one-of.ts';
import { isAlternating } from './words-of-availability.ts';

const habit = oneOf(
  'werk(?:en|t)? (?:\\S+ )?(?:niet|nooit|alleen|enkel)|(?:don t|never|only) work|travaille (?:pas|jamais|que)',
  'altijd|nooit|steeds|steevast|telkens|gewoonlijk|doorgaans|meestal|normaal|standaard|vaste?',
  'always|never|usually|normally|generally|as a rule|this (?:semester|term|year)|regular',
  'toujours|jamais|normalement|d habitude|generalement|chaque semaine|(?:tous )?mes \\p{L}+s',
);

/** Whether a weekday that is named is one of every week: `woensdag heb ik altijd raadpleging`, `le mercredi je ne peux pas`. */
export function isHabit(timed: Timed, { language }: Moment): boolean {
  const { text, days } = timed;
  const [first] = days;
  if (first === undefined || !days.every(({ meant }) => isByName(meant))) return false;
  if (days.some(({ meant }) => meant.kind === 'weekdays' && meant.dates === undefined)) return true;
  const article = language === 'fr' && /(?:^| )le $/.test(text.slice(0, first.from));
  return article || says(text, habit);
}

/** The weekday itself, in every week. */
export function everyWeek({ from, to, meant }: Mention<Day>): Mention<Day> {
  return { from, to, meant: { kind: 'weekdays', days: numbersOf(meant) } };
}

function numbersOf(day: Day): readonly number[] {
  if (day.kind === 'weekdays') return day.days;
  if (day.kind === 'date') return [weekdayOf(day.date)];
  if (day.kind !== 'range') return [];
  const length = daysBetween(day.span.from, day.span.to) + 1;
  return Array.from({ length: Math.min(length, 7) }, (_, at) => weekdayOf(addDays(day.span.from, at)));
}

/** Of every other week it is not said which: its weekdays are those of any. */
export function everyOther(timed: Timed): Timed {
  if (!isAlternating(timed.text)) return timed;
  return { ...timed, days: timed.days.map((each) => (isByName(each.meant) ? everyWeek(each) : each)) };
}

const weekend = /^(?:in )?(?:het |the |le |les )?(?:weekend|week end)s?$/;

/** `in het weekend kan ik ook`, without saying which: any. */
export function weekendsOf(timed: Timed): Timed {
  const [only, ...more] = timed.days;
  if (only?.meant.kind !== 'range' || more.length > 0) return timed;
  if (!weekend.test(timed.text.slice(only.from, only.to))) return timed;
  return { ...timed, days: [{ ...only, meant: { kind: 'weekdays', days: [6, 7] } }] };
}

/** By its weekday: alone, one by one, or from one to another. */
function isByName(day: Day): boolean {
  return day.kind === 'weekdays' || ((day.kind === 'date' || day.kind === 'range') && day.bare === true);
}
