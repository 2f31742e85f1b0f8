import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { QueueOptions, QueueTimes } from '../../src/adapters/queue/queue-options.ts';
import { type Instant, instant } from '../../src/core/kernel/time.ts';
import type { WorkName, WorkQueue } from '../../src/core/notices/work-queue.ts';

/** Work as it stands in a place, whether it waits or is being done; moments in milliseconds of real time. */
export interface StandingWork {
  readonly id: string;
  readonly name: string;
  /** Undefined for work that repeats and was not asked for by key. */
  readonly key: string | undefined;
  readonly at: number | undefined;
  readonly every: number | undefined;
  /** All that stands of it, in whatever shape. */
  readonly whole: unknown;
}

export interface QueuePlace {
  openQueue(options: QueueOptions): WorkQueue;
  listWork(): Promise<readonly StandingWork[]>;
  close(): Promise<void>;
}

/** Where queues stand; `open` opens the same place each time, as another process would. */
export interface QueueGround {
  open(): Promise<QueuePlace>;
  clear(): Promise<void>;
  /** The words by which test/support/queue-process.ts finds the same place. */
  readonly words: readonly string[];
}

const hour = 3_600_000;
const quick: QueueTimes = {
  look: 50,
  lock: 60_000,
  every: 1_000,
  longest: 300_000,
  retry: 50,
  longestRetry: 400,
  drain: 60_000,
};

const now = () => instant(Date.now());

