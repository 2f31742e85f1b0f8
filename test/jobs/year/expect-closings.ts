import { addDays, dateIn, daysBetween, type Instant } from '../../../src/core/kernel/time.ts';
import { talkWindow } from '../../../src/core/programme/training-year.ts';
import type { Circle } from './cohort.ts';
import { datesOf, hasBegun, isThere, type Wanted } from './expect-session.ts';
import { isDated, undatedDays } from './expect-undated.ts';
import { at, later } from './moments.ts';
import type { Script, Story } from './script.ts';

/** Once for each talk whose window closes with nothing planned, and not in the days after a date or a meeting. */
export function expectClosings(circle: Circle, stories: readonly Story[], script: Script): readonly Wanted[] {
  const { programme, mentor } = circle;
  const { closing, noDate } = programme.cadence;
  if (closing === undefined) return [];
  const said = new Set<string>();
  const wanted: Wanted[] = [];
  for (const { day, moment, since } of undatedDays(circle, stories, script)) {
    const talk = findClosing(circle, stories, script, moment);
    const isNew = talk !== undefined && !said.has(talk) && daysBetween(since, day) >= closing.days;
    if (!isNew || !isThere(script, mentor.id, moment)) continue;
    said.add(talk);
    wanted.push({
      kind: 'session.closing',
      recipient: mentor.id,
      about: `${programme.id}/${circle.group}/${talk}`,
      from: moment,
      tooLate: later(at(day, noDate.clock), closing.lateMinutes),
      isTrue: (then) =>
        !isDated(stories, script, then) && findClosing(circle, stories, script, then) === talk,
    });
  }
  return wanted;
}

/** The first talk that has not begun and has no date, with the last day of its window, when too few days are left for it. */
function findClosing(
  { programme, start, trainees }: Circle,
  stories: readonly Story[],
  script: Script,
  moment: Instant,
): string | undefined {
  if (!trainees.some(({ id }) => isThere(script, id, moment))) return undefined;
  const next = programme.sessions
    .toSorted((a, b) => a.order - b.order)
    .find((plan) => {
      const story = stories.find((each) => each.plan === plan);
      return story === undefined || !(hasBegun(story, script, moment) || hasDate(story, script, moment));
    });
  const to = next && talkWindow(next, start)?.to;
  if (next === undefined || to === undefined) return undefined;
  const notice = (programme.scheduling?.noticeHours ?? 0) / 24;
  const from = addDays(to, 1 - notice - (programme.cadence.closing?.days ?? 0));
  const today = dateIn(programme.timezone, moment);
  return today >= from && today <= to ? `${next.id} ${to}` : undefined;
}

/** Whether it has a date, be it one that has passed: then the question comes. */
function hasDate(story: Story, script: Script, moment: Instant): boolean {
  return datesOf(story, script).some(({ from, to }) => from <= moment && moment < to);
}
