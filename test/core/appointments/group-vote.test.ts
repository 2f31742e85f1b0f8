import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decideVote, type Vote } from '../../../src/core/appointments/count-votes.ts';
import {
  decideAnswers,
  decideProposal,
  leaveOut,
  settleVote,
  winVote,
} from '../../../src/core/appointments/decide-group-vote.ts';
import { ballotOf, type GroupVote, groupVotes } from '../../../src/core/appointments/group-vote.ts';
import { personId } from '../../../src/core/kernel/id.ts';
import { addMinutes, type Instant, instant } from '../../../src/core/kernel/time.ts';
import { facts, mentor, now, options, proposalOf, row, scheduling, tellings, voters } from './sample-vote.ts';

const [first, second] = options as [Instant, Instant];
const later = (minutes: number) => ({ ...facts, now: addMinutes(now, minutes) });

function open(more: Partial<typeof scheduling> = {}): GroupVote {
  const decided = decideProposal(proposalOf(), { ...scheduling, ...more }, facts);
  if (!decided.ok) throw new Error(decided.refusal);
  return decided.value;
}

function cast(
  vote: GroupVote,
  by: string,
  answers: Readonly<Record<number, Vote>>,
  known = facts,
): GroupVote {
  const decided = decideAnswers(vote, personId(by), answers, known);
  if (!decided.ok) throw new Error(decided.refusal);
  return decided.value;
}

