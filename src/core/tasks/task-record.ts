import type { TaskReminder } from '../effects/notice.ts';
import { outboxIndex, toldBy, type WithOutbox } from '../effects/outbox.ts';
import type { PersonId } from '../kernel/id.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { KeptCollection } from '../store/kept.ts';
import type { Agreement } from './agreement.ts';
import type { OwnCourse } from './own-course.ts';

/** What somebody said about one of their tasks. */
export interface TaskMark {
  /** The day of each time that it was done, in the zone of the programme, in the order in which that was said. */
  readonly done: readonly CalendarDate[];
  /** The days of what it hangs on, which its owner told; each stands under a key of its own. */
  readonly told?: readonly CalendarDate[];
  /** "Not for me". */
  readonly isSkipped?: true;
  /** The day on which somebody wants to be reminded of it. */
  readonly remindOn?: CalendarDate;
  /** The interim day that a trainee and their mentor set together; that mentor reads it. */
  readonly plan?: Agreement;
  /** The mentor who may see the task, its day and whether it is done; nobody who comes after them may. */
  readonly shared?: PersonId;
}

/** By the id of a task: programme, key and, where a mentor sees to it for somebody, who that is, with strokes between. */
export type TaskMarks = Readonly<Record<string, TaskMark>>;

/** What somebody said about their own tasks, of whatever programme; due days follow from the programme. */
export interface TaskRecord extends WithOutbox {
  readonly person: PersonId;
  readonly marks: TaskMarks;
  /** What was said by itself about their days; each is said once. */
  readonly reminded?: readonly TaskReminder[];
  /** When they interrupt their training, or work part-time. No mentor reads it, nor anybody else. */
  readonly course?: OwnCourse;
}

/** By person. */
export const taskRecords: KeptCollection<TaskRecord> = {
  name: 'tasks',
  schemaVersion: 1,
  indexes: { outbox: outboxIndex },
  migrate: (stored) => stored as TaskRecord,
  speaks: true,
  retention: { for: 'good' },
  people: ({ person, marks, outbox = [] }) => [
    person,
    ...Object.keys(marks).flatMap((id) => id.split('/').slice(2)),
    ...Object.values(marks).flatMap(({ plan, shared }) => [plan?.with ?? [], shared ?? []].flat()),
    ...toldBy({ outbox }),
  ],
};

const untouched: TaskMark = { done: [] };

export function markOf(marks: TaskMarks, id: string): TaskMark {
  return (Object.hasOwn(marks, id) ? marks[id] : undefined) ?? untouched;
}

/** The last day on which it was looked of which tasks people are to be reminded, so that it is done once a day. */
interface TaskRound {
  readonly on: CalendarDate;
}

/** By programme. */
export const taskRounds: KeptCollection<TaskRound> = {
  name: 'task-rounds',
  schemaVersion: 1,
  indexes: {},
  migrate: (stored) => stored as TaskRound,
  speaks: false,
  retention: { for: 'good' },
  people: () => [],
};
