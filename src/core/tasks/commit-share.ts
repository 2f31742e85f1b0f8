import type { PersonId } from '../kernel/id.ts';
import { accept, type Result } from '../kernel/result.ts';
import { type Contended, change, contended, leave, write } from '../store/change.ts';
import type { DocumentStore } from '../store/documents.ts';
import type { OwnTask } from './own-tasks.ts';
import { markOf, type TaskMark, type TaskRecord, taskRecords } from './task-record.ts';

interface ShareCommand {
  /** Whose task it is: nobody shares that of somebody else. */
  readonly person: PersonId;
  readonly own: OwnTask;
  /** Who guides them now. */
  readonly mentor: PersonId;
  readonly shared: boolean;
}

/** `same`: it stood like that already. */
export interface ShareOutcome {
  readonly outcome: 'saved' | 'same';
  readonly mark: TaskMark;
}

/** Lets the mentor of now see a task, or nobody any more. Said twice it is done once. */
export function commitShare(
  store: DocumentStore,
  { person, own, mentor, shared }: ShareCommand,
): Promise<Result<ShareOutcome, Contended>> {
  const target = { collection: taskRecords, key: person, contended };
  return change<TaskRecord, Result<ShareOutcome, Contended>>(store, target, (stored) => {
    const marks = stored?.document.marks ?? {};
    const before = markOf(marks, own.id);
    const mark = decideShare(before, mentor, shared);
    if (mark === before) return leave(accept({ outcome: 'same', mark }));
    const after = { ...stored?.document, person, marks: { ...marks, [own.id]: mark } };
    return write(after, accept({ outcome: 'saved', mark }));
  });
}

/** The very same object where nothing changes; taken back, nothing stays of whom it was shared with before. */
function decideShare(mark: TaskMark, mentor: PersonId, shared: boolean): TaskMark {
  if (shared ? mark.shared === mentor : mark.shared === undefined) return mark;
  const { shared: _, ...rest } = mark;
  return shared ? { ...rest, shared: mentor } : rest;
}
