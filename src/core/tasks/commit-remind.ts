import type { PersonId } from '../kernel/id.ts';
import { accept, type Result } from '../kernel/result.ts';
import type { CalendarDate } from '../kernel/time.ts';
import { type Contended, change, contended, leave, write } from '../store/change.ts';
import type { DocumentStore } from '../store/documents.ts';
import type { OwnTask } from './own-tasks.ts';
import { judgeReminder, type ReminderProblem } from './reminders.ts';
import { markOf, type TaskMarks, type TaskRecord, taskRecords } from './task-record.ts';
import { seeTasks } from './view-tasks.ts';

interface RemindCommand {
  readonly person: PersonId;
  readonly own: OwnTask;
  /** Left out: not any more. */
  readonly day?: CalendarDate;
}

/** What came of it, with the day that stood there before. */
interface RemindOutcome {
  readonly outcome: 'saved' | 'same' | ReminderProblem;
  readonly marks: TaskMarks;
  readonly before?: CalendarDate;
}

/** Notes on which day somebody wants to be reminded of a task of theirs; one day for each, and the last counts. */
export function commitRemind(
  store: DocumentStore,
  { person, own, day }: RemindCommand,
): Promise<Result<RemindOutcome, Contended>> {
  const target = { collection: taskRecords, key: person, contended };
  return change<TaskRecord, Result<RemindOutcome, Contended>>(store, target, (stored) => {
    const marks = stored?.document.marks ?? {};
    const { remindOn: before, ...mark } = markOf(marks, own.id);
    const [seen] = seeTasks([own], marks);
    const problem = day === undefined || seen === undefined ? undefined : judgeReminder(seen, day);
    if (problem !== undefined) return leave(accept({ outcome: problem, marks }));
    if (day === before) return leave(accept({ outcome: 'same', marks }));
    const after = { ...marks, [own.id]: { ...mark, ...(day && { remindOn: day }) } };
    const answer = { outcome: 'saved', marks: after, ...(before && { before }) } as const;
    return write({ ...stored?.document, person, marks: after }, accept(answer));
  });
}
