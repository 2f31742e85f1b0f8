import { z } from 'zod';
import { type Instant, instant } from '../../core/kernel/time.ts';

export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

const change = z.object({
  time: z.string().regex(/^\d{2}:\d{2}/),
  /** 1 to 4; 5 is the last of the month. */
  dayOccurrence: z.number().int().min(1).max(5),
  dayOfWeek: z.enum(weekdays),
  month: z.number().int().min(1).max(12),
});

/**
 * A zone that somebody put together in Outlook: https://learn.microsoft.com/graph/api/resources/customtimezone. A bias is in
 * minutes behind UTC, that of summer on top of it.
 */
export const customZone = z.object({
  bias: z.number().int(),
  standardOffset: change.nullish().catch(undefined),
  daylightOffset: change.extend({ daylightBias: z.number().int() }).nullish().catch(undefined),
});
export type CustomZone = z.output<typeof customZone>;

/** Moments of a year, each with how many minutes the clock of such a zone is then ahead of UTC. */
export function probeRules(
  { bias, daylightOffset, standardOffset }: CustomZone,
  year: number,
): readonly { readonly at: Instant; readonly ahead: number }[] {
  if (!daylightOffset || !standardOffset)
    return [0, 3, 6, 9].map((month) => ({ at: instant(Date.UTC(year, month, 15)), ahead: -bias }));
  const winter = -bias;
  const summer = -(bias + daylightOffset.daylightBias);
  const forward = momentOf(daylightOffset, year) - winter * 60_000;
  const back = momentOf(standardOffset, year) - summer * 60_000;
  const hour = 3_600_000;
  return [
    { at: instant(forward - hour), ahead: winter },
    { at: instant(forward + hour), ahead: summer },
    { at: instant(back - hour), ahead: summer },
    { at: instant(back + hour), ahead: winter },
  ];
}

/** The wall-clock time of a change, as if it were in UTC. */
function momentOf({ dayOccurrence, dayOfWeek, month, time }: z.output<typeof change>, year: number): number {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = 1 + ((weekdays.indexOf(dayOfWeek) - first + 7) % 7) + (dayOccurrence - 1) * 7;
  const [hours, minutes] = time.split(':').map(Number);
  return Date.UTC(year, month - 1, day > days ? day - 7 : day, hours, minutes);
}
