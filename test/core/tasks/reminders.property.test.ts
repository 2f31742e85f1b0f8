import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { TaskReminder } from '../../../src/core/effects/notice.ts';
import { personId } from '../../../src/core/kernel/id.ts';
import {
  addDays,
  type CalendarDate,
  daysBetween,
  firstInstantFrom,
  weekdayOf,
} from '../../../src/core/kernel/time.ts';
import { quietUntil } from '../../../src/core/notices/quiet-hours.ts';
import type { Person } from '../../../src/core/people/person.ts';
import type { Course } from '../../../src/core/programme/training-course.ts';
import { commitReminders } from '../../../src/core/tasks/commit-reminders.ts';
import type { OwnTask } from '../../../src/core/tasks/own-tasks.ts';
import { decideReminders, judgeReminder } from '../../../src/core/tasks/reminders.ts';
import {
  markOf,
  type TaskMark,
  type TaskMarks,
  type TaskRecord,
  taskRecords,
} from '../../../src/core/tasks/task-record.ts';
import { restOf, seeTasks } from '../../../src/core/tasks/view-tasks.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';
import { sampleProgramme } from '../../support/sample-programme.ts';

/** Of what somebody is reminded on the days of some months, whatever their tasks, and whatever they or an outage do. */

jest.setTimeout(150_000);

const first = '2026-11-23' as CalendarDate;
const length = 40;
const person = personId('lea');
const day = (offset: number) => addDays(first, offset);
/** What comes so late after an outage is not said any more (`lateMinutes` of the sample). */
const late = 3;

const offset = fc.integer({ min: 0, max: length });
const leads = fc.constantFrom<readonly number[] | undefined>(undefined, [30, 14, 3], [7], [1, 0]);
const plans = fc.array(fc.record({ due: fc.option(offset, { nil: undefined }), leads }), {
  minLength: 1,
  maxLength: 6,
});
type Plan = { readonly due: number | undefined; readonly leads: readonly number[] | undefined };
const pauses = fc.option(
  fc.record({ from: offset, days: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }) }),
  { nil: undefined },
);

/** What somebody says of one of their tasks in the evening of a day. */
const acts = fc.array(
  fc.record({
    on: offset,
    task: fc.nat({ max: 5 }),
    act: fc.constantFrom('done', 'undo', 'skip', 'unskip', 'agree', 'remind'),
    other: offset,
  }),
  { maxLength: 40 },
);
type Act = typeof acts extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function tasksOn(today: CalendarDate, listed: readonly Plan[], course?: Course): readonly OwnTask[] {
  return listed.map(({ due, leads: remindDays }, index): OwnTask => {
    const id = `t${index}`;
    const rest = { title: { nl: id }, owner: 'trainee', count: 1, verify: true, isProposal: false } as const;
    const task = { id, due: { kind: 'open' }, ...rest, ...(remindDays && { remindDays }) } as const;
    const dated = due === undefined ? {} : { due: day(due) };
    const more = { programme: sampleProgramme, presentYear: 1, today, ...(course && { course }) };
    return { key: id, id: `demo/${id}`, task, ...dated, ...more };
  });
}

function afterAct(marks: TaskMarks, own: OwnTask | undefined, { act, other }: Act): TaskMarks {
  if (own === undefined) return marks;
  const { isSkipped, ...mark } = markOf(marks, own.id);
  const [seen] = seeTasks([own], marks);
  const after = (more: Partial<TaskMark>): TaskMarks => ({ ...marks, [own.id]: { ...mark, ...more } });
  switch (act) {
    case 'done':
      return after({ done: [own.today] });
    case 'undo':
      return after({ done: [] });
    case 'skip':
      return after({ isSkipped: true });
    case 'unskip':
      return after({});
    case 'agree':
      return after({ ...(isSkipped && { isSkipped }), plan: { version: 1, agreed: day(other) } });
    default:
      return seen === undefined || judgeReminder(seen, day(other)) !== undefined
        ? marks
        : after({ ...(isSkipped && { isSkipped }), remindOn: day(other) });
  }
}

interface World {
  readonly listed: readonly Plan[];
  readonly acts?: readonly Act[];
  readonly marks?: TaskMarks;
  readonly course?: Course;
  readonly missed: ReadonlySet<number>;
  /** Whether what was heard counts. */
  readonly counts: boolean;
}

interface Said extends TaskReminder {
  readonly on: CalendarDate;
  readonly state: string;
  readonly rests: boolean;
}

/** All that is said from the first day to the last, by the rules of a round; and on which days something was. */
function live({ listed, acts: said = [], marks = {}, course, missed, counts }: World) {
  let record: TaskRecord = { person, marks };
  let last = addDays(first, -1);
  const all: Said[] = [];
  const messages: { readonly on: CalendarDate; readonly byItself: boolean }[] = [];
  for (let at = 0; at <= length; at += 1) {
    const today = day(at);
    const tasks = tasksOn(today, listed, course);
    if (!missed.has(at)) {
      const since = last < addDays(today, -late) ? addDays(today, -late) : last;
      const heard = counts ? messages.filter(({ on }) => daysBetween(on, today) < 31).length : 0;
      const now = firstInstantFrom(sampleProgramme.timezone, today, '08:00');
      const seen = seeTasks(tasks, record.marks);
      const after = decideReminders(record, seen, {
        programme: sampleProgramme,
        person,
        since,
        today,
        now,
        heard,
      });
      const { outbox = [], ...kept } = after ?? record;
      for (const notice of outbox) {
        if (notice.kind !== 'task.soon') throw new Error('nothing else is said');
        const { timezone, cadence } = sampleProgramme;
        const heardAt = quietUntil(cadence.quiet, timezone, now) ?? now;
        // What was asked for outlives the weekend on which an outage let it be said at last.
        if (notice.tasks.some(({ lead }) => lead === 'own')) expect(heardAt).toBeLessThan(notice.tooLate);
        messages.push({ on: today, byItself: notice.tasks.some(({ lead }) => lead !== 'own') });
        for (const each of notice.tasks) {
          const { state = '', own } = seen.find((one) => one.own.id === each.task) ?? {};
          all.push({ ...each, on: today, state, rests: own !== undefined && restOf(own) !== undefined });
        }
      }
      expect(outbox.length).toBeLessThanOrEqual(1);
      record = kept;
      last = today;
    }
    for (const each of said.filter(({ on }) => on === at))
      record = { ...record, marks: afterAct(record.marks, tasks[each.task], each) };
  }
  return { all, messages };
}

