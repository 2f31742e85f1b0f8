import { type Button, button } from '../../cards/kit/button.ts';
import { titleInSentence } from '../../cards/tasks/task-title.ts';
import { unreachable } from '../../core/kernel/result.ts';
import { commitMark } from '../../core/tasks/commit-mark.ts';
import type { OwnTask } from '../../core/tasks/own-tasks.ts';
import { markOf, type TaskMark } from '../../core/tasks/task-record.ts';
import type { TaskSaid } from '../../core/tasks/wishes.ts';
import type { Words } from '../../i18n/words.ts';
import type { Handler } from '../asker.ts';
import { drawAfter, loadTasks } from './show-tasks.ts';

/** Notes what somebody says about a task of their own, and shows the list as it stands then. */
export const markTask: Handler<TaskSaid> = async (asker, { verb: said, task: id, seen }) => {
  const tasks = await loadTasks(asker);
  const own = tasks.find((each) => each.id === id);
  if (own === undefined || (own.task.due.kind === 'habit' && said === 'task.done'))
    return { refusal: 'task.unknown' };
  const saved = await commitMark(asker.deps.store, { person: asker.person.id, own, said, seen });
  if (!saved.ok) return saved;
  const { outcome, marks } = saved.value;
  const { words, reader } = asker;
  const name = titleInSentence(own, reader.language);
  const present = { tasks, marks };
  if (outcome !== 'saved') return drawAfter(asker, present, { note: words[`tasks.${outcome}`] });
  const undo = takeBack(words, said, own, markOf(marks, id));
  return drawAfter(asker, present, { note: sayOutcome(words, said, name), undo });
};

function sayOutcome(words: Words, said: TaskSaid, title: string): string {
  switch (said) {
    case 'task.done':
      return words['tasks.saidDone']({ title });
    case 'task.undo':
      return words['tasks.saidUndone']({ title });
    case 'task.skip':
      return words['tasks.saidSkipped']({ title });
    case 'task.unskip':
      return words['tasks.saidUnskipped']({ title });
    default:
      return unreachable(said);
  }
}

/** Each of the four has another that takes it back. */
const opposite = {
  'task.done': 'task.undo',
  'task.undo': 'task.done',
  'task.skip': 'task.unskip',
  'task.unskip': 'task.skip',
} as const satisfies Record<TaskSaid, TaskSaid>;

function takeBack(words: Words, said: TaskSaid, { id }: OwnTask, { done }: TaskMark): Button {
  return button(words['button.undo'], opposite[said], { task: id, seen: done.length });
}
