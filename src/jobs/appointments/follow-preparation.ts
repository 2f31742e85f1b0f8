import type { Appointment } from '../../core/appointments/appointment.ts';
import { appointments } from '../../core/appointments/appointments.ts';
import { commitPreparation } from '../../core/appointments/commit-preparation.ts';
import type { PreparationWork } from '../../core/effects/preparation-work.ts';
import { collectOutbox } from '../deliver/collect-outbox.ts';
import type { JobDeps } from '../job-deps.ts';

/** Has the protected time before a talk follow it. */
export async function followPreparation(
  deps: Pick<JobDeps, 'store' | 'now' | 'queue'>,
  { appointment }: PreparationWork,
): Promise<{ readonly name: 'delivered' } | { readonly name: 'expired'; readonly reason: 'superseded' }> {
  const loadTalk = async (): Promise<Appointment | undefined> =>
    (await deps.store.load(appointments, appointment))?.document;
  const written = await commitPreparation(deps.store, loadTalk, appointment, deps.now());
  if (written === undefined) return { name: 'expired', reason: 'superseded' };
  if (written.document.outbox !== undefined) await collectOutbox(deps, appointments, written);
  return { name: 'delivered' };
}
