import { describe, expect, it } from '@jest/globals';
import { entraId, groupId, personId, programmeId } from '../../../src/core/kernel/id.ts';
import type { Membership, Person } from '../../../src/core/people/person.ts';
import {
  isCoordinator,
  mayRead,
  mayWalk,
  mentorGroups,
  traineeMembership,
} from '../../../src/core/people/who-may.ts';
import { guid } from './roster/fixtures.ts';

const [msg, vu] = [programmeId('msg'), programmeId('vu')];
const [one, two] = [groupId('Gent 1'), groupId('Gent 2')];

function person(memberships: readonly Membership[], active = true): Person {
  const facts = { id: personId('p'), entraId: entraId(guid(1)), name: 'An', email: 'an@ugent.example' };
  return { ...facts, language: 'nl-BE', active, memberships };
}

const mentor = person([{ programme: msg, role: 'mentor', group: one }]);
const trainee = person([{ programme: msg, role: 'trainee', group: one }]);
const coordinator = person([{ programme: msg, role: 'coordinator' }]);

describe('a mentor', () => {
  it('walks and reads the sessions of their own group', () => {
    expect([mayWalk(mentor, msg, one), mayRead(mentor, msg, one)]).toEqual([true, true]);
  });

  it('neither walks nor reads another group, nor one of the same name elsewhere', () => {
    for (const [programme, group] of [[msg, two] as const, [vu, one] as const]) {
      expect([mayWalk(mentor, programme, group), mayRead(mentor, programme, group)]).toEqual([false, false]);
    }
  });

  it('has groups, also when being a trainee of another one', () => {
    const both = person([
      { programme: msg, role: 'mentor', group: one },
      { programme: msg, role: 'trainee', group: two },
    ]);
    expect(mentorGroups(both).map((membership) => membership.group)).toEqual([one]);
    expect(traineeMembership(both)?.group).toBe(two);
    expect([mayWalk(both, msg, two), mayRead(both, msg, two)]).toEqual([false, true]);
  });
});

describe('a trainee', () => {
  it('reads the sessions of their own group and does not walk them', () => {
    expect([mayWalk(trainee, msg, one), mayRead(trainee, msg, one)]).toEqual([false, true]);
    expect(mentorGroups(trainee)).toEqual([]);
  });
});

describe('a coordinator', () => {
  it('coordinates one programme and reads no group', () => {
    expect([isCoordinator(coordinator, msg), isCoordinator(coordinator, vu)]).toEqual([true, false]);
    expect([mayWalk(coordinator, msg, one), mayRead(coordinator, msg, one)]).toEqual([false, false]);
    expect(traineeMembership(coordinator)).toBeUndefined();
  });
});

describe('a leaver', () => {
  it('may nothing', () => {
    for (const { memberships } of [mentor, trainee, coordinator]) {
      const leaver = person(memberships, false);
      expect([mayWalk(leaver, msg, one), mayRead(leaver, msg, one), isCoordinator(leaver, msg)]).toEqual([
        false,
        false,
        false,
      ]);
      expect([mentorGroups(leaver), traineeMembership(leaver)]).toEqual([[], undefined]);
    }
  });
});
