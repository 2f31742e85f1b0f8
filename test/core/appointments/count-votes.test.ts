import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Ballot, decideVote, tally, type Vote } from '../../../src/core/appointments/count-votes.ts';
import { personId } from '../../../src/core/kernel/id.ts';
import { instant } from '../../../src/core/kernel/time.ts';

const options = [1_000, 2_000, 3_000].map(instant);
const voters = Array.from({ length: 8 }, (_, n) => personId(`t${n}`));
const closesAt = instant(500);
const before = instant(100);

type Row = readonly (Vote | undefined)[];

/** One row of votes per voter, on the three moments. */
function ballot(rows: readonly Row[], more: Partial<Ballot> = {}): Ballot {
  const votes = Object.fromEntries(
    rows.map((row, n) => [
      `t${n}`,
      Object.fromEntries(row.flatMap((vote, at) => (vote === undefined ? [] : [[options[at], vote]]))),
    ]),
  );
  return { options, mentor: personId('m'), voters, quorum: 5, closesAt, votes, ...more };
}

const times = (count: number, row: Row) => Array.from({ length: count }, () => row);

describe('a vote', () => {
  test('of five who choose the same stays open while three who are silent could still choose another', () => {
    expect(decideVote(ballot(times(4, ['yes', 'no', 'no'])), before)).toEqual({ kind: 'open' });
    expect(decideVote(ballot(times(5, ['yes', 'yes', 'no'])), before)).toEqual({ kind: 'open' });
  });

  test('closes at once when no other moment can still win', () => {
    expect(decideVote(ballot(times(5, ['no', 'yes', 'no'])), before)).toEqual({ kind: 'won', at: 2_000 });
  });

  test('closes at its end with the most yes, then the most "if need be", then the earliest', () => {
    const even = [...times(3, ['yes', 'yes', 'yes']), ...times(2, ['if-need-be', 'if-need-be', 'yes'])];
    expect(decideVote(ballot(even), closesAt)).toEqual({ kind: 'won', at: 3_000 });
    const tie = [...times(5, ['yes', 'yes', 'no']), ['no', 'if-need-be', 'no'] as const];
    expect(decideVote(ballot(tie), closesAt)).toEqual({ kind: 'won', at: 2_000 });
    expect(decideVote(ballot(times(5, ['yes', 'yes', 'no'])), closesAt)).toEqual({ kind: 'won', at: 1_000 });
  });

  test('closes before its end when everybody has spoken', () => {
    expect(decideVote(ballot(times(8, ['yes', 'yes', 'if-need-be'])), before)).toEqual({
      kind: 'won',
      at: 1_000,
    });
  });

  test('fails as soon as no moment can bring enough people together', () => {
    expect(decideVote(ballot(times(4, ['no', 'no', 'no'])), before)).toEqual({ kind: 'none' });
    expect(decideVote(ballot(times(4, ['yes', 'yes', 'yes'])), closesAt)).toEqual({ kind: 'none' });
  });

  test('never takes a moment at which the mentor can’t come', () => {
    const said = ballot(times(8, ['yes', 'no', 'no']));
    expect(
      decideVote({ ...said, votes: { ...said.votes, [personId('m')]: { 1000: 'no' } } }, before),
    ).toEqual({
      kind: 'none',
    });
  });

  test('counts neither somebody who left nor a moment that was withdrawn; the other votes stay', () => {
    const said = ballot(times(8, ['yes', 'yes', 'no']));
    const left = { ...said, voters: voters.slice(0, 6), options: options.slice(1) };
    expect(tally(left)).toEqual([
      { at: 2_000, yes: 6, ifNeedBe: 0, silent: 0, off: false },
      { at: 3_000, yes: 0, ifNeedBe: 0, silent: 0, off: false },
    ]);
  });

  test('that closed early ends the same whatever the silent would have said', () => {
    const vote = fc.constantFrom<Vote>('yes', 'if-need-be', 'no');
    const row = fc.tuple(vote, vote, vote);
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 8 }),
        fc.array(row, { minLength: 8, maxLength: 8 }),
        (said, more) => {
          const early = decideVote(ballot(said), before);
          const late = decideVote(ballot([...said, ...more.slice(said.length)]), closesAt);
          if (early.kind !== 'open') expect(late).toEqual(early);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
