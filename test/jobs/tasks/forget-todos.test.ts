import { beforeEach, describe, expect, test } from '@jest/globals';
import { openSeals } from '../../../src/adapters/seals/open-seals.ts';
import { personId, todoId } from '../../../src/core/kernel/id.ts';
import { type CalendarDate, type Instant, instant } from '../../../src/core/kernel/time.ts';
import { dataKeys } from '../../../src/core/seals/data-keys.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { forgetTodo, keepTodo, loadTodos, turnTodo } from '../../../src/core/tasks/commit-todo.ts';
import { tickTodo } from '../../../src/core/tasks/decide-todo.ts';
import { todos } from '../../../src/core/tasks/own-todo.ts';
import { forgetOldIn } from '../../../src/jobs/forget-old.ts';
import { sweepKeys } from '../../../src/jobs/referral/end-referrals.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';

const seals = openSeals([new Uint8Array(32).fill(7)]);
const programme = { timezone: 'Europe/Brussels' };
const person = personId('t1');
const today = '2026-11-24' as CalendarDate;
const at = (moment: string) => instant(Date.parse(moment));
let store: DocumentStore;

beforeEach(async () => {
  store = openStoreInMemory();
  const now = at('2026-11-24T12:00:00Z');
  const sealing = { store, seals, person };
  for (const id of ['open', 'done', 'back'])
    await keepTodo(sealing, { id: todoId(id), todo: { text: `planted ${id}` }, now });
  for (const id of ['done', 'back'])
    await turnTodo(sealing, { id: todoId(id), seen: 1, programme }, (todo) => tickTodo(todo, true, today));
  await turnTodo(sealing, { id: todoId('back'), seen: 2, programme }, (todo) => tickTodo(todo, false, today));
});

/** What is left of to-do's and of their keys after the sweeps of a moment. */
async function leftAt(moment: Instant): Promise<readonly (readonly string[])[]> {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const deps = { store, seals, programmes: [], now: () => moment, log, sleep: async () => undefined };
  await forgetOldIn(deps, todos);
  await sweepKeys(deps);
  const [found, keys] = [await store.list(todos), await store.list(dataKeys)];
  return [found.map(({ key }) => key), keys.map(({ key }) => key)];
}

describe('a to-do of one’s own', () => {
  test('that is done is forgotten thirty days later, with its data key; one that was taken back stays', async () => {
    expect((await leftAt(at('2026-12-23T22:59:00Z')))[0]).toEqual(['back', 'done', 'open']);
    expect(await leftAt(at('2026-12-23T23:01:00Z'))).toEqual([
      ['back', 'open'],
      ['todo back', 'todo open'],
    ]);
    expect((await leftAt(at('2027-11-24T12:00:00Z')))[0]).toEqual(['back', 'open']);
  });

  test('that is erased leaves neither itself nor its key, and twice is once', async () => {
    for (let times = 0; times < 2; times += 1)
      expect(await forgetTodo({ store, person }, todoId('open'))).toEqual({ ok: true, value: 'gone' });
    const keys = (await store.list(dataKeys)).map(({ key }) => key);
    expect(keys).toEqual(['todo back', 'todo done']);
    const left = await loadTodos({ store, seals, person });
    expect(left.map(({ todo }) => todo.text)).toEqual(['planted back', 'planted done']);
  });

  test('stands nowhere in clear, and looks alike whatever it says', async () => {
    const found = await store.list(todos);
    expect(JSON.stringify(found)).not.toMatch(/planted|2026/);
    expect(new Set(found.map(({ document }) => document.sealed.length)).size).toBe(1);
  });
});
