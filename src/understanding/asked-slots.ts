import { bounded } from './bounds-of-days.ts';
import { firstOfMonth, lastOfMonth, type Moment } from './dates/calendar.ts';
import { thisMonth } from './dates/named-spans.ts';
import { readTimed, type Timed } from './dates/read-when.ts';
import { says } from './dates/vocabulary.ts';
import type { Slots } from './intent.ts';
import { whenIn } from './plan-slots.ts';

/** The days about which somebody asks. */
export function asked(text: string, slots: Slots, moment: Moment): Slots {
  const timed = readTimed(text, moment);
  const { date, range, window } = bounded(timed, whenIn(timed, moment), moment);
  return {
    ...slots,
    ...(date ? { date } : {}),
    ...(range ? { range } : {}),
    ...(date && window ? { window } : {}),
  };
}

/** In which days something falls due; of this month, those that are past may be meant too. */
export function askedDue(text: string, slots: Slots, moment: Moment): Slots {
  const timed = readTimed(text, moment);
  const before = beforeEnd(timed, moment);
  if (before !== undefined) return { ...slots, range: before, confirm: true };
  if (says(timed.text, thisMonth)) {
    const to = lastOfMonth(moment.today);
    const whole = { from: firstOfMonth(moment.today), to };
    const ahead = { from: moment.today, to };
    return { ...slots, range: whole, ambiguous: [{ range: whole }, { range: ahead }], confirm: true };
  }
  const { confirm } = bounded(timed, whenIn(timed, moment), moment);
  return { ...asked(text, slots, moment), ...(confirm && timed.days.length > 0 ? { confirm } : {}) };
}

/** `voor eind januari`: by the last of those days. */
function beforeEnd({ text, days: [first] }: Timed, { today }: Moment): Slots['range'] {
  if (first?.meant.kind !== 'range' || first.meant.candidates) return undefined;
  const isEnd = /^(?:het |the |la )?(?:eind|end|fin|late)/.test(text.slice(first.from, first.to));
  const isBefore = /(?:^| )(?:voor|before|avant) (?:het |the |la )?$/.test(text.slice(0, first.from));
  return isEnd && isBefore ? { from: today, to: first.meant.span.to } : undefined;
}
