import { z } from 'zod';
import { firstInstantFrom, type Instant, instant, parseCalendarDate } from '../../core/kernel/time.ts';
import { findZone } from './find-zone.ts';

const shape = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d):([0-5]\d)(?:\.\d+)?$/;
const utc = /^(UTC|tzone:\/\/Microsoft\/Utc)$/i;

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
  if (day === '') return undefined;
  // As it was asked for. A calendar of six weeks has thousands of these, and a zone takes long.
  if (utc.test(timeZone)) return readMoment(`${day}T${clock}:${seconds}Z`);
  const date = parseCalendarDate(day);
  const zone = findZone(timeZone);
  if (date === undefined || zone === undefined) return undefined;
  return instant(firstInstantFrom(zone, date, clock) + Number(seconds) * 1_000);
}

function readMoment(raw: string): Instant | undefined {
  const at = Date.parse(raw);
  return Number.isNaN(at) ? undefined : instant(at);
}

/** A moment of Graph; the years 1 and 4501 stand for none: https://learn.microsoft.com/graph/outlook-calendar-meeting-proposals */
export const answerTime = z
  .string()
  .transform((raw) => (/^(0001|4501)-/.test(raw) ? undefined : readMoment(raw)));

export const moment = z.string().transform((raw, context) => {
  const at = readMoment(raw);
  if (at !== undefined) return at;
  context.addIssue({ code: 'custom', message: 'no moment' });
  return z.NEVER;
});
