import { unreachable } from '../core/kernel/result.ts';
import type { Contact, Membership, Person } from '../core/people/person.ts';
import type { FieldChange } from '../core/people/roster/decide-field-changes.ts';
import type { PersonChange, RosterChanges } from '../core/people/roster/roster-changes.ts';
import { quote } from './quote.ts';

/** What an import would change: a line for each person and each group that gets another mentor, then the counts. */
export function sayRosterChanges({ people, mentors, unchanged }: RosterChanges): readonly string[] {
  const counts = (['added', 'changed', 'deactivated', 'reactivated'] as const).map(
    (kind) => `${people.filter((change) => change.kind === kind).length} ${kind}`,
  );
  return [
    ...people.map(sayPersonChange),
    ...mentors.map(({ programme, group, from, to }) => {
      return `mentor       ${programme} group ${group}: mentor ${sayPerson(from)} -> ${sayPerson(to)}`;
    }),
    [...counts, `${unchanged} unchanged`].join(', '),
  ];
}

function sayPersonChange(change: PersonChange): string {
  const who = `${change.kind.padEnd(12)} ${sayPerson(change.after)}`;
  switch (change.kind) {
    case 'added':
      return `${who}: ${change.after.memberships.map(sayMembership).join(', ')}`;
    case 'changed':
    case 'deactivated':
    case 'reactivated':
      return `${who}: ${change.fields.map(sayFieldChange).join(', ')}`;
    default:
      return unreachable(change);
  }
}

function sayPerson(person: Person): string {
  return `${person.name} (${person.id})`;
}

function sayFieldChange(change: FieldChange): string {
  if (change.field !== 'membership') return `${change.field} ${quote(change.from)} -> ${quote(change.to)}`;
  const { from, to } = change;
  if (to === undefined) return from === undefined ? '' : `no longer ${sayMembership(from)}`;
  if (from === undefined) return `now ${sayMembership(to)}`;
  const [before, after] = [sayMembership(from), sayMembership(to)];
  // A break and part-time stand in no output: it ends up in logs, and nobody needs to read there whose it is.
  return before === after ? `${after}, the days of the training` : `${before} -> ${after}`;
}

function sayMembership(membership: Membership): string {
  const { programme, role, group, specialty, site, university, trainingStart } = membership;
  const { supervisor, coordinatingSupervisor, assessedBy = [] } = membership;
  const details = [
    specialty,
    site,
    university,
    trainingStart && `since ${trainingStart}`,
    supervisor && `supervisor ${sayContact(supervisor)}`,
    coordinatingSupervisor && `coordinating supervisor ${sayContact(coordinatingSupervisor)}`,
    assessedBy.length > 0 && `assessed by ${assessedBy.join(' and ')}`,
  ].filter((part) => part);
  const inGroup = group === undefined ? '' : ` in ${group}`;
  return `${programme} ${role}${inGroup}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
}

function sayContact({ name, email }: Contact): string {
  return `${name} <${email}>`;
}
