import { withEffects } from '../effects/outbox.ts';
import type { AppointmentId, PersonId } from '../kernel/id.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Instant } from '../kernel/time.ts';
import type { Token } from '../sessions/wishes.ts';
import { asWritten, change, contended, leave, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import { eachOf } from '../store/read-pages.ts';
import type { Agreed, Appointment } from './appointment.ts';
import { appointments, withHolds } from './appointments.ts';
import { type Booking, decideBooking, decideCancel, decideMove } from './decide-appointment.ts';
import { type Followed, quiet } from './follow-calendar.ts';
import type { AppointmentRefusal } from './refusals.ts';
import { keepByFile } from './take-outage.ts';
import { type Telling, tellNews } from './tell-news.ts';
import { withPreparationWork, withSessionWork, withWork } from './with-work.ts';

/** How many typed messages are remembered; a redelivery comes within seconds, not after this many. */
const rememberedMessages = 16;

export interface CommittedAppointment {
  readonly stored: Stored<Appointment>;
  /** True when the wish was carried out before, or was made from a card that is no longer the present state. */
  readonly already: boolean;
}

type Committed = Result<CommittedAppointment, AppointmentRefusal | 'store.contended'>;

/**
 * Keeps the hours of a new appointment and has the calendars brought in line. Of two who want one hour of a mentor at
 * once, one is refused by the store. The same booking again, or the same message, is the one that stands.
 */
export async function bookAppointment(
  store: DocumentStore,
  command: { readonly booking: Booking; readonly by: PersonId; readonly message?: string },
  now: Instant,
): Promise<Committed> {
  const { booking, by, message } = command;
  const target = { collection: appointments, key: booking.id, contended, taken: refuse('appointment.taken') };
  const booked = await change<Appointment, Committed>(store, target, (found) => {
    if (found !== undefined) return leave(accept({ stored: found, already: true }));
    const appointment = withWork(remember(decideBooking(booking, by), message), now);
    const document = withHolds(appointment);
    return write(document, accept({ stored: asWritten(booking.id, undefined, document), already: false }));
  });
  if (booked.ok || booked.refusal !== 'appointment.taken' || message === undefined) return booked;
  // A message that comes again meets the hours that it took itself.
  const same = await findByMessage(store, by, message);
  return same === undefined ? booked : accept({ stored: same, already: true });
}

/** What somebody wants done with an appointment that stands. */
export interface AppointmentChange {
  readonly id: AppointmentId;
  readonly by: PersonId;
  readonly token: Token;
  readonly wish: { readonly do: 'move'; readonly to: Agreed } | { readonly do: 'cancel' };
}

/** Moves or cancels what people want; the calendar follows. */
export async function changeAppointment(
  store: DocumentStore,
  { id, by, token, wish }: AppointmentChange,
  telling: Telling,
): Promise<Committed> {
  const { now } = telling;
  const target = { collection: appointments, key: id, contended, taken: refuse('appointment.taken') };
  return change<Appointment, Committed>(store, target, (found) => {
    if (found === undefined) return leave(refuse('appointment.unknown'));
    const before = found.document;
    if (isAlreadyDone(before, token)) return leave(accept({ stored: found, already: true }));
    const decided = decideWish(before, wish, by, now);
    if (!decided.ok) return leave(decided);
    const { appointment, news } = decided.value;
    const counted = remember({ ...appointment, revision: before.revision + 1 }, token.id);
    const told = withEffects(counted, tellNews(counted, news, telling));
    const document = withHolds(
      withWork(withPreparationWork(before, withSessionWork(before, told, now), now), now),
    );
    return write(document, accept({ stored: asWritten(id, found, document), already: false }));
  });
}

function decideWish(
  before: Appointment,
  wish: AppointmentChange['wish'],
  by: PersonId,
  now: Instant,
): Result<Followed, AppointmentRefusal> {
  if (wish.do === 'cancel') return decideCancel(before, by, now);
  const moved = decideMove(before, wish.to, by, now);
  if (!moved.ok) return moved;
  // Where no calendar has to follow, it is so at once.
  const byFile = moved.value.byFile ? keepByFile(moved.value) : undefined;
  return accept(byFile ?? quiet(moved.value));
}

function isAlreadyDone({ revision, messages }: Appointment, token: Token): boolean {
  const isOld = token.kind === 'seen' && token.version !== revision;
  return isOld || (token.id !== undefined && messages.includes(token.id));
}

function remember(appointment: Appointment, message: string | undefined): Appointment {
  if (message === undefined) return appointment;
  return { ...appointment, messages: [...appointment.messages, message].slice(-rememberedMessages) };
}

async function findByMessage(
  store: DocumentStore,
  person: PersonId,
  message: string,
): Promise<Stored<Appointment> | undefined> {
  for await (const stored of eachOf((page) => store.query(appointments, 'person', person, page)))
    if (stored.document.messages.includes(message)) return stored;
  return undefined;
}
