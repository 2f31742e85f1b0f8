import { auditKeyId } from '../../core/audit/link-note.ts';
import { goalSeals, goals } from '../../core/goals/goal.ts';
import { endDueReferrals } from '../../core/referral/end-referral.ts';
import { referrals } from '../../core/referral/referral.ts';
import { sweepDataKeys } from '../../core/seals/keep-keys.ts';
import { todoSeals, todos } from '../../core/tasks/own-todo.ts';
import { collectOutbox } from '../deliver/collect-outbox.ts';
import type { JobDeps } from '../job-deps.ts';

/** Ends the requests whose moment has come. Whatever was answered, it is done alike, and nothing is said of it in a log. */
export async function endReferrals(deps: Pick<JobDeps, 'store' | 'now' | 'queue'>): Promise<void> {
  const kept = await endDueReferrals(deps.store, deps.now());
  for (const stored of kept)
    if (stored.document.outbox !== undefined) await collectOutbox(deps, referrals, stored);
}

/** Erases keys that seal nothing, and wraps the others with the newest key of the configuration. */
export async function sweepKeys({
  store,
  seals,
  now,
}: Pick<JobDeps, 'store' | 'seals' | 'now'>): Promise<void> {
  if (seals === undefined) return;
  const isNeeded = async (id: string) => {
    if (id === auditKeyId) return true;
    const goal = goalSeals.find(id);
    if (goal !== undefined) return (await store.load(goals, goal)) !== undefined;
    const todo = todoSeals.find(id);
    if (todo !== undefined) return (await store.load(todos, todo)) !== undefined;
    return (await store.load(referrals, id))?.document.sealed !== undefined;
  };
  await sweepDataKeys({ store, seals, now: now(), isNeeded });
}
