import type { Instant } from '../kernel/time.ts';
import { loadGroup } from '../people/load-people.ts';
import type { Programme } from '../programme/programme.ts';
import type { DocumentStore } from '../store/documents.ts';
import { allOf } from '../store/read-pages.ts';
import { groupVotes, type VoteFacts, votedMeeting } from './group-vote.ts';
import type { Meeting } from './meeting.ts';

/** Loads who votes, as the group is now, and what the programme asks. */
export async function loadVoteFacts(
  store: DocumentStore,
  { scheduling }: Pick<Programme, 'scheduling'>,
  meeting: Meeting,
  now: Instant,
): Promise<VoteFacts> {
  const { programme, group } = meeting;
  const { mentor, trainees } = await loadGroup(store, programme, group);
  const about = votedMeeting(meeting);
  const before = await allOf((page) => store.query(groupVotes, 'meeting', about, page));
  const voters = trainees.map(({ id }) => id);
  return {
    now,
    ...(mentor === undefined ? {} : { mentor: mentor.id }),
    voters,
    // Nobody meets alone.
    quorum: Math.max(1, Math.min(scheduling?.quorum ?? 1, voters.length)),
    failedBefore: before.filter(({ document: { state } }) => state.name === 'failed').length,
  };
}
