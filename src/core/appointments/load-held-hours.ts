import type { AppointmentId, PersonId } from '../kernel/id.ts';
import { addMinutes } from '../kernel/time.ts';
import type { DocumentStore } from '../store/documents.ts';
import { eachOf } from '../store/read-pages.ts';
import { appointments } from './appointments.ts';
import type { Stretch } from './calendars.ts';
import { groupVotes } from './group-vote.ts';
import type { BusyItem } from './reading.ts';

/** When people meet by what was agreed here, whether or not a calendar shows it yet. */
export interface HeldHours {
  readonly busy: ReadonlyMap<PersonId, readonly BusyItem[]>;
  /** Where the appointment that moves is, and where a calendar shows it. */
  readonly moving: readonly Stretch[];
}

interface Which {
  readonly window: Stretch;
  readonly moving?: AppointmentId;
}

/** Loads the hours in a window that those who are asked for have agreed on, or that a group votes on. */
export async function loadHeldHours(
  store: DocumentStore,
  persons: readonly PersonId[],
  { window, moving }: Which,
): Promise<HeldHours> {
  const busy = new Map<PersonId, BusyItem[]>();
  const own: Stretch[] = [];
  for (const person of persons) {
    const items: BusyItem[] = [];
    for await (const { document } of eachOf((page) => store.query(appointments, 'person', person, page))) {
      const { id, agreed, event } = document;
      const at = agreed && { from: agreed.at, until: addMinutes(agreed.at, agreed.minutes) };
      const seen = event?.seen && { from: event.seen.at, until: event.seen.until };
      if (id === moving) own.push(...[at, seen].filter((each) => each !== undefined));
      else if (at !== undefined && at.from < window.until && window.from < at.until)
        items.push({ ...at, status: 'busy' });
    }
    busy.set(person, [...items, ...(await loadProposed(store, person, window))]);
  }
  return { busy, moving: own };
}

/** What a mentor has put to a group is not offered to others meanwhile. */
async function loadProposed(
  store: DocumentStore,
  mentor: PersonId,
  window: Stretch,
): Promise<readonly BusyItem[]> {
  const items: BusyItem[] = [];
  for await (const { document } of eachOf((page) => store.query(groupVotes, 'mentor', mentor, page))) {
    const { options, taken, minutes } = document;
    for (const from of options) {
      const until = addMinutes(from, minutes);
      const isInWindow = from < window.until && window.from < until;
      if (isInWindow && !taken.includes(from)) items.push({ from, until, status: 'busy' });
    }
  }
  return items;
}
