import type { IncomingHttpHeaders } from 'node:http';

/** However long a neighbour says to wait, in milliseconds: what it says wrongly must not silence a person for a day. */
const waitAtMost = 60 * 60_000;

/** Seconds or an HTTP date; a date is measured against the clock of the side that wrote it, where it says its own. */
export function readRetryAfter(headers: IncomingHttpHeaders, now: number): number | undefined {
  const raw = headers['retry-after'];
  if (typeof raw !== 'string' || raw.trim() === '') return undefined;
  const theirs = typeof headers.date === 'string' ? Date.parse(headers.date) : Number.NaN;
  const wait = /^\s*\d+(\.\d+)?\s*$/.test(raw)
    ? Number(raw) * 1000
    : Date.parse(raw) - (Number.isNaN(theirs) ? now : theirs);
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, Math.ceil(wait)), waitAtMost);
}
