import { addDays, type CalendarDate, daysBetween, type Instant } from '../../../src/core/kernel/time.ts';
import type { Circle, Cohort } from './cohort.ts';
import { expectDays, expectGoals } from './expect-between.ts';
import { expectClosings } from './expect-closings.ts';
import { expectSession, isThere, type Wanted } from './expect-session.ts';
import { isDated, lastMet, opensOn, undatedDays } from './expect-undated.ts';
import { at, firstDay, lastDay, later, quietEnd, tickClocks, tickFrom } from './moments.ts';
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
    ...cohort.circles.flatMap((circle) => expectClosings(circle, stories.get(circle) ?? [], script)),
    ...expectGoals(script),
    ...expectDays(script),
    ...expectDigests(cohort),
  ];
  return wanted.flatMap((each) => hear(each, script));
}

const topicOf: Readonly<Partial<Record<Wanted['kind'], 'reminder' | 'question' | 'digest'>>> = {
  'session.soon': 'reminder',
  'session.moved': 'reminder',
  'session.outcome': 'question',
  'group.no-date': 'question',
  'session.closing': 'reminder',
  'own.reminder': 'reminder',
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
    // What somebody else did is said in a pause as well.
    const until = topic === undefined ? undefined : pause && pauseEnd(pause, moment);
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

/** Asks once about each time that nothing is planned for as long as the programme says. */
function expectNoDates(circle: Circle, stories: readonly Story[], script: Script): readonly Wanted[] {
  const { days, clock, lateMinutes } = circle.programme.cadence.noDate;
  const wanted: Wanted[] = [];
  let asked: CalendarDate | undefined;
  for (const { day, moment, since } of undatedDays(circle, stories, script)) {
    const isDue = daysBetween(since, day) >= days && asked !== since;
    if (!isDue || !isThere(script, circle.mentor.id, moment)) continue;
    asked = since;
    wanted.push({
      kind: 'group.no-date',
      recipient: circle.mentor.id,
      about: `${circle.programme.id}/${circle.group} ${since}`,
      from: moment,
      tooLate: later(at(day, clock), lateMinutes),
      isTrue: (then) => isStuck(circle, stories, script, then, since),
    });
  }
  return wanted;
}

function isStuck(circle: Circle, stories: readonly Story[], script: Script, moment: Instant, since: string) {
  const met = lastMet(stories, script, moment) ?? '';
  const opens = opensOn(circle, stories, script, moment);
  return opens !== undefined && !isDated(stories, script, moment) && met <= since && opens <= since;
}
