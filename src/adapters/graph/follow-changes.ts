import { z } from 'zod';
import type { IsOurs, RoundAnswer, RoundStart } from '../../core/appointments/calendars.ts';
import type { EventView } from '../../core/appointments/event-view.ts';
import type { EntraId } from '../../core/kernel/id.ts';
import { toUnavailable } from './judge-told.ts';
import { parseEvent } from './parse-event.ts';
import { readPages } from './read-pages.ts';

const removal = z.object({ id: z.string(), '@removed': z.unknown().refine((said) => said !== undefined) });

/** A round of changes of the default calendar: https://learn.microsoft.com/graph/api/event-delta */
export async function followChanges(
  graph: Parameters<typeof readPages>[0],
  mailbox: EntraId,
  start: RoundStart,
  isOurs: IsOurs,
): Promise<RoundAnswer> {
  const path = start.kind === 'since' ? start.cursor : pathOf(mailbox, start);
  const pages = await readPages(graph, { operation: 'view.delta', path, mailbox });
  if (pages.kind === 'expired') return pages;
  if (pages.kind !== 'pages') return toUnavailable(pages);
  if (pages.next === undefined) return { kind: 'later' };
  return { kind: 'round', ...sort(pages.items, isOurs), cursor: pages.next };
}

/** Of several entries for one event the last counts. What is not ours is let go here. */
function sort(items: readonly unknown[], isOurs: IsOurs) {
  const last = new Map<string, EventView | 'removed'>();
  const put = (id: string, state: EventView | 'removed') => {
    last.delete(id);
    last.set(id, state);
  };
  for (const item of items) {
    const gone = removal.safeParse(item);
    const read = gone.success ? undefined : parseEvent(item);
    if (gone.success) put(gone.data.id, 'removed');
    else if (read !== undefined && !read.isOccurrence) put(read.view.id, read.view);
  }
  const events = [...last.values()].filter((state) => state !== 'removed');
  return {
    events: events.filter(({ id, transactionId }) => isOurs(id, transactionId)),
    removed: [...last].flatMap(([id, state]) => (state === 'removed' && isOurs(id) ? [id] : [])),
  };
}

function pathOf(mailbox: EntraId, { window }: Extract<RoundStart, { readonly kind: 'window' }>): string {
  const query = new URLSearchParams({
    startDateTime: new Date(window.from).toISOString(),
    endDateTime: new Date(window.until).toISOString(),
  });
  return `/users/${encodeURIComponent(mailbox)}/calendarView/delta?${query}`;
}
