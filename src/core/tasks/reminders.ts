import { makeNotice, type Notice, type TaskReminder } from '../effects/notice.ts';
import { withEffects } from '../effects/outbox.ts';
import type { PersonId } from '../kernel/id.ts';
import {
  addDays,
  addMinutes,
  type CalendarDate,
  firstInstantFrom,
  type Instant,
  instant,
  weekdayOf,
} from '../kernel/time.ts';
import { mostAMonth } from '../notices/own-initiative.ts';
import type { Programme } from '../programme/programme.ts';
import { outOfPause, pauseOn } from '../programme/training-course.ts';
import type { TaskRecord } from './task-record.ts';
import { dayOf, restOf, type SeenTask } from './view-tasks.ts';

/** Of what may be said in a month so much is left to talks: their dates matter more than any day of a task. */
const keptForTalks = 2;
/** For how many days it is remembered what was said about a day that has passed. */
const remembered = 366;
/** By so many days at most something is said earlier, since it would be said at a weekend. */
const weekend = 2;

/** The day by which a task is to be done: the one that was agreed on until it has passed, then the official one, where there is one. */
export function dayAhead({ own, mark, state }: SeenTask): CalendarDate | undefined {
  if (state !== 'open' || own.about !== undefined) return undefined;
  const { agreed } = mark.plan ?? {};
  return [agreed, dayOf({ own, mark })].find((day) => day !== undefined && day >= own.today);
}

/** In a pause no day comes nearer. */
function followedDay(seen: SeenTask): CalendarDate | undefined {
  return restOf(seen.own) === undefined ? dayAhead(seen) : undefined;
}

/** Whether what was to be said about a task is still true: it is open, and that day stands. */
export function stillStands(seen: SeenTask, { day, lead }: TaskReminder): boolean {
  return (lead === 'own' ? askedDay(seen) : followedDay(seen)) === day;
}

/**
 * The day on which somebody is reminded as they asked: one in a pause waits for the first day back, which nobody may know
 * yet; one at a weekend, when nothing is said, comes on the Friday before, and where that is in the pause, on the Monday.
 */
export function askedDay({ own, mark: { remindOn }, state }: SeenTask): CalendarDate | undefined {
  const { course, programme } = own;
  if (state !== 'open' || remindOn === undefined) return undefined;
  const day = course === undefined ? remindOn : outOfPause(course, remindOn);
  if (day === undefined || !programme.cadence.quiet.weekend) return day;
  const before = workingDayUntil(day);
  return course !== undefined && pauseOn(course, before) !== undefined ? workingDayFrom(day) : before;
}

/** Whether a reminder that somebody asked for is still to come. */
export function isReminderAhead(seen: SeenTask): boolean {
  if (seen.state !== 'open' || seen.mark.remindOn === undefined) return false;
  const day = askedDay(seen);
  return day === undefined || day > seen.own.today;
}

/** Why somebody is not reminded of a task on a day. */
export type ReminderProblem = 'past' | 'weekend' | 'done' | 'skipped';

/** What is said today was said this morning; before a weekend the last chance is the Friday. */
export function judgeReminder(seen: SeenTask, day: CalendarDate): ReminderProblem | undefined {
  const { own, mark, state } = seen;
  if (state !== 'open') return state;
  if (day <= own.today) return 'past';
  const on = askedDay({ own, state, mark: { ...mark, remindOn: day } });
  return on !== undefined && on <= own.today ? 'weekend' : undefined;
}

/** A reminder whose day has come; `nearer` says how many of the same day are still to come. */
interface Due extends TaskReminder {
  readonly nearer: number;
}

/** Days after `since` that have come. */
export interface TaskDays {
  readonly since: CalendarDate;
  readonly today: CalendarDate;
}

/** Of each task the nearest of the reminders whose day has come, and the one that somebody asked for. */
export function remindersDue(seen: readonly SeenTask[], days: TaskDays): readonly Due[] {
  const near = nearDays(seen, days);
  return seen.flatMap((each) => {
    const own = askedDay(each);
    const asked = own !== undefined && isAmong(own, days);
    return [
      ...(isNear(each, near) ? before(each, days).slice(0, 1) : []),
      ...(asked ? [{ task: each.own.id, day: own, lead: 'own', nearer: 0 } as const] : []),
    ];
  });
}

