import { compareText } from '../../kernel/id.ts';
import { groupKey } from '../people-collection.ts';
import type { Person } from '../person.ts';
import { mentorGroups } from '../who-may.ts';
import type { MentorChange, PersonChange } from './roster-changes.ts';

/**
 * Finds the groups that pass from one mentor to another. Sessions are kept by group, so nothing else moves with it.
 * Only changed people matter: whoever hands a group over or takes it is one of them.
 */
export function decideMentorChanges(changes: readonly PersonChange[]): readonly MentorChange[] {
  const before = changes.flatMap((change) => (change.kind === 'added' ? [] : [change.before.document]));
  const now = groupsByMentor(changes.map((change) => change.after));
  return [...groupsByMentor(before)]
    .flatMap(([key, { mentor: from, programme, group }]): readonly MentorChange[] => {
      const to = now.get(key)?.mentor;
      return to === undefined || to.id === from.id ? [] : [{ programme, group, from, to }];
    })
    .toSorted((a, b) => compareText(groupKey(a.programme, a.group), groupKey(b.programme, b.group)));
}

function groupsByMentor(people: readonly Person[]) {
  return new Map(
    people.flatMap((mentor) =>
      mentorGroups(mentor).map(({ programme, group }) => {
        return [groupKey(programme, group), { mentor, programme, group }] as const;
      }),
    ),
  );
}
