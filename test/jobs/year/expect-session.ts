import type { NoticeKind } from '../../../src/core/effects/notice.ts';
import type { PersonId } from '../../../src/core/kernel/id.ts';
import type { Instant } from '../../../src/core/kernel/time.ts';
import { at, daysLater, later, tickFrom } from './moments.ts';
import type { Deed, Script, Story } from './script.ts';

/** Something that is decided to be said, before anybody asks whether the person wants to hear it now. */
export interface Wanted {
  readonly kind: NoticeKind;
  readonly recipient: PersonId;
  readonly about: string;
  /** First tick at which it can be said. */
  readonly from: Instant;
  readonly tooLate: Instant;
  /** Whether it is still true at a moment. */
  readonly isTrue: (moment: Instant) => boolean;
}

const never = Number.POSITIVE_INFINITY as Instant;
const day = 24 * 60;

/**
 * What the rules say about one session, told again from what its mentor does: by intervals in which a date stands, each
 * looked at on its own. Shares no code with the rules themselves.
 */
export function expectSession(story: Story, script: Script): readonly Wanted[] {
  const dated = datesOf(story, script).flatMap((date, index, dates) => [
    ...expectReminders(story, script, date),
    ...expectMoved(story, script, dates, index),
    ...expectQuestions(story, script, date),
  ]);
  return [...dated, ...expectBegun(story, script)];
}

/** A time in which a session has one agreed date. */
interface StandingDate {
  readonly from: Instant;
  /** When it was changed or taken away, or the session began or was reported. */
  readonly to: Instant;
  readonly plannedAt: Instant;
  /** What ended it. */
  readonly end?: Deed;
  readonly notYets: readonly Instant[];
}

export function isThere(script: Script, person: PersonId, moment: Instant): boolean {
  return moment < (script.whims.get(person)?.leavesAt ?? never);
}

/** A talk of a trainee who has left is nobody's any more; a group goes on without one. */
function isAlive({ circle }: Story, script: Script, moment: Instant): boolean {
  return circle.programme.mode === 'group' || circle.trainees.some(({ id }) => isThere(script, id, moment));
}

export function deedsDone({ circle, deeds }: Story, script: Script): readonly Deed[] {
  return deeds.filter((deed) => isThere(script, circle.mentor.id, deed.at));
}

export function hasBegun(story: Story, script: Script, moment: Instant): boolean {
  return deedsDone(story, script).some(
    (deed) => deed.at <= moment && (deed.do === 'start' || (deed.do === 'report' && deed.outcome === 'yes')),
  );
}

const dates = new WeakMap<Story, readonly StandingDate[]>();

export function datesOf(story: Story, script: Script): readonly StandingDate[] {
  const known = dates.get(story) ?? findDates(story, script);
  dates.set(story, known);
  return known;
}

function findDates(story: Story, script: Script): readonly StandingDate[] {
  const deeds = deedsDone(story, script);
  const isNotYet = (deed: Deed) => deed.do === 'report' && deed.outcome === 'not-yet';
  return deeds.flatMap((deed, index): StandingDate[] => {
    if (deed.do !== 'plan') return [];
    const after = deeds.slice(index + 1);
    const end = after.find((each) => !isNotYet(each));
    const to = end?.at ?? never;
    const notYets = after.filter((each) => isNotYet(each) && each.at < to).map((each) => each.at);
    const date = { from: deed.at, to, plannedAt: at(deed.date, deed.clock), notYets };
    return [end === undefined ? date : { ...date, end }];
  });
}

interface SaidReminder {
  readonly id: string;
  readonly tick: Instant;
  readonly tooLate: Instant;
  /** Whether it was due already when the mentor noted the date. */
  readonly known: boolean;
}

/** At each tick the nearest of the reminders that have come and are not too late; the ones passed over are never said. */
function remindersOf({ circle }: Story, { from, to, plannedAt }: StandingDate): readonly SaidReminder[] {
  const all = circle.programme.cadence.before.map(({ id, days, clock, lateMinutes }) => {
    const moment = daysLater(plannedAt, -days, clock);
    const late = later(moment, lateMinutes);
    return { id, days, moment, tooLate: late < plannedAt ? late : plannedAt };
  });
  const settled = later(from, 5);
  const byTick = Map.groupBy(all, ({ moment }) => tickFrom(moment < settled ? settled : moment));
  return [...byTick].flatMap(([tick, due]) => {
    const [nearest] = due.filter(({ tooLate }) => tick < tooLate).toSorted((a, b) => a.days - b.days);
    return nearest === undefined || tick >= to
      ? []
      : [{ id: nearest.id, tick, tooLate: nearest.tooLate, known: nearest.moment <= from }];
  });
}

