import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { askForHours, changeOffer } from '../../../src/core/appointments/commit-hours.ts';
import { decideOffer } from '../../../src/core/appointments/decide-hours.ts';
import { judgeFree } from '../../../src/core/appointments/judge-free.ts';
import {
  loadOffered,
  type OfferedHours,
  offeredHours,
} from '../../../src/core/appointments/offered-hours.ts';
import { groupId, personId, programmeId } from '../../../src/core/kernel/id.ts';
import { addMinutes, type CalendarDate, type Instant, instant } from '../../../src/core/kernel/time.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { openMemoryStore } from '../../support/memory-store.ts';

const zone = 'Europe/Brussels';
const at = (text: string): Instant => instant(Date.parse(`${text}+01:00`));
const date = (text: string) => text as CalendarDate;
const now = at('2026-11-28T09:00');
const [mentor, trainee, other] = [personId('m'), personId('t'), personId('o')];

let store: DocumentStore;
beforeEach(() => {
  store = openMemoryStore();
});

const add = (day: string, from: string, to: string, moment = now) =>
  changeOffer(store, { mentor, change: { kind: 'add', date: date(day), from, to }, zone }, moment);
const ask = (by = trainee, moment = now) =>
  askForHours(store, mentor, { by, programme: programmeId('demo'), group: groupId('g'), at: moment });
const told = async () => {
  const { outbox = [] } = (await store.load(offeredHours, mentor))?.document ?? {};
  return outbox.flatMap((each) => ('recipient' in each ? [`${each.kind} ${each.recipient}`] : []));
};

describe('hours that a mentor offers', () => {
  test('are kept, the soonest first', async () => {
    await add('2026-12-03', '12:00', '14:00');
    await add('2026-12-01', '12:00', '14:00');
    expect((await loadOffered(store, mentor, now)).map(({ from }) => from)).toEqual([
      at('2026-12-01T12:00'),
      at('2026-12-03T12:00'),
    ]);
  });

  test('are once when the message or the press comes twice', async () => {
    await add('2026-12-01', '12:00', '14:00');
    await add('2026-12-01', '12:00', '14:00');
    expect(await loadOffered(store, mentor, now)).toHaveLength(1);
  });

  test('are taken back by the mentor', async () => {
    await add('2026-12-01', '12:00', '14:00');
    const change = { kind: 'withdraw', at: at('2026-12-01T12:00') } as const;
    await changeOffer(store, { mentor, change, zone }, now);
    expect(await loadOffered(store, mentor, now)).toEqual([]);
  });

  test.each([
    ['that end before they begin', '2026-12-01', '14:00', '12:00'],
    ['that are past', '2026-11-27', '12:00', '14:00'],
    ['in an hour that no clock shows', '2027-03-28', '02:15', '04:00'],
  ])('are refused %s', async (_, day, from, to) => {
    expect(await add(day, from, to)).toEqual({ ok: false, refusal: 'offer.bad-hours' });
  });

  test('are over when their time is', async () => {
    await add('2026-12-01', '12:00', '14:00');
    expect(await loadOffered(store, mentor, at('2026-12-01T14:00'))).toEqual([]);
    const [document] = (await store.list(offeredHours)).map((stored) => stored.document);
    const { retention } = offeredHours;
    if (document === undefined || retention.for !== 'days') throw new Error('kept for another time');
    expect(retention.forget(document, at('2026-12-01T13:00'))).toMatchObject({ gone: 0 });
    expect(retention.forget(document, at('2026-12-02T13:00'))).toEqual({ gone: 1 });
  });

  test('never touch each other, and cover what was offered and nothing else', () => {
    const quarter = fc.integer({ min: 40, max: 90 });
    const clock = (n: number) =>
      `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`;
    fc.assert(
      fc.property(fc.array(fc.tuple(quarter, quarter), { maxLength: 8 }), (stretches) => {
        let offered: OfferedHours = { mentor, hours: [], asks: [] };
        const wanted = new Set<number>();
        for (const [from, to] of stretches) {
          const change = { kind: 'add', date: date('2026-12-01'), from: clock(from), to: clock(to) } as const;
          const decided = decideOffer(offered, change, zone, now);
          expect(decided.ok).toBe(to > from);
          if (decided.ok) offered = decided.value;
          for (let n = from; n < to; n += 1) wanted.add(at(`2026-12-01T${clock(n)}`));
        }
        const covered = offered.hours.flatMap(({ from, until }) =>
          Array.from({ length: (until - from) / 900_000 }, (_, n) => addMinutes(from, n * 15)),
        );
        expect(new Set(covered)).toEqual(wanted);
        expect(covered).toHaveLength(wanted.size);
      }),
    );
  });
});

describe('a trainee for whom nothing is free', () => {
  test('has the mentor asked once, however often the button is pressed', async () => {
    await Promise.all([ask(), ask()]);
    await ask(trainee, addMinutes(now, 60));
    expect(await told()).toEqual(['hours.asked m']);
    await ask(other);
    expect(await told()).toEqual(['hours.asked m', 'hours.asked m']);
  });

  test('hears it once when there are hours, and may ask again afterwards', async () => {
    await ask();
    await add('2026-12-01', '12:00', '14:00', addMinutes(now, 5));
    await add('2026-12-02', '12:00', '14:00', addMinutes(now, 6));
    expect(await told()).toEqual(['hours.asked m', 'hours.offered t']);
    await ask(trainee, addMinutes(now, 600));
    expect(await told()).toEqual(['hours.asked m', 'hours.offered t', 'hours.asked m']);
  });

  test('is no mentor', async () => {
    expect(await ask(mentor)).toEqual({ ok: false, refusal: 'appointment.nobody' });
  });

  test('is forgotten after two weeks without an answer', async () => {
    await ask();
    const [document] = (await store.list(offeredHours)).map((stored) => stored.document);
    const { retention } = offeredHours;
    if (document === undefined || retention.for !== 'days') throw new Error('kept for another time');
    expect(offeredHours.people(document)).toEqual(expect.arrayContaining([mentor, trainee]));
    expect(retention.forget(document, addMinutes(now, 13 * 24 * 60))).toMatchObject({ gone: 0 });
    expect(retention.forget(document, addMinutes(now, 15 * 24 * 60))).toEqual({ gone: 1 });
  });
});

describe('a time that is looked at once more before it is booked', () => {
  const window = { from: at('2026-12-01T12:00'), until: at('2026-12-01T12:30') };
  const failed = { state: 'unknown', reason: 'failed' } as const;
  const busy = { state: 'read', items: [{ ...window, status: 'busy' }] } as const;

  test('is asked again while the mentor’s calendar can’t be read, unless the mentor offered it', () => {
    expect(judgeFree({ ...window, mentor: failed })).toEqual({ kind: 'later' });
    expect(judgeFree({ ...window, mentor: undefined, isOffered: true })).toEqual({ kind: 'free' });
    expect(judgeFree({ ...window, mentor: failed, isOffered: true })).toEqual({ kind: 'free' });
  });

  test('is lost where something stands in it, whatever was offered', () => {
    expect(judgeFree({ ...window, mentor: busy, isOffered: true })).toEqual({ kind: 'busy' });
    expect(judgeFree({ ...window, mentor: failed, trainee: busy, isOffered: true })).toEqual({
      kind: 'busy',
    });
  });
});
