import type { GroupId, ProgrammeId } from '../kernel/id.ts';
import type { Membership, Person } from './person.ts';

/** A membership that has a group: of a mentor or a trainee. */
export type GroupMembership = Membership & { readonly group: GroupId };

/** The groups that a person mentors, by programme and group; none for a leaver. */
export function mentorGroups(person: Person): readonly GroupMembership[] {
  return groupMemberships(person).filter((membership) => membership.role === 'mentor');
}

/** The group in which a person is a trainee; the first by programme for the rare one who is in two programmes. */
export function traineeMembership(person: Person): GroupMembership | undefined {
  return groupMemberships(person).find((membership) => membership.role === 'trainee');
}

/** The groups and pairs that a person is in, those that they mentor first. */
export function ownGroups(person: Person): readonly GroupMembership[] {
  const own = traineeMembership(person);
  return [...mentorGroups(person), ...(own === undefined ? [] : [own])];
}

export function isCoordinator(person: Person, programme: ProgrammeId): boolean {
  return (
    person.active && person.memberships.some((m) => m.role === 'coordinator' && m.programme === programme)
  );
}

/** May this person run sessions of the group? Only its mentor, while active. */
export function mayWalk(person: Person, programme: ProgrammeId, group: GroupId): boolean {
  return mentorGroups(person).some((m) => m.programme === programme && m.group === group);
}

/** May this person see theme and preparation of the group's sessions? Its mentor and its trainees; no coordinator. */
export function mayRead(person: Person, programme: ProgrammeId, group: GroupId): boolean {
  return groupMemberships(person).some((m) => m.programme === programme && m.group === group);
}

function groupMemberships(person: Person): readonly GroupMembership[] {
  if (!person.active) return [];
  return person.memberships.flatMap((membership) => {
    const { group } = membership;
    return group === undefined || membership.role === 'coordinator' ? [] : [{ ...membership, group }];
  });
}
