import { given } from '../kernel/given.ts';
import { addPeriod } from '../kernel/period.ts';
import { addDays, type CalendarDate } from '../kernel/time.ts';
import type { TaskDue, TaskPlan } from '../programme/task-plan.ts';
import {
  afterPauses,
  type Course,
  firstDayAfter,
  outOfPause,
  stretched,
  yearOn,
} from '../programme/training-course.ts';
import { firstDayOfYear, trainingYear } from '../programme/training-year.ts';

/** What the days of somebody's tasks are counted from. Nothing that follows from it is stored. */
export interface TaskAnchors extends Partial<Course> {
  /** How many years the training lasts, as far as the programme knows. */
  readonly years: number;
  readonly talks: readonly TalkAnchor[];
  /** By the id of a task: the days that somebody told for it. */
  readonly told?: Readonly<Record<string, readonly CalendarDate[]>>;
}

export interface TalkAnchor {
  readonly plan: string;
  /** The first day on which it may be held. */
  readonly opensOn: CalendarDate;
  /** Its agreed date. */
  readonly on?: CalendarDate;
  readonly held: boolean;
}

/** A task as somebody meets it: once, or once for each year or talk. */
export interface TaskItem {
  /** Unique among the tasks of one person in one programme; the same whatever day it is due. */
  readonly key: string;
  readonly task: TaskPlan;
  /** None for a habit, for what has no day, for what has not happened yet, and behind a pause that has no end yet. */
  readonly due?: CalendarDate;
  /** In which year of the training it is due; none where it never has a day. */
  readonly year?: number;
  /** The talk that it was for has been arranged or held: nobody is behind with it any more. */
  readonly isPast?: true;
}

/**
 * Every task of a training from its first day to its last, in the order of the programme. A key says which of several it is
 * by the year of the training, the calendar year or the talk, and so stays when its day moves: what was done stays done.
 */
export function listItems(tasks: readonly TaskPlan[], anchors: TaskAnchors): readonly TaskItem[] {
  const { start, pauses = [], paces = [] } = anchors;
  const course = start === undefined ? undefined : { start, pauses, paces };
  return tasks.flatMap((task) =>
    occurrences(task, anchors, course).map(({ period, ...day }) => ({
      key: period === '' ? task.id : `${task.id}@${period}`,
      task,
      ...day,
      ...yearOf(day, course),
    })),
  );
}

function yearOf({ due, year }: Pick<TaskItem, 'due' | 'year'>, course: Course | undefined) {
  if (course === undefined || due === undefined) return year === undefined ? {} : { year };
  return { year: yearOn(course, due) };
}

interface Occurrence extends Pick<TaskItem, 'due' | 'isPast' | 'year'> {
  readonly period: string;
}

function occurrences(
  { id, due }: TaskPlan,
  { years, talks, told }: TaskAnchors,
  course: Course | undefined,
): readonly Occurrence[] {
  switch (due.kind) {
    case 'yearly':
      return course === undefined ? [] : everyYear(due, course, years);
    case 'start':
      return course === undefined
        ? []
        : [{ period: '', ...moved(course, addPeriod(course.start, due.offset)) }];
    case 'year':
      return course === undefined ? [] : everyTrainingYear(due, course, years);
    case 'talk':
      return talks.flatMap((talk) => forTalk(due, talk, course));
    case 'told':
      return [...(told?.[id] ?? []).map((day) => sinceTold(due, day, course)), { period: '' }];
    case 'habit':
    case 'open':
      return [{ period: '' }];
  }
}

/** Where a day comes to lie by the pauses; behind one without an end it is known in which year at least. */
function moved(course: Course, day: CalendarDate): Pick<TaskItem, 'due' | 'year'> {
  const due = afterPauses(course, day);
  return due === undefined ? { year: trainingYear(course.start, day) } : { due };
}

/**
 * A day that lies before the first of the training was somebody else's; on the first day itself it is one's own. The
 * calendar waits for nobody: only what would be due in a pause is due on the first day back, the last of several.
 */
function everyYear({ day }: Extract<TaskDue, { kind: 'yearly' }>, course: Course, years: number) {
  const { start } = course;
  const end = firstDayAfter(course, years) ?? firstDayOfYear(start, years + 1);
  const first = Number(start.slice(0, 4));
  const dues = Array.from({ length: Number(end.slice(0, 4)) - first + 1 }, (_, index) => `${first + index}`)
    .map((period) => ({ period, on: `${period}-${day}` as CalendarDate }))
    .filter(({ on }) => on >= start && on < end)
    .map(({ period, on }) => ({ period, due: outOfPause(course, on) }));
  return dues.flatMap(({ period, due }, index) =>
    due === undefined || due === dues[index + 1]?.due ? [] : [{ period, due }],
  );
}

function everyTrainingYear(
  due: Extract<TaskDue, { kind: 'year' }>,
  course: Course,
  years: number,
): readonly Occurrence[] {
  return Array.from({ length: years }, (_, index) => {
    return { period: `y${index + 1}`, ...moved(course, dayOfYear(due, course, index + 1)) };
  });
}

/** What lies within a year is stretched with it; what is counted back from its first day, or from its last, is not. */
function dayOfYear({ from, offset }: Extract<TaskDue, { kind: 'year' }>, course: Course, year: number) {
  if (from === 'last')
    return addPeriod(addDays(stretched(course, firstDayOfYear(course.start, year + 1)), -1), offset);
  const first = firstDayOfYear(course.start, year);
  const day = addPeriod(first, offset);
  return day >= first ? stretched(course, day) : addPeriod(stretched(course, first), offset);
}

/** Once for each day that was told, so that each can be done; beside them it stays there to be told again. */
function sinceTold(
  { offset }: Extract<TaskDue, { kind: 'told' }>,
  day: CalendarDate,
  course: Course | undefined,
): Occurrence {
  const on = addPeriod(day, offset);
  const due = course === undefined ? on : outOfPause(course, on);
  return { period: day, ...(due && { due }) };
}

/** What is counted from a date has no day before there is one; what opens a talk is over once it has a date. */
function forTalk(
  { from, offset }: Extract<TaskDue, { kind: 'talk' }>,
  talk: TalkAnchor,
  course: Course | undefined,
): readonly Occurrence[] {
  if (from === 'date' && talk.on === undefined) return [];
  const isPast = talk.held || (from === 'window' && talk.on !== undefined);
  const { due: anchor, year } = from === 'date' ? { due: talk.on } : opening(talk, course);
  const on = anchor && addPeriod(anchor, offset);
  const due = on && course ? outOfPause(course, on) : on;
  return [given({ period: talk.plan, due, year, isPast: isPast || undefined })];
}

/** Windows lie so many weeks after the first day: they move as the training does, whereas an agreed date is one. */
function opening({ opensOn }: TalkAnchor, course: Course | undefined): Pick<TaskItem, 'due' | 'year'> {
  return course === undefined ? { due: opensOn } : moved(course, stretched(course, opensOn));
}
