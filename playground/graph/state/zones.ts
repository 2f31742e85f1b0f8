import * as windows from 'windows-iana';
import {
  clockIn,
  dateIn,
  firstInstantFrom,
  instant,
  parseCalendarDate,
  readZone as readPlace,
} from '../../../src/core/kernel/time.ts';
import { GraphRefusal } from '../http/refusal.ts';

/** A wall-clock time as Graph writes it, without an offset. */
export interface ZonedTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** Names of Windows that Graph takes, each with the place it is most used for. */
const places = new Map(
  windows.WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001').map(
    ({ windowsName, iana }) => [windowsName.toLowerCase(), iana[0] ?? 'UTC'] as const,
  ),
);

/**
 * The IANA zone of a name of either kind; refused when it is none, with the words of
 * github.com/microsoftgraph/microsoft-graph-docs/issues/4758. An offset such as `+01:00` is no name.
 */
export function readZone(name: string): string {
  const found = places.get(name.toLowerCase()) ?? (/^[a-z]/i.test(name) ? readPlace(name) : undefined);
  if (found !== undefined) return found;
  throw new GraphRefusal(
    400,
    'TimeZoneNotSupportedException',
    `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${name}'.`,
  );
}

const shape = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2})(?:\.\d{1,7})?)?$/;

/**
 * The moment of a time as https://learn.microsoft.com/graph/api/resources/datetimetimezone documents it. What has an
 * offset or a `Z` is refused: only the documented form is played. A time that a clock change skips is taken an hour on.
 */
export function readTime({ dateTime, timeZone }: ZonedTime): number {
  const zone = readZone(timeZone);
  const [, day = '', clock = '', seconds = '0'] = shape.exec(dateTime) ?? [];
  const date = parseCalendarDate(day);
  if (date === undefined || !/^([01]\d|2[0-3]):[0-5]\d$/.test(clock) || Number(seconds) > 59)
    throw new GraphRefusal(
      400,
      'ErrorInvalidParameter',
      `The value '${dateTime}' is not a date and time without offset, such as 2026-12-08T13:30:00.`,
    );
  return firstInstantFrom(zone, date, clock) + Number(seconds) * 1_000;
}

/** Seven digits behind the second, as Graph writes them. */
export function drawTime(at: number, timeZone = 'UTC'): ZonedTime {
  const zone = readZone(timeZone);
  const seconds = new Date(at).toISOString().slice(17, 19);
  const wall = `${dateIn(zone, instant(at))}T${clockIn(zone, instant(at))}:${seconds}`;
  return { dateTime: `${wall}.0000000`, timeZone };
}

export function drawInstant(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}
