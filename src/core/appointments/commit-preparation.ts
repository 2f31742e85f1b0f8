import { withEffects } from '../effects/outbox.ts';
import type { AppointmentId, PersonId } from '../kernel/id.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Instant } from '../kernel/time.ts';
import { people } from '../people/people-collection.ts';
import type { Person } from '../people/person.ts';
import { asWritten, change, contended, leave, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import type { Appointment } from './appointment.ts';
import { appointments, withHolds, withoutHolds } from './appointments.ts';
import { decidePreparation, preparationId } from './decide-preparation.ts';
import type { AppointmentRefusal } from './refusals.ts';
import { tellNews } from './tell-news.ts';
import { withPreparationWork, withWork } from './with-work.ts';

/** How often it is decided anew when somebody else wrote first. */
const tries = 8;

/**
 * Brings the protected time before a talk in line with the talk, which is read after the document on which it is decided:
 * whoever read an older talk finds that document written since, and reads both again. Undefined when there is no such talk,
 * or no such time and none is wanted. Throws when others keep writing.
 */
export async function commitPreparation(
  store: DocumentStore,
  loadTalk: () => Promise<Appointment | undefined>,
  talk: AppointmentId,
  now: Instant,
): Promise<Stored<Appointment> | undefined> {
  const key = preparationId(talk);
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const found = await store.load(appointments, key);
    const of = await loadTalk();
    const decided = of && decidePreparation(of, found?.document, now);
    if (decided === undefined) return found;
    const put = (document: Appointment) =>
      found === undefined
        ? store.insert(appointments, key, document)
        : store.replace(appointments, key, found.version, document);
    const held = withHolds(withWork(decided, now));
    const outcome = await put(held);
    if (outcome === 'written') return asWritten(key, found, held);
    const lost = outcome === 'taken' ? withoutRoom(decided, now) : undefined;
    if (lost !== undefined && (await put(lost)) === 'written') return asWritten(key, found, lost);
  }
  throw Object.assign(new Error('protected time could not follow'), { code: 'store.contended' });
}

/** The hours before the talk are those of another appointment of ours. */
function withoutRoom(decided: Appointment, now: Instant): Appointment {
  const { agreed, ...rest } = decided;
  const off: Appointment = { ...rest, ended: { at: now, by: 'calendar' } };
  const news = agreed === undefined ? [] : [{ kind: 'lost', at: agreed.at } as const];
  return withoutHolds(
    withWork(withEffects(off, tellNews(off, news, { now, personAt: () => undefined })), now),
  );
}

/** Has time before one talk kept free, or given back; only by its mentor. */
export function wantPreparation(
  store: DocumentStore,
  { talk, by, minutes }: { readonly talk: AppointmentId; readonly by: PersonId; readonly minutes?: number },
  now: Instant,
): Promise<Result<Stored<Appointment>, AppointmentRefusal | 'store.contended'>> {
  type Wanted = Result<Stored<Appointment>, AppointmentRefusal | 'store.contended'>;
  const target = { collection: appointments, key: talk, contended };
  return change<Appointment, Wanted>(store, target, (found) => {
    const before = found?.document;
    if (
      found === undefined ||
      before === undefined ||
      before.mentor !== by ||
      before.preparationOf !== undefined
    )
      return leave(refuse('appointment.unknown'));
    if (before.agreed === undefined) return leave(refuse('appointment.over'));
    if (before.preparation === minutes) return leave(accept(found));
    const { preparation: _, ...rest } = before;
    const after = { ...rest, ...(minutes === undefined ? {} : { preparation: minutes }) };
    const document = withPreparationWork(before, after, now);
    return write(document, accept(asWritten(talk, found, document)));
  });
}

/** Remembers whether a mentor wants time before each talk kept free. */
export function choosePreparation(
  store: DocumentStore,
  mentor: PersonId,
  wants: boolean,
): Promise<Result<boolean, 'store.contended'>> {
  return change<Person, Result<boolean, 'store.contended'>>(
    store,
    { collection: people, key: mentor, contended },
    (found) => {
      if (found === undefined) return leave(contended);
      const { prepares, ...rest } = found.document;
      if ((prepares === true) === wants) return leave(accept(wants));
      return write({ ...rest, ...(wants ? { prepares: true } : {}) }, accept(wants));
    },
  );
}
