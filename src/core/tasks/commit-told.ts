import type { PersonId } from '../kernel/id.ts';
import { accept, type Result } from '../kernel/result.ts';
import { addDays, type CalendarDate } from '../kernel/time.ts';
import type { TaskPlan } from '../programme/task-plan.ts';
import { type Contended, change, contended, leave, write } from '../store/change.ts';
import type { DocumentStore } from '../store/documents.ts';
import type { OwnTask } from './own-tasks.ts';
import { markOf, type TaskRecord, taskRecords } from './task-record.ts';

/** Further ahead than this a day is a slip of the year, and so is one that lies further back. */
const horizon = 3 * 366;
/** More often than this nothing happens in a training. */
const most = 60;

interface ToldCommand {
  /** Whose task it is: nobody tells that of somebody else. */
  readonly person: PersonId;
  readonly own: OwnTask;
  readonly day: CalendarDate;
  /** Whether it is told, or taken back. */
  readonly isTold: boolean;
}

/** What came of it; `future` and `far` say why a day was not taken. */
export type ToldOutcome = 'saved' | 'same' | 'future' | 'far';

/** Whether a task of somebody's own hangs on a day that they can tell. */
export function canBeTold({ task, key, about }: OwnTask): boolean {
  return task.due.kind === 'told' && key === task.id && about === undefined;
}

/** What has happened has not happened tomorrow; the day of an exam is known before. */
export function judgeTold(
  { due }: TaskPlan,
  day: CalendarDate,
  today: CalendarDate,
): 'future' | 'far' | undefined {
  if (due.kind === 'told' && due.of === 'event' && day > today) return 'future';
  return day > addDays(today, horizon) || day < addDays(today, -horizon) ? 'far' : undefined;
}

/** Notes on which day it happened that a task hangs on, or takes that back; what was done of it stays where it is. */
export async function commitTold(
  store: DocumentStore,
  { person, own, day, isTold }: ToldCommand,
): Promise<Result<ToldOutcome, Contended>> {
  const problem = isTold ? judgeTold(own.task, day, own.today) : undefined;
  if (problem !== undefined) return accept(problem);
  const target = { collection: taskRecords, key: person, contended };
  return change<TaskRecord, Result<ToldOutcome, Contended>>(store, target, (stored) => {
    const marks = stored?.document.marks ?? {};
    const mark = markOf(marks, own.id);
    const { told = [] } = mark;
    if (told.includes(day) === isTold) return leave(accept('same'));
    const after = isTold ? [...told, day].toSorted().slice(-most) : told.filter((each) => each !== day);
    const changed = { ...marks, [own.id]: { ...mark, told: after } };
    return write({ ...stored?.document, person, marks: changed }, accept('saved'));
  });
}
