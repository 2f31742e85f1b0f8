import type { Delivery } from '../../../src/core/effects/delivery.ts';
import type { Notice, TaskReminder } from '../../../src/core/effects/notice.ts';
import {
  addDays,
  type CalendarDate,
  dateIn,
  type Instant,
  weekdayOf,
} from '../../../src/core/kernel/time.ts';
import type { Person } from '../../../src/core/people/person.ts';
import type { Cohort } from './cohort.ts';
import { isDown, lastDay, zone } from './moments.ts';
import type { Script } from './script.ts';

/**
 * The official days in this year of those in the group programme, as a calendar has them, and how many days before they are
 * spoken of. Those of the first year alone are due three months after the first of October.
 */
const everyYear: Readonly<Record<string, readonly [string, readonly number[]]>> = {
  planningsgesprek: ['2026-11-01', [14, 3, 0]],
  stageboekje: ['2026-12-30', [60, 30, 7]],
  functioneringsgesprek: ['2027-04-01', [14, 3, 0]],
  'medbook-sync-april': ['2027-04-30', [14, 3, 0]],
  'medbook-sync-augustus': ['2027-08-31', [14, 3, 0]],
  curriculum: ['2027-09-30', [30, 14, 3]],
  'inschrijving-msg': ['2027-09-30', [30, 14, 3]],
  evaluatiegesprek: ['2027-09-30', [14, 3, 0]],
  kkb: ['2027-09-30', [14, 3, 0]],
  dops: ['2027-09-30', [14, 3, 0]],
};
const firstYear: typeof everyYear = {
  charter: ['2027-01-01', [14, 3, 0]],
  stageplan: ['2027-01-01', [60, 30, 7]],
};

type Told = Delivery<Extract<Notice, { kind: 'task.soon' }>>;

/** All reminders of tasks that were shown to somebody, each task by itself. */
interface Said extends TaskReminder {
  readonly recipient: string;
  readonly at: Instant;
}

export function saidOf(ledger: readonly Delivery<Notice>[]): readonly Said[] {
  return ledger.filter(isTold).flatMap(({ effect, state }) =>
    state.name === 'delivered'
      ? shownOf(effect.tasks, state.at).map((task) => ({
          ...task,
          recipient: effect.recipient,
          at: state.at,
        }))
      : [],
  );
}

/** A message that waited for the end of a pause is silent on a day that has passed by then, beside one that is to come. */
function shownOf(tasks: readonly TaskReminder[], moment: Instant): readonly TaskReminder[] {
  const toCome = tasks.filter(({ day }) => day >= dateIn(zone, moment));
  return toCome.length > 0 ? toCome : tasks;
}

function isTold(delivery: Delivery<Notice>): delivery is Told {
  return delivery.effect.kind === 'task.soon';
}

/** Those that no calendar explains: on another day, about another day, or before what was agreed has passed. */
export function findWrong(said: readonly Said[], { circles }: Cohort, script: Script): readonly string[] {
  const inGroups = new Set(
    circles
      .filter(({ programme }) => programme.mode === 'group')
      .flatMap(({ trainees }) => trainees.map(({ id }) => id as string)),
  );
  return said.flatMap(({ recipient, task, day, lead, at: moment }) => {
    if (lead === 'own') return [`${recipient} asked for nothing`];
    const on = fridayBefore(addDays(day, -lead));
    const heardOn = dateIn(zone, moment);
    const inTime = heardOn >= on && heardOn <= addDays(on, 6) && heardOn <= day;
    const stories = script.between.days.filter((each) => each.trainee.id === recipient && each.task === task);
    const agreed = stories.flatMap(({ acts }) => acts.flatMap((act) => act.day ?? []));
    const name = task.replace(/^msg\//, '').replace(/@.*$/, '');
    const official = { ...firstYear, ...everyYear }[name]?.[0];
    const isKnown = agreed.includes(day) || !inGroups.has(recipient) || official === day;
    return inTime && isKnown ? [] : [`${recipient} ${task} ${day} ${lead} on ${heardOn}`];
  });
}

/**
 * Last reminders of official days that those who never changed anything did not hear although their month had room, and
 * those of the same day together. What an outage hid is left out.
 */
export function findMissing(
  said: readonly Said[],
  heard: readonly { readonly recipient: string; readonly at: Instant }[],
  { circles }: Cohort,
  script: Script,
): readonly string[] {
  const heardBy = Map.groupBy(heard, ({ recipient }) => recipient);
  const saidTo = Map.groupBy(said, ({ recipient }) => recipient);
  return circles
    .filter(({ programme }) => programme.mode === 'group')
    .flatMap(({ trainees, year }) =>
      trainees
        .filter((each) => isPlain(each, script))
        .flatMap(({ id }) =>
          Object.entries({ ...everyYear, ...(year === 1 ? firstYear : {}) }).flatMap(
            ([task, [due, leads]]) => {
              // What somebody is late with in their first year was of the year before.
              if (task === 'stageboekje' && year === 1) return [];
              const day = due as CalendarDate;
              const on = fridayBefore(addDays(day, -(leads.at(-1) ?? 0)));
              const isSaid = (saidTo.get(id) ?? []).some(
                (each) =>
                  each.day === day && each.task.startsWith(`msg/${task}`) && each.lead === leads.at(-1),
              );
              const month = (heardBy.get(id) ?? []).filter(({ at: moment }) => {
                const then = dateIn(zone, moment);
                return then >= addDays(on, -31) && then <= addDays(on, 3);
              });
              const hidden = on > addDays(lastDay, -1) || isDownOn(on);
              return isSaid || month.length >= 4 || hidden ? [] : [`${id} ${task} ${day}`];
            },
          ),
        ),
    );
}

function isDownOn(day: CalendarDate): boolean {
  return [0, 12, 23].some((hour) => isDown((Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000) as Instant));
}

function isPlain({ id }: Person, { whims, between }: Script): boolean {
  const { muted = [], pause, leavesAt } = whims.get(id) ?? {};
  const agrees = between.days.some(({ trainee }) => trainee.id === id);
  return muted.length === 0 && pause === undefined && leavesAt === undefined && !agrees;
}

function fridayBefore(day: CalendarDate): CalendarDate {
  const weekday = weekdayOf(day);
  return weekday > 5 ? addDays(day, 5 - weekday) : day;
}