function expectReminders(story: Story, script: Script, date: StandingDate): readonly Wanted[] {
  const { mentor, trainees } = story.circle;
  return remindersOf(story, date).flatMap(({ id, tick, tooLate, known }) =>
    [...(known ? [] : [mentor]), ...trainees]
      .filter((person) => isThere(script, person.id, tick) && isAlive(story, script, tick))
      .map((person) => ({
        kind: 'session.soon' as const,
        recipient: person.id,
        about: `${keyOf(story)} ${id} ${date.plannedAt}`,
        from: tick,
        tooLate,
        isTrue: (moment) => moment < date.to && isAlive(story, script, moment),
      })),
  );
}

/** Whether the trainees had heard of this date, or of one before it that was changed in time, when it was changed in time. */
function isNews(story: Story, dates: readonly StandingDate[], index: number): boolean {
  const date = dates[index];
  if (date?.end === undefined || (date.end.do !== 'plan' && date.end.do !== 'clear')) return false;
  if (date.plannedAt <= date.end.at) return false;
  return remindersOf(story, date).length > 0 || isNews(story, dates, index - 1);
}

/** Trainees who were told a date that has yet to come are told when it changes, and when there is one again. */
function expectMoved(
  story: Story,
  script: Script,
  dates: readonly StandingDate[],
  index: number,
): readonly Wanted[] {
  const end = dates[index]?.end;
  if (end === undefined || !isNews(story, dates, index)) return [];
  const next = dates[index + 1];
  const toNext = next === undefined ? [] : sayMoved(story, script, next.from, next.plannedAt, next.to);
  if (end.do === 'plan') return toNext;
  return [...sayMoved(story, script, end.at, 'none', next?.from ?? never), ...toNext];
}

function sayMoved(
  story: Story,
  script: Script,
  changedAt: Instant,
  what: Instant | 'none',
  until: Instant,
): readonly Wanted[] {
  const late = later(changedAt, 3 * day);
  return story.circle.trainees
    .filter((person) => isThere(script, person.id, changedAt))
    .map((person) => ({
      kind: 'session.moved',
      recipient: person.id,
      about: `${keyOf(story)} ${what}`,
      from: tickFrom(later(changedAt, 5)),
      tooLate: what === 'none' ? late : (Math.min(late, what) as Instant),
      isTrue: (moment) => moment < until,
    }));
}

/** The mentor is asked the morning after, and again some days after each "not yet". */
function expectQuestions(story: Story, script: Script, date: StandingDate): readonly Wanted[] {
  const { mentor, programme } = story.circle;
  const { days, clock, lateMinutes, againDays } = programme.cadence.outcome;
  const asks = [
    { moment: daysLater(date.plannedAt, days, clock), until: date.notYets[0] ?? date.to },
    ...date.notYets.map((answered, index) => ({
      moment: daysLater(answered, againDays, clock),
      until: date.notYets[index + 1] ?? date.to,
    })),
  ];
  return asks.flatMap(({ moment, until }): Wanted[] => {
    const settled = later(date.from, 5);
    const tick = tickFrom(moment < settled ? settled : moment);
    if (tick >= until || !isThere(script, mentor.id, tick) || !isAlive(story, script, tick)) return [];
    const wanted = {
      kind: 'session.outcome',
      recipient: mentor.id,
      about: `${keyOf(story)} ${date.plannedAt}`,
    } as const;
    const tooLate = later(moment, lateMinutes);
    const isTrue = (moment: Instant) => moment < until && isAlive(story, script, moment);
    return [{ ...wanted, from: tick, tooLate, isTrue }];
  });
}

/** The mentor is asked the morning after each move in a walk, unless there was another answer or move before. */
function expectBegun(story: Story, script: Script): readonly Wanted[] {
  const { mentor, programme } = story.circle;
  const { days, clock, lateMinutes } = programme.cadence.outcome;
  const deeds = deedsDone(story, script);
  const begun = deeds.find((deed) => deed.do === 'start');
  return deeds.flatMap((deed, index): Wanted[] => {
    if (begun === undefined || (deed.do !== 'start' && deed.do !== 'next')) return [];
    const moment = daysLater(deed.at, days, clock);
    const tick = tickFrom(moment);
    const until = deeds[index + 1]?.at ?? never;
    const isTrue = (then: Instant) => then < until && isAlive(story, script, then);
    if (!isTrue(tick) || !isThere(script, mentor.id, tick)) return [];
    const about = `${keyOf(story)} begun ${begun.at}`;
    const tooLate = later(moment, lateMinutes);
    return [{ kind: 'session.outcome', recipient: mentor.id, about, from: tick, tooLate, isTrue }];
  });
}

export function keyOf({ place }: Pick<Story, 'place'>): string {
  return `${place.programme}/${place.group}/${place.plan}`;
}
