import { drawAppointmentList } from '../../cards/appointments/draw-appointment-list.ts';
import { type Appointment, statusOf } from '../../core/appointments/appointment.ts';
import { loadComing, mayChange, toStanding } from '../../core/appointments/load-meetings.ts';
import type { AppointmentWish } from '../../core/appointments/wishes.ts';
import { type Instant, minutesBetween } from '../../core/kernel/time.ts';
import { mentorGroups } from '../../core/people/who-may.ts';
import { sessionKey } from '../../core/sessions/session.ts';
import { newAppointment } from '../../dialogs/appointment/state.ts';
import type { Answer, Asker } from '../asker.ts';
import { answerTurn, showAppointment } from './answer-turn.ts';
import { beginDialog } from './begin-dialog.ts';
import { changeStanding, findOwn } from './carry-out-order.ts';
import { loadPlanning, type Planning } from './load-planning.ts';

type Wished<V extends AppointmentWish['verb']> = Extract<AppointmentWish, { readonly verb: V }>;

/** Carries out a button about appointments; where no calendars are read, none of them leads anywhere. */
function withPlanning<V extends AppointmentWish['verb']>(
  handle: (asker: Asker, planning: Planning, wish: Wished<V>) => Promise<Answer>,
) {
  return async (asker: Asker, wish: Wished<V>): Promise<Answer> => {
    const planning = await loadPlanning(asker);
    if (planning !== undefined) return handle(asker, planning, wish);
    const { calendars } = asker.deps;
    return { refusal: calendars === undefined ? 'appointment.no-calendars' : 'appointment.nobody' };
  };
}

/** Begins with the session or talk that the card was about, as long as that is what comes now. */
export const planAppointment = withPlanning<'appointment.plan'>((asker, planning, { place }) => {
  const key = place && sessionKey(place);
  const meeting = planning.meetings.find(({ session }) => session && sessionKey(session) === key);
  const state = newAppointment(meeting && { meeting });
  return beginDialog(asker, planning, { kind: 'appointment', state, input: { kind: 'begin' } });
});

export const chooseInDialog = withPlanning<'appointment.choose'>((asker, planning, { token, choice }) =>
  answerTurn(asker, planning, token, { kind: 'chosen', choice }),
);

export const changeWhereInDialog = withPlanning<'appointment.where'>((asker, planning, { token, where }) =>
  answerTurn(asker, planning, token, { kind: 'where', where }),
);

export const bookAsReadBack = withPlanning<'appointment.book'>((asker, planning, { token }) =>
  answerTurn(asker, planning, token, { kind: 'book' }),
);

/** Another time or, at the same time, the telephone for an appointment of one's own, as it was when the card was drawn. */
export const moveAppointment = withPlanning<'appointment.move'>(async (asker, planning, wish) => {
  const found = await findOwn(asker, wish.appointment);
  if (!found.ok) return found;
  const [moving] = toStanding(found.value);
  if (moving === undefined) return { card: showAppointment(planning, found.value) };
  if (moving.seen !== wish.seen) return { refusal: 'appointment.old-card' };
  if (wish.where !== undefined)
    return show(asker, planning, wish, { do: 'move', to: { ...moving.agreed, where: { kind: wish.where } } });
  const proposed = wish.to === undefined ? undefined : proposedAt(found.value, wish.to);
  if (proposed !== undefined)
    return show(asker, planning, wish, { do: 'move', to: { ...moving.agreed, ...proposed } });
  const state = newAppointment({ moving });
  return beginDialog(asker, planning, { kind: 'appointment', state, input: { kind: 'begin' } });
});

/** When and how long, if somebody who was invited did propose to begin then. */
function proposedAt({ event }: Appointment, at: Instant) {
  const proposed = event?.seen?.attendees.find((each) => each.proposed?.at === at)?.proposed;
  return proposed && { at, minutes: minutesBetween(at, proposed.until) };
}

/** Asks first, in a dialog of its own; a reason is asked of nobody. */
export const cancelAppointment = withPlanning<'appointment.cancel'>(async (asker, planning, wish) => {
  const found = await findOwn(asker, wish.appointment);
  if (!found.ok) return found;
  const [standing] = toStanding(found.value);
  if (standing === undefined) return { card: showAppointment(planning, found.value) };
  if (standing.seen !== wish.seen) return { refusal: 'appointment.old-card' };
  if (wish.sure === true) return show(asker, planning, wish, { do: 'cancel' });
  const only = { ...planning, facts: { ...planning.facts, standing: [standing] } };
  const input = { kind: 'begin', which: {} } as const;
  return beginDialog(asker, only, { kind: 'cancel-appointment', state: { at: 'opening' }, input });
});

async function show(
  asker: Asker,
  planning: Planning,
  wish: Parameters<typeof changeStanding>[1],
  change: Parameters<typeof changeStanding>[2],
): Promise<Answer> {
  const changed = await changeStanding(asker, wish, change);
  switch (changed.kind) {
    case 'done':
      return { card: showAppointment(planning, changed.appointment) };
    case 'taken':
      return { refusal: 'appointment.taken' };
    case 'refused':
      return { refusal: changed.refusal };
  }
}

/** What this person has to come, with buttons for what they may change. */
export const listAppointments = withPlanning<'appointment.list'>(async (asker, planning) => {
  const { deps, person, reader } = asker;
  const coming = await loadComing(deps.store, person.id, reader.now);
  const listed = coming.flatMap((each) =>
    toStanding(each).map((standing) => ({
      ...standing,
      isChanging: statusOf(each) !== 'confirmed',
      mayChange: mayChange(each, person.id),
      isPrepared: each.mentor === person.id && each.preparation !== undefined,
    })),
  );
  const mayOffer = mentorGroups(person).length > 0;
  return { card: drawAppointmentList({ frame: planning.frame, appointments: listed, mayOffer }) };
});
