import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Instant, instant } from '../../../src/core/kernel/time.ts';
import { reserveBudget } from '../../../src/core/notices/budget.ts';
import { backoff, nextInConversation, patience, rememberSent } from '../../../src/core/notices/pace.ts';
import { openPacer } from '../../../src/jobs/deliver/pacer.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';

describe('the pace in one conversation', () => {
  test('never has more than 7 arrive in a second, 8 in two or 60 in thirty, however long Teams takes', () => {
    const pauses = fc.array(fc.tuple(fc.nat(400), fc.nat(900)), { minLength: 100, maxLength: 200 });
    fc.assert(
      fc.property(pauses, (steps) => {
        let now = instant(1_000_000);
        let sentAt: readonly Instant[] = [];
        const arrivals: number[] = [];
        for (const [travel, back] of steps) {
          now = nextInConversation(sentAt, now);
          arrivals.push(now + travel);
          now = instant(now + travel + back);
          sentAt = rememberSent(sentAt, now);
        }
        for (const [most, within] of [
          [7, 1_000],
          [8, 2_000],
          [60, 30_000],
        ] as const)
          for (const [place, at] of arrivals.entries())
            expect(arrivals.slice(place).filter((other) => other < at + within).length).toBeLessThanOrEqual(
              most,
            );
      }),
      { numRuns: 30 },
    );
  });

  test('waits for one window at most, also when a clock that was ahead noted what was said', () => {
    const now = instant(1_000_000);
    const ahead = Array.from({ length: 60 }, (_, n) => instant(now + 11 * 24 * 60 * 60_000 + n));
    expect(nextInConversation(ahead, now) - now).toBe(30_001);
    expect(nextInConversation(ahead.slice(0, 6), now)).toBe(now);
  });

  test('waits longer after each attempt, at most a quarter of an hour, and never nothing', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, jitter) => {
        expect(backoff(attempts, jitter)).toBeGreaterThanOrEqual(1_000);
        expect(backoff(attempts, jitter)).toBeLessThanOrEqual(15 * 60_000);
        expect(backoff(attempts + 1, jitter)).toBeGreaterThanOrEqual(backoff(attempts, jitter));
      }),
    );
  });
});

