import { appointments } from '../../core/appointments/appointments.ts';
import type { Telling } from '../../core/appointments/tell-news.ts';
import type { AppointmentId, PersonId } from '../../core/kernel/id.ts';
import { people } from '../../core/people/people-collection.ts';
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
  const prepares = found && (await store.load(people, found.mentor))?.document.prepares;
  const programme = programmes.find(({ id: each }) => each === found?.programme);
  const minutes = prepares ? programme?.scheduling?.preparationMinutes : undefined;
  return {
    now: now(),
    personAt: (address) => byAddress.get(address.toLowerCase()),
    ...(minutes === undefined ? {} : { preparation: minutes }),
  };
}
