import type { GoalOutcome } from '../../../src/core/goals/goal.ts';
import { type GoalId, goalId } from '../../../src/core/kernel/id.ts';
import { addDays, type CalendarDate, dateIn, type Instant } from '../../../src/core/kernel/time.ts';
import type { Person } from '../../../src/core/people/person.ts';
import type { Side } from '../../../src/core/tasks/agreement.ts';
import type { Chance } from './chance.ts';
import type { Circle, Cohort } from './cohort.ts';
import { at, firstDay, someDay, workingDay, zone } from './moments.ts';

/** A learning goal of somebody in a pair, from the day on which it is kept. */
export interface GoalStory {
  readonly circle: Circle;
  readonly trainee: Person;
  readonly id: GoalId;
  readonly keptAt: Instant;
  readonly remindOn?: CalendarDate;
  readonly end?: { readonly at: Instant; readonly outcome: GoalOutcome };
}

/** What one of the two does about the interim day of a task. `agree`: to what stands there then. */
export interface DayAct {
  readonly at: Instant;
  readonly by: Side;
  /** Left out where they agree. */
  readonly day?: CalendarDate;
}

/** How a trainee and a mentor set an interim day together; no two of one task. */
export interface DayStory {
  readonly circle: Circle;
  readonly trainee: Person;
  readonly task: string;
  readonly acts: readonly DayAct[];
}

/** What people do between the meetings. */
export interface Between {
  readonly goals: readonly GoalStory[];
  readonly days: readonly DayStory[];
}

export function writeBetween({ circles }: Cohort, chance: Chance): Between {
  const each = circles.flatMap((circle) => circle.trainees.map((trainee) => ({ circle, trainee })));
  const inPairs = each.filter(({ circle }) => circle.programme.goals !== undefined);
  return {
    goals: inPairs.flatMap((who) => setGoals(who, chance)),
    days: each.flatMap((who) => (chance.next() < 0.4 ? [setDay(who, chance)] : [])),
  };
}

type Who = Pick<GoalStory, 'circle' | 'trainee'>;

function setGoals(who: Who, chance: Chance): readonly GoalStory[] {
  const count = chance.pick([
    [0, 2],
    [1, 4],
    [2, 3],
    [3, 2],
  ]);
  const stories: GoalStory[] = [];
  for (let index = 0; index < count; index += 1) {
    const keptAt = at(someDay(chance, firstDay, 250), '10:40');
    const remindOn = chooseDay(stories, keptAt, chance);
    stories.push({
      ...who,
      id: goalId(`goal-${who.trainee.id}-${index}`),
      keptAt,
      ...(remindOn === undefined ? {} : { remindOn }),
      ...endGoal(keptAt, chance),
    });
  }
  return stories;
}

/** A day of its own, now and then that of a goal before it, or none. */
function chooseDay(before: readonly GoalStory[], keptAt: Instant, chance: Chance): CalendarDate | undefined {
  const kept = dateIn(zone, keptAt);
  const other = before.map(({ remindOn }) => remindOn).find((day) => day !== undefined && day > kept);
  if (other !== undefined && chance.next() < 0.5) return other;
  return chance.next() < 0.8 ? addDays(kept, chance.between(1, 60)) : undefined;
}

function endGoal(keptAt: Instant, chance: Chance): Pick<GoalStory, 'end'> {
  const outcome = chance.pick<GoalOutcome | 'none'>([
    ['none', 4],
    ['reached', 3],
    ['going-on', 1],
    ['dropped', 1],
  ]);
  const on = addDays(dateIn(zone, keptAt), chance.between(1, 90));
  return outcome === 'none' ? {} : { end: { at: at(on, '14:20'), outcome } };
}

const ways = [
  ['agree', 6],
  ['counter', 3],
  ['slip', 2],
  ['leave', 2],
] as const;

/** By programme: a task of which the day is far away, or that has none. */
const daysTasks: Readonly<Record<string, string>> = { msg: 'msg/curriculum@2027', vu: 'vu/snipperdag' };

function setDay(who: Who, chance: Chance): DayStory {
  const by = chance.pick<Side>([
    ['trainee', 1],
    ['mentor', 1],
  ]);
  const other = by === 'trainee' ? 'mentor' : 'trainee';
  const begun = someDay(chance, addDays(firstDay, 20), 250);
  const day = addDays(begun, chance.between(8, 60));
  const next = workingDay(addDays(begun, chance.between(1, 5)));
  const propose: DayAct = { at: at(begun, '12:10'), by, day };
  const agree: DayAct = { at: at(next, '12:50'), by: other };
  const way = chance.pick(ways);
  const told = { ...who, task: daysTasks[who.circle.programme.id] ?? '' };
  switch (way) {
    case 'agree':
      return { ...told, acts: [propose, agree] };
    case 'counter': {
      const counter: DayAct = { at: at(next, '12:20'), by: other, day: addDays(day, 7) };
      return { ...told, acts: [propose, counter, { at: at(workingDay(addDays(next, 1)), '15:40'), by }] };
    }
    case 'slip':
      // Put right before anybody was told of it.
      return { ...told, acts: [propose, { at: at(begun, '12:20'), by, day: addDays(day, 3) }, agree] };
    case 'leave':
      return { ...told, acts: [propose] };
  }
}