describe('the budget of a tenant', () => {
  test('is not waited for when a clock that was wrong had reserved far ahead', async () => {
    const store = openStoreInMemory();
    const reserve = (at: number) =>
      reserveBudget(store, 't', { messages: 15, perSecond: 30, notBefore: 0, now: () => instant(at) });
    const [now, wrong] = [1_000_000, 1_000_000 + 11 * 24 * 60 * 60_000];
    await reserve(wrong);
    expect((await reserve(now)).from).toBe(now);
    const ahead = await Promise.all(Array.from({ length: 100 }, () => reserve(now)));
    expect(Math.max(...ahead.map(({ from }) => from)) - now).toBeGreaterThan(50_000);
  });

  test('is shared: reservations of several processes never overlap', async () => {
    const store = openStoreInMemory();
    const now = () => instant(5_000);
    const reserved = await Promise.all(
      [3, 1, 7, 2].map((messages) =>
        reserveBudget(store, 't', { messages, perSecond: 30, notBefore: 0, now }),
      ),
    );
    const starts = reserved.map(
      ({ from }, n) => [from, from + ([3, 1, 7, 2][n] ?? 0) * (1_000 / 29.1)] as const,
    );
    const ordered = starts.toSorted((a, b) => a[0] - b[0]);
    for (const [n, [from]] of ordered.entries())
      if (n > 0) expect(from).toBeGreaterThanOrEqual((ordered[n - 1]?.[1] ?? 0) - 1e-6);
  });

  test('lets requests of two processes leave one by one, in the order asked', async () => {
    const store = openStoreInMemory();
    const clock = { now: 0 };
    const sleep = async (ms: number) => {
      const until = clock.now + ms;
      await new Promise((resolve) => setImmediate(resolve));
      clock.now = Math.max(clock.now, until);
    };
    const open = () => openPacer({ store, tenant: 't', perSecond: 10, now: () => instant(clock.now), sleep });
    const [one, two] = [open(), open()];
    const left: number[] = [];
    const take = (pacer: typeof one) =>
      pacer.take().then(async (place) => {
        await place?.come();
        left.push(clock.now);
      });
    await Promise.all(Array.from({ length: 40 }, (_, n) => take(n % 2 ? one : two)));
    expect(left).toHaveLength(40);
    expect(left.at(-1)).toBeGreaterThanOrEqual(3_900);
  });

  test('a process does not contend with itself for places, also when all come late for theirs', async () => {
    const inner = openStoreInMemory();
    const clock = { now: 0 };
    const writing = { present: 0, most: 0 };
    const slowly = async <T>(write: () => Promise<T>): Promise<T> => {
      writing.most = Math.max(writing.most, ++writing.present);
      await sleep(1_300);
      return write().finally(() => --writing.present);
    };
    const sleep = async (ms: number) => {
      const until = clock.now + ms;
      await new Promise((resolve) => setImmediate(resolve));
      clock.now = Math.max(clock.now, until);
    };
    const store: typeof inner = Object.assign(Object.create(inner) as typeof inner, {
      load: (...args: Parameters<typeof inner.load>) => inner.load(...args),
      insert: (...args: Parameters<typeof inner.insert>) => slowly(() => inner.insert(...args)),
      replace: (...args: Parameters<typeof inner.replace>) => slowly(() => inner.replace(...args)),
    });
    const now = () => instant(clock.now);
    const pacer = openPacer({ store, tenant: 't', perSecond: 30, now, sleep });
    const other = openPacer({ store: inner, tenant: 't', perSecond: 30, now, sleep });
    const take = async (from: typeof pacer) => {
      const place = await from.take();
      await sleep(2_000);
      await place?.come();
    };
    await Promise.all(Array.from({ length: 60 }, (_, n) => take(n % 4 === 0 ? other : pacer)));
    expect(writing.most).toBe(1);
  });

  test('one write that takes long is made up for, and not felt for minutes', async () => {
    const inner = openStoreInMemory();
    const clock = new EventClock();
    let writes = 0;
    const store: typeof inner = Object.assign(Object.create(inner) as typeof inner, {
      load: (...args: Parameters<typeof inner.load>) => inner.load(...args),
      insert: (...args: Parameters<typeof inner.insert>) => inner.insert(...args),
      replace: async (...args: Parameters<typeof inner.replace>) => {
        writes += 1;
        await clock.sleep(writes === 5 ? 2_500 : 3);
        return inner.replace(...args);
      },
    });
    const now = () => instant(clock.now);
    const pacer = openPacer({ store, tenant: 't', perSecond: 30, now, sleep: (ms) => clock.sleep(ms) });
    const left: number[] = [];
    const speak = async () => {
      while (left.length < 600) {
        const place = await pacer.take();
        await clock.sleep(5);
        await place?.come();
        left.push(clock.now);
        await clock.sleep(50);
      }
    };
    await clock.run(Promise.all(Array.from({ length: 16 }, speak)));
    // Twenty seconds and a half is the least, and the write took two and a half.
    expect(left[599]).toBeLessThan(30_000);
  });

  test('a store that fails fails whoever is waiting, and the next are served again', async () => {
    const store = openStoreInMemory();
    let broken = true;
    const failing: typeof store = Object.assign(Object.create(store) as typeof store, {
      load: (...args: Parameters<typeof store.load>) =>
        broken ? Promise.reject(new Error('no store')) : store.load(...args),
      insert: (...args: Parameters<typeof store.insert>) => store.insert(...args),
      replace: (...args: Parameters<typeof store.replace>) => store.replace(...args),
    });
    const pacer = openPacer({
      store: failing,
      tenant: 't',
      perSecond: 30,
      now: () => instant(0),
      sleep: async () => undefined,
    });
    await expect(pacer.take()).rejects.toThrow('no store');
    broken = false;
    await expect(pacer.take()).resolves.toBeDefined();
  });
});

/** A clock that goes from one awaited moment to the next, in order, once nothing else is left to be done. */
class EventClock {
  now = 0;
  #waiting: { readonly at: number; readonly go: () => void }[] = [];

  sleep(ms: number): Promise<void> {
    return new Promise((go) => this.#waiting.push({ at: this.now + Math.max(0, ms), go }));
  }

  async run(all: Promise<unknown>): Promise<void> {
    let isOver = false;
    const over = all.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      const [next, ...others] = this.#waiting.toSorted((a, b) => a.at - b.at);
      if (next === undefined) continue;
      this.#waiting = others;
      this.now = Math.max(this.now, next.at);
      next.go();
    }
    await over;
  }
}

test('what Teams refuses is tried again after longer and longer, and never more often than each six hours', () => {
  expect([1, 2, 3, 4, 5, 6, 40].map((times) => patience(times, 0) / 60_000)).toEqual([
    0.5, 1.5, 10, 60, 360, 360, 360,
  ]);
  expect(patience(5, 1)).toBeGreaterThan(patience(5, 0));
});
