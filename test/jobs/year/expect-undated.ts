import { addDays, type CalendarDate, dateIn, type Instant } from '../../../src/core/kernel/time.ts';
import { talkWindow } from '../../../src/core/programme/training-year.ts';
import type { Circle } from './cohort.ts';
import { datesOf, deedsDone, hasBegun, isThere } from './expect-session.ts';
import { at, firstDay, lastDay, tickFrom, zone } from './moments.ts';
import type { Script, Story } from './script.ts';

/** The hour of the round on a day on which a circle has no date, and since when it has none. */
interface UndatedDay {
  readonly day: CalendarDate;
  readonly moment: Instant;
  readonly since: CalendarDate;
}

/** Goes through the days of a circle at the hour of the round, and remembers since when nothing is planned. */
export function undatedDays(
  circle: Circle,
  stories: readonly Story[],
  script: Script,
): readonly UndatedDay[] {
  const { clock } = circle.programme.cadence.noDate;
  const found: UndatedDay[] = [];
  let since: CalendarDate | undefined;
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
    found.push({ day, moment, since });
  }
  return found;
}

/** The day from which the first session that was not begun can be held; undefined before it, and when none is left. */
export function opensOn(circle: Circle, stories: readonly Story[], script: Script, moment: Instant) {
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

export function isDated(stories: readonly Story[], script: Script, moment: Instant): boolean {
  return stories.some((story) =>
    datesOf(story, script).some(
      ({ from, to, plannedAt }) => from <= moment && moment < to && plannedAt > moment,
    ),
  );
}

/** The last day of a meeting: begun, finished, or a date that has passed and still stands. */
export function lastMet(
  stories: readonly Story[],
  script: Script,
  moment: Instant,
): CalendarDate | undefined {
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
