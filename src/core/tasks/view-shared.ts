import type { PersonId } from '../kernel/id.ts';
import type { CalendarDate } from '../kernel/time.ts';
import { standingWith } from './agreement.ts';
import type { OwnTask } from './own-tasks.ts';
import { markOf, type TaskMarks } from './task-record.ts';

/** What a mentor sees of a task of somebody in training. */
export interface SharedTask {
  readonly own: OwnTask;
  /** The interim day while there is one that has not passed, else the official one. */
  readonly day?: CalendarDate;
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
    if (due !== undefined && due < today) return [];
    const { plan, shared, done } = markOf(marks, own.id);
    const { proposed, agreed } = standingWith(plan, mentor) ?? {};
    const interim = [proposed?.day, agreed].find((each) => each !== undefined && each >= today);
    const isShared = shared === mentor;
    if (!isShared && interim === undefined) return [];
    const day = interim ?? due;
    return [{ own, ...(day && { day }), isDone: isShared && done.length >= task.count }];
  });
}
