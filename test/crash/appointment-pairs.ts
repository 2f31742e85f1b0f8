import type { Agreed, Appointment } from '../../src/core/appointments/appointment.ts';
import { appointments } from '../../src/core/appointments/appointments.ts';
import { bookAppointment, changeAppointment } from '../../src/core/appointments/commit-appointment.ts';
import { type AppointmentId, appointmentId } from '../../src/core/kernel/id.ts';
import { addMinutes, type Instant, instant } from '../../src/core/kernel/time.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import { crowdProgramme, type Member } from '../support/crowd.ts';

/** A mentor and a trainee who meet once. */
export interface Pair {
  readonly mentor: Member;
  readonly trainee: Member;
  readonly appointment: AppointmentId;
}

/** What is wanted of an appointment when a process dies, and the request to Graph that brings it about. */
export const aims = ['create', 'subscribe', 'move', 'cancel'] as const;
export type Aim = (typeof aims)[number];

export function pairUp(members: readonly Member[]): readonly Pair[] {
  return [...new Set(members.map(({ group }) => group))].map((group) => {
    const own = members.filter((member) => member.group === group);
    const [mentor, trainee] = [own.find(isMentor), own.find((member) => !isMentor(member))];
    if (mentor === undefined || trainee === undefined) throw new Error(`no pair in ${group}`);
    return { mentor, trainee, appointment: appointmentId(`talk-${group}`) };
  });
}

const isMentor = ({ role }: Member) => role === 'mentor';

/** Ten days from now, by the clock of the machine: each pair has calendars of its own. */
const firstAt = instant(Math.floor(Date.now() / 3_600_000 + 240) * 3_600_000);
const first: Agreed = { at: firstAt, minutes: 30, where: { kind: 'teams' } };
const later: Agreed = { ...first, at: addMinutes(firstAt, 60) };

/** The trainee books. */
export async function book(store: DocumentStore, pair: Pair, now: Instant): Promise<void> {
  const { appointment: id, mentor, trainee } = pair;
  const who = { group: mentor.group, mentor: mentor.id, trainees: [trainee.id] };
  const booking = { id, programme: crowdProgramme, ...who, agreed: first };
  const done = await bookAppointment(store, { booking, by: trainee.id }, now);
  if (!done.ok) throw new Error(done.refusal);
}

/** What is aimed at is wanted from now on; for a move and a cancellation it was booked before. */
export async function want(store: DocumentStore, pair: Pair, aim: Aim, now: Instant): Promise<void> {
  if (aim === 'create' || aim === 'subscribe') return book(store, pair, now);
  const { appointment: id, trainee } = pair;
  const wish = aim === 'move' ? ({ do: 'move', to: later } as const) : ({ do: 'cancel' } as const);
  const token = { kind: 'message', id: `${aim} ${id}` } as const;
  const telling = { now, personAt: () => undefined };
  const done = await changeAppointment(store, { id, by: trainee.id, token, wish }, telling);
  if (!done.ok) throw new Error(done.refusal);
}

/** When the event of an appointment stands in the calendar, once all is done; undefined: there is none. */
export function wantedAt(aim: Aim): Instant | undefined {
  if (aim === 'cancel') return undefined;
  return aim === 'move' ? later.at : first.at;
}

export async function load(store: DocumentStore, { appointment }: Pair): Promise<Appointment> {
  const found = await store.load(appointments, appointment);
  if (found === undefined) throw new Error(`no appointment ${appointment}`);
  return found.document;
}
