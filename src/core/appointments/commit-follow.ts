import { withEffects } from '../effects/outbox.ts';
import type { AppointmentId } from '../kernel/id.ts';
import { asWritten, change, leave, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import type { Appointment } from './appointment.ts';
import { appointments, withHolds, withoutHolds } from './appointments.ts';
import { isSecondFailure, withFailure } from './count-failures.ts';
import { decideStep } from './decide-step.ts';
import type { Followed } from './follow-calendar.ts';
import { attemptsOf, type Telling, tellNews } from './tell-news.ts';
import { withPreparationWork, withSessionWork, withWork } from './with-work.ts';

/**
 * Takes over what a calendar answered or showed, and has people told in the same write. What happened in Outlook has
 * happened: where it stands on hours of another appointment, it keeps none. Undefined when there is no such appointment,
 * or others keep writing; it is seen again then.
 */
export async function followAppointment(
  store: DocumentStore,
  id: AppointmentId,
  follow: (appointment: Appointment) => Followed,
  telling: Telling,
): Promise<Stored<Appointment> | undefined> {
  const put = (keep: typeof withHolds) =>
    change<Appointment, Stored<Appointment> | 'taken' | undefined>(
      store,
      { collection: appointments, key: id, contended: undefined, taken: 'taken' },
      (found) => {
        if (found === undefined) return leave(undefined);
        const followed = takeOver(found.document, follow(found.document), telling);
        if (followed === found.document) return leave(found);
        const document = keep(followed);
        return write(document, asWritten(id, found, document));
      },
    );
  const kept = await put(withHolds);
  if (kept !== 'taken') return kept;
  const bare = await put(withoutHolds);
  return bare === 'taken' ? undefined : bare;
}

/** The appointment with its news, and with the calendar's work when there was none under way; cards from before are old. */
function takeOver(before: Appointment, { appointment, news }: Followed, telling: Telling): Appointment {
  if (appointment === before) return before;
  const isNew = appointment.agreed !== before.agreed || appointment.ended !== before.ended;
  const revised = isNew ? { ...appointment, revision: before.revision + 1 } : appointment;
  const attempts = attemptsOf(telling);
  const counted = withFailure(before, revised, news, attempts);
  const second = isSecondFailure(before, counted, attempts)
    ? { ...telling, otherForm: true as const }
    : telling;
  const followed = withPreparation(withEffects(counted, tellNews(counted, news, second)), news, telling);
  const told = withPreparationWork(before, withSessionWork(before, followed, telling.now), telling.now);
  return decideStep(before, telling.now).do === 'rest' ? withWork(told, telling.now) : told;
}

/** A talk that was booked has time before it kept free, where its mentor chose so. */
function withPreparation(
  appointment: Appointment,
  news: Followed['news'],
  { preparation }: Telling,
): Appointment {
  const { preparationOf, byFile } = appointment;
  const isTalk = preparationOf === undefined && !byFile && news.some(({ kind }) => kind === 'booked');
  return isTalk && preparation !== undefined ? { ...appointment, preparation } : appointment;
}

/**
 * Stores what must be known before a request leaves, on the very appointment that it was decided on. Stale: somebody wants
 * something else since, and nothing may leave.
 */
export async function keepStep(
  store: DocumentStore,
  found: Stored<Appointment>,
  after: Appointment,
): Promise<'kept' | 'stale'> {
  const put = (keep: typeof withHolds) =>
    change<Appointment, 'kept' | 'stale' | 'taken'>(
      store,
      { collection: appointments, key: found.key, read: found, contended: 'stale', taken: 'taken' },
      (present) => {
        if (present?.version !== found.version) return leave('stale');
        return after === found.document ? leave('kept') : write(keep(after), 'kept');
      },
    );
  const kept = await put(withHolds);
  if (kept !== 'taken') return kept;
  return (await put(withoutHolds)) === 'kept' ? 'kept' : 'stale';
}
