import type { CalendarDate } from '../core/kernel/time.ts';
import { bounded } from './bounds-of-days.ts';
import type { Moment } from './dates/calendar.ts';
import { isLeftOver } from './dates/left-over.ts';
import { putTogether, readTimed, type Timed } from './dates/read-when.ts';
import type { When } from './dates/when.ts';
import type { Slots } from './intent.ts';
import { minutesSaid } from './length.ts';

export function whenIn(timed: Timed, moment: Moment, day = timed.days[0]?.meant): When {
  return putTogether(timed, day, moment);
}

/** When a new appointment is to be, for how long, and what is still to be asked. */
export function planned(text: string, slots: Slots, moment: Moment): Slots {
  const { timed, exclude } = readWished(text, moment);
  const duration = minutesSaid(text);
  const read = withWeekdays(timed, moment);
  const isRead = [read.date, read.time, read.range, read.weekdays].some((each) => each !== undefined);
  const when: When = isRead && isLeftOver(timed, read) ? { ...read, confirm: true } : read;
  const missing = slots.missing ?? missingIn(when);
  return {
    ...slots,
    ...when,
    ...(duration === undefined || when.until !== undefined ? {} : { duration }),
    ...(exclude === undefined ? {} : { exclude: [exclude] }),
    ...(slots.confirm || when.confirm || exclude ? { confirm: true } : {}),
    ...(missing.length > 0 ? { missing } : {}),
  };
}

/** `een woensdag in februari`, `elke maandag vanaf 7 december`: of a span the weekdays that are named with it. */
export function withWeekdays(timed: Timed, moment: Moment): When {
  const isNamed = ({ meant }: Timed['days'][number]) =>
    meant.kind === 'weekdays' && meant.dates === undefined;
  const others = timed.days.filter((each) => !isNamed(each));
  const whole = bounded(timed, whenIn(timed, moment), moment);
  if (others.length !== 1 || others.length === timed.days.length) return whole;
  const span = bounded({ ...timed, days: others }, whenIn({ ...timed, days: others }, moment), moment);
  const { weekdays } = whenIn({ ...timed, days: timed.days.filter(isNamed) }, moment);
  return span.range === undefined || weekdays === undefined ? whole : { ...span, weekdays };
}

const refused = /(?:^| )(?:niet|liever niet|not|pas)(?: (?:op|on|le|de|the))* $/;

/** `volgende week, liefst niet op woensdag`: a day on which it is not to be, of the week that is named beside it. */
function readWished(
  text: string,
  moment: Moment,
): { readonly timed: Timed; readonly exclude?: CalendarDate } {
  const timed = readTimed(text, moment);
  if (!/niet|not|pas/.test(text)) return { timed };
  const apart = readTimed(text, moment, true);
  const isRefused = ({ from, meant }: Timed['days'][number]) =>
    meant.kind === 'date' && refused.test(apart.text.slice(0, from));
  const found = apart.days.find(isRefused)?.meant;
  if (found?.kind !== 'date') return { timed };
  const [whole] = timed.days;
  const { date } = whole?.meant.kind === 'date' && timed.days.length === 1 ? whole.meant : found;
  return { timed: { ...apart, days: apart.days.filter((each) => !isRefused(each)) }, exclude: date };
}

/** What must be asked before an appointment can be written down. */
export function missingIn(when: When): readonly string[] {
  if (when.range !== undefined) return when.ambiguous && !hasRanges(when) ? [] : spanOf(when);
  if (when.weekdays !== undefined) return when.time || when.window || when.part ? ['date'] : ['date', 'time'];
  const timed = when.time !== undefined || when.time_from !== undefined || hasTimes(when);
  if (when.date !== undefined) return timed ? [] : ['time'];
  if (when.ambiguous !== undefined && !hasTimes(when)) return [];
  return timed ? ['date'] : ['date', 'time'];
}

/** A span that was asked to be read back as a whole is itself the answer for now. */
function spanOf(when: When): readonly string[] {
  if (when.confirm && when.ambiguous === undefined) return [];
  return when.time === undefined ? ['date', 'time'] : ['date'];
}

function hasTimes({ ambiguous }: When): boolean {
  return ambiguous?.some(({ time }) => time !== undefined) ?? false;
}

function hasRanges({ ambiguous }: When): boolean {
  return ambiguous?.some(({ range }) => range !== undefined) ?? false;
}
