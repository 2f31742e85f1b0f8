import { putReach, putSessions } from '../../playground/put-others.ts';
import { instant } from '../../src/core/kernel/time.ts';
import type { Programme } from '../../src/core/programme/programme.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';

/** How many of the other groups have met when the story begins; some of the others have a date. */
const held = 23;
const begins = instant(Date.parse('2026-11-23T17:00:00Z'));

/**
 * What the groups beside those of the demo did before the story begins. All of them can be reached, in chats where nobody
 * listens: the story ends before there is anything to say to them.
 */
export async function putPast(store: DocumentStore, msg: Programme): Promise<void> {
  const firstHeld = Date.parse('2026-11-10T16:00:00Z');
  const planned = instant(Date.parse('2027-02-11T16:00:00Z'));
  const meetsAt = (index: number) => (index < held ? instant(firstHeld + (index % 8) * 86_400_000) : planned);
  await putReach(store);
  await putSessions(store, msg, meetsAt, begins);
}
