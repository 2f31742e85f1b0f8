import { addDays, type CalendarDate } from '../core/kernel/time.ts';
import { bounded } from './bounds-of-days.ts';
import type { Moment } from './dates/calendar.ts';
import { readTimed, type Timed } from './dates/read-when.ts';
import { says } from './dates/vocabulary.ts';
import { wasOn } from './held-slots.ts';
import type { Slots } from './intent.ts';
import { whenIn } from './plan-slots.ts';
import { besideShare } from './share-of-time.ts';

/**
 * From when to when a training is interrupted, or from when it is part-time: `range`, with the last day of it where one was
 * said; and of who comes back the first day, `date`.
 */
export function onCourse(text: string, slots: Slots, moment: Moment): Slots {
  const words = besideShare(text);
  const timed = readTimed(words, moment);
  const day = timed.days[0]?.meant;
  if (day === undefined) return slots;
  const { date, range } = bounded(timed, whenIn(timed, moment), moment);
  if (slots.course === 'back') return withDay(slots, date ?? range?.from);
  const since = says(words, 'sinds|since|depuis') ? wasOn(words, {}, moment).date : undefined;
  if (since !== undefined) return { ...slots, range: { from: since as CalendarDate } };
  if (isEnd(timed)) return withDay({ ...slots, course: 'back' }, range?.to && addDays(range.to, 1));
  if (range !== undefined) return { ...slots, range };
  return date === undefined ? slots : { ...slots, range: { from: date } };
}

function withDay(slots: Slots, date: CalendarDate | undefined): Slots {
  return date === undefined ? slots : { ...slots, date };
}

/** `tot 15 juni`, of a break that is known or has begun: the day alone is its last. */
function isEnd({ text, days: [first, ...others] }: Timed): boolean {
  if (first?.meant.kind !== 'date' || others.length > 0) return false;
  return /(?:^| )(?:tot|tot en met|t m|until|till|jusqu (?:a|au)) (?:de |le )?$/.test(
    text.slice(0, first.from),
  );
}
