import type { Appointment } from '../../core/appointments/appointment.ts';
import { appointments } from '../../core/appointments/appointments.ts';
import { changeAppointment } from '../../core/appointments/commit-appointment.ts';
import { sortable } from '../../core/effects/delivery.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import { people } from '../../core/people/people-collection.ts';
import type { DocumentStore, Stored } from '../../core/store/documents.ts';
import { collectOutbox } from '../deliver/collect-outbox.ts';
import type { JobDeps } from '../job-deps.ts';
import { loadTelling } from './load-telling.ts';

/** Looked at in one go; the next sweep takes the rest. */
const atMost = 1_000;
/** After every day that there is. */
const end = '9999';

/**
 * Calls off what was to come of somebody who is not in the people file any more: the other side hears that it is off, and
 * nothing of why. A group goes on without one of its trainees.
 */
export async function cancelOfLeavers(
  deps: Pick<JobDeps, 'store' | 'now' | 'queue' | 'programmes'>,
): Promise<void> {
  const { store, now } = deps;
  const range = { from: sortable(now()), to: end, limit: atMost };
  for (const stored of await store.queryRange(appointments, 'over', range)) {
    const leaver = await findLeaver(store, stored.document);
    if (leaver !== undefined) await cancel(deps, stored, leaver);
  }
}

/** Who is missing without whom there is no meeting. */
async function findLeaver(
  store: DocumentStore,
  { agreed, mentor, trainees }: Appointment,
): Promise<PersonId | undefined> {
  if (agreed === undefined) return undefined;
  for (const id of trainees.length === 1 ? [mentor, ...trainees] : [mentor])
    if ((await store.load(people, id))?.document.active !== true) return id;
  return undefined;
}

async function cancel(
  deps: Pick<JobDeps, 'store' | 'now' | 'queue' | 'programmes'>,
  { document: { id, revision } }: Stored<Appointment>,
  by: PersonId,
): Promise<void> {
  const token = { kind: 'seen', version: revision } as const;
  const change = { id, by, token, wish: { do: 'cancel' } } as const;
  const changed = await changeAppointment(deps.store, change, await loadTelling(deps, id));
  if (changed.ok) await collectOutbox(deps, appointments, changed.value.stored);
}
