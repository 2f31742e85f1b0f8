import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { personId } from '../../../src/core/kernel/id.ts';
import { addDays, type CalendarDate, instant } from '../../../src/core/kernel/time.ts';
import type { Person } from '../../../src/core/people/person.ts';
import type { Side } from '../../../src/core/tasks/agreement.ts';
import { commitAgreement } from '../../../src/core/tasks/commit-agreement.ts';
import { commitMark, loadMarks } from '../../../src/core/tasks/commit-mark.ts';
import { commitShare } from '../../../src/core/tasks/commit-share.ts';
import type { OwnTask } from '../../../src/core/tasks/own-tasks.ts';
import { markOf } from '../../../src/core/tasks/task-record.ts';
import { viewShared } from '../../../src/core/tasks/view-shared.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';
import { sampleProgramme } from '../../support/sample-programme.ts';

jest.setTimeout(150_000);

const firstDay = '2026-11-24' as CalendarDate;
const trainee = person('lea');
const mentors = [person('ann'), person('bob')] as const;
const dues = [10, 3, undefined] as const;

function person(id: string): Person {
  return { id: personId(id), name: id, memberships: [], active: true } as unknown as Person;
}

function ownOn(today: CalendarDate, index: number): OwnTask {
  const id = `t${index}`;
  const days = dues[index];
  const rest = { title: { nl: id }, owner: 'trainee', count: 1, verify: true, isProposal: false } as const;
  const due = days === undefined ? {} : { due: addDays(firstDay, days) };
  const task = { id, due: { kind: 'open' }, ...rest } as const;
  return { key: id, id: `demo/${id}`, task, programme: sampleProgramme, ...due, presentYear: 1, today };
}

const index = fc.integer({ min: 0, max: 2 });
const acts = fc.oneof(
  fc.record({ kind: fc.constant('share' as const), index, shared: fc.boolean() }),
  fc.record({
    kind: fc.constant('propose' as const),
    index,
    side: fc.constantFrom<Side>('trainee', 'mentor'),
    days: fc.integer({ min: 0, max: 6 }),
  }),
  fc.record({ kind: fc.constant('agree' as const), index, side: fc.constantFrom<Side>('trainee', 'mentor') }),
  fc.record({
    kind: fc.constant('say' as const),
    index,
    said: fc.constantFrom('task.done', 'task.undo', 'task.skip', 'task.unskip'),
  }),
  fc.record({ kind: fc.constant('mentor' as const) }),
  fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: 4 }) }),
);

/** What the rules say of one task, told without what the store has of it. */
interface Told {
  shared?: string;
  done: boolean;
  proposed?: { by: Side; on: CalendarDate; with: string };
  agreed?: { on: CalendarDate; with: string };
}

test('a mentor sees exactly what is shared with them and stands between the two, and nothing once its day has passed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { maxLength: 25 }), async (list) => {
      const store = await openStoreInMemory();
      const told: Told[] = dues.map(() => ({ done: false }));
      let [at, today] = [0, firstDay];
      for (const act of list) {
        const mentor = mentors[at % 2] ?? mentors[0];
        if (act.kind === 'mentor') at += 1;
        else if (act.kind === 'days') today = addDays(today, act.days);
        else await carryOut(act, mentor);
        await compare(mentors[0]);
        await compare(mentors[1]);
      }

      async function carryOut(
        act: Exclude<(typeof list)[number], { kind: 'mentor' | 'days' }>,
        mentor: Person,
      ) {
        const own = ownOn(today, act.index);
        const known = told[act.index];
        if (known === undefined) return;
        if (act.kind === 'share') {
          const command = { person: trainee.id, own, mentor: mentor.id, shared: act.shared };
          await commitShare(store, command);
          if (act.shared) known.shared = mentor.id;
          else delete known.shared;
          return;
        }
        const marks = await loadMarks(store, trainee.id);
        if (act.kind === 'say') {
          const seen = markOf(marks, own.id).done.length;
          await commitMark(store, { person: trainee.id, own, said: act.said, seen });
          if (act.said === 'task.done') known.done = true;
          if (act.said === 'task.undo') known.done = false;
          return;
        }
        const between = { side: act.side, trainee, mentor, tasks: [own] };
        const other = known.proposed?.with === mentor.id && known.proposed.by !== act.side;
        if (act.kind === 'agree') {
          const seen = markOf(marks, own.id).plan?.version ?? 0;
          await commitAgreement(store, { between, own, act: { kind: 'agree', seen } }, instant(0));
          if (!other || known.proposed === undefined) return;
          known.agreed = { on: known.proposed.on, with: mentor.id };
          delete known.proposed;
          return;
        }
        const on = addDays(today, act.days);
        const seen = markOf(marks, own.id).plan?.version ?? 0;
        await commitAgreement(store, { between, own, act: { kind: 'propose', day: on, seen } }, instant(0));
        if (own.due !== undefined && on > own.due) return;
        if (other && known.proposed?.on === on) {
          known.agreed = { on, with: mentor.id };
          delete known.proposed;
          return;
        }
        const stands = known.agreed?.with === mentor.id;
        const isWaiting = known.proposed?.with === mentor.id;
        if (stands && !isWaiting && known.agreed?.on === on) return;
        if (!stands) delete known.agreed;
        known.proposed = { by: act.side, on, with: mentor.id };
      }

      async function compare(mentor: Person) {
        const tasks = dues.map((_, each) => ownOn(today, each));
        const marks = await loadMarks(store, trainee.id);
        const expected = tasks.flatMap(({ id, due }, each) => {
          const { shared, done, proposed, agreed } = told[each] ?? { done: false };
          if (due !== undefined && due < today) return [];
          const [toCome, set] = [proposed, agreed].map((day) =>
            day !== undefined && day.with === mentor.id && day.on >= today ? day.on : undefined,
          );
          if (shared !== mentor.id && toCome === undefined && set === undefined) return [];
          return [{ id, proposed: toCome, agreed: set, isDone: shared === mentor.id && done }];
        });
        const seen = viewShared(tasks, marks, mentor.id);
        const shown = seen.map(({ own: { id }, proposed, agreed, isDone }) => {
          return { id, proposed: proposed?.day, agreed, isDone };
        });
        expect(shown).toEqual(expected);
      }
    }),
    { numRuns: 150 },
  );
});

test('what a mentor sees after a day has passed is the same whether the task was done by then, later, or never', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.boolean(), (days, isShared) => {
      const own = { ...ownOn(addDays(firstDay, 10 + days), 0) };
      const mark = isShared ? { shared: mentors[0].id } : {};
      const seenBy = (done: readonly CalendarDate[]) =>
        viewShared([own], { [own.id]: { ...mark, done } }, mentors[0].id);
      expect(seenBy([])).toEqual(seenBy([addDays(firstDay, 9)]));
      expect(seenBy([])).toEqual(seenBy([addDays(firstDay, 10 + days)]));
    }),
  );
});
