import type { PersonId } from '../kernel/id.ts';
import { accept, type Result } from '../kernel/result.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { NotificationChange } from '../people/wishes.ts';
import { type Contended, change, contended, leave, write } from '../store/change.ts';
import type { DocumentStore } from '../store/documents.ts';
import { decideNotifications } from './decide-notifications.ts';
import { people } from './people-collection.ts';
import type { NotificationChoice, Person } from './person.ts';
import type { PersonRefusal } from './refusals.ts';

export interface ChangedNotifications {
  readonly before: NotificationChoice;
  readonly after: NotificationChoice;
  /** True when it was to be taken back on an old card: something changed since, and nothing was done. */
  readonly already: boolean;
}

/** Loads, decides, writes; decides again when the write is stale. What it gives is durable. */
export async function changeNotifications(
  store: DocumentStore,
  id: PersonId,
  wanted: NotificationChange,
  today: CalendarDate,
): Promise<Result<ChangedNotifications, PersonRefusal | Contended>> {
  const target = { collection: people, key: id, contended };
  return change<Person, Result<ChangedNotifications, PersonRefusal | Contended>>(store, target, (stored) => {
    // Somebody who is taken out of the store while they press a button.
    if (stored === undefined) return leave(contended);
    const before = stored.document.notifications ?? { muted: [] };
    const revision = before.revision ?? 0;
    if (wanted.kind === 'restore' && wanted.seen !== revision)
      return leave(accept({ before, after: before, already: true }));
    const decided = decideNotifications(before, wanted, today);
    if (!decided.ok) return leave(decided);
    const after = { ...decided.value, revision: revision + 1 };
    return write({ ...stored.document, notifications: after }, accept({ before, after, already: false }));
  });
}
