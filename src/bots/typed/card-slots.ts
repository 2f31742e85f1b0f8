import * as z from 'zod/v4';
import { parseJson } from '../../core/kernel/parse-json.ts';
import { type CalendarDate, parseCalendarDate } from '../../core/kernel/time.ts';
import type { Slots } from '../../understanding/understand.ts';

/** So long what is packed is at most. */
export const longestPacked = 2_000;

const day = z.custom<CalendarDate>(
  (value) => typeof value === 'string' && parseCalendarDate(value) !== undefined,
);
const time = z.string().regex(/^\d\d:\d\d$/);
const range = z.object({ from: day.optional(), to: day.optional() });
const word = z.string().regex(/^[\w.-]{1,60}$/);
const few = z.int().min(1).max(400);
const yes = z.literal(true);

const shape = z.object({
  date: day.optional(),
  time: time.optional(),
  at: z.iso.datetime({ offset: true }).optional(),
  until: z.union([time, day]).optional(),
  range: range.optional(),
  window: z.object({ from: time.optional(), to: time.optional() }).optional(),
  part: word.optional(),
  weekdays: z.array(word).max(7).optional(),
  exclude: z.union([z.array(day).max(62), z.literal(true)]).optional(),
  ambiguous: z
    .array(z.object({ date: day.optional(), time: time.optional(), range: range.optional() }))
    .max(8)
    .optional(),
  which: z
    .object({ date: day.optional(), range: range.optional(), time: time.optional(), part: word.optional() })
    .optional(),
  shift_minutes: z.int().optional(),
  shift_days: z.int().optional(),
  duration: few.optional(),
  minutes: few.optional(),
  confirm: yes.optional(),
  online: yes.optional(),
  phone: yes.optional(),
  any: yes.optional(),
  kind: z.literal('group').optional(),
  theme: word.optional(),
  session: word.optional(),
  conversation: few.optional(),
  year: few.optional(),
  option: few.optional(),
  goal: few.optional(),
  task: word.optional(),
  category: word.optional(),
});

/**
 * What was read of a line travels behind the three buttons that ask what was meant, so that one press is enough and
 * nothing is kept meanwhile. Only what the list below knows: days, times and words of our own, never a word as it was typed.
 */
export function packSlots(slots: Slots): string | undefined {
  const { data = {} } = shape.safeParse(slots);
  return Object.keys(data).length === 0 ? undefined : JSON.stringify(data);
}

/** Whatever a card brings that was never packed is as good as nothing. */
export function unpackSlots(packed: string | undefined): Slots {
  const parsed = shape.safeParse(parseJson(packed ?? '{}'));
  return parsed.success ? (parsed.data as Slots) : {};
}
