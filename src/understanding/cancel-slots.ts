import type { Moment } from './dates/calendar.ts';
import { readTimed } from './dates/read-when.ts';
import type { Slots } from './intent.ts';
import { whenIn } from './plan-slots.ts';

/** Which appointment is called off. */
export function cancelled(text: string, slots: Slots, moment: Moment): Slots {
  const timed = readTimed(text, moment);
  const { date, range, time, part, confirm, warn } = whenIn(timed, moment);
  const [first] = timed.days;
  const listed = first?.meant.kind === 'date' && first.meant.listed;
  const { missing: _, ...rest } = slots;
  if (date === undefined && range === undefined && time === undefined) return { ...rest, missing: ['which'] };
  const which = {
    ...(date ? { date } : {}),
    ...(range ? { range } : {}),
    ...(time ? { time } : {}),
    ...(part ? { part } : {}),
  };
  return {
    ...rest,
    which,
    ...(confirm && (date === undefined || listed || warn === 'weekday-mismatch') ? { confirm } : {}),
  };
}
