import type { AdaptiveCard } from '../../cards/kit/adaptive-card.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import type { Agreed, Appointment } from '../../core/appointments/appointment.ts';
import { appointments } from '../../core/appointments/appointments.ts';
import { bookAppointment, changeAppointment } from '../../core/appointments/commit-appointment.ts';
import { loadComing, mayChange } from '../../core/appointments/load-meetings.ts';
import type { Meeting } from '../../core/appointments/meeting.ts';
import type { Standing } from '../../core/appointments/standing.ts';
import type { AppointmentOrder } from '../../core/appointments/wishes.ts';
import type { OpenDialog } from '../../core/dialogs/open-dialog.ts';
import { type AppointmentId, appointmentId } from '../../core/kernel/id.ts';
import { accept, type Result, refuse, unreachable } from '../../core/kernel/result.ts';
import { clockIn, dateIn, type Instant } from '../../core/kernel/time.ts';
import { sweepSoon } from '../../core/notices/work-queue.ts';
import { sessionKey } from '../../core/sessions/session.ts';
import type { Refusal } from '../../core/wishes/refusal.ts';
import type { Asker } from '../asker.ts';
import { inTime } from './in-time.ts';
import { type Planning, programmeOf } from './load-planning.ts';
import { askMentorForHours } from './offer-hours.ts';
import { look, movingFrom } from './seek-offers.ts';
import { putToVote } from './vote-in-group.ts';

/** What came of what a dialog wanted done. */
export type CarriedOut =
  | { readonly kind: 'done'; readonly appointment: Appointment }
  /** Others were asked something. */
  | { readonly kind: 'said'; readonly card: AdaptiveCard }
  /** Somebody has the hour by now: other times are looked for. */
  | { readonly kind: 'taken'; readonly at: Instant }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What came of a change of an appointment. */
type Changed = Exclude<CarriedOut, { readonly kind: 'said' }>;

/** Carries out what was read back and confirmed, under the id of its dialog, so that it is done once. */
export async function carryOutOrder(
  asker: Asker,
  planning: Planning,
  dialog: OpenDialog,
  order: AppointmentOrder,
): Promise<CarriedOut> {
  switch (order.do) {
    case 'book':
      return book(asker, planning, appointmentId(dialog.id), order);
    case 'move':
      return move(asker, planning, order);
    case 'cancel':
      return changeStanding(asker, order, { do: 'cancel' });
    case 'ask-hours': {
      const refusal = await askMentorForHours(asker, order);
      return refusal === undefined
        ? { kind: 'said', card: sayHoursAsked(asker) }
        : { kind: 'refused', refusal };
    }
    case 'ask-votes': {
      const put = await putToVote(asker, planning, appointmentId(dialog.id), order);
      return put.ok ? { kind: 'said', card: put.value } : { kind: 'refused', refusal: put.refusal };
    }
    default:
      return unreachable(order);
  }
}

function sayHoursAsked({ words, reader }: Asker): AdaptiveCard {
  const { language } = reader;
  return drawMessage({ language, title: words['offer.askedFor'], paragraphs: [words['offer.askedForText']] });
}

type Ordered<D extends AppointmentOrder['do']> = Extract<AppointmentOrder, { readonly do: D }>;

/** Who meets may have become others since it was read back, and a talk may have been planned by the other side. */
async function book(
  asker: Asker,
  planning: Planning,
  id: AppointmentId,
  { meeting, agreed }: Ordered<'book'>,
): Promise<CarriedOut> {
  const { deps, person, reader } = asker;
  if (!planning.meetings.some((each) => isOfSame(each, meeting)))
    return { kind: 'refused', refusal: 'appointment.nobody' };
  const planned = await findPlanned(asker, id, meeting);
  if (planned !== undefined) return { kind: 'done', appointment: planned };
  if (await isTaken(asker, planning, { meeting, agreed })) return { kind: 'taken', at: agreed.at };
  const { programme, group, mentor, trainees, session } = meeting;
  const booking = { id, programme, group, mentor, trainees, agreed, ...(session && { session }) };
  const booked = await bookAppointment(deps.store, { booking, by: person.id }, reader.now);
  if (!booked.ok) return toCarried(booked.refusal, agreed);
  await sweepSoon(deps);
  return { kind: 'done', appointment: booked.value.stored.document };
}