/** What every queue must do, with the machine as slow as it may be: nothing here asks how long something took. */
export function workQueueContract(name: string, ground: QueueGround): void {
  describe(`a work queue on ${name}`, () => {
    const closing: (() => Promise<void>)[] = [];
    const log: string[] = [];
    let place: QueuePlace;

    /** Opens a queue as a process of its own would; it ends with the test. */
    const open = async (times: Partial<QueueTimes> = {}, clock: () => Instant = now): Promise<WorkQueue> => {
      const opened = await ground.open();
      const say = (fields: unknown, message: string) => log.push(`${message} ${JSON.stringify(fields)}`);
      const options: QueueOptions = {
        now: clock,
        log: { warn: say, error: say },
        times: { ...quick, ...times },
      };
      const queue = opened.openQueue(options);
      closing.unshift(async () => {
        await queue.stop();
        await opened.close();
      });
      return queue;
    };
    const standing = async (work: WorkName) => (await place.listWork()).filter((each) => each.name === work);
    const nothingLeft = async () => (await standing('notices.deliver')).length === 0;

    beforeEach(async () => {
      await ground.clear();
      log.length = 0;
      place = await ground.open();
      closing.push(() => place.close());
    });
    afterEach(async () => {
      for (const close of closing.splice(0)) await close();
    });

    test('loses nothing of a storm of asks, and does no key twice at once', async () => {
      const queues = [await open(), await open()];
      const watch = new Watch();
      const wanted: Record<string, number> = {};
      const seen: Record<string, number> = {};
      for (const queue of queues)
        queue.on('notices.deliver', 3, (key) =>
          watch.during(key, async () => {
            seen[key] = wanted[key] ?? 0;
            await pause(Math.random() * 8);
          }),
        );
      await Promise.all(queues.map((queue) => queue.start()));
      await Promise.all(
        Array.from({ length: 200 }, async (_, i) => {
          await pause(Math.random() * 1_500);
          const key = `p${i % 5}`;
          wanted[key] = (wanted[key] ?? 0) + 1;
          const [one, two] = queues;
          const at = instant(Math.round(now() + Math.random() * 60));
          await (i % 2 ? one : two)?.ask('notices.deliver', key, at);
        }),
      );
      await until(nothingLeft);
      expect(seen).toEqual(wanted);
      expect(watch.mostOfOneKey).toBe(1);
    });

    test('does what is asked once, and keeps nothing of it', async () => {
      const queue = await open();
      const done: string[] = [];
      queue.on('notices.deliver', 2, async (key) => {
        done.push(key);
      });
      await queue.ask('notices.deliver', 'before the start', now());
      await queue.start();
      await queue.ask('notices.deliver', 'after the start', now());
      await until(nothingLeft);
      expect(done.toSorted()).toEqual(['after the start', 'before the start']);
    });

    test('does nothing before its moment', async () => {
      const queue = await open();
      const done: number[] = [];
      queue.on('notices.deliver', 2, async () => {
        done.push(Date.now());
      });
      await queue.start();
      const at = now() + 400;
      await queue.ask('notices.deliver', 'p1', instant(at));
      await until(() => done.length > 0);
      expect(done[0]).toBeGreaterThanOrEqual(at);
    });

    test('keeps one entry per name and key, at the earliest moment asked', async () => {
      const queue = await open();
      const at = now() + hour;
      for (const later of [hour, 0, hour])
        await queue.ask('notices.deliver', 'p1', instant(Math.round(at + later)));
      await queue.ask('notices.deliver', 'p2', instant(at));
      await queue.ask('notices.sweep', 'p1', instant(at));
      const found = (await place.listWork()).filter(({ key }) => key === 'p1');
      const earliest = found.map((each) => [each.name, Math.abs((each.at ?? 0) - at) < hour] as const);
      expect(earliest.toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
        ['notices.deliver', true],
        ['notices.sweep', true],
      ]);
      const done: string[] = [];
      queue.on('notices.deliver', 1, async (key) => {
        done.push(key);
      });
      await queue.start();
      await queue.ask('notices.deliver', 'p1', now());
      await until(async () => (await standing('notices.deliver')).length === 1);
      expect(done).toEqual(['p1']);
    });

    test('does many keys, never more at once than it was told', async () => {
      const queue = await open();
      const watch = new Watch();
      // The first ones wait until they are several, however slowly those come.
      queue.on('notices.deliver', 4, (key) => watch.during(key, () => until(() => watch.most > 1)));
      await queue.start();
      await Promise.all(keysUpTo(60).map((key) => queue.ask('notices.deliver', key, now())));
      await until(nothingLeft);
      expect(watch.done.toSorted()).toEqual(keysUpTo(60));
      expect(watch.most).toBeLessThanOrEqual(4);
    });

    test('shares the work of two processes, each key once', async () => {
      const [one, two] = [await open(), await open()];
      const watch = new Watch();
      const both = new Set<WorkQueue>();
      for (const queue of [one, two])
        queue.on('notices.deliver', 5, (key) =>
          watch.during(key, async () => {
            both.add(queue);
            await until(() => both.size === 2);
          }),
        );
      for (const key of keysUpTo(100)) await one.ask('notices.deliver', key, now());
      await Promise.all([one.start(), two.start()]);
      await until(nothingLeft);
      expect(watch.done.toSorted()).toEqual(keysUpTo(100));
    });

    test('repeats work in one process at a time, and does not begin anew at each start', async () => {
      const [one, two] = [await open(), await open()];
      const watch = new Watch();
      for (const queue of [one, two])
        queue.on('notices.sweep', 2, () => watch.during(String(queue === one), () => pause(30)));
      await Promise.all([one.start(), two.start()]);
      await Promise.all([one.every('notices.sweep', 0.02), two.every('notices.sweep', 0.02)]);
      await until(() => watch.done.length >= 6);
      expect(watch.most).toBe(1);
      expect(await standing('notices.sweep')).toHaveLength(1);
      const third = await open();
      await third.every('digests.publish', 3600);
      const [before] = await standing('digests.publish');
      await third.every('digests.publish', 3600);
      expect(await standing('digests.publish')).toEqual([before]);
      await third.every('digests.publish', 7200);
      expect(await standing('digests.publish')).toMatchObject([{ id: before?.id, every: 7_200_000 }]);
    });

    test('repeats work that fails', async () => {
      const queue = await open();
      let runs = 0;
      queue.on('notices.sweep', 1, async () => {
        runs += 1;
        throw new Error('not today');
      });
      await queue.start();
      await queue.every('notices.sweep', 0.02);
      await until(() => runs >= 3);
      expect(await standing('notices.sweep')).toHaveLength(1);
    });

    test('does work again that is asked while it is being done, and afterwards', async () => {
      const [one, two] = [await open(), await open()];
      const watch = new Watch();
      const gate = Promise.withResolvers<void>();
      for (const queue of [one, two])
        queue.on('notices.deliver', 3, (key) => watch.during(key, () => gate.promise));
      await Promise.all([one.start(), two.start()]);
      await one.ask('notices.deliver', 'p1', now());
      await until(() => watch.most === 1);
      await two.ask('notices.deliver', 'p1', now());
      await one.ask('notices.deliver', 'p1', instant(now() + hour));
      await one.ask('notices.deliver', 'p2', now());
      await until(() => watch.most === 2);
      gate.resolve();
      await until(nothingLeft);
      expect(watch.done.toSorted()).toEqual(['p1', 'p1', 'p2']);
      expect(watch.mostOfOneKey).toBe(1);
    });

    test('tries failed work again and goes on with the rest, saying no words of what failed', async () => {
      const queue = await open();
      const done: string[] = [];
      let failures = 0;
      queue.on('notices.deliver', 1, async (key) => {
        if (key === 'p1' && failures < 3) {
          failures += 1;
          throw Object.assign(new Error('Dear Emma'), { code: 'graph.busy' });
        }
        done.push(key);
      });
      await queue.start();
      for (const key of ['p1', 'p2', 'p3']) await queue.ask('notices.deliver', key, now());
      await until(nothingLeft);
      expect(done.toSorted()).toEqual(['p1', 'p2', 'p3']);
      expect(log).toEqual(
        [0, 1, 2].map(
          (attempt) =>
            `work failed {"work":"notices.deliver","key":"p1","attempt":${attempt},"cause":"Error graph.busy"}`,
        ),
      );
    });

    test('waits at the stop for what is being done, starts nothing new and leaves the rest to others', async () => {
      const [one, two] = [await open(), await open()];
      const gate = Promise.withResolvers<void>();
      const done: string[] = [];
      let begun = 0;
      one.on('notices.deliver', 2, async (key) => {
        begun += 1;
        await gate.promise;
        done.push(key);
      });
      await one.start();
      await Promise.all(keysUpTo(6).map((key) => one.ask('notices.deliver', key, now())));
      await until(() => begun === 2);
      let stopped = false;
      const stopping = one.stop().then(() => {
        stopped = true;
      });
      await one.ask('notices.deliver', 'late', now());
      await pause(200);
      expect([begun, stopped, done]).toEqual([2, false, []]);
      gate.resolve();
      await stopping;
      expect([begun, done.length]).toEqual([2, 2]);
      two.on('notices.deliver', 2, async (key) => {
        done.push(key);
      });
      await two.start();
      await until(nothingLeft);
      expect(done.toSorted()).toEqual([...keysUpTo(6), 'late'].toSorted());
    });

    test('counts on the clock of the bot, however far that is from the real one', async () => {
      const shifted = () => instant(Date.now() - 400 * 24 * hour);
      const queue = await open({}, shifted);
      const done: string[] = [];
      queue.on('notices.deliver', 2, async (key) => {
        done.push(key);
      });
      await queue.start();
      await queue.ask('notices.deliver', 'later', instant(shifted() + hour));
      await queue.ask('notices.deliver', 'now', shifted());
      await until(async () => (await standing('notices.deliver')).length === 1);
      expect(done).toEqual(['now']);
      const [later] = await standing('notices.deliver');
      expect(later?.at).toBeGreaterThan(Date.now());
      expect(later?.at).toBeLessThanOrEqual(Date.now() + hour);
    });

    test('stops when it never began', async () => {
      await (await open()).stop();
      const queue = await open();
      await queue.ask('notices.deliver', 'p1', now());
      await queue.stop();
      expect(await standing('notices.deliver')).toHaveLength(1);
    });

    test('leaves what it was doing to another process when it is killed', async () => {
      const child = spawn(process.execPath, ['test/support/queue-process.ts', ...ground.words], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const says = linesOf(child);
      const queue = await open({ lock: 1_000, every: 200 });
      const done: string[] = [];
      queue.on('notices.deliver', 2, async (key) => {
        done.push(key);
      });
      expect(await says()).toBe('ready');
      await queue.ask('notices.deliver', 'p1', now());
      expect(await says()).toBe('takes p1');
      child.kill('SIGKILL');
      await once(child, 'exit');
      await queue.start();
      await until(nothingLeft);
      expect(done).toEqual(['p1']);
    });

    test('leaves work that does not end to another process', async () => {
      const stuck = await open({ lock: 1_000, every: 100, longest: 300, drain: 1 });
      const other = await open({ lock: 1_000, every: 100 });
      const taken: string[] = [];
      const done: string[] = [];
      stuck.on('notices.deliver', 1, (key) => {
        taken.push(key);
        return new Promise(() => undefined);
      });
      other.on('notices.deliver', 1, async (key) => {
        done.push(key);
      });
      await stuck.start();
      await stuck.ask('notices.deliver', 'p1', now());
      await until(() => taken.length > 0);
      await stuck.stop();
      expect(log).toContainEqual(expect.stringContaining('work goes on after the stop'));
      await other.start();
      await until(nothingLeft);
      expect(done).toEqual(['p1']);
      expect(log).toContainEqual(expect.stringContaining('WorkWithoutEnd work.without-end'));
    });

    test('keeps work that takes long away from others as long as its process lives', async () => {
      const [one, two] = [await open({ every: 50 }), await open({ every: 50 })];
      const watch = new Watch();
      const gate = Promise.withResolvers<void>();
      for (const queue of [one, two])
        queue.on('notices.deliver', 2, (key) => watch.during(key, () => gate.promise));
      await Promise.all([one.start(), two.start()]);
      await one.ask('notices.deliver', 'p1', now());
      await until(() => watch.most > 0);
      // Each sign of life is seen in what stands of the work.
      for (let signs = 0; signs < 3; signs += 1) {
        const before = JSON.stringify(await standing('notices.deliver'));
        await until(async () => JSON.stringify(await standing('notices.deliver')) !== before);
      }
      gate.resolve();
      await until(nothingLeft);
      expect([watch.done, watch.most]).toEqual([['p1'], 1]);
    });

    test('does not begin its own work again when the process stalled for longer than its lock holds', async () => {
      const queue = await open({ lock: 200, every: 150 });
      const watch = new Watch();
      queue.on('notices.deliver', 2, (key) =>
        watch.during(key, async () => {
          for (let stalls = 0; stalls < 3; stalls += 1) {
            stall(500);
            await pause(100);
          }
        }),
      );
      await queue.start();
      await queue.ask('notices.deliver', 'p1', now());
      await until(nothingLeft);
      expect([watch.done, watch.most]).toEqual([['p1'], 1]);
    });
  });
}

/** Sees what is done, how much of it at once, and how much of one key at once. */
class Watch {
  readonly done: string[] = [];
  readonly #running: string[] = [];
  most = 0;
  mostOfOneKey = 0;

  async during(key: string, work: () => Promise<void>): Promise<void> {
    this.#running.push(key);
    this.most = Math.max(this.most, this.#running.length);
    this.mostOfOneKey = Math.max(this.mostOfOneKey, this.#running.filter((each) => each === key).length);
    await work();
    this.#running.splice(this.#running.indexOf(key), 1);
    this.done.push(key);
  }
}

function keysUpTo(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `p${i}`).toSorted();
}

/** Nothing else of this process happens meanwhile. */
function stall(milliseconds: number): void {
  for (const began = performance.now(); performance.now() - began < milliseconds; );
}

/** Waits as long as a test may take. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(10);
}

function linesOf(child: ChildProcess): () => Promise<string | undefined> {
  if (child.stdout === null) throw new Error('the process says nothing');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return async () => (await lines.next()).value;
}