interface NearDays {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** Between which days a day lies of which anything can be said now. */
function nearDays(seen: readonly SeenTask[], { today }: TaskDays): NearDays {
  const leads = seen.map(({ own: { task, programme } }) =>
    Math.max(...programme.cadence.interim.days, ...(task.remindDays ?? [])),
  );
  return { first: today, last: addDays(today, Math.max(0, ...leads) + weekend) };
}

/** Most days of most people are far away, and what stands about them is not looked at. */
function isNear({ own, mark }: SeenTask, { first, last }: NearDays): boolean {
  return [mark.plan?.agreed, own.due].some((day) => day !== undefined && day >= first && day <= last);
}

/** The nearest first. */
function before(seen: SeenTask, days: TaskDays): readonly Due[] {
  const { id, task, programme } = seen.own;
  const day = followedDay(seen);
  if (day === undefined) return [];
  const { interim, quiet } = programme.cadence;
  const leads = (day === seen.mark.plan?.agreed ? undefined : task.remindDays) ?? interim.days;
  return leads.toReversed().flatMap((lead, nearer) => {
    const on = addDays(day, -lead);
    return isAmong(quiet.weekend ? workingDayUntil(on) : on, days) ? [{ task: id, day, lead, nearer }] : [];
  });
}

function isAmong(on: CalendarDate, { since, today }: TaskDays): boolean {
  return on > since && on <= today;
}

/** What would be said at a weekend is said on the Friday before: on the Monday it could be too late. */
function workingDayUntil(day: CalendarDate): CalendarDate {
  return addDays(day, -Math.max(0, weekdayOf(day) - 5));
}

function workingDayFrom(day: CalendarDate): CalendarDate {
  return weekdayOf(day) > 5 ? addDays(day, 8 - weekdayOf(day)) : day;
}

interface Round extends TaskDays {
  readonly programme: Programme;
  readonly person: PersonId;
  readonly now: Instant;
  /** How often the bot spoke to this person by its own initiative in the last month. */
  readonly heard: number;
}

/**
 * What is written down when somebody is reminded today: one message for all tasks, and that it was said; undefined when
 * there is nothing to say. The farther a day is away, the sooner its reminder gives way to what matters more in that month;
 * what somebody asked for gives way to nothing.
 */
export function decideReminders(
  before: TaskRecord,
  seen: readonly SeenTask[],
  round: Round,
): TaskRecord | undefined {
  const { reminded = [] } = before;
  const isNew = (due: Due) => !reminded.some((each) => isSame(each, due));
  const due = remindersDue(seen, round).filter(isNew);
  const room = mostAMonth - keptForTalks - round.heard;
  const isSaid = due.some(({ lead, nearer }) => lead !== 'own' && nearer < room);
  const said = due
    .filter(({ lead }) => isSaid || lead === 'own')
    .map(({ task, day, lead }): TaskReminder => ({ task, day, lead }));
  if (said.length === 0) return undefined;
  const kept = reminded.filter(({ day }) => day > addDays(round.today, -remembered));
  return withEffects({ ...before, reminded: [...kept, ...said] }, [tell(said, round)]);
}

function isSame(a: TaskReminder, b: TaskReminder): boolean {
  return a.task === b.task && a.day === b.day && a.lead === b.lead;
}

function tell(tasks: readonly TaskReminder[], { programme, person, today, now }: Round): Notice {
  const { timezone, cadence } = programme;
  // What somebody asked for and an outage kept until a weekend is said on the Monday.
  const heard = cadence.quiet.weekend ? workingDayFrom(today) : today;
  const days = tasks.map(({ day, lead }) => (lead === 'own' ? heard : day));
  const last = days.toSorted().at(-1) ?? today;
  const over = firstInstantFrom(timezone, addDays(last, 1), '00:00');
  const late = addMinutes(now, cadence.interim.lateMinutes);
  const times = { notBefore: now, tooLate: instant(Math.min(over, late)) };
  const about = { programme: programme.id, subject: `tasks/${programme.id}`, occasion: today };
  return makeNotice({ recipient: person, ...about, ...times }, { kind: 'task.soon', on: today, tasks });
}
