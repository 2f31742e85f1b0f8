import { addDays, type CalendarDate } from '../kernel/time.ts';
import type { Membership } from '../people/person.ts';
import type { Course, Pace, Pause } from '../programme/training-course.ts';

/** What somebody said of how their training runs; why is not in it. */
export interface SaidCourse {
  readonly pauses: readonly Pause[];
  readonly paces: readonly Pace[];
}

/** The same as it is kept, with what stood there before, so that the last change can be taken back. */
export interface OwnCourse extends SaidCourse {
  /** Grows by one with every change. */
  readonly version: number;
  readonly before?: SaidCourse;
}

export type CourseAct =
  | { readonly kind: 'pause'; readonly pause: Pause }
  | { readonly kind: 'pace'; readonly pace: Pace }
  /** Takes one back, by the day on which it begins. */
  | { readonly kind: 'drop'; readonly what: 'pause' | 'pace'; readonly from: CalendarDate }
  /** Takes the last change back, if nothing was said since the version that the card showed. */
  | { readonly kind: 'undo'; readonly seen: number };

/** Why something can't be so. `filed`: the people file says it already, and the coordinators see to that. */
export type CourseProblem = 'before-start' | 'back-first' | 'far' | 'filed';

const none: SaidCourse = { pauses: [], paces: [] };
/** How far ahead a day can lie, in days: further is a slip of the year. */
const horizon = 10 * 366;

/**
 * How somebody's training runs; undefined without a first day. The people file wins where it says something: of pauses that
 * meet one of the file, and of part-time where the file knows any, what somebody said themselves does not count.
 */
export function courseOf(
  { trainingStart: start, pause, pace }: Membership,
  own: SaidCourse = none,
): Course | undefined {
  if (start === undefined) return undefined;
  const others = own.pauses.filter((each) => pause === undefined || !meet(each, pause));
  return { start, pauses: pause ? [pause, ...others] : others, paces: pace ? [pace] : own.paces };
}

function meet(a: Pause, b: Pause): boolean {
  return (b.back === undefined || a.from < b.back) && (a.back === undefined || b.from < a.back);
}

/** What somebody makes of it. A pause takes the place of those that it meets, a share of the one from the same day. */
export function decideCourse(
  before: OwnCourse | undefined,
  act: CourseAct,
  place: Membership,
  today: CalendarDate,
): OwnCourse | 'same' | 'old' | CourseProblem {
  const { version, ...kept } = before ?? { version: 0, ...none };
  const { before: last, ...said } = kept;
  if (act.kind === 'undo') {
    if (version === act.seen && last !== undefined) return { ...last, version: version + 1, before: said };
    return version === act.seen + 1 ? 'same' : 'old';
  }
  const problem = judgeAct(act, place, today);
  if (problem !== undefined) return problem;
  const after = withAct(said, act);
  return JSON.stringify(after) === JSON.stringify(said)
    ? 'same'
    : { ...after, version: version + 1, before: said };
}

function withAct({ pauses, paces }: SaidCourse, act: Exclude<CourseAct, { kind: 'undo' }>): SaidCourse {
  switch (act.kind) {
    case 'pause':
      return { pauses: inOrder([...pauses.filter((each) => !meet(each, act.pause)), act.pause]), paces };
    case 'pace':
      return { pauses, paces: inOrder([...paces.filter(({ from }) => from !== act.pace.from), act.pace]) };
    case 'drop':
      return act.what === 'pause'
        ? { pauses: pauses.filter(({ from }) => from !== act.from), paces }
        : { pauses, paces: paces.filter(({ from }) => from !== act.from) };
  }
}

function inOrder<T extends { readonly from: CalendarDate }>(facts: readonly T[]): readonly T[] {
  return facts.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

function judgeAct(
  act: Exclude<CourseAct, { kind: 'undo' }>,
  { trainingStart: start = '' as CalendarDate, pause: filed, pace }: Membership,
  today: CalendarDate,
): CourseProblem | undefined {
  if (act.kind === 'drop') return undefined;
  const { from, back } = act.kind === 'pause' ? act.pause : { ...act.pace, back: undefined };
  if (from < start) return 'before-start';
  if (back !== undefined && back <= from) return 'back-first';
  if ((back ?? from) > addDays(today, horizon)) return 'far';
  if (act.kind === 'pace') return pace === undefined ? undefined : 'filed';
  return filed !== undefined && meet(act.pause, filed) ? 'filed' : undefined;
}
