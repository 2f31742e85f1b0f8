import { GraphRefusal } from '../http/refusal.ts';

/** From a moment up to another, in milliseconds. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

const longest = 1_825 * 86_400_000;

/** https://learn.microsoft.com/graph/api/user-list-calendarview#query-parameters; a time without offset is in UTC. */
export function readWindow(query: URLSearchParams): Window {
  const [from, to] = [query.get('startDateTime'), query.get('endDateTime')];
  if (!from || !to)
    throw refusal(
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
    );
  const window = { start: readMoment(from), end: readMoment(to) };
  if (window.end < window.start) throw refusal('The EndDateTime is before the StartDateTime.');
  if (window.end - window.start > longest) throw refusal('The time window is longer than 1825 days.');
  return window;
}

function readMoment(raw: string): number {
  // A plus that was not encoded has become a space.
  const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})?$/;
  const at = shape.test(raw) ? Date.parse(/(Z|[+-]\d{2}:\d{2})$/.test(raw) ? raw : `${raw}Z`) : Number.NaN;
  if (Number.isNaN(at)) throw refusal(`The value '${raw}' of a time window is not a date and time.`);
  return at;
}

function refusal(message: string): GraphRefusal {
  return new GraphRefusal(400, 'ErrorInvalidParameter', message);
}
