import type { Appointment } from '../../core/appointments/appointment.ts';
import { appointments } from '../../core/appointments/appointments.ts';
import { bookAppointment } from '../../core/appointments/commit-appointment.ts';
import { changeVote } from '../../core/appointments/commit-vote.ts';
import { failVote, leaveOut, settleVote, winVote } from '../../core/appointments/decide-group-vote.ts';
import { type GroupVote, groupVotes, type VoteFacts } from '../../core/appointments/group-vote.ts';
import { judgeFree } from '../../core/appointments/judge-free.ts';
import { loadVoteFacts } from '../../core/appointments/load-vote-facts.ts';
import type { AppointmentId } from '../../core/kernel/id.ts';
import type { Instant } from '../../core/kernel/time.ts';
import { addMinutes } from '../../core/kernel/time.ts';
import { people } from '../../core/people/people-collection.ts';
import type { Stored } from '../../core/store/documents.ts';
import { allOf } from '../../core/store/read-pages.ts';
import { collectOutbox } from '../deliver/collect-outbox.ts';
import type { JobDeps } from '../job-deps.ts';
import { missProgramme } from '../miss-programme.ts';

type Deps = Pick<JobDeps, 'store' | 'programmes' | 'now' | 'log' | 'queue' | 'calendars'>;

/** Looks at every vote that is still to close: its time may be over, somebody may have joined or left. */
export async function sweepVotes(deps: Deps): Promise<void> {
  const live = await allOf((page) => deps.store.query(groupVotes, 'live', 'yes', page));
  for (const { document } of live) await wakeVote(deps, document.id);
}

/**
 * Takes a vote as far as it goes now. Whatever part of it was done before a crash, or is done by another process, is done
 * once: the appointment has the id of the vote, and each write is of the vote as it was read.
 */
export async function wakeVote(deps: Deps, id: AppointmentId): Promise<void> {
  for (;;) {
    const found = (await deps.store.load(groupVotes, id))?.document;
    if (found === undefined) return;
    const programme = deps.programmes.find((each) => each.id === found.meeting.programme);
    if (programme === undefined) return missProgramme(deps.log, found.meeting.programme);
    const facts = await loadVoteFacts(deps.store, programme, found.meeting, deps.now());
    const next = await takeOn(deps, found, facts);
    // Only a moment that falls out leads to another one, and there are few of them.
    if (next === undefined || next.state.name !== 'booking' || next.state === found.state) return;
  }
}

/** Takes one step; gives the vote as it stands, where there may be another one to take at once. */
async function takeOn(deps: Deps, vote: GroupVote, facts: VoteFacts): Promise<GroupVote | undefined> {
  const booked = (await deps.store.load(appointments, vote.id))?.document;
  if (booked !== undefined) return follow(deps, vote, booked, facts);
  const { state } = vote;
  switch (state.name) {
    case 'open':
      return put(deps, vote.id, (each) => settleVote(each, facts));
    case 'booking':
      if (await isMentorTaken(deps, vote, state.at))
        return put(deps, vote.id, (each) => leaveOut(each, state.at, facts));
      return book(deps, vote, state.at, facts);
    case 'won':
    case 'failed':
      return undefined;
  }
}

/** The vote closes once people are told of the appointment, or it has come to nothing before that. */
function follow(
  deps: Deps,
  vote: GroupVote,
  { told, agreed }: Appointment,
  facts: VoteFacts,
): Promise<GroupVote | undefined> | undefined {
  if (told !== undefined) return put(deps, vote.id, (each) => winVote(each, told.at, facts));
  // Why it ended, the mentor heard from the appointment itself.
  return agreed === undefined ? put(deps, vote.id, (each) => failVote(each, facts, false)) : undefined;
}

/** Only the mentor's calendar is read again: whoever said yes knows their own. What can't be read is no reason to wait. */
async function isMentorTaken(
  { store, calendars }: Deps,
  { meeting, minutes }: GroupVote,
  at: Instant,
): Promise<boolean> {
  const mentor = (await store.load(people, meeting.mentor))?.document;
  if (calendars === undefined || mentor === undefined) return false;
  const window = { from: at, until: addMinutes(at, minutes) };
  const busy = await calendars.readBusy(mentor.entraId, [mentor.email], window);
  if (busy.kind !== 'read') return false;
  return judgeFree({ ...window, mentor: busy.readings.get(mentor.email) }).kind === 'busy';
}

/** In minutes. */
const aWhile = 0.25;

async function book(
  deps: Deps,
  vote: GroupVote,
  at: Instant,
  facts: VoteFacts,
): Promise<GroupVote | undefined> {
  const { id, meeting, minutes, where } = vote;
  const { programme, group, mentor, session } = meeting;
  const agreed = { at, minutes, where };
  const booking = { id, programme, group, mentor, trainees: facts.voters, agreed };
  const about = session === undefined ? booking : { ...booking, session };
  const booked = await bookAppointment(deps.store, { booking: about, by: mentor }, facts.now);
  if (booked.ok) {
    await collectOutbox(deps, appointments, booked.value.stored);
    // By then it stands in the calendars; where that takes longer, the sweep of a later minute closes the vote.
    await deps.queue.ask('votes.wake', id, addMinutes(facts.now, aWhile));
    return undefined;
  }
  if (booked.refusal !== 'appointment.taken') return undefined;
  return put(deps, id, (each) => leaveOut(each, at, facts));
}

async function put(
  deps: Deps,
  id: AppointmentId,
  decide: (vote: GroupVote) => GroupVote,
): Promise<GroupVote | undefined> {
  const written: Stored<GroupVote> | undefined = await changeVote(deps.store, id, decide);
  if (written?.document.outbox !== undefined) await collectOutbox(deps, groupVotes, written);
  return written?.document;
}