const missedDays = fc
  .uniqueArray(offset, { maxLength: 40 })
  .map((days): ReadonlySet<number> => new Set(days));

test('is said at most once for each day and lead, of what is open, never of a day that has passed, within the month', () => {
  fc.assert(
    fc.property(plans, acts, pauses, missedDays, (listed, said, pause, missed) => {
      const back = pause?.days === undefined ? {} : { back: day(pause.from + pause.days) };
      const stops = pause === undefined ? {} : { pauses: [{ from: day(pause.from), ...back }] };
      const course = { start: addDays(first, -100), ...stops };
      const { all, messages } = live({ listed, acts: said, course, missed, counts: true });

      const keys = all.map((each) => `${each.task} ${each.day} ${each.lead}`);
      expect(keys).toEqual([...new Set(keys)]);
      for (const each of all) {
        expect(each.state).toBe('open');
        // What was asked for comes late after an outage rather than never.
        if (each.lead === 'own') expect(daysBetween(each.day, each.on)).toBeLessThan(late);
        else expect([each.day >= each.on, each.rests]).toEqual([true, false]);
      }
      for (const { on } of messages.filter(({ byItself }) => byItself)) {
        const before = messages.filter((each) => each.on < on && daysBetween(each.on, on) < 31);
        expect(before.length).toBeLessThan(4);
      }
    }),
    { numRuns: 500 },
  );
});

const standing = fc.array(
  fc.record({
    agreed: fc.option(offset, { nil: undefined }),
    remindOn: fc.option(offset, { nil: undefined }),
  }),
  { maxLength: 6 },
);

test('is said a day later when the round of a day is missed, or a nearer one of the same day in its place', () => {
  fc.assert(
    fc.property(plans, standing, fc.integer({ min: 1, max: length - 1 }), (listed, stood, at) => {
      const marks = Object.fromEntries(
        stood.map(({ agreed, remindOn }, index) => [
          `demo/t${index}`,
          {
            done: [],
            ...(agreed !== undefined && { plan: { version: 1, agreed: day(agreed) } }),
            ...(remindOn !== undefined && { remindOn: day(remindOn) }),
          },
        ]),
      );
      const world = { listed, marks, counts: false };
      const [whole, broken] = [new Set<number>(), new Set([at])].map(
        (missed) => live({ ...world, missed }).all,
      );
      const next = day(at + 1);
      const lost = whole?.filter(
        ({ on, day: about, lead }) => on === day(at) && (lead === 'own' || about >= next),
      );
      for (const { task, day: about, lead } of lost ?? []) {
        const now = broken?.filter((each) => each.on === next && each.task === task);
        const isInPlace = (each: Said) =>
          each.lead === lead || (each.lead !== 'own' && lead !== 'own' && each.lead < lead);
        // The day that was agreed has passed by then where the official one takes its place.
        expect(now?.filter((each) => each.day === about && isInPlace(each))).toHaveLength(1);
      }
      // What somebody asked for is said on a working day, and once.
      const asked = whole?.filter(({ lead }) => lead === 'own') ?? [];
      expect(asked.filter(({ on }) => weekdayOf(on) > 5)).toEqual([]);
      expect(asked.map(({ task }) => task)).toEqual([...new Set(asked.map(({ task }) => task))]);
    }),
    { numRuns: 100 },
  );
});

test('is said once when two processes go round at once', async () => {
  const asker = { id: person, name: 'Léa', memberships: [], active: true } as unknown as Person;
  await fc.assert(
    fc.asyncProperty(plans, offset, fc.integer({ min: 2, max: 4 }), async (listed, at, processes) => {
      const store = openStoreInMemory();
      const today = day(at);
      const remindOn = { done: [], remindOn: today };
      await store.insert(taskRecords, person, { person, marks: { 'demo/t0': remindOn } });
      const read = await store.load(taskRecords, person);
      const command = { programme: sampleProgramme, person: asker, tasks: tasksOn(today, listed), read };
      const now = firstInstantFrom(sampleProgramme.timezone, today, '08:00');
      const days = { since: addDays(today, -1), today };
      await Promise.all(
        Array.from({ length: processes }, () => commitReminders(store, { ...command, ...days }, now)),
      );
      const after = await store.load(taskRecords, person);
      const said = after?.document.outbox ?? [];
      const isWorking = weekdayOf(today) <= 5;
      expect(said.length).toBeLessThanOrEqual(1);
      if (isWorking) expect(said).toHaveLength(1);
      const { reminded = [] } = after?.document ?? {};
      const keys = reminded.map((each) => JSON.stringify(each));
      expect(keys).toEqual([...new Set(keys)]);
      await store.close();
    }),
    { numRuns: 50 },
  );
});
