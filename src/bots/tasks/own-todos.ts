import { accept, type Result, refuse } from '../../core/kernel/result.ts';
import { type CalendarDate, dateIn } from '../../core/kernel/time.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { TodoSealing } from '../../core/tasks/commit-todo.ts';
import { findTaskPlace } from '../../core/tasks/own-tasks.ts';
import type { TaskRefusal } from '../../core/tasks/refusals.ts';
import type { Asker } from '../asker.ts';

/** Somebody in training, in a programme that has tasks, where texts can be kept. */
export interface OwnTodos {
  readonly sealing: TodoSealing;
  readonly programme: Programme;
  readonly today: CalendarDate;
}

/** To-do's of one's own stand beside the tasks of a programme: where there are none, there is no list to stand on. */
export function ownTodos(asker: Asker): Result<OwnTodos, TaskRefusal> {
  const programme = findTaskPlace(asker.deps.programmes, asker.person)?.programme;
  if (programme === undefined) return refuse('todo.none-here');
  const { store, seals } = asker.deps;
  if (seals === undefined) return refuse('todo.off');
  const today = dateIn(programme.timezone, asker.reader.now);
  return accept({ sealing: { store, seals, person: asker.person.id }, programme, today });
}
