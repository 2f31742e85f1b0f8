import type { PersonId } from '../kernel/id.ts';
import type { CalendarDate } from '../kernel/time.ts';
import { type Agreement, standingWith } from './agreement.ts';
import type { OwnTask } from './own-tasks.ts';
import { markOf, type TaskMarks } from './task-record.ts';

/** What a mentor sees of a task of somebody in training. */
export interface SharedTask {
  readonly own: OwnTask;
  /** The interim days that have not passed; where there is none, the day of the programme stands. */
  readonly proposed?: NonNullable<Agreement['proposed']>;
  readonly agreed?: CalendarDate;
  /** Only where the task itself is shared; of an agreed day nobody hears whether it was kept. */
  readonly isDone: boolean;
}

/**
 * What a mentor sees of the list of a trainee: what is shared with them, and the days that stand between the two. Once its
 * day has passed a task is gone, done or not, and an interim day likewise: so nobody learns from what is there, or from
 * what is not, that something is late. The order is that of the programme, whatever the days.
 */
export function viewShared(
  tasks: readonly OwnTask[],
  marks: TaskMarks,
  mentor: PersonId,
): readonly SharedTask[] {
  return tasks.flatMap((own) => {
    const { due, today, task } = own;
    const { plan, shared, done } = markOf(marks, own.id);
    const interim = comingDays(standingWith(plan, mentor), today);
    const hasInterim = Object.keys(interim).length > 0;
    // A day that was only suggested binds nobody: the two may have set a later one.
    if (due !== undefined && due < today && !(task.isProposal && hasInterim)) return [];
    const isShared = shared === mentor;
    return isShared || hasInterim ? [{ own, ...interim, isDone: isShared && done.length >= task.count }] : [];
  });
}

function comingDays(
  { proposed, agreed }: Partial<Agreement> = {},
  today: CalendarDate,
): Pick<SharedTask, 'proposed' | 'agreed'> {
  return {
    ...(proposed !== undefined && proposed.day >= today && { proposed }),
    ...(agreed !== undefined && agreed >= today && { agreed }),
  };
}
