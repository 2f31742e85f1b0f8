import { drawVote } from '../../cards/appointments/draw-vote.ts';
import type { AdaptiveCard } from '../../cards/kit/adaptive-card.ts';
import { castVote, openVote } from '../../core/appointments/commit-vote.ts';
import { tally } from '../../core/appointments/count-votes.ts';
import { ballotOf, type GroupVote, groupVotes, ownVotes } from '../../core/appointments/group-vote.ts';
import { loadVoteFacts } from '../../core/appointments/load-vote-facts.ts';
import type { AppointmentOrder, AppointmentWish } from '../../core/appointments/wishes.ts';
import { type AppointmentId, appointmentId } from '../../core/kernel/id.ts';
import { type Result, refuse } from '../../core/kernel/result.ts';
import { sweepSoon } from '../../core/notices/work-queue.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Refusal } from '../../core/wishes/refusal.ts';
import type { Answer, Asker } from '../asker.ts';
import { loadFrame } from './load-frame.ts';
import { type Planning, programmeOf } from './load-planning.ts';

type Proposed = Extract<AppointmentOrder, { readonly do: 'ask-votes' }>;

/** Puts three moments to the group of the mentor who asks, under the id of the dialog in which they were read back. */
export async function putToVote(
  asker: Asker,
  planning: Planning,
  id: AppointmentId,
  { meeting, minutes, where, options }: Proposed,
): Promise<Result<AdaptiveCard, Refusal>> {
  const { deps, person, reader, words } = asker;
  if (meeting.mentor !== person.id) return refuse('appointment.nobody');
  const programme = programmeOf(planning, meeting);
  const facts = await loadVoteFacts(deps.store, programme, meeting, reader.now);
  if (facts.mentor !== person.id) return refuse('appointment.nobody');
  const proposal = { id, meeting, minutes, where, options };
  const opened = await openVote(deps.store, proposal, programme.scheduling, facts);
  if (!opened.ok) return opened;
  await sweepSoon(deps);
  const card = await draw(asker, programme, opened.value.document, { note: words['vote.opened'] });
  return { ok: true, value: card };
}

/** Keeps what somebody of the group answers, or which moment no longer suits the mentor. */
export async function voteInGroup(
  asker: Asker,
  { vote, answers }: Extract<AppointmentWish, { readonly verb: 'appointment.vote' }>,
): Promise<Answer> {
  const { deps, person, reader } = asker;
  const id = appointmentId(vote);
  const found = (await deps.store.load(groupVotes, id))?.document;
  const programme = deps.programmes.find((each) => each.id === found?.meeting.programme);
  if (found === undefined || programme === undefined) return { refusal: 'vote.unknown' };
  const facts = await loadVoteFacts(deps.store, programme, found.meeting, reader.now);
  const cast = await castVote(deps.store, { id, by: person.id, answers }, facts);
  if (!cast.ok) return { refusal: cast.refusal };
  const after = cast.value.document;
  // That answer decided it: what follows is done beside the turn, and by the sweep where nobody can be asked.
  if (after.state.name !== 'open') await wakeSoon(asker, id);
  return { card: await draw(asker, programme, after, { saved: true }) };
}

async function wakeSoon({ deps }: Asker, id: AppointmentId): Promise<void> {
  await deps.queue?.ask('votes.wake', id, deps.now());
  await sweepSoon(deps);
}

async function draw(
  asker: Asker,
  programme: Programme,
  vote: GroupVote,
  more: { readonly saved?: true; readonly note?: string },
): Promise<AdaptiveCard> {
  const { deps, person, reader } = asker;
  const { id, meeting, closesAt } = vote;
  const facts = await loadVoteFacts(deps.store, programme, meeting, reader.now);
  const frame = await loadFrame(asker, programme, [meeting.mentor]);
  const counts = tally(ballotOf(vote, facts));
  return drawVote({ frame, vote: id, meeting, closesAt, counts, own: ownVotes(vote, person.id), ...more });
}
