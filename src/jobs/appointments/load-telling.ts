import type { Appointment } from '../../core/appointments/appointment.ts';
import { appointments } from '../../core/appointments/appointments.ts';
import type { Telling } from '../../core/appointments/tell-news.ts';
import type { AppointmentId, PersonId } from '../../core/kernel/id.ts';
import { people } from '../../core/people/people-collection.ts';
import type { DocumentStore } from '../../core/store/documents.ts';
import { allOf } from '../../core/store/read-pages.ts';
import type { JobDeps } from '../job-deps.ts';

/** What is known when people are told of an appointment: whose address is whose among those who meet, and what the mentor chose. */
export async function loadTelling(
  { store, now, programmes }: Pick<JobDeps, 'store' | 'now' | 'programmes'>,
  id: AppointmentId,
): Promise<Telling> {
  const found = (await store.load(appointments, id))?.document;
  const ids = found === undefined ? [] : [found.mentor, ...found.trainees];
  const byAddress = new Map<string, PersonId>();
  for (const person of ids) {
    const email = (await store.load(people, person))?.document.email;
    if (email !== undefined) byAddress.set(email.toLowerCase(), person);
  }
  if (found === undefined) return { now: now(), personAt: () => undefined };
  const rules = programmes.find((each) => each.id === found.programme)?.scheduling;
  const prepares = (await store.load(people, found.mentor))?.document.prepares;
  const minutes = prepares ? rules?.preparationMinutes : undefined;
  const quorum = rules?.quorum === undefined ? undefined : Math.min(rules.quorum, found.trainees.length);
  return {
    now: now(),
    personAt: (address) => byAddress.get(address.toLowerCase()),
    failedBefore: await countFailed(store, found),
    ...(quorum === undefined ? {} : { quorum }),
    ...(minutes === undefined ? {} : { preparation: minutes }),
  };
}

/** How often a time for the same people came to nothing, in appointments of which none came about. */
async function countFailed(store: DocumentStore, { id, mentor, trainees }: Appointment): Promise<number> {
  const [first = mentor] = trainees;
  const found = await allOf((page) => store.query(appointments, 'person', first, page));
  return found
    .map(({ document }) => document)
    .filter((each) => each.id !== id && each.agreed === undefined && each.mentor === mentor)
    .filter((each) => each.trainees.toSorted().join() === trainees.toSorted().join())
    .reduce((sum, { failures = 0 }) => sum + failures, 0);
}
