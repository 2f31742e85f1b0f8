import { bringWakeForward, clockworkOf } from '../../core/sessions/clockwork.ts';
import { sessions } from '../../core/sessions/session.ts';
import type { Page } from '../../core/store/documents.ts';
import { eachOf } from '../../core/store/read-pages.ts';
import type { JobDeps } from '../job-deps.ts';

/**
 * Has sessions looked at earlier whose programme file speaks earlier by now than when their date was noted. What is due
 * is said by whatever wakes sessions; a session that is written meanwhile goes with the new file by itself.
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
    // A breath before each page: at the start others wait for this process.
    const read = async (page: Page) => {
      await sleep(0);
      return store.query(sessions, 'programme', programme.id, page);
    };
    for await (const { key, version, document } of eachOf(read)) {
      const earlier = bringWakeForward(document, clockwork, now());
      if (earlier !== document) await store.replace(sessions, key, version, earlier);
    }
  }
}
