import type { CalendarAnswer } from '../../core/appointments/calendar-answer.ts';
import type { EntraId } from '../../core/kernel/id.ts';
import { stampProperty } from './compose-event.ts';
import { toAnswer } from './judge-told.ts';
import { parseEvent, type ReadEvent, selected } from './parse-event.ts';
import { readPages } from './read-pages.ts';

/**
 * Looks for events by their stamp, in all calendars of a mailbox, the oldest first:
 * https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get
 */
export async function findEvents(
  graph: Parameters<typeof readPages>[0],
  mailbox: EntraId,
  stamp: string,
): Promise<CalendarAnswer> {
  const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${stampProperty}' and ep/value eq '${stamp.replaceAll("'", "''")}')`;
  const query = `$filter=${encodeURIComponent(filter)}&$select=${selected}`;
  const path = `/users/${encodeURIComponent(mailbox)}/events?${query}`;
  const pages = await readPages(graph, { operation: 'event.list', path, mailbox });
  if (pages.kind !== 'pages') return toAnswer(pages);
  const found = pages.items.map(parseEvent);
  if (!found.every((one): one is ReadEvent => one !== undefined)) return { kind: 'later' };
  const events = found.toSorted((a, b) => a.createdAt - b.createdAt).map(({ view }) => view);
  return { kind: 'found', events };
}
