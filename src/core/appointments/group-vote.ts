import { sortable } from '../effects/delivery.ts';
import { outboxIndex, toldBy, type WithOutbox } from '../effects/outbox.ts';
import type { AppointmentId, PersonId } from '../kernel/id.ts';
import { addMinutes, type Instant, instant } from '../kernel/time.ts';
import type { KeptCollection } from '../store/kept.ts';
import type { Where } from './appointment.ts';
import type { Ballot, Vote } from './count-votes.ts';
import type { Meeting } from './meeting.ts';

/** `booking`: a moment has won, and is being written into the calendars. Afterwards nobody knows who voted what. */
export type VoteState =
  | { readonly name: 'open' }
  | { readonly name: 'booking'; readonly at: Instant }
  | { readonly name: 'won'; readonly at: Instant; readonly closedAt: Instant }
  | { readonly name: 'failed'; readonly closedAt: Instant };

/**
 * A group that votes on moments which its mentor proposes. The hours of the mentor are not kept for it: three moments would
 * be out of reach of everybody else for days, for one meeting. They are only not offered to others meanwhile; what somebody
 * takes all the same is left out when the vote closes, and the next best moment wins.
 */
export interface GroupVote extends WithOutbox {
  /** Also that of the appointment that comes of it, so that there is one at most. */
  readonly id: AppointmentId;
  readonly meeting: Meeting;
  readonly minutes: number;
  readonly where: Where;
  /** The earliest first. */
  readonly options: readonly Instant[];
  readonly closesAt: Instant;
  /** Whom it was put to; whoever joins the group is added. */
  readonly asked: readonly PersonId[];
  /** By person, by moment; nothing any more once it is closed. */
  readonly votes: Ballot['votes'];
  /** Moments at which the mentor turned out to be taken. */
  readonly taken: readonly Instant[];
  readonly state: VoteState;
}

/** What must be known of the group whenever a vote is counted. */
export interface VoteFacts {
  readonly now: Instant;
  /** None between two mentors. */
  readonly mentor?: PersonId;
  /** The trainees of the group as it is now. */
  readonly voters: readonly PersonId[];
  /** How many of them must be able to come. */
  readonly quorum: number;
  /** How many votes on the same meeting came to nothing before. */
  readonly failedBefore: number;
}

/** Votes by their id. A group has one at a time on one meeting. */
export const groupVotes: KeptCollection<GroupVote> = {
  name: 'votes',
  schemaVersion: 1,
  indexes: {
    running: { unique: true, values: (vote) => (isClosed(vote) ? [] : [votedMeeting(vote.meeting)]) },
    /** Those of a meeting, closed ones too. */
    meeting: { unique: false, values: ({ meeting }) => [votedMeeting(meeting)] },
    /** Those that are still to close. */
    live: { unique: false, values: (vote) => (isClosed(vote) ? [] : ['yes']) },
    /** By the mentor whose hours they are about. */
    mentor: { unique: false, values: (vote) => (isClosed(vote) ? [] : [vote.meeting.mentor]) },
    over: { unique: false, values: (vote) => [sortable(overAt(vote))] },
    outbox: outboxIndex,
  },
  migrate: (stored) => stored as GroupVote,
  speaks: true,
  retention: { for: 'days', days: 30, index: 'over', forget: () => ({ gone: 1 }) },
  people: (vote) => {
    const { mentor, trainees, session } = vote.meeting;
    const ids = [mentor, ...trainees, session?.intake ?? '', ...vote.asked, ...Object.keys(vote.votes)];
    return [...ids, ...toldBy(vote)];
  },
};

export function isClosed({ state }: Pick<GroupVote, 'state'>): boolean {
  return state.name === 'won' || state.name === 'failed';
}

/** What a vote is about: a session of the group, or a meeting of its own. */
export function votedMeeting({ programme, group, session }: Meeting): string {
  const about = session === undefined ? [] : [session.plan, String(session.year), session.intake];
  return [programme, group, ...about].map(encodeURIComponent).join('/');
}

function overAt({ state, options, minutes }: GroupVote): Instant {
  if (state.name === 'won' || state.name === 'failed') return state.closedAt;
  return addMinutes(instant(Math.max(0, ...options)), minutes);
}

/** The moments that can still be chosen. */
export function optionsLeft({ options, taken }: GroupVote, now: Instant): readonly Instant[] {
  return options.filter((at) => at > now && !taken.includes(at));
}

/** A vote as it is counted at one moment. */
export function ballotOf(vote: GroupVote, { now, voters, quorum }: VoteFacts): Ballot {
  const { meeting, closesAt, votes } = vote;
  return { options: optionsLeft(vote, now), mentor: meeting.mentor, voters, quorum, closesAt, votes };
}

/** What one person answered, of the moments that can still be chosen. */
export function ownVotes(vote: GroupVote, person: PersonId): Readonly<Record<number, Vote>> {
  return vote.votes[person] ?? {};
}
