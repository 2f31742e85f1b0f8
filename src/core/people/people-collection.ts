import type { GroupId, ProgrammeId } from '../kernel/id.ts';
import type { KeptCollection } from '../store/kept.ts';
import type { Person } from './person.ts';

/** People by their id. Found by Entra id (who writes to the bot), and while they are active by group and by what they coordinate. */
export const people: KeptCollection<Person> = {
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
  speaks: false,
  retention: { for: 'good' },
  people: ({ id }) => [id],
};

/** A group is only unique within its programme. */
export function groupKey(programme: ProgrammeId, group: GroupId): string {
  return `${programme}/${group}`;
}
