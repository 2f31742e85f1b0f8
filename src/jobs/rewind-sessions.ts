import { bringWakeForward } from '../core/sessions/clockwork.ts';
import { clockworkOf } from '../core/sessions/clockwork-of.ts';
import { type Session, sessions } from '../core/sessions/session.ts';
import type { Page, Stored } from '../core/store/documents.ts';
import type { JobDeps } from './job-deps.ts';

/** Sessions read in one go. */
const limit = 200;

/**
 * Has sessions looked at earlier whose programme file speaks earlier by now than when their date was noted. What is due
 * is said by who wakes sessions; a session that is written meanwhile goes with the new file by itself.
 */
export async function rewindSessions({
  store,
  programmes,
  now,
  sleep,
}: Pick<JobDeps, 'store' | 'programmes' | 'now' | 'sleep'>): Promise<void> {
  for (const programme of programmes) {
    // The moments are those of the programme alone, whoever is in the group.
    const clockwork = clockworkOf(programme, { trainees: [] });
    for (let after: string | undefined; ; ) {
      const page: Page = after === undefined ? { limit } : { limit, after };
      const found: readonly Stored<Session>[] = await store.query(sessions, 'programme', programme.id, page);
      for (const { key, version, document } of found) {
        const earlier = bringWakeForward(document, clockwork, now());
        if (earlier !== document) await store.replace(sessions, key, version, earlier);
      }
      after = found.at(-1)?.key;
      if (found.length < limit) break;
      await sleep(0);
    }
  }
}
