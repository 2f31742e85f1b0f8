import { accept, type Result, refuse } from '../../core/kernel/result.ts';
import { type CalendarDate, dateIn } from '../../core/kernel/time.ts';
import { traineeMembership } from '../../core/people/who-may.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { TodoSealing } from '../../core/tasks/commit-todo.ts';
import type { TaskRefusal } from '../../core/tasks/refusals.ts';
import type { Asker } from '../asker.ts';

/** Somebody in training, in a programme that has tasks, where texts can be kept. */
export interface OwnTodos {
  readonly sealing: TodoSealing;
  readonly programme: Programme;
  readonly today: CalendarDate;
}

/** To-do's of one's own stand beside the tasks of a programme: where there are none, there is no list to stand on. */
export function ownTodos({ deps, person, reader }: Asker): Result<OwnTodos, TaskRefusal> {
  const own = traineeMembership(person);
  const programme = deps.programmes.find(({ id }) => id === own?.programme);
  if (programme === undefined || !programme.tasks.some(({ owner }) => owner === 'trainee'))
    return refuse('todo.none-here');
  const { store, seals } = deps;
  if (seals === undefined) return refuse('todo.off');
  const today = dateIn(programme.timezone, reader.now);
  return accept({ sealing: { store, seals, person: person.id }, programme, today });
}
