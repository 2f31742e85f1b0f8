import { digestKey, digests } from '../../core/digest/digest.ts';
import { lastFixedDay } from '../../core/digest/fixed-days.ts';
import { publishDigest } from '../../core/digest/publish-digest.ts';
import { addMinutes } from '../../core/kernel/time.ts';
import { people } from '../../core/people/people-collection.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { collectOutbox } from '../deliver/collect-outbox.ts';
import type { JobDeps } from '../job-deps.ts';

type Deps = Pick<JobDeps, 'store' | 'now' | 'queue' | 'programmes' | 'log'>;

/**
 * Publishes the digests whose fixed moment has come, each once. What was missed, because nothing ran, is made up for as
 * long as the programme says; a day that is longer ago gets none. Nothing is published before there is a people file.
 */
export async function publishDigests(deps: Deps): Promise<void> {
  const isEmpty = (await deps.store.list(people, { limit: 1 })).length === 0;
  if (isEmpty) return;
  for (const programme of deps.programmes) await publishDue(deps, programme);
}

async function publishDue(deps: Deps, programme: Programme): Promise<void> {
  const { store, now, log } = deps;
  const at = now();
  const day = lastFixedDay(programme, at);
  if (at >= addMinutes(day.at, programme.cadence.digest.lateMinutes)) return;
  const key = digestKey(programme.id, day.on);
  if ((await store.load(digests, key)) !== undefined) return;
  const published = await publishDigest(store, programme, day, at);
  const outcome = typeof published === 'string' ? published : 'made';
  log.info({ programme: programme.id, on: day.on, outcome }, 'digest');
  const stored = await store.load(digests, key);
  if (stored?.document.outbox !== undefined) await collectOutbox(deps, digests, stored);
}
