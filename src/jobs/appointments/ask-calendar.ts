import type { Agreed, Appointment, CalendarEvent } from '../../core/appointments/appointment.ts';
import type { Prepared } from '../../core/appointments/before-step.ts';
import type { CalendarAnswer, CheckAnswer } from '../../core/appointments/calendar-answer.ts';
import type { Calendars, EventChange, Stretch } from '../../core/appointments/calendars.ts';
import type { CalendarStep } from '../../core/appointments/decide-step.ts';
import { judgeFree } from '../../core/appointments/judge-free.ts';
import { loadOffered } from '../../core/appointments/offered-hours.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import { addMinutes, type Instant } from '../../core/kernel/time.ts';
import { people } from '../../core/people/people-collection.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { sharedLanguage } from '../../core/programme/shared-language.ts';
import type { DocumentStore } from '../../core/store/documents.ts';

/** What is needed to ask a calendar about an appointment. */
export interface Asking {
  readonly calendars: Calendars;
  readonly store: DocumentStore;
  readonly programme: Programme;
}

type Step<Do extends CalendarStep['do']> = Extract<CalendarStep, { readonly do: Do }>;

/** Reads once more whether the agreed time is free. */
export async function askCheck(
  { calendars, store }: Asking,
  appointment: Appointment,
  { agreed }: Step<'check'>,
  now: Instant,
): Promise<CheckAnswer> {
  const mentor = await find(store, appointment.mentor);
  if (mentor === undefined) return { kind: 'left' };
  const [only, ...others] = appointment.trainees;
  const trainee = only === undefined || others.length > 0 ? undefined : await find(store, only);
  const window = { from: agreed.at, until: addMinutes(agreed.at, agreed.minutes) };
  const asked = [mentor, ...(trainee === undefined ? [] : [trainee])].map(({ email }) => email);
  const busy = await calendars.readBusy(mentor.entraId, asked, window);
  if (busy.kind !== 'read') return busy;
  return judgeFree({
    ...window,
    mentor: busy.readings.get(mentor.email),
    isOffered: trainee !== undefined && (await isOffered(store, appointment.mentor, window, now)),
    trainee: trainee && busy.readings.get(trainee.email),
    own: appointment.event?.seen,
  });
}

async function isOffered(
  store: DocumentStore,
  mentor: PersonId,
  { from, until }: Stretch,
  now: Instant,
): Promise<boolean> {
  return (await loadOffered(store, mentor, now)).some((hours) => hours.from <= from && until <= hours.until);
}

/** The one request of a step that touches an event. */
export async function askEvent(
  { calendars, store, programme }: Asking,
  step: Step<'make' | 'find' | 'look' | 'change' | 'cancel'>,
): Promise<CalendarAnswer> {
  // Of a mentor who has left, what stands there is still taken away.
  const mailbox = (await store.load(people, step.event.mailbox))?.document.entraId;
  if (mailbox === undefined) return { kind: 'no-mailbox' };
  switch (step.do) {
    case 'make':
      return calendars.make(mailbox, step.event.body);
    case 'find':
      return calendars.find(mailbox, step.event.stamp);
    case 'look':
      return calendars.look(mailbox, step.id);
    case 'change':
      return calendars.change(mailbox, step.id, toChange(step.event, step.to, programme));
    case 'cancel':
      return calendars.cancel(mailbox, step.id);
  }
}

/** Only what is another now. */
function toChange({ seen, where }: CalendarEvent, to: Agreed, programme: Programme): EventChange {
  const isThere = seen?.at === to.at && seen.until === addMinutes(to.at, to.minutes);
  const when = isThere ? {} : { when: { at: to.at, minutes: to.minutes, zone: programme.timezone } };
  if (to.where.kind === 'teams' || JSON.stringify(where) === JSON.stringify(to.where)) return when;
  return { ...when, where: { to: to.where, language: sharedLanguage(programme) } };
}

/** The request that makes an event, which is repeated as it is until it is known what came of it. */
export async function composeRequest(
  { calendars, store, programme }: Asking,
  { trainees, preparationOf }: Appointment,
  { agreed }: Step<'prepare'>,
  newId: () => string,
): Promise<Prepared> {
  const invited = await Promise.all(trainees.map((id) => find(store, id)));
  const ids = { transactionId: newId(), stamp: newId() };
  const body = calendars.compose({
    ...ids,
    ...agreed,
    ...(preparationOf === undefined ? {} : { isPreparation: true }),
    zone: programme.timezone,
    language: sharedLanguage(programme),
    invited: invited.flatMap((person) => (person === undefined ? [] : [person.email])),
  });
  return { ...ids, body };
}

/** Who has left is invited and asked no more. */
async function find(store: DocumentStore, id: PersonId): Promise<Person | undefined> {
  const person = (await store.load(people, id))?.document;
  return person?.active ? person : undefined;
}
