import { sortable } from '../../core/effects/delivery.ts';
import { dateIn } from '../../core/kernel/time.ts';
import { loadGroup } from '../../core/people/load-people.ts';
import { clockworkOf, wakeLater } from '../../core/sessions/clockwork.ts';
import { wakeSession } from '../../core/sessions/commit-session.ts';
import { intakeFacts, isOfGroup } from '../../core/sessions/intake.ts';
import { type Session, sessions } from '../../core/sessions/session.ts';
import type { Stored } from '../../core/store/documents.ts';
import { collectOutbox } from '../deliver/collect-outbox.ts';
import type { JobDeps } from '../job-deps.ts';
import { missProgramme } from '../miss-programme.ts';

type Deps = Pick<JobDeps, 'store' | 'now' | 'queue' | 'programmes' | 'log'>;

/** Sessions read in one go, and woken side by side: more would keep everybody else from this process for too long. */
const [page, together] = [200, 20];

/** Has the clock say what is due about every session whose moment has come. */
export async function wakeSessions(deps: Deps): Promise<void> {
  const { store, now } = deps;
  for (;;) {
    const due = await store.queryRange(sessions, 'wake', { from: '', to: sortable(now()), limit: page });
    const woken: boolean[] = [];
    for (let from = 0; from < due.length; from += together) {
      const some = due.slice(from, from + together);
      woken.push(...(await Promise.all(some.map((stored) => wake(deps, stored)))));
    }
    if (due.length < page || !woken.includes(true)) return;
  }
}

async function wake(deps: Deps, { key, version, document }: Stored<Session>): Promise<boolean> {
  const { store, programmes, now, log } = deps;
  const { place } = document;
  const programme = programmes.find(({ id }) => id === place.programme);
  if (programme === undefined) {
    missProgramme(log, place.programme);
    return (await store.replace(sessions, key, version, wakeLater(document, now()))) === 'written';
  }
  const group = await loadGroup(store, place.programme, place.group);
  const today = dateIn(programme.timezone, now());
  if (!isOfGroup(programme, intakeFacts(group.trainees, place), place, today)) {
    // Of people who are not here any more: who came after them is told nothing about it.
    return (await store.replace(sessions, key, version, wakeLater(document, now()))) === 'written';
  }
  await wakeSession(store, place, clockworkOf(programme, group), now());
  const written = await store.load(sessions, key);
  if (written?.document.outbox !== undefined) await collectOutbox(deps, sessions, written);
  return true;
}
