import type { PersonId } from '../../../src/core/kernel/id.ts';
import type { SessionPlace } from '../../../src/core/kernel/session-place.ts';
import { addDays, type CalendarDate, daysBetween, type Instant } from '../../../src/core/kernel/time.ts';
import type { Topic } from '../../../src/core/notices/notice-rules.ts';
import type { SessionPlan } from '../../../src/core/programme/programme.ts';
import { sessionsOfYear, talkWindow } from '../../../src/core/programme/training-year.ts';
import { intakeFacts, intakeOf } from '../../../src/core/sessions/intake.ts';
import type { ReportedOutcome } from '../../../src/core/sessions/wishes.ts';
import type { Chance } from './chance.ts';
import type { Circle, Cohort } from './cohort.ts';
import { at, firstDay, lastDay, someDay, workingDay } from './moments.ts';
import { type Between, writeBetween } from './script-between.ts';

/** What a mentor does about one session, in order. Nothing of it falls on a moment at which the jobs are called. */
export type Deed =
  | { readonly at: Instant; readonly do: 'plan'; readonly date: CalendarDate; readonly clock: string }
  | { readonly at: Instant; readonly do: 'clear' | 'start' | 'next' | 'finish' }
  | { readonly at: Instant; readonly do: 'report'; readonly outcome: ReportedOutcome };

export interface Story {
  readonly circle: Circle;
  readonly place: SessionPlace;
  readonly plan: SessionPlan;
  readonly deeds: readonly Deed[];
}

/** What somebody does about being told things. */
export interface Whim {
  readonly pause?: { readonly from: Instant; readonly until: CalendarDate; readonly resumeAt?: Instant };
  readonly leavesAt?: Instant;
  readonly muted: readonly Topic[];
}

export interface Script {
  readonly stories: readonly Story[];
  readonly whims: ReadonlyMap<PersonId, Whim>;
  readonly between: Between;
}

/** Makes up what everybody does in a year. */
export function writeScript(cohort: Cohort, chance: Chance): Script {
  const stories = cohort.circles.flatMap((circle) => tellStories(circle, chance));
  const whims = new Map(cohort.people.map(({ id }) => [id, haveWhim(chance)]));
  return { stories, whims, between: writeBetween(cohort, chance) };
}

function haveWhim(chance: Chance): Whim {
  const muted = chance.pick<readonly Topic[]>([
    [[], 94],
    [['reminder'], 3],
    [['question'], 2],
    [['digest'], 1],
  ]);
  const paused = chance.next() < 0.1 ? { pause: takePause(chance) } : {};
  const leaves = chance.next() < 0.04 ? { leavesAt: at(someDay(chance, firstDay, 364), '11:40') } : {};
  return { muted, ...paused, ...leaves };
}

function takePause(chance: Chance): NonNullable<Whim['pause']> {
  const from = someDay(chance, firstDay, 330);
  const days = chance.between(1, 30);
  const early = days > 2 && chance.next() < 0.5;
  return {
    from: at(from, '10:20'),
    until: addDays(from, days),
    ...(early ? { resumeAt: at(addDays(from, chance.between(1, days - 1)), '14:10') } : {}),
  };
}

function tellStories(circle: Circle, chance: Chance): readonly Story[] {
  const { programme, group, year, start } = circle;
  const plans = programme.mode === 'group' ? sessionsOfYear(programme, year) : programme.sessions;
  return plans.flatMap((plan) => {
    const window = programme.mode === 'group' ? halfYear(plan) : talkWindow(plan, start);
    if (window === undefined || window.to > addDays(lastDay, -14)) return [];
    const of = plan.years.includes(year) ? year : 1;
    const facts = intakeFacts(circle.trainees, { programme: programme.id, group });
    const intake = intakeOf(programme, facts, of, firstDay);
    const place = { programme: programme.id, group, plan: plan.id, year: of, intake };
    return [{ circle, place, plan, deeds: tell(plan, window, chance) }];
  });
}

/** The first session of a group from month two on, the second from month seven on. */
function halfYear({ order }: SessionPlan) {
  return order === 1
    ? { from: addDays(firstDay, 30), to: addDays(firstDay, 120) }
    : { from: addDays(firstDay, 190), to: addDays(firstDay, 270) };
}

const ways = [
  ['walk', 30],
  ['walk unplanned', 10],
  ['begin, and tell later', 5],
  ['begin, go on, and tell later', 3],
  ['report', 15],
  ['not yet, then yes', 6],
  ['no, and again', 6],
  ['forget', 6],
  ['move', 10],
  ['move twice', 3],
  ['clear', 4],
  ['nothing', 10],
] as const;

function tell(
  plan: SessionPlan,
  window: { readonly from: CalendarDate; readonly to: CalendarDate },
  chance: Chance,
): readonly Deed[] {
  const day = someDay(chance, window.from, daysBetween(window.from, window.to) - 3);
  const clock = chance.pick([
    ['17:45', 3],
    ['12:15', 1],
  ]);
  const wanted = addDays(day, -chance.between(0, 40));
  const first = wanted <= firstDay ? addDays(firstDay, 1) : wanted;
  const planned: Deed = { at: at(first, '09:40'), do: 'plan', date: day, clock };
  const walk = (date: CalendarDate): Deed[] => walkOn(date, clock, plan.minutes);
  const report = (outcome: ReportedOutcome, days: number): Deed => ({
    at: at(addDays(day, days), '10:10'),
    do: 'report',
    outcome,
  });
  const move = (from: CalendarDate, to: CalendarDate): Deed => ({
    at: at(from, '11:10'),
    do: 'plan',
    date: to,
    clock,
  });
  const between = addDays(day, -Math.min(chance.between(1, 20), Math.max(0, daysBetween(first, day) - 1)));
  const moved = workingDay(addDays(day, chance.between(1, 25)));
  const begin: Deed = { at: at(day, clock), do: 'start' };
  const way = chance.pick(ways);
  switch (way) {
    case 'walk':
      return [planned, ...walk(day)];
    case 'walk unplanned':
      return walk(day);
    case 'begin, and tell later':
      return [planned, begin, report('yes', chance.between(1, 5))];
    case 'begin, go on, and tell later':
      return [
        begin,
        ...(chance.next() < 0.5 ? [report('not-yet', 1)] : []),
        { at: at(addDays(day, 2), '18:10'), do: 'next' },
        report('yes', chance.between(3, 8)),
      ];
    case 'report':
      return [planned, report('yes', chance.between(1, 3))];
    case 'not yet, then yes':
      return [planned, report('not-yet', 2), report('yes', chance.between(3, 7))];
    case 'no, and again':
      return [
        planned,
        report('no', 1),
        move(addDays(day, 2), moved > addDays(day, 2) ? moved : addDays(moved, 7)),
      ];
    case 'forget':
      return [planned];
    case 'move':
      return [planned, move(between, moved), ...walk(moved)];
    case 'move twice':
      return [
        planned,
        move(between, moved),
        { ...move(between, addDays(moved, 7)), at: at(between, '11:20') },
        ...walk(addDays(moved, 7)),
      ];
    case 'clear':
      return [planned, { at: at(between, '11:10'), do: 'clear' }];
    case 'nothing':
      return [];
  }
}

function walkOn(date: CalendarDate, clock: string, minutes: number): Deed[] {
  const start = at(date, clock);
  const end = (start + minutes * 60_000 + 60_000) as Instant;
  return [
    { at: start, do: 'start' },
    { at: end, do: 'finish' },
  ];
}
