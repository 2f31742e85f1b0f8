import type { Appointment } from '../../core/appointments/appointment.ts';
import { appointments } from '../../core/appointments/appointments.ts';
import type { Unavailable } from '../../core/appointments/calendar-answer.ts';
import { loseTrack, moveOn, type PlannedRound, planRounds } from '../../core/appointments/calendar-box.ts';
import type { RoundAnswer } from '../../core/appointments/calendars.ts';
import { followAppointment } from '../../core/appointments/commit-follow.ts';
import type { EventView } from '../../core/appointments/event-view.ts';
import type { Followed } from '../../core/appointments/follow-calendar.ts';
import {
  type Expected,
  isDoubtful,
  oursAmong,
  type Sight,
  sortRound,
  takeAbsence,
  takeView,
} from '../../core/appointments/take-round.ts';
import type { AppointmentId, PersonId } from '../../core/kernel/id.ts';
import { collectOutbox } from '../deliver/collect-outbox.ts';
import type { JobDeps } from '../job-deps.ts';
import type { OpenCalendar } from './keep-subscription.ts';
import { loadTelling } from './load-telling.ts';
import { noteOpen, noteOutage } from './note-access.ts';

export interface Reading extends OpenCalendar {
  readonly mentor: PersonId;
  readonly loadExpected: () => Promise<readonly Expected[]>;
}

/** Reads what there is to read, and notes how far it came; what could not be had is read from the same place again. */
export async function readRounds(deps: JobDeps, reading: Reading): Promise<void> {
  const { lane, now } = reading;
  for (const round of planRounds(lane.document, now())) {
    const outcome = await readRound(deps, reading, round);
    if (outcome === 'taken') continue;
    if (outcome !== 'expired') return noteOutage(deps, lane, outcome);
    lane.note(loseTrack);
    const [anew] = planRounds(lane.document, now());
    const again = anew && (await readRound(deps, reading, anew));
    // Lost on the way, too: the next reading begins anew.
    if (again !== 'taken')
      noteOutage(deps, lane, again === 'expired' || again === undefined ? { kind: 'later' } : again);
    return;
  }
}

/** A place that is lost in the middle of a round is lost for all of it. */
type Outcome = 'taken' | 'expired' | Unavailable;

async function readRound(deps: JobDeps, reading: Reading, round: PlannedRound): Promise<Outcome> {
  const { calendars, lane, loadExpected, mailbox, now } = reading;
  const expected = await loadExpected();
  await lane.renew();
  const answer = await calendars.follow(mailbox, round.start, oursAmong(expected));
  // Reading may have taken long: what others wrote meanwhile is newer than what was read.
  await lane.renew();
  if (answer.kind === 'expired') return 'expired';
  if (answer.kind !== 'round') return answer;
  const outage = await takeRound(deps, reading, expected, answer, round.isFull);
  if (outage !== undefined) return outage;
  const { cursor } = answer;
  noteOpen(deps, lane);
  lane.note((box) => moveOn(box, { cursor, window: round.window }, now()));
  return 'taken';
}

async function takeRound(
  deps: JobDeps,
  reading: Reading,
  expected: readonly Expected[],
  answer: Extract<RoundAnswer, { kind: 'round' }>,
  isFull: boolean,
): Promise<Unavailable | undefined> {
  for (const sight of sortRound(expected, answer, isFull, deps.now())) {
    const outage = await takeSight(deps, reading, sight);
    if (outage !== undefined) return outage;
  }
  return undefined;
}

async function takeSight(deps: JobDeps, reading: Reading, sight: Sight): Promise<Unavailable | undefined> {
  if (sight.kind === 'hidden') return look(deps, reading, sight.expected, sight.id);
  const { expected, view } = sight;
  const seen = takeView(expected.appointment, reading.mentor, view, deps.now());
  if (isDoubtful(seen)) return look(deps, reading, expected, view.id);
  await follow(deps, expected.appointment.id, takesView(reading, view));
  return undefined;
}

function takesView({ mentor, now }: Reading, view: EventView): (appointment: Appointment) => Followed {
  return (appointment) => takeView(appointment, mentor, view, now());
}

/** Reads one event by its id, which finds it wherever in the mailbox it is. */
async function look(
  deps: JobDeps,
  reading: Reading,
  { appointment }: Expected,
  id: string,
): Promise<Unavailable | undefined> {
  const { calendars, lane, mailbox, mentor, now } = reading;
  await lane.renew();
  const answer = await calendars.look(mailbox, id);
  switch (answer.kind) {
    case 'event':
      await follow(deps, appointment.id, takesView(reading, answer.event));
      return undefined;
    case 'absent':
      await follow(deps, appointment.id, (each) => takeAbsence(each, mentor, id, now()));
      return undefined;
    case 'later':
    case 'no-mailbox':
    case 'not-permitted':
    case 'identity':
    case 'refused':
      return answer;
    case 'found':
    case 'done':
    case 'unknown':
    case 'conflict':
    case 'series':
      return { kind: 'later' };
  }
}

/** Stores what was seen with what people are told of it, and has that said. */
async function follow(
  deps: JobDeps,
  id: AppointmentId,
  take: (appointment: Appointment) => Followed,
): Promise<void> {
  const written = await followAppointment(deps.store, id, take, await loadTelling(deps, id));
  if (written?.document.outbox !== undefined) await collectOutbox(deps, appointments, written);
}
