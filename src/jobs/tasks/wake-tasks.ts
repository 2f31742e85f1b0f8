import type { GroupId } from '../../core/kernel/id.ts';
import {
  addDays,
  type CalendarDate,
  dateIn,
  firstInstantFrom,
  type Instant,
} from '../../core/kernel/time.ts';
import { byName } from '../../core/people/load-people.ts';
import { groupKey, people } from '../../core/people/people-collection.ts';
import type { Person } from '../../core/people/person.ts';
import { traineeMembership } from '../../core/people/who-may.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { intakeFacts, isOfGroup } from '../../core/sessions/intake.ts';
import type { Session } from '../../core/sessions/session.ts';
import { change, leave, write } from '../../core/store/change.ts';
import type { Stored } from '../../core/store/documents.ts';
import { eachOf } from '../../core/store/read-pages.ts';
import { commitAskAgain } from '../../core/tasks/ask-again.ts';
import { commitReminders, type ReminderCommand } from '../../core/tasks/commit-reminders.ts';
import { rememberOwn, tasksOf } from '../../core/tasks/own-tasks.ts';
import type { TaskDays } from '../../core/tasks/reminders.ts';
import { type TaskRecord, taskRecords, taskRounds } from '../../core/tasks/task-record.ts';
import { restOf } from '../../core/tasks/view-tasks.ts';
import { collectOutbox } from '../deliver/collect-outbox.ts';
import type { JobDeps } from '../job-deps.ts';
import { gatherSessions } from '../sessions/gather-sessions.ts';

type Deps = Pick<JobDeps, 'store' | 'now' | 'queue' | 'programmes' | 'sleep'>;

/** After so many groups whoever else waits for this process has a turn. */
const breath = 25;

/** A programme of which it is looked today who is to be reminded of what. */
interface Round extends TaskDays {
  readonly programme: Programme;
  readonly groups: Map<GroupId, Person[]>;
}

/**
 * Once a day at the hour of each programme: reminds trainees of what they have to see to. Due days follow from the
 * programme and are stored nowhere, so everybody enrolled is looked at; people, sessions and what was said about tasks are
 * read through once, and only for whoever is reminded is anything written. Whoever agreed on a day that no longer rests on
 * what it did, because their training moved, is asked about it once.
 */
export async function wakeTasks(deps: Deps): Promise<void> {
  const at = deps.now();
  const rounds: Round[] = [];
  for (const programme of deps.programmes) {
    const days = await daysOf(deps, programme, at);
    if (days !== undefined) rounds.push({ programme, ...days, groups: new Map() });
  }
  if (rounds.length === 0) return;
  await gatherTrainees(deps, rounds);
  const records = new Map<string, Stored<TaskRecord>>();
  for await (const record of eachOf((page) => deps.store.list(taskRecords, page)))
    records.set(record.key, record);
  for (const round of rounds) {
    await goRound(deps, round, records, at);
    await noteRound(deps, round);
  }
}

/** The days to be looked at; undefined when that was done. What an outage kept from being said is not said for long. */
async function daysOf(
  { store }: Deps,
  { id, timezone, cadence: { interim }, tasks }: Programme,
  at: Instant,
): Promise<TaskDays | undefined> {
  const today = dateIn(timezone, at);
  if (tasks.length === 0 || firstInstantFrom(timezone, today, interim.clock) > at) return undefined;
  const last = (await store.load(taskRounds, id))?.document.on;
  if (last === today) return undefined;
  const furthest = addDays(today, -Math.max(1, Math.floor(interim.lateMinutes / (24 * 60))));
  // A later day was written by a clock that was wrong: the rounds do not wait for it.
  const since = last === undefined || last > today ? addDays(today, -1) : last;
  return { today, since: since < furthest ? furthest : since };
}

async function gatherTrainees({ store }: Deps, rounds: readonly Round[]): Promise<void> {
  const byProgramme = new Map(rounds.map(({ programme, groups }) => [programme.id, groups]));
  for await (const { document } of eachOf((page) => store.list(people, page))) {
    const own = traineeMembership(document);
    if (own === undefined) continue;
    const groups = byProgramme.get(own.programme);
    groups?.set(own.group, [...(groups.get(own.group) ?? []), document]);
  }
}

async function goRound(
  deps: Deps,
  { programme, groups, today, since }: Round,
  records: ReadonlyMap<string, Stored<TaskRecord>>,
  at: Instant,
): Promise<void> {
  const { sleep } = deps;
  // Only the tasks of a pair hang on its talks.
  const met = programme.mode === 'group' ? new Map() : await gatherSessions(deps, programme.id);
  const list = rememberOwn();
  for (const [index, [group, members]] of [...groups].entries()) {
    const trainees = members.toSorted(byName);
    const facts = intakeFacts(trainees, { programme: programme.id, group });
    const all: readonly Session[] = met.get(groupKey(programme.id, group)) ?? [];
    const sessions = all.filter(({ place }) => isOfGroup(programme, facts, place, today));
    const ground = { programme, group, trainees, sessions, today };
    for (const person of trainees) {
      const read = records.get(person.id);
      const tasks = tasksOf(ground, [person], 'trainee', read?.document, list);
      await wakeOne(deps, { programme, person, today, since, read, tasks }, at);
    }
    if (index % breath === breath - 1) await sleep(0);
  }
}

/** Whoever is in a pause is asked about no day before they are back. */
async function wakeOne(deps: Deps, one: ReminderCommand, at: Instant): Promise<void> {
  const { store } = deps;
  const { person, tasks, read } = one;
  const written = await commitReminders(store, one, at);
  if (written !== undefined) await collectOutbox(deps, taskRecords, written);
  const after = written ?? read;
  if (after === undefined || tasks.some((own) => restOf(own) !== undefined)) return;
  const asked = await commitAskAgain(store, { person: person.id, tasks, read: after }, at);
  if (asked.written !== undefined) await collectOutbox(deps, taskRecords, asked.written);
}

/** Written when the round is done: after a crash it is gone again, which says nothing twice. */
async function noteRound({ store }: Deps, { programme, today: on }: Round): Promise<void> {
  const target = { collection: taskRounds, key: programme.id, contended: undefined };
  await change<{ readonly on: CalendarDate }, undefined>(store, target, (found) =>
    found?.document.on === on ? leave(undefined) : write({ on }, undefined),
  );
}
