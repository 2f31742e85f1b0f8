import {
  addDays,
  type CalendarDate,
  dateIn,
  daysBetween,
  type Instant,
} from '../../../src/core/kernel/time.ts';
import { talkWindow } from '../../../src/core/programme/training-year.ts';
import type { Circle, Cohort } from './cohort.ts';
import { datesOf, deedsDone, expectSession, isThere, type Wanted } from './expect-session.ts';
import { at, firstDay, lastDay, later, quietEnd, tickClocks, tickFrom, zone } from './moments.ts';
import type { Script, Story } from './script.ts';

/** One message that has to arrive, and when. */
export interface Due {
  readonly kind: Wanted['kind'];
  readonly recipient: string;
  readonly about: string;
  readonly at: Instant;
}

/** Everything that the rules say must be heard in the year, worked out from the script alone. */
export function expectYear(cohort: Cohort, script: Script): readonly Due[] {
  const stories = Map.groupBy(script.stories, ({ circle }) => circle);
  const wanted = [
    ...script.stories.flatMap((story) => expectSession(story, script)),
    ...cohort.circles.flatMap((circle) => expectNoDates(circle, stories.get(circle) ?? [], script)),
    ...expectDigests(cohort),
  ];
  return wanted.flatMap((each) => hear(each, script));
}

const topicOf: Readonly<Partial<Record<Wanted['kind'], 'reminder' | 'question' | 'digest'>>> = {
  'session.soon': 'reminder',
  'session.moved': 'reminder',
  'session.outcome': 'question',
  'group.no-date': 'question',
  'digest.published': 'digest',
};

/** When a person hears it: after quiet hours and a pause, if it is not too late then and still true. */
function hear(wanted: Wanted, script: Script): readonly Due[] {
  const { kind, recipient, about, tooLate, isTrue } = wanted;
  const { muted = [], pause, leavesAt = Number.POSITIVE_INFINITY } = script.whims.get(recipient) ?? {};
  const topic = topicOf[kind];
  if (topic !== undefined && muted.includes(topic)) return [];
  const end = at(addDays(lastDay, 0), tickClocks.at(-1) ?? '');
  for (let moment = wanted.from; moment <= end && moment < tooLate && moment < leavesAt; ) {
    const until = pause && pauseEnd(pause, moment);
    const silent = until ?? quietEnd(moment);
    if (silent === undefined) return isTrue(moment) ? [{ kind, recipient, about, at: moment }] : [];
    moment = tickFrom(silent);
  }
  return [];
}

function pauseEnd(
  { from, until, resumeAt }: NonNullable<ReturnType<Script['whims']['get']>>['pause'] & object,
  moment: Instant,
): Instant | undefined {
  const end = resumeAt ?? at(until, '00:00');
  return moment >= from && moment < end ? end : undefined;
}

/** Each Monday at eight, for the coordinators; that of the Monday before the first day is made up for on its last morning. */
function expectDigests({ coordinators }: Cohort): readonly Wanted[] {
  const wanted: Wanted[] = [];
  for (let day = addDays(firstDay, -3); day <= lastDay; day = addDays(day, 7))
    for (const { id } of coordinators)
      wanted.push({
        kind: 'digest.published',
        recipient: id,
        about: day,
        from: day < firstDay ? at(firstDay, '07:30') : tickFrom(at(day, '08:00')),
        tooLate: later(at(day, '08:00'), 3 * 24 * 60),
        isTrue: () => true,
      });
  return wanted;
}

/** By circle of a programme: the moments at which its mentor is asked for a date. */
export function askedOf(
  { circles }: Cohort,
  script: Script,
  programme: string,
): readonly (readonly Instant[])[] {
  const stories = Map.groupBy(script.stories, ({ circle }) => circle);
  return circles
    .filter((circle) => circle.programme.id === programme)
    .map((circle) => expectNoDates(circle, stories.get(circle) ?? [], script).map(({ from }) => from));
}

