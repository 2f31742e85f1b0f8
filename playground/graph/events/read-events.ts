import { type Answer, ok } from '../http/answer.ts';
import type { MailboxCall } from '../http/call.ts';
import { drawList } from '../query/draw-list.ts';
import { readStampFilter } from '../query/extended-property.ts';
import { checkQuery, readExpand, select } from '../query/read-query.ts';
import { drawEvent } from './draw-event.ts';
import { findEvent } from './find-event.ts';
import { spread } from './spread-series.ts';
import type { StoredEvent } from './stored-event.ts';
import { readWindow } from './window.ts';

/** https://learn.microsoft.com/graph/api/event-get */
export function getEvent(call: MailboxCall): Answer {
  checkQuery(call.query, ['$expand', '$select']);
  const event = findEvent(call, 'deleted');
  return ok({
    '@odata.context': `${call.base}/v1.0/$metadata#users('${call.mailbox.id}')/events/$entity`,
    ...select(call.query, drawEvent(event, call, readExpand(call.query)), 'event'),
  });
}

/**
 * https://learn.microsoft.com/graph/api/user-list-events: over all calendars of the mailbox. A list that is filtered by
 * an extended property does not show it, unless it is expanded.
 */
export function listEvents(call: MailboxCall): Answer {
  checkQuery(call.query, ['$expand', '$filter', '$select', '$skip', '$top']);
  const filter = call.query.get('$filter');
  const fits = filter === null ? () => true : readStampFilter(filter);
  const found = liveEvents(call).filter((event) => fits(event.stamps));
  return drawEvents(call, 'events', found);
}

/** https://learn.microsoft.com/graph/api/user-list-calendarview: the default calendar, a series as its occurrences. */
export function listView(call: MailboxCall): Answer {
  checkQuery(call.query, ['startDateTime', 'endDateTime', '$expand', '$select', '$skip', '$top']);
  const window = readWindow(call.query);
  const found = liveEvents(call)
    .filter(({ calendar }) => calendar === 'default')
    .flatMap(spread)
    .filter((event) => event.start < window.end && event.end > window.start)
    .toSorted((a, b) => a.start - b.start);
  return drawEvents(call, 'calendarView', found);
}

export function liveEvents({
  mailbox,
  tenant,
}: Pick<MailboxCall, 'mailbox' | 'tenant'>): readonly StoredEvent[] {
  const now = tenant.clock.now();
  return [...mailbox.events.values()].filter(
    ({ deletedAt, seenFrom }) => deletedAt === undefined && seenFrom <= now,
  );
}

function drawEvents(call: MailboxCall, path: string, events: readonly StoredEvent[]): Answer {
  const expand = readExpand(call.query);
  return drawList(call, path, events, (event) => select(call.query, drawEvent(event, call, expand), 'event'));
}
