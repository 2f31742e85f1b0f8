import { z } from 'zod';
import type { WeekHours } from '../../core/appointments/reading.ts';
import type { Instant } from '../../core/kernel/time.ts';
import { customZone, weekdays } from './custom-zone.ts';
import { findZone, findZoneOfRules } from './find-zone.ts';

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d/)
  .transform((raw) => raw.slice(0, 5));
const zone = z.object({ name: z.string().nullish() }).passthrough();
const workingHours = z.object({
  daysOfWeek: z.array(z.enum(weekdays)).min(1),
  startTime: clock,
  endTime: clock,
  timeZone: zone,
});

/**
 * Somebody's working hours; undefined where they have none, work through the night, or live by a clock that is of no
 * place: then the programme's count. Custom zones: github.com/microsoft/botframework-components/issues/1318
 */
export function parseHours(json: unknown, now: Instant): WeekHours | undefined {
  const parsed = workingHours.safeParse(json);
  if (!parsed.success || parsed.data.startTime >= parsed.data.endTime) return undefined;
  const { daysOfWeek, endTime, startTime, timeZone } = parsed.data;
  const found = readZone(timeZone, now);
  if (found === undefined) return undefined;
  const days = daysOfWeek.map((day) => weekdays.indexOf(day) || 7).toSorted((a, b) => a - b);
  return { zone: found, days: [...new Set(days)], from: startTime, to: endTime };
}

function readZone(raw: z.output<typeof zone>, now: Instant): string | undefined {
  const rules = customZone.safeParse(raw);
  return rules.success ? findZoneOfRules(rules.data, now) : findZone(raw.name ?? '');
}