/** The appointment that is being booked, when an earlier press did so, or the one that stands for the same talk. */
async function findPlanned(
  { deps, person, reader }: Asker,
  id: AppointmentId,
  { session }: Meeting,
): Promise<Appointment | undefined> {
  const own = (await deps.store.load(appointments, id))?.document;
  if (own !== undefined || session === undefined) return own;
  const key = sessionKey(session);
  const coming = await loadComing(deps.store, person.id, reader.now);
  return coming.find((each) => each.session !== undefined && sessionKey(each.session) === key);
}

function isOfSame(a: Meeting, b: Meeting): boolean {
  const [ours, theirs] = [a, b].map(({ trainees }) => trainees.toSorted().join(' '));
  return a.programme === b.programme && a.group === b.group && a.mentor === b.mentor && ours === theirs;
}

async function move(asker: Asker, planning: Planning, order: Ordered<'move'>): Promise<CarriedOut> {
  const { appointment: moving, agreed } = order;
  const standing = planning.standing.find((each) => each.appointment === moving);
  if (standing === undefined) return { kind: 'refused', refusal: 'appointment.unknown' };
  const { meeting } = standing;
  const isNew = standing.agreed.at !== agreed.at || standing.agreed.minutes !== agreed.minutes;
  if (isNew && (await isTaken(asker, planning, { meeting, agreed, standing })))
    return { kind: 'taken', at: agreed.at };
  return changeStanding(asker, order, { do: 'move', to: agreed });
}

type Change = Parameters<typeof changeAppointment>[1]['wish'];

/** Moves or calls off what stands, if it is the asker's and still is as it was when it was shown. */
export async function changeStanding(
  asker: Asker,
  { appointment: id, seen }: Pick<Ordered<'cancel'>, 'appointment' | 'seen'>,
  wish: Change,
): Promise<Changed> {
  const { deps, person, reader } = asker;
  const own = await findOwn(asker, id);
  if (!own.ok) return { kind: 'refused', refusal: own.refusal };
  const change = { id, by: person.id, token: { kind: 'seen', version: seen }, wish } as const;
  // Nobody's address is of use here: answers of people in Outlook are read elsewhere.
  const changed = await changeAppointment(deps.store, change, { now: reader.now, personAt: () => undefined });
  if (!changed.ok) return toCarried(changed.refusal, wish.do === 'move' ? wish.to : undefined);
  const { stored, already } = changed.value;
  if (already && !isSo(stored.document, wish)) return { kind: 'refused', refusal: 'appointment.old-card' };
  await sweepSoon(deps);
  return { kind: 'done', appointment: stored.document };
}

/** An appointment that this person may change; of anybody else's nothing is said. */
export async function findOwn(
  { deps, person }: Asker,
  id: AppointmentId,
): Promise<Result<Appointment, 'appointment.unknown'>> {
  const appointment = (await deps.store.load(appointments, id))?.document;
  return appointment !== undefined && mayChange(appointment, person.id)
    ? accept(appointment)
    : refuse('appointment.unknown');
}

function toCarried(refusal: Refusal, agreed: Agreed | undefined): Changed {
  return refusal === 'appointment.taken' && agreed !== undefined
    ? { kind: 'taken', at: agreed.at }
    : { kind: 'refused', refusal };
}

/** What was wanted stands: a second press on the card that did it. */
function isSo({ agreed }: Appointment, wish: Change): boolean {
  return wish.do === 'cancel' ? agreed === undefined : agreed?.at === wish.to.at;
}

interface Wanted {
  readonly meeting: Meeting;
  readonly agreed: Agreed;
  /** How the appointment stands that moves there. */
  readonly standing?: Standing;
}

/**
 * Whether somebody has the hour by now. Where the calendars don't answer soon it is kept all the same: they are read once
 * more before anything is written into them.
 */
async function isTaken(
  asker: Asker,
  planning: Planning,
  { meeting, agreed, standing }: Wanted,
): Promise<boolean> {
  const { timezone } = programmeOf(planning, meeting);
  const day = dateIn(timezone, agreed.at);
  const need = {
    meeting,
    minutes: agreed.minutes,
    wanted: { from: day, to: day, clock: clockIn(timezone, agreed.at) },
    mentorOnly: meeting.trainees.length > 1,
    ...(standing === undefined ? {} : movingFrom(standing, timezone)),
  };
  const looked = await inTime(look(asker, planning, need));
  if (looked?.kind !== 'looked' || looked.sought.exact !== undefined) return false;
  // Where the mentor's calendar can't be read now, nothing is known.
  return !looked.sought.unread.includes(meeting.mentor);
}
