import { z } from 'zod';
import { firstInstantFrom, type Instant, instant, parseCalendarDate } from '../../core/kernel/time.ts';
import { findZone } from './find-zone.ts';

const shape = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):(\d{2})/;

/** A wall-clock time of Graph as a moment. UTC is asked for; another zone is read too. */
export const zonedTime = z
  .object({ dateTime: z.string(), timeZone: z.string() })
  .transform((raw, context) => {
    const at = readTime(raw.dateTime, raw.timeZone);
    if (at !== undefined) return at;
    context.addIssue({ code: 'custom', message: 'no moment' });
    return z.NEVER;
  });

function readTime(dateTime: string, timeZone: string): Instant | undefined {
  const [, day = '', clock = '', seconds = ''] = shape.exec(dateTime) ?? [];
  const date = parseCalendarDate(day);
  const zone = /^tzone:\/\/Microsoft\/Utc$/i.test(timeZone) ? 'UTC' : findZone(timeZone);
  if (date === undefined || zone === undefined || !/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) return undefined;
  // A calendar of six weeks has thousands of these.
  const minute = zone === 'UTC' ? Date.parse(`${date}T${clock}:00Z`) : firstInstantFrom(zone, date, clock);
  return instant(minute + Number(seconds) * 1_000);
}

/** A moment of Graph; the years 1 and 4501 stand for none: https://learn.microsoft.com/graph/outlook-calendar-meeting-proposals */
export const answerTime = z.string().transform((raw) => {
  const at = Date.parse(raw);
  const none = Number.isNaN(at) || /^(0001|4501)-/.test(raw);
  return none ? undefined : instant(at);
});

export const moment = z.string().transform((raw, context) => {
  const at = Date.parse(raw);
  if (!Number.isNaN(at)) return instant(at);
  context.addIssue({ code: 'custom', message: 'no moment' });
  return z.NEVER;
});
