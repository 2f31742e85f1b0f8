import { type CalendarDate, dateIn, type Instant } from '../kernel/time.ts';
import type { Programme } from '../programme/programme.ts';

import { loadGroupSessions, type PresentGroup } from '../sessions/load-group-sessions.ts';
import type { DocumentStore } from '../store/documents.ts';

/** The day on which a pair or a group met last, not counting the meeting with this key; undefined before the first. */
export async function findLastTalk(
  store: DocumentStore,
  programme: Programme,
  present: PresentGroup,
  { now, except }: { readonly now: Instant; readonly except?: string },
): Promise<CalendarDate | undefined> {
  const stored = await loadGroupSessions(store, programme, present, dateIn(programme.timezone, now));
  const days = stored.flatMap(({ key, document }) =>
    document.state === 'held' && key !== except ? [dateIn(programme.timezone, document.heldAt)] : [],
  );
  return days.toSorted().at(-1);
}
