import { addPeriod } from '../kernel/period.ts';
import { addDays, type CalendarDate } from '../kernel/time.ts';
import type { TaskDue, TaskPlan } from '../programme/task-plan.ts';
import { firstDayOfYear } from '../programme/training-year.ts';

/** What the days of somebody's tasks are counted from. Nothing that follows from it is stored. */
export interface TaskAnchors {
  /** The first day of the training; without one, only what comes every calendar year has a day. */
  readonly start?: CalendarDate;
  /** How many years the training lasts, as far as the programme knows. */
  readonly years: number;
  readonly talks: readonly TalkAnchor[];
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
  /** None for a habit, for what has no day, and for what has not happened yet. */
  readonly due?: CalendarDate;
  /** The talk that it was for has been arranged or held: nobody is behind with it any more. */
  readonly isPast?: true;
}

/** Every task of a training from its first day to its last, in the order of the programme. */
export function listItems(tasks: readonly TaskPlan[], anchors: TaskAnchors): readonly TaskItem[] {
  return tasks.flatMap((task) =>
    occurrences(task.due, anchors).map(({ period, ...day }) => ({
      key: period === '' ? task.id : `${task.id}@${period}`,
      task,
      ...day,
    })),
  );
}

interface Occurrence extends Pick<TaskItem, 'due' | 'isPast'> {
  readonly period: string;
}

function occurrences(due: TaskDue, anchors: TaskAnchors): readonly Occurrence[] {
  switch (due.kind) {
    case 'yearly':
      return everyYear(due, anchors);
    case 'start':
      return anchors.start === undefined ? [] : [{ period: '', due: addPeriod(anchors.start, due.offset) }];
    case 'year':
      return everyTrainingYear(due, anchors);
    case 'talk':
      return anchors.talks.flatMap((talk) => forTalk(due, talk));
    case 'told':
    case 'habit':
    case 'open':
      return [{ period: '' }];
  }
}

/** A day that lies before the first of the training was somebody else's; on the first day itself it is one's own. */
function everyYear({ day }: Extract<TaskDue, { kind: 'yearly' }>, anchors: TaskAnchors) {
  const { start, years } = anchors;
  if (start === undefined) return [];
  const first = Number(start.slice(0, 4));
  return Array.from({ length: years + 1 }, (_, index) => `${first + index}`)
    .map((period) => ({ period, due: `${period}-${day}` as CalendarDate }))
    .filter(({ due }) => due >= start && due < firstDayOfYear(start, years + 1));
}

function everyTrainingYear({ from, offset }: Extract<TaskDue, { kind: 'year' }>, anchors: TaskAnchors) {
  const { start, years } = anchors;
  if (start === undefined) return [];
  return Array.from({ length: years }, (_, index) => {
    const year = index + 1;
    const edge =
      from === 'first' ? firstDayOfYear(start, year) : addDays(firstDayOfYear(start, year + 1), -1);
    return { period: `y${year}`, due: addPeriod(edge, offset) };
  });
}

/** What is counted from a date has no day before there is one; what opens a talk is over once it has a date. */
function forTalk(
  { from, offset }: Extract<TaskDue, { kind: 'talk' }>,
  talk: TalkAnchor,
): readonly Occurrence[] {
  const anchor = from === 'window' ? talk.opensOn : talk.on;
  if (anchor === undefined) return [];
  const isPast = talk.held || (from === 'window' && talk.on !== undefined);
  return [{ period: talk.plan, due: addPeriod(anchor, offset), ...(isPast ? { isPast } : {}) }];
}
