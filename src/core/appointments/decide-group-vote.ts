import { withEffects } from '../effects/outbox.ts';
import type { AppointmentId, PersonId } from '../kernel/id.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import { addMinutes, type Instant, instant } from '../kernel/time.ts';
import type { Scheduling } from '../programme/scheduling.ts';
import type { Where } from './appointment.ts';
import { decideVote, type Vote } from './count-votes.ts';
import { ballotOf, type GroupVote, isClosed, optionsLeft, type VoteFacts } from './group-vote.ts';
import type { Meeting } from './meeting.ts';
import type { AppointmentRefusal } from './refusals.ts';
import { tellClosed, tellFailed, tellOpen } from './tell-vote.ts';

/** What a mentor puts to the group. */
export interface Proposal {
  readonly id: AppointmentId;
  readonly meeting: Meeting;
  readonly minutes: number;
  readonly where: Where;
  readonly options: readonly Instant[];
}

type Rules = Pick<Scheduling, 'voteHours' | 'noticeHours'>;

/** A new vote, which everybody in the group is told of. */
export function decideProposal(
  proposal: Proposal,
  rules: Rules,
  { now, voters }: Pick<VoteFacts, 'now' | 'voters'>,
): Result<GroupVote, AppointmentRefusal> {
  const options = [...new Set(proposal.options)].filter((at) => at > now).toSorted((a, b) => a - b);
  const [first] = options;
  if (first === undefined) return refuse('appointment.past');
  if (voters.length === 0) return refuse('appointment.nobody');
  const closesAt = closingTime(first, rules, now);
  const fresh = { votes: {}, taken: [], state: { name: 'open' } } as const;
  const vote: GroupVote = { ...proposal, options, closesAt, asked: voters, ...fresh };
  return accept(withEffects(vote, tellOpen(vote, voters, now)));
}

const quarter = 15 * 60_000;

/** So long as the programme says, but early enough before the first moment for whoever has to arrange something. */
function closingTime(first: Instant, { voteHours, noticeHours }: Rules, now: Instant): Instant {
  const inTime = Math.max(addMinutes(first, -noticeHours * 60), now + (first - now) / 2);
  const closes = Math.min(addMinutes(now, voteHours * 60), inTime);
  return instant(Math.max(Math.floor(closes / quarter) * quarter, now));
}

/** Answers of one person; what is not answered now stays as it was. Of the mentor only a no counts: that moment falls out. */
export function decideAnswers(
  vote: GroupVote,
  by: PersonId,
  answers: Readonly<Record<number, Vote>>,
  facts: VoteFacts,
): Result<GroupVote, AppointmentRefusal> {
  if (by !== vote.meeting.mentor && !facts.voters.includes(by)) return refuse('vote.unknown');
  if (vote.state.name !== 'open' || facts.now >= vote.closesAt) return refuse('vote.closed');
  const known = optionsLeft(vote, facts.now).flatMap((at): (readonly [number, Vote])[] => {
    const answer = answers[at];
    return answer === undefined ? [] : [[at, answer]];
  });
  const own = vote.votes[by] ?? {};
  if (known.every(([at, answer]) => own[at] === answer)) return accept(vote);
  const votes = { ...vote.votes, [by]: { ...own, ...Object.fromEntries(known) } };
  return accept(settleVote({ ...vote, votes }, facts));
}

/** Takes over who is in the group now, and closes the vote if it is decided. */
export function settleVote(vote: GroupVote, facts: VoteFacts): GroupVote {
  if (vote.state.name !== 'open') return vote;
  if (facts.mentor !== vote.meeting.mentor) return failVote(vote, facts, false);
  const outcome = decideVote(ballotOf(vote, facts), facts.now);
  switch (outcome.kind) {
    case 'open':
      return askNewcomers(vote, facts);
    case 'won':
      return { ...vote, state: { name: 'booking', at: outcome.at } };
    case 'none':
      return failVote(vote, facts, true);
  }
}

function askNewcomers(vote: GroupVote, { voters, now }: VoteFacts): GroupVote {
  const newcomers = voters.filter((person) => !vote.asked.includes(person));
  if (newcomers.length === 0) return vote;
  return withEffects({ ...vote, asked: [...vote.asked, ...newcomers] }, tellOpen(vote, newcomers, now));
}

/** The moment that had won is taken after all: the vote goes on without it, and all that was said of the others stays. */
export function leaveOut(vote: GroupVote, at: Instant, facts: VoteFacts): GroupVote {
  const { state } = vote;
  if (state.name !== 'booking' || state.at !== at) return vote;
  return settleVote({ ...vote, taken: [...vote.taken, at], state: { name: 'open' } }, facts);
}

/** It stands in the calendars, which everybody is told; the cards of the vote ask nothing any more. */
export function winVote(vote: GroupVote, at: Instant, { now }: Pick<VoteFacts, 'now'>): GroupVote {
  if (isClosed(vote)) return vote;
  const won: GroupVote = { ...vote, votes: {}, state: { name: 'won', at, closedAt: now } };
  return withEffects(won, tellClosed(won, now));
}

/** It came to nothing; `isNews`: the mentor has not heard so otherwise. */
export function failVote(vote: GroupVote, facts: VoteFacts, isNews: boolean): GroupVote {
  if (isClosed(vote)) return vote;
  const { now, failedBefore } = facts;
  const failed: GroupVote = { ...vote, votes: {}, state: { name: 'failed', closedAt: now } };
  const told = isNews ? tellFailed(failed, now, failedBefore) : [];
  return withEffects(failed, [...told, ...tellClosed(failed, now)]);
}
