import type { SessionPlace } from '../kernel/session-place.ts';
import type { Instant } from '../kernel/time.ts';
import type { DocumentStore } from '../store/documents.ts';
import type { Clockwork } from './clockwork.ts';
import { emptySession, sessionKey, sessions } from './session.ts';
import { type ToldDate, takeOverDate } from './take-over-date.ts';

/** How often it is decided anew when somebody else wrote the session first. */
const tries = 8;

/**
 * Brings a session in line with what people were told of its appointment. The appointment is read after the session on
 * which it is decided: whoever read an older one finds the session written since, and reads both again. So the last word
 * stays the last, however slow a process is. Throws when others keep writing.
 */
export async function commitFollow(
  store: DocumentStore,
  place: SessionPlace,
  loadTold: () => Promise<ToldDate | undefined>,
  clockwork: Clockwork,
  now: Instant,
): Promise<void> {
  const key = sessionKey(place);
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const found = await store.load(sessions, key);
    const told = await loadTold();
    if (told === undefined) return;
    const before = found?.document ?? emptySession(place);
    const after = takeOverDate(before, told, clockwork, now);
    if (after === before) return;
    const written =
      found === undefined
        ? await store.insert(sessions, key, after)
        : await store.replace(sessions, key, found.version, after);
    if (written === 'written') return;
  }
  throw Object.assign(new Error('a session could not follow'), { code: 'store.contended' });
}
