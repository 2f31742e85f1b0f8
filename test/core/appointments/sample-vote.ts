import type { Vote } from '../../../src/core/appointments/count-votes.ts';
import type { Proposal } from '../../../src/core/appointments/decide-group-vote.ts';
import type { GroupVote, VoteFacts } from '../../../src/core/appointments/group-vote.ts';
import { appointmentId, groupId, personId } from '../../../src/core/kernel/id.ts';
import { addMinutes, instant } from '../../../src/core/kernel/time.ts';
import { sampleProgramme } from '../../support/sample-programme.ts';

/** A group of four and a mentor, who proposes three moments a week from now. */

export const now = instant(Date.parse('2026-11-23T09:00:00Z'));
export const mentor = personId('mentor');
export const voters = ['t0', 't1', 't2', 't3'].map(personId);
export const options = [7, 8, 9].map((day) => addMinutes(now, day * 24 * 60));
export const scheduling = {
  talkMinutes: 30,
  noticeHours: 48,
  horizonDays: 84,
  bufferMinutes: 0,
  hours: { days: [1, 2, 3, 4, 5], from: '08:00', to: '20:00' },
  restHours: 12,
  quorum: 3,
  preparationMinutes: 15,
  voteHours: 72,
  closed: [],
};
export const facts: VoteFacts = { now, mentor, voters, quorum: 3, failedBefore: 0 };

export function proposalOf(id = 'v', group = 'g'): Proposal {
  const meeting = {
    ...{ programme: sampleProgramme.id, group: groupId(group), mentor, trainees: voters },
    minutes: 90,
  };
  return { id: appointmentId(id), meeting, minutes: 90, where: { kind: 'teams' }, options };
}

/** Answers to the three moments, in their order. */
export function row(...votes: readonly (Vote | undefined)[]): Readonly<Record<number, Vote>> {
  return Object.fromEntries(
    votes.flatMap((vote, n) => (vote === undefined ? [] : [[options[n] ?? 0, vote]])),
  );
}

export function tellings({ outbox = [] }: GroupVote): readonly string[] {
  return outbox.flatMap((each) => ('recipient' in each ? [`${each.kind} ${each.recipient}`] : []));
}
