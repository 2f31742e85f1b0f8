import { compareText } from '../kernel/id.ts';
import { type CalendarDate, daysBetween } from '../kernel/time.ts';
import { type Pause, pauseOn } from '../programme/training-course.ts';
import type { OwnTask } from './own-tasks.ts';
import { markOf, type TaskMark, type TaskMarks } from './task-record.ts';

/** A task with what was said about it. */
export interface SeenTask {
  readonly own: OwnTask;
  readonly mark: TaskMark;
  readonly state: 'open' | 'done' | 'skipped';
}

/** What there is to see to now. */
export interface TasksNow {
  /** The day of these has passed, and not so long ago that nobody waits for them any more. */
  readonly overdue: readonly SeenTask[];
  /** The first to come. */
  readonly next: readonly SeenTask[];
  readonly habits: readonly SeenTask[];
  /** Done of late, the last first. */
  readonly done: readonly SeenTask[];
  /** How many stand elsewhere in the list. */
  readonly others: number;
  /** The pause that the reader's own training is in. */
  readonly rest?: Pause;
}

const atOnce = 5;
/** So many rows are on one card at most, besides what somebody wrote there themselves: Teams takes no longer card. */
const mostRows = 18;
/** So many of them are late at most; who has more finds them in their years. */
const mostOverdue = 8;
/** For how long what was done stays in sight. */
const keptDays = 30;
/** For how long something of the training year before is still overdue; of the present one it always is. */
const lateDays = 90;

export function seeTasks(tasks: readonly OwnTask[], marks: TaskMarks): readonly SeenTask[] {
  return tasks.flatMap((own) => {
    const mark = markOf(marks, own.id);
    const state = stateOf(own, mark);
    // What was for a talk that is over is of no use to anybody, unless somebody wants to see that it was done.
    return own.isPast && state !== 'done' ? [] : [{ own, mark, state }];
  });
}

function stateOf({ task }: OwnTask, mark: TaskMark): SeenTask['state'] {
  if (mark.done.length >= task.count) return 'done';
  return mark.isSkipped ? 'skipped' : 'open';
}

/** What comes first: overdue, then the next five. A task without a day is found in the whole list. */
export function viewNow(seen: readonly SeenTask[]): TasksNow {
  const open = seen.filter(({ state }) => state === 'open').toSorted(byDay);
  const coming = open.filter(isComing);
  const toDo = {
    overdue: open.filter(isOverdue).slice(0, mostOverdue),
    next: coming.slice(0, atOnce),
    habits: open.filter(({ own }) => own.task.due.kind === 'habit'),
  };
  const room = mostRows - Object.values(toDo).flat().length;
  const done = seen
    .filter((each) => each.state === 'done' && isDoneOfLate(each))
    .toSorted((a, b) => compareText(lastOf(b), lastOf(a)))
    .slice(0, Math.max(atOnce, room));
  const shown = { ...toDo, done };
  const count = Object.values(shown).reduce((sum, each) => sum + each.length, 0);
  const own = seen.find(({ own: { about } }) => about === undefined)?.own;
  const rest = own && restOf(own);
  return { ...shown, others: seen.length - count, ...(rest && { rest }) };
}

/** The pause that somebody is in today: nothing is due in it, nothing is overdue, and nobody is reminded of anything. */
export function restOf({ course, today }: OwnTask): Pause | undefined {
  return course && pauseOn(course, today);
}

/** The day by which it is to be done: what was agreed on takes the place of a day that is only suggested. */
export function dayOf({
  own: { task, due },
  mark,
}: Pick<SeenTask, 'own' | 'mark'>): CalendarDate | undefined {
  return task.isProposal ? (mark.plan?.agreed ?? due) : due;
}

function isComing(seen: SeenTask): boolean {
  const day = dayOf(seen);
  return day !== undefined && day >= seen.own.today;
}

export function isOverdue(seen: Pick<SeenTask, 'own' | 'mark'>): boolean {
  const { own } = seen;
  const { year, presentYear, today } = own;
  const due = dayOf(seen);
  if (due === undefined || due >= today || restOf(own) !== undefined) return false;
  return year === presentYear || daysBetween(due, today) <= lateDays;
}

/** Whether it was done so lately that it is still in sight; of what is done several times, one of the times. */
export function isDoneOfLate(seen: SeenTask): boolean {
  return daysBetween(lastOf(seen), seen.own.today) <= keptDays;
}

/** The day on which it was last done; of one that was not, the first of all days. */
export function lastOf({ mark, own }: SeenTask): CalendarDate {
  return mark.done.at(-1) ?? own.due ?? own.today;
}

export function byDay(a: SeenTask, b: SeenTask): number {
  return compareText(dayOf(a) ?? '9999', dayOf(b) ?? '9999');
}

/** The whole list, a year at a time. */
export interface TasksOfYear {
  readonly year: number;
  /** Whether they are counted from the reader's own training, whose days a break or part-time moves. */
  readonly canMove: boolean;
  /** All years in which something is due. */
  readonly years: readonly number[];
  readonly dated: readonly SeenTask[];
  /** What has no day, or none yet; the same in every year, but for what waits for the end of a pause. */
  readonly undated: readonly SeenTask[];
}

/** The year that was asked for, or the present one; the nearest where nothing is due in it. */
export function viewYear(seen: readonly SeenTask[], wanted?: number): TasksOfYear {
  const years = [...new Set(seen.flatMap(({ own }) => own.year ?? []))].toSorted((a, b) => a - b);
  const aim = wanted ?? seen[0]?.own.presentYear ?? 1;
  const [year = aim] = years.toSorted((a, b) => Math.abs(a - aim) - Math.abs(b - aim));
  return {
    year,
    canMove: seen.some(({ own }) => own.about === undefined && own.course !== undefined),
    years,
    dated: seen.filter(({ own }) => own.year === year).toSorted(byDay),
    undated: seen.filter(
      ({ own }) =>
        own.due === undefined &&
        own.task.due.kind !== 'habit' &&
        (own.year === undefined || own.year === year),
    ),
  };
}
