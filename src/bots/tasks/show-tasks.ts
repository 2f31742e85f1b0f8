import { drawTaskList, type TaskListCard } from '../../cards/tasks/draw-task-list.ts';
import { mentorGroups } from '../../core/people/who-may.ts';
import { loadMarks } from '../../core/tasks/commit-mark.ts';
import { loadTodos } from '../../core/tasks/commit-todo.ts';
import { loadOwnTasks, type OwnTask } from '../../core/tasks/own-tasks.ts';
import type { TaskMarks } from '../../core/tasks/task-record.ts';
import { seeTasks, viewNow, viewYear } from '../../core/tasks/view-tasks.ts';
import type { Answer, Asker, Handler } from '../asker.ts';
import { wayOn } from '../way-on.ts';
import { ownTodos } from './own-todos.ts';
import { sayNoTasks } from './say-no-tasks.ts';
import { showShared } from './show-shared.ts';

/** Shows somebody what they have to see to now; tells whoever has nothing whose the tasks are, and whom to ask. */
export const showTasks: Handler<'task.list'> = (asker) =>
  show(asker, (seen) => ({ kind: 'now', now: viewNow(seen) }));

/** Shows all of one year. */
export const showTasksOfYear: Handler<'task.year'> = (asker, { year }) =>
  show(asker, (seen) => ({ kind: 'year', ...viewYear(seen, year) }));

type Seen = ReturnType<typeof seeTasks>;

async function show(asker: Asker, view: (seen: Seen) => TaskListCard['view']): Promise<Answer> {
  const tasks = await loadTasks(asker);
  if (tasks.length === 0)
    return mentorGroups(asker.person).length > 0
      ? showShared(asker, { verb: 'task.shared' })
      : sayNoTasks(asker);
  const marks = await loadMarks(asker.deps.store, asker.person.id);
  return { card: drawTaskList({ ...(await loadFrame(asker)), view: view(seeTasks(tasks, marks)) }) };
}

export function loadTasks({ deps, person, reader }: Asker): Promise<readonly OwnTask[]> {
  return loadOwnTasks({ store: deps.store, programmes: deps.programmes, now: reader.now }, person);
}

/** The list as it stands after a press. */
export async function drawAfter(
  asker: Asker,
  { tasks, marks }: { readonly tasks: readonly OwnTask[]; readonly marks: TaskMarks },
  said: Pick<TaskListCard, 'note' | 'undo'>,
): Promise<Answer> {
  const view = { kind: 'now', now: viewNow(seeTasks(tasks, marks)) } as const;
  return { card: drawTaskList({ ...(await loadFrame(asker)), ...said, view }) };
}

async function loadFrame(asker: Asker): Promise<Pick<TaskListCard, 'reader' | 'words' | 'wayOn' | 'own'>> {
  const own = ownTodos(asker);
  const todos = own.ok ? { today: own.value.today, todos: await loadTodos(own.value.sealing) } : undefined;
  return {
    reader: asker.reader,
    words: asker.words,
    wayOn: wayOn(asker),
    ...(todos && { own: todos }),
  };
}
