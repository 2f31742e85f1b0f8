import type { GroupId, ProgrammeId } from '../kernel/id.ts';
import type { Collection } from '../store/documents.ts';
import type { Person } from './person.ts';

/** People by their id. Found by Entra id (who writes to the bot), and while they are active by group and by what they coordinate. */
export const people: Collection<Person> = {
  name: 'people',
  schemaVersion: 1,
  isSeldomWritten: true,
  indexes: {
    entraId: { unique: true, values: (person) => [person.entraId] },
    group: {
      unique: false,
      values: (person) =>
        person.active
          ? person.memberships.flatMap((m) => (m.group === undefined ? [] : [groupKey(m.programme, m.group)]))
          : [],
    },
    coordinates: {
      unique: false,
      values: ({ active, memberships }) =>
        active
          ? memberships.flatMap(({ role, programme }) => (role === 'coordinator' ? [programme] : []))
          : [],
    },
  },
  migrate: (stored) => stored as Person,
};

/** A group is only unique within its programme. */
export function groupKey(programme: ProgrammeId, group: GroupId): string {
  return `${programme}/${group}`;
}
