import type { AppointmentId, PersonId } from '../kernel/id.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Scheduling } from '../programme/scheduling.ts';
import { asWritten, change, contended, leave, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import type { Vote } from './count-votes.ts';
import { decideAnswers, decideProposal, type Proposal } from './decide-group-vote.ts';
import { type GroupVote, groupVotes, type VoteFacts } from './group-vote.ts';
import type { AppointmentRefusal } from './refusals.ts';

type Committed = Result<Stored<GroupVote>, AppointmentRefusal | 'store.contended'>;

/** Opens a vote, once however often it is asked. A group has one at a time on the same meeting. */
export function openVote(
  store: DocumentStore,
  proposal: Proposal,
  rules: Scheduling,
  facts: Pick<VoteFacts, 'now' | 'voters'>,
): Promise<Committed> {
  const target = { collection: groupVotes, key: proposal.id, contended, taken: refuse('vote.running') };
  return change<GroupVote, Committed>(store, target, (found) => {
    if (found !== undefined) return leave(accept(found));
    const decided = decideProposal(proposal, rules, facts);
    if (!decided.ok) return leave(decided);
    return write(decided.value, accept(asWritten(proposal.id, undefined, decided.value)));
  });
}

/** Keeps the answers of one person, and closes the vote in the same write if that decides it. */
export function castVote(
  store: DocumentStore,
  command: {
    readonly id: AppointmentId;
    readonly by: PersonId;
    readonly answers: Readonly<Record<number, Vote>>;
  },
  facts: VoteFacts,
): Promise<Committed> {
  const { id, by, answers } = command;
  return change<GroupVote, Committed>(store, { collection: groupVotes, key: id, contended }, (found) => {
    if (found === undefined) return leave(refuse('vote.unknown'));
    const decided = decideAnswers(found.document, by, answers, facts);
    if (!decided.ok) return leave(decided);
    if (decided.value === found.document) return leave(accept(found));
    return write(decided.value, accept(asWritten(id, found, decided.value)));
  });
}

/** Writes what becomes of a vote; undefined when it is gone, or others keep writing. */
export function changeVote(
  store: DocumentStore,
  id: AppointmentId,
  decide: (vote: GroupVote) => GroupVote,
): Promise<Stored<GroupVote> | undefined> {
  return change<GroupVote, Stored<GroupVote> | undefined>(
    store,
    { collection: groupVotes, key: id, contended: undefined },
    (found) => {
      if (found === undefined) return leave(undefined);
      const decided = decide(found.document);
      return decided === found.document ? leave(found) : write(decided, asWritten(id, found, decided));
    },
  );
}