describe('a vote that is put to a group', () => {
  test('asks everybody in it, once each', () => {
    expect(tellings(open())).toEqual(voters.map((voter) => `vote.open ${voter}`));
  });

  test('closes when the programme says', () => {
    expect(open().closesAt).toBe(addMinutes(now, 72 * 60));
  });

  test('closes early enough before the first moment for whoever has to arrange something', () => {
    expect(open({ voteHours: 1_000 }).closesAt).toBe(addMinutes(first, -48 * 60));
    expect(open({ voteHours: 1_000, noticeHours: 14 * 24 }).closesAt).toBe(addMinutes(now, 3.5 * 24 * 60));
  });

  test('is refused with moments that are past, and to nobody', () => {
    const late = { ...facts, now: addMinutes(now, 10 * 24 * 60) };
    expect(decideProposal(proposalOf(), scheduling, late)).toEqual({
      ok: false,
      refusal: 'appointment.past',
    });
    const alone = { ...facts, voters: [] };
    expect(decideProposal(proposalOf(), scheduling, alone)).toEqual({
      ok: false,
      refusal: 'appointment.nobody',
    });
  });

  test('keeps what was answered before where only some moments are answered now', () => {
    const vote = cast(cast(open(), 't0', row('yes', 'no', 'no')), 't0', row(undefined, 'if-need-be'));
    expect(vote.votes[personId('t0')]).toEqual(row('yes', 'if-need-be', 'no'));
  });

  test('takes no answer of a stranger, of whoever left, or after it closed', () => {
    const refused = (by: string, known = facts) => decideAnswers(open(), personId(by), row('yes'), known);
    expect(refused('somebody')).toEqual({ ok: false, refusal: 'vote.unknown' });
    expect(refused('t0', { ...facts, voters: voters.slice(1) })).toEqual({
      ok: false,
      refusal: 'vote.unknown',
    });
    expect(refused('t0', later(72 * 60))).toEqual({ ok: false, refusal: 'vote.closed' });
  });

  test('asks whoever joins, and its end stays where it is', () => {
    const joined = settleVote(open(), { ...facts, voters: [...voters, personId('new')] });
    expect(tellings(joined)).toEqual([...voters, 'new'].map((voter) => `vote.open ${voter}`));
    expect(joined.closesAt).toBe(open().closesAt);
  });

  test('is counted anew when somebody leaves who was the last to be silent', () => {
    let vote = open();
    for (const voter of voters.slice(0, 3)) vote = cast(vote, voter, row('yes', 'yes', 'yes'));
    expect(settleVote(vote, facts).state).toEqual({ name: 'open' });
    expect(settleVote(vote, { ...facts, voters: voters.slice(0, 3) }).state).toEqual({
      name: 'booking',
      at: first,
    });
  });

  test('ends unheard when the mentor has left', () => {
    const { mentor: _, ...without } = facts;
    const ended = settleVote(open(), without);
    expect(ended.state.name).toBe('failed');
    expect(tellings(ended).filter((each) => each.startsWith('vote.failed'))).toEqual([]);
  });

  test('loses a moment to which the mentor says no, and nothing else that was said', () => {
    let vote = open();
    for (const voter of voters.slice(0, 3)) vote = cast(vote, voter, row('yes', 'yes', 'no'));
    vote = cast(vote, mentor, row('no'));
    expect(vote.state).toEqual({ name: 'booking', at: second });
  });

  test('goes on without a moment at which the mentor turned out to be taken', () => {
    let vote = open();
    for (const voter of voters) vote = cast(vote, voter, row('yes', 'yes', 'no'));
    expect(vote.state).toEqual({ name: 'booking', at: first });
    expect(leaveOut(vote, first, facts).state).toEqual({ name: 'booking', at: second });
    // Of another moment than the one that has won nothing is believed.
    expect(leaveOut(vote, second, facts)).toBe(vote);
  });

  test('that came to nothing is told to the mentor, and the second time that there are other ways', () => {
    const end = (failedBefore: number) => settleVote(open(), { ...later(72 * 60), failedBefore });
    const bodies = [0, 1, 2].map((before) =>
      (end(before).outbox ?? []).filter(({ kind }) => kind === 'vote.failed'),
    );
    expect(bodies.map((each) => each.map((body) => 'otherForm' in body))).toEqual([[false], [true], [false]]);
    expect(tellings(end(0))).toContain(`vote.failed ${mentor}`);
  });

  test('is forgotten vote by vote when it closes', () => {
    const voted = cast(open(), 't0', row('yes', 'yes', 'yes'));
    for (const closed of [winVote(voted, first, facts), settleVote(voted, later(72 * 60))]) {
      expect(closed.votes).toEqual({});
      expect(groupVotes.indexes.live?.values(closed as never)).toEqual([]);
    }
  });

  test('names everybody whom it is about', () => {
    const known = groupVotes.people(cast(open(), 't1', row('no')));
    expect(known).toEqual(expect.arrayContaining([mentor, ...voters]));
  });

  test('ends with what its last answers come to, whatever their order and however often they come', () => {
    const answer = fc.constantFrom<Vote | undefined>('yes', 'if-need-be', 'no', undefined);
    const press = fc.record({
      by: fc.integer({ min: 0, max: 4 }),
      answers: fc.tuple(answer, answer, answer),
      at: fc.integer({ min: 0, max: 80 * 60 }),
      again: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(press, { maxLength: 20 }), (presses) => {
        let vote = open();
        for (const { by, answers, at, again } of presses) {
          // The clock of a process may be behind that of another.
          const known = later(at);
          const who = [...voters, mentor][by] ?? mentor;
          const times = again ? 2 : 1;
          const before = vote;
          for (let n = 0; n < times; n += 1) {
            const decided = decideAnswers(vote, who, row(...answers), known);
            if (decided.ok) vote = decided.value;
            else if (n === 0) expect(vote).toBe(before);
          }
          if (before.state.name !== 'open') expect(vote).toBe(before);
        }
        const end = later(73 * 60);
        const last = settleVote(vote, end);
        const outcome = decideVote(ballotOf(vote, end), instant(Math.max(end.now, vote.closesAt)));
        if (vote.state.name === 'failed') expect(last).toBe(vote);
        else if (outcome.kind === 'won') expect(last.state).toEqual({ name: 'booking', at: outcome.at });
        else expect(last.state.name).toBe('failed');
      }),
      { numRuns: 500 },
    );
  });
});
