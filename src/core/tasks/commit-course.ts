import type { PersonId } from '../kernel/id.ts';
import { accept, type Result } from '../kernel/result.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { Membership } from '../people/person.ts';
import { type Contended, change, contended, leave, write } from '../store/change.ts';
import type { DocumentStore } from '../store/documents.ts';
import { type CourseAct, type CourseProblem, decideCourse, type OwnCourse } from './own-course.ts';
import { type TaskRecord, taskRecords } from './task-record.ts';

interface CourseCommand {
  /** Whose training it is: nobody says so of somebody else. */
  readonly person: PersonId;
  /** What the people file says of it. */
  readonly place: Membership;
  readonly act: CourseAct;
  readonly today: CalendarDate;
}

/** What came of it; `before-start`, `back-first`, `far` and `filed` say why nothing was noted. */
export interface CourseOutcome {
  readonly outcome: 'saved' | 'same' | 'old' | CourseProblem;
  readonly course: OwnCourse | undefined;
}

export async function loadCourse(store: DocumentStore, person: PersonId): Promise<OwnCourse | undefined> {
  return (await store.load(taskRecords, person))?.document.course;
}

/** Notes what somebody says of how their training runs, or takes it back. */
export function commitCourse(
  store: DocumentStore,
  { person, place, act, today }: CourseCommand,
): Promise<Result<CourseOutcome, Contended>> {
  const target = { collection: taskRecords, key: person, contended };
  return change<TaskRecord, Result<CourseOutcome, Contended>>(store, target, (stored) => {
    const before = stored?.document.course;
    const decided = decideCourse(before, act, place, today);
    if (typeof decided === 'string') return leave(accept({ outcome: decided, course: before }));
    const after = { ...(stored?.document ?? { person, marks: {} }), course: decided };
    return write(after, accept({ outcome: 'saved', course: decided }));
  });
}
