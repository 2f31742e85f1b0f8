import { type Button, button } from '../../cards/kit/button.ts';
import { drawTaskCourse, type TaskCourseCard } from '../../cards/tasks/draw-task-course.ts';
import { unreachable } from '../../core/kernel/result.ts';
import { type CalendarDate, dateIn } from '../../core/kernel/time.ts';
import type { GroupMembership } from '../../core/people/who-may.ts';
import type { Course } from '../../core/programme/training-course.ts';
import { commitAskAgain } from '../../core/tasks/ask-again.ts';
import { type CourseOutcome, commitCourse, loadCourse } from '../../core/tasks/commit-course.ts';
import { type CourseAct, courseOf } from '../../core/tasks/own-course.ts';
import { findTaskPlace } from '../../core/tasks/own-tasks.ts';
import type { SeenTask } from '../../core/tasks/view-tasks.ts';
import type { TypedCourse } from '../../core/tasks/wishes.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import type { Answer, Asker, Handler } from '../asker.ts';
import { sayNoTasks } from './say-no-tasks.ts';
import { sayTyped } from './say-typed-course.ts';
import { loadTasks } from './show-tasks.ts';

/** Shows how the asker's own training runs; what was typed of it is read back before it is noted. */
export const showCourse: Handler<'task.course'> = async (asker, { typed }) => {
  const place = placeOf(asker);
  if (place === undefined) return sayNoTasks(asker);
  const own = await loadCourse(asker.deps.store, asker.person.id);
  if (typed === undefined) return draw(asker, place, own, {});
  const filled = ofKnownPause(typed, courseOf(place, own));
  return draw(asker, place, own, { typed: filled, note: sayTyped(asker, filled) });
};

/** Whoever says only when they are back means the last pause that begins before. */
function ofKnownPause(typed: TypedCourse, course: Course | undefined): TypedCourse {
  if (typed.what !== 'pause' || typed.from !== undefined) return typed;
  const { back } = typed;
  if (back === undefined) return typed;
  const from = course?.pauses?.findLast((each) => each.from < back)?.from;
  return from === undefined ? typed : { ...typed, from };
}

export const noteCourse: Handler<'task.pause' | 'task.pace' | 'task.drop' | 'task.restore'> = async (
  asker,
  wish,
) => {
  const { deps, person } = asker;
  const place = placeOf(asker);
  if (place === undefined) return sayNoTasks(asker);
  const act = toAct(wish);
  const saved = await commitCourse(deps.store, { person: person.id, place, act, today: todayOf(asker) });
  if (!saved.ok) return saved;
  const { outcome, course } = saved.value;
  const asked = outcome === 'saved' ? await askAgain(asker) : [];
  const isNew = outcome === 'saved' && act.kind !== 'undo';
  const undo = isNew
    ? button(asker.words['button.undo'], 'task.restore', { seen: course?.version ?? 0 })
    : undefined;
  return draw(asker, place, course, {
    note: sayOutcome(asker, place, act, outcome),
    ...(undo && { undo }),
    asked,
  });
};

/** What they agreed on with their mentor, where the change that was noted just now shook it. */
async function askAgain(asker: Asker): Promise<readonly SeenTask[]> {
  const command = { person: asker.person.id, tasks: await loadTasks(asker) };
  return (await commitAskAgain(asker.deps.store, command)).tasks;
}

function toAct(wish: Parameters<typeof noteCourse>[1]): CourseAct {
  switch (wish.verb) {
    case 'task.pause':
      return { kind: 'pause', pause: { from: wish.from, ...(wish.back && { back: wish.back }) } };
    case 'task.pace':
      return { kind: 'pace', pace: { from: wish.from, share: wish.share } };
    case 'task.drop':
      return { kind: 'drop', what: wish.what, from: wish.from };
    case 'task.restore':
      return { kind: 'undo', seen: wish.seen };
    default:
      return unreachable(wish);
  }
}

/** A training without a first day has no tasks that move. */
function placeOf(asker: Asker): GroupMembership | undefined {
  const own = findTaskPlace(asker.deps.programmes, asker.person)?.own;
  return own?.trainingStart === undefined ? undefined : own;
}

function todayOf({ reader, programme }: Asker): CalendarDate {
  return dateIn(programme.timezone, reader.now);
}

function draw(
  { reader, words }: Asker,
  place: GroupMembership,
  own: CourseOutcome['course'],
  more: {
    readonly note?: string;
    readonly undo?: Button;
    readonly typed?: TypedCourse;
    readonly asked?: readonly SeenTask[];
  },
): Answer {
  const course = courseOf(place, own);
  if (course === undefined) return { refusal: 'task.unknown' };
  const card: TaskCourseCard = { reader, words, course, own, ...more };
  return { card: drawTaskCourse(card) };
}

function sayOutcome(
  { words, reader }: Asker,
  { trainingStart }: GroupMembership,
  { kind }: CourseAct,
  outcome: CourseOutcome['outcome'],
): string {
  switch (outcome) {
    case 'saved':
      return words[kind === 'undo' ? 'tasks.courseBack' : 'tasks.courseSaved'];
    case 'same':
    case 'old':
      return words[`tasks.${outcome}`];
    case 'before-start':
      return words['tasks.courseBeforeStart']({
        when: trainingStart === undefined ? '' : sayFullDay(reader.language, trainingStart),
      });
    case 'back-first':
      return words['tasks.courseBackFirst'];
    case 'far':
      return words['tasks.courseFar'];
    case 'filed':
      return words['tasks.courseInFile'];
    default:
      return unreachable(outcome);
  }
}
