import type { PersonId } from '../kernel/id.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { DocumentStore } from '../store/documents.ts';
import type { NotificationChange } from '../wishes/notification-change.ts';
import type { Refusal } from '../wishes/refusal.ts';
import { decideNotifications } from './decide-notifications.ts';
import { people } from './people-collection.ts';
import type { NotificationChoice } from './person.ts';

/** How often it is decided again when somebody else wrote first. */
const attempts = 8;

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
  change: NotificationChange,
  today: CalendarDate,
): Promise<Result<ChangedNotifications, Refusal>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await store.load(people, id);
    if (stored === undefined) break;
    const before = stored.document.notifications ?? { muted: [] };
    const revision = before.revision ?? 0;
    if (change.kind === 'restore' && change.seen !== revision)
      return accept({ before, after: before, already: true });
    const decided = decideNotifications(before, change, today);
    if (!decided.ok) return decided;
    const after = { ...decided.value, revision: revision + 1 };
    const person = { ...stored.document, notifications: after };
    if ((await store.replace(people, id, stored.version, person)) === 'written')
      return accept({ before, after, already: false });
  }
  return refuse('person.contended');
}
