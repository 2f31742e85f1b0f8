import type { PersonId } from '../kernel/id.ts';
import type { Instant } from '../kernel/time.ts';

export const votes = ['yes', 'if-need-be', 'no'] as const;
export type Vote = (typeof votes)[number];

/** A vote of a group on proposed moments. The mentor proposed them and so can come, unless the mentor says no. */
export interface Ballot {
  /** Proposed moments, the earliest first. */
  readonly options: readonly Instant[];
  readonly mentor: PersonId;
  /** The trainees who may vote. */
  readonly voters: readonly PersonId[];
  /** How many of them must be able to come. */
  readonly quorum: number;
  readonly closesAt: Instant;
  /** By person, by moment. Votes of people who left, or on moments that were withdrawn, do not count. */
  readonly votes: Readonly<Record<PersonId, Readonly<Record<number, Vote>>>>;
}

/** How one proposed moment stands. */
export interface Tally {
  readonly at: Instant;
  readonly yes: number;
  readonly ifNeedBe: number;
  readonly silent: number;
  /** The mentor can't come: it can't win. */
  readonly off: boolean;
}

export type VoteOutcome =
  | { readonly kind: 'open' }
  | { readonly kind: 'won'; readonly at: Instant }
  /** No moment can bring enough people together: other times are needed. */
  | { readonly kind: 'none' };

/** Counts per moment, in the order of the proposals. */
export function tally(ballot: Ballot): readonly Tally[] {
  return ballot.options.map((at) => {
    const said = ballot.voters.map((voter) => ballot.votes[voter]?.[at]);
    return {
      at,
      yes: said.filter((vote) => vote === 'yes').length,
      ifNeedBe: said.filter((vote) => vote === 'if-need-be').length,
      silent: said.filter((vote) => vote === undefined).length,
      off: ballot.votes[ballot.mentor]?.[at] === 'no',
    };
  });
}

/**
 * What has become of a vote. It closes at once when a moment has its quorum and no other can still get more yes, when
 * nobody is silent any more, or when no moment can reach the quorum; else when its time is over. Most yes wins, then most
 * "if need be", then the earliest. Silence never blocks.
 */
export function decideVote(ballot: Ballot, now: Instant): VoteOutcome {
  const counts = tally(ballot).filter(({ off }) => !off);
  const possible = counts.filter((count) => comes(count) + count.silent >= ballot.quorum);
  if (possible.length === 0) return { kind: 'none' };
  const leader = counts.filter((count) => comes(count) >= ballot.quorum).toSorted(byRank)[0];
  const isOver = now >= ballot.closesAt || possible.every(({ silent }) => silent === 0);
  if (leader === undefined) return isOver ? { kind: 'none' } : { kind: 'open' };
  const isBeyondReach = possible.every(
    (other) => other.at === leader.at || other.yes + other.silent < leader.yes,
  );
  return isOver || isBeyondReach ? { kind: 'won', at: leader.at } : { kind: 'open' };
}

function comes({ yes, ifNeedBe }: Tally): number {
  return yes + ifNeedBe;
}

function byRank(a: Tally, b: Tally): number {
  return b.yes - a.yes || b.ifNeedBe - a.ifNeedBe || a.at - b.at;
}
