import { button } from '../../cards/kit/button.ts';
import { mentorGroups, traineeMembership } from '../../core/people/who-may.ts';
import type { Asker } from '../asker.ts';
import type { MenuRows } from '../menu-rows.ts';

export const taskMenu: MenuRows = {
  work: [
    (asker) => (hasTasks(asker) ? button(asker.words['button.tasks'], 'task.list') : undefined),
    (asker) => (mentorsTasks(asker) ? button(asker.words['button.sharedDays'], 'task.shared') : undefined),
  ],
};

/** Whether a programme has tasks for somebody like this person, in a group of theirs. */
function hasTasks({ person, deps }: Asker): boolean {
  const own = traineeMembership(person)?.programme;
  const mentored = new Set(mentorGroups(person).map(({ programme }) => programme));
  return deps.programmes.some(({ id, tasks }) =>
    tasks.some(({ owner }) => (owner === 'trainee' ? own === id : mentored.has(id))),
  );
}

/** Whether those whom this person mentors have tasks, for which they can agree on days together. */
function mentorsTasks({ person, deps }: Asker): boolean {
  const mentored = new Set(mentorGroups(person).map(({ programme }) => programme));
  return deps.programmes.some(
    ({ id, tasks }) => mentored.has(id) && tasks.some(({ owner }) => owner === 'trainee'),
  );
}
