import type { StoredEvent } from './stored-event.ts';

const week = 7 * 86_400_000;

/** The occurrences of a series, each with an id of its own; an event that is none, as it is. */
export function spread(event: StoredEvent): readonly StoredEvent[] {
  if (event.type !== 'seriesMaster') return [event];
  return Array.from({ length: event.occurrences }, (_, index) => ({
    ...event,
    type: 'occurrence',
    master: { id: event.id, immutableId: event.immutableId },
    id: `${event.id.slice(0, -4)}${index}occ`,
    immutableId: `${event.immutableId.slice(0, -4)}${index}occ`,
    start: event.start + index * week,
    end: event.end + index * week,
  }));
}