/** Goes through the days of a circle at the hour of the question, and remembers since when nothing is planned. */
function expectNoDates(circle: Circle, stories: readonly Story[], script: Script): readonly Wanted[] {
  const { days, clock, lateMinutes } = circle.programme.cadence.noDate;
  const wanted: Wanted[] = [];
  let since: CalendarDate | undefined;
  let asked: CalendarDate | undefined;
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    const moment = tickFrom(at(day, clock));
    if (dateIn(zone, moment) !== day) continue;
    const opens = opensOn(circle, stories, script, moment);
    if (opens === undefined || isDated(stories, script, moment)) {
      since = undefined;
      continue;
    }
    const met = lastMet(stories, script, moment);
    since = [since ?? (day === firstDay ? (met ?? day) : day), met ?? '', opens]
      .toSorted()
      .at(-1) as CalendarDate;
    const isDue = daysBetween(since, day) >= days && asked !== since;
    if (!isDue || !isThere(script, circle.mentor.id, moment)) continue;
    asked = since;
    const stuckSince = since;
    wanted.push({
      kind: 'group.no-date',
      recipient: circle.mentor.id,
      about: `${circle.programme.id}/${circle.group} ${since}`,
      from: moment,
      tooLate: later(at(day, clock), lateMinutes),
      isTrue: (then) => isStuck(circle, stories, script, then, stuckSince),
    });
  }
  return wanted;
}

function isStuck(circle: Circle, stories: readonly Story[], script: Script, moment: Instant, since: string) {
  const met = lastMet(stories, script, moment) ?? '';
  const opens = opensOn(circle, stories, script, moment);
  return opens !== undefined && !isDated(stories, script, moment) && met <= since && opens <= since;
}

/** The day from which the first session that was not begun can be held; undefined before it, and when none is left. */
function opensOn(circle: Circle, stories: readonly Story[], script: Script, moment: Instant) {
  const { programme, start, year, trainees } = circle;
  if (!trainees.some(({ id }) => isThere(script, id, moment))) return undefined;
  const today = dateIn(zone, moment);
  const plans = programme.sessions
    .filter((plan) => programme.mode === 'one-to-one' || plan.years.includes(year))
    .toSorted((a, b) => a.order - b.order);
  const next = plans.find((plan) => {
    const story = stories.find((each) => each.plan === plan);
    return story === undefined || !hasBegun(story, script, moment);
  });
  if (next === undefined) return undefined;
  const from = talkWindow(next, start)?.from ?? firstDay;
  return from > today ? undefined : from;
}

function hasBegun(story: Story, script: Script, moment: Instant): boolean {
  return deedsDone(story, script).some(
    (deed) => deed.at <= moment && (deed.do === 'start' || (deed.do === 'report' && deed.outcome === 'yes')),
  );
}

function isDated(stories: readonly Story[], script: Script, moment: Instant): boolean {
  return stories.some((story) =>
    datesOf(story, script).some(
      ({ from, to, plannedAt }) => from <= moment && moment < to && plannedAt > moment,
    ),
  );
}

/** The last day of a meeting: begun, finished, or a date that has passed and still stands. */
function lastMet(stories: readonly Story[], script: Script, moment: Instant): CalendarDate | undefined {
  const met = stories.flatMap((story) => {
    const done = deedsDone(story, script).filter((deed) => deed.at <= moment);
    const walked = done.filter((deed) => deed.do === 'start' || deed.do === 'finish').map((deed) => deed.at);
    const passed = datesOf(story, script)
      .filter(({ from, to, end, plannedAt }) => {
        const stands = from <= moment && moment < to;
        const reported =
          end?.at !== undefined && end.at <= moment && end.do === 'report' && end.outcome === 'yes';
        return (stands || reported) && plannedAt <= moment;
      })
      .map(({ plannedAt }) => plannedAt);
    return [...walked, ...passed];
  });
  return met.length === 0 ? undefined : dateIn(zone, Math.max(...met) as Instant);
}
