import { type CalendarDate, dateIn, type Instant } from '../../../src/core/kernel/time.ts';
import { deedsDone, isThere, type Wanted } from './expect-session.ts';
import { at, later, tickFrom, zone } from './moments.ts';
import type { Script, Story } from './script.ts';
import type { DayStory, GoalStory } from './script-between.ts';

const day = 24 * 60;

/** Once between two talks a trainee is reminded of a goal that is open, on the first of the days that were chosen. */
export function expectGoals(script: Script): readonly Wanted[] {
  const { goals } = script.between;
  return goals.flatMap((story): Wanted[] => {
    const { trainee, circle, keptAt, remindOn, id } = story;
    const { reminder } = circle.programme.goals ?? {};
    if (remindOn === undefined || reminder === undefined) return [];
    if (!isThere(script, trainee.id, keptAt)) return [];
    const moment = at(remindOn, reminder.clock);
    const stories = script.stories.filter((each) => each.circle === circle);
    const others = goals.filter((each) => each.trainee === trainee && each !== story);
    return [
      {
        kind: 'own.reminder',
        recipient: trainee.id,
        about: `${id} ${remindOn}`,
        from: tickFrom(moment),
        tooLate: later(moment, reminder.lateMinutes),
        isTrue: (then) =>
          isOpen(story, then) && !wasReminded(others, story, lastTalk(stories, script, then), then),
      },
    ];
  });
}

function isOpen({ end }: GoalStory, moment: Instant): boolean {
  return end === undefined || end.at > moment || end.outcome === 'going-on';
}

/** Whether another goal had the word since the last talk: one that was open on its day. */
function wasReminded(
  others: readonly GoalStory[],
  { id, remindOn }: GoalStory,
  since: CalendarDate | undefined,
  moment: Instant,
): boolean {
  return others.some((other) => {
    const on = other.remindOn;
    if (on === undefined || remindOn === undefined || other.keptAt > moment) return false;
    if (since !== undefined && on <= since) return false;
    const hadIt = isOpen(other, moment) || (other.end !== undefined && dateIn(zone, other.end.at) > on);
    return hadIt && (on < remindOn || (on === remindOn && other.id < id));
  });
}

/** The last day on which they met, as far as anybody knows at a moment. */
function lastTalk(stories: readonly Story[], script: Script, moment: Instant): CalendarDate | undefined {
  const days = stories.flatMap((story) => {
    const deeds = deedsDone(story, script).filter((deed) => deed.at <= moment);
    const end = deeds.find(
      (deed) => deed.do === 'finish' || (deed.do === 'report' && deed.outcome === 'yes'),
    );
    const begun = deeds.find((deed) => deed.do === 'start');
    const plan = deeds.findLast((deed) => deed.do === 'plan');
    if (end === undefined) return [];
    if (end.do === 'finish') return [dateIn(zone, end.at)];
    return begun === undefined ? (plan === undefined ? [] : [plan.date]) : [dateIn(zone, begun.at)];
  });
  return days.toSorted().at(-1);
}

/** The other one hears of each day that is proposed or agreed to, until something else stands there. */
export function expectDays(script: Script): readonly Wanted[] {
  return script.between.days.flatMap((story) => {
    const done = story.acts.filter((act) => areThere(story, script, act.at));
    return done.map(({ at: moment, by, day: proposed }, index): Wanted => {
      const { trainee, circle, task } = story;
      const next = done[index + 1]?.at ?? Number.POSITIVE_INFINITY;
      return {
        kind: proposed === undefined ? 'task.agreed' : 'task.proposed',
        recipient: by === 'trainee' ? circle.mentor.id : trainee.id,
        about: `${trainee.id} ${task} ${index + 1}`,
        from: tickFrom(moment),
        tooLate: later(moment, 30 * day),
        isTrue: (then) => then < next && areThere(story, script, then),
      };
    });
  });
}

function areThere({ trainee, circle }: DayStory, script: Script, moment: Instant): boolean {
  return isThere(script, trainee.id, moment) && isThere(script, circle.mentor.id, moment);
}
