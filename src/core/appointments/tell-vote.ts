import { makeNotice, type Notice, type VoteBody } from '../effects/notice.ts';
import type { AppointmentId, PersonId } from '../kernel/id.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import type { GroupVote } from './group-vote.ts';

/** That a vote came to nothing is worth telling for so long, in minutes. */
const failedFor = 7 * 24 * 60;

/** What notices about a vote are about: the last one takes the place of the card before it. */
function voteSubject(id: AppointmentId): string {
  return `vote/${id}`;
}

/** Each of the group is asked in their own chat. */
export function tellOpen(vote: GroupVote, to: readonly PersonId[], now: Instant): readonly Notice[] {
  return to.map((person) => notice(vote, person, { kind: 'vote.open', vote: vote.id }, now, vote.closesAt));
}

/** The cards on which people answered say what came of it; nobody's phone rings for that. */
export function tellClosed(vote: GroupVote, now: Instant): readonly Notice[] {
  const tooLate = addMinutes(now, failedFor);
  return vote.asked.map((person) =>
    notice(vote, person, { kind: 'vote.closed', vote: vote.id }, now, tooLate),
  );
}

/** The mentor hears that it came to nothing; at the second time in a row, that it may go another way. */
export function tellFailed(vote: GroupVote, now: Instant, failedBefore: number): readonly Notice[] {
  const form = failedBefore === 1 ? ({ otherForm: true } as const) : {};
  const body = { kind: 'vote.failed', vote: vote.id, ...form } as const;
  return [notice(vote, vote.meeting.mentor, body, now, addMinutes(now, failedFor))];
}

function notice(
  { id, meeting: { programme } }: GroupVote,
  recipient: PersonId,
  body: VoteBody,
  notBefore: Instant,
  tooLate: Instant,
): Notice {
  const to = { recipient, programme, subject: voteSubject(id), occasion: '', notBefore, tooLate };
  return makeNotice(to, body);
}
