import type { PersonId } from '../kernel/id.ts';
import { accept, type Result, unreachable } from '../kernel/result.ts';
import { type Contended, change, contended, leave, write } from '../store/change.ts';
import type { DocumentStore } from '../store/documents.ts';
import type { OwnTask } from './own-tasks.ts';
import { markOf, type TaskMark, type TaskMarks, type TaskRecord, taskRecords } from './task-record.ts';
import type { TaskSaid } from './wishes.ts';

/**
 * `saved`: it was written. `same`: it stood there already, by this very press or not. `old`: the card was drawn before
 * something else was said about the task, and nothing was done.
 */
export interface MarkOutcome {
  readonly outcome: 'saved' | 'same' | 'old';
  readonly marks: TaskMarks;
}

interface MarkCommand {
  /** Who asks, and whose task it is: nobody marks that of somebody else. */
  readonly person: PersonId;
  readonly own: OwnTask;
  readonly said: TaskSaid;
  /** How often it had been done when the card was drawn. */
  readonly seen: number;
}

export async function loadMarks(store: DocumentStore, person: PersonId): Promise<TaskMarks> {
  return (await store.load(taskRecords, person))?.document.marks ?? {};
}

/** Loads, decides, writes; a write that came too late is judged anew by what stands there then. */
export function commitMark(
  store: DocumentStore,
  { person, own, said, seen }: MarkCommand,
): Promise<Result<MarkOutcome, Contended>> {
  const target = { collection: taskRecords, key: person, contended };
  return change<TaskRecord, Result<MarkOutcome, Contended>>(store, target, (stored) => {
    const before = stored?.document.marks ?? {};
    const decided = decideMark(own, markOf(before, own.id), said, seen);
    if (typeof decided === 'string') return leave(accept({ outcome: decided, marks: before }));
    const marks = { ...before, [own.id]: decided };
    return write({ ...stored?.document, person, marks }, accept({ outcome: 'saved', marks }));
  });
}

/** What a press makes of what was said about a task. It counts from what its card showed, so that two presses are one. */
export function decideMark(
  { task, today }: Pick<OwnTask, 'task' | 'today'>,
  mark: TaskMark,
  said: TaskSaid,
  seen: number,
): TaskMark | 'same' | 'old' {
  const times = mark.done.length;
  const { isSkipped: _, ...kept } = mark;
  switch (said) {
    case 'task.done':
      if (times === seen + 1) return 'same';
      return times === seen && times < task.count ? { ...kept, done: [...mark.done, today] } : 'old';
    case 'task.undo':
      if (times === seen - 1) return 'same';
      return times === seen && times > 0 ? { ...mark, done: mark.done.slice(0, -1) } : 'old';
    case 'task.skip':
      return mark.isSkipped ? 'same' : { ...mark, isSkipped: true };
    case 'task.unskip':
      return mark.isSkipped ? kept : 'same';
    default:
      return unreachable(said);
  }
}
