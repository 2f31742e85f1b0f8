import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DeliveryState, deliveries } from '../../../src/core/effects/delivery.ts';
import { makeNotice } from '../../../src/core/effects/notice.ts';
import { entraId, personId } from '../../../src/core/kernel/id.ts';
import {
  addDays,
  addMinutes,
  type CalendarDate,
  type Instant,
  instant,
} from '../../../src/core/kernel/time.ts';
import { bringForward } from '../../../src/core/notices/bring-forward.ts';
import { topics } from '../../../src/core/notices/notice-rules.ts';
import { changeNotifications } from '../../../src/core/people/change-notifications.ts';
import { chooseLanguage } from '../../../src/core/people/choose-language.ts';
import { decideNotifications, presentPause } from '../../../src/core/people/decide-notifications.ts';
import { people } from '../../../src/core/people/people-collection.ts';
import type { NotificationChoice, Person } from '../../../src/core/people/person.ts';
import type { NotificationChange } from '../../../src/core/people/wishes.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';
import { samplePlace, sampleProgramme } from '../../support/sample-programme.ts';

const today = '2026-11-24' as CalendarDate;
const until = '2027-01-05' as CalendarDate;
const nothing: NotificationChoice = { muted: [] };

const anne: Person = {
  id: personId('anne'),
  entraId: entraId('e'),
  name: 'Anne',
  email: 'anne@example.org',
  language: 'nl-BE',
  active: true,
  memberships: [],
};

describe('what a person gets', () => {
  test.each([today, addDays(today, -1)])('is not paused until %s, which is here or over', (day) => {
    expect(decideNotifications(nothing, { kind: 'pause', until: day }, today)).toMatchObject({
      refusal: 'person.bad-pause',
    });
  });

  test('is not paused for longer than a year', () => {
    const pause = (days: number) =>
      decideNotifications(nothing, { kind: 'pause', until: addDays(today, days) }, today);
    expect(pause(366).ok).toBe(true);
    expect(pause(367)).toMatchObject({ refusal: 'person.far-pause' });
  });

  test('comes again after the pause, or when it is ended', () => {
    const paused: NotificationChoice = { muted: ['question'], pausedUntil: until };
    expect(presentPause(paused, addDays(until, -1))).toBe(until);
    expect(presentPause(paused, until)).toBeUndefined();
    expect(decideNotifications(paused, { kind: 'resume' }, today)).toEqual({
      ok: true,
      value: { muted: ['question'] },
    });
  });

  test('leaves topics alone that a card does not show', () => {
    const wanted = { reminder: false, question: true };
    const before: NotificationChoice = { muted: ['question', 'digest'] };
    expect(decideNotifications(before, { kind: 'topics', wanted }, today)).toEqual({
      ok: true,
      value: { muted: ['reminder', 'digest'] },
    });
  });

  test('after any change and its undo is what it was', () => {
    const hours = fc.record({
      from: fc.constantFrom('20:00', '09:30'),
      to: fc.constantFrom('08:00', '17:00'),
      weekend: fc.boolean(),
      zone: fc.constantFrom('Europe/Brussels', 'America/Paramaribo'),
    });
    const choices = fc.record({
      muted: fc.subarray([...topics]),
      pausedUntil: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
      hours: fc.option(hours, { nil: undefined }),
    });
    const changes = fc.oneof(
      fc.constant({ kind: 'resume' } as const),
      fc
        .integer({ min: 1, max: 366 })
        .map((days) => ({ kind: 'pause', until: addDays(today, days) }) as const),
      fc.record(
        {
          kind: fc.constant('topics' as const),
          wanted: fc.record({ reminder: fc.boolean() }),
          hours: fc.oneof(hours, fc.constant('of-programme' as const)),
        },
        { requiredKeys: ['kind', 'wanted'] },
      ),
    );
    fc.assert(
      fc.property(choices, changes, ({ muted, pausedUntil, hours: own }, change) => {
        const before: NotificationChoice = {
          muted,
          ...(pausedUntil === undefined ? {} : { pausedUntil: addDays(today, pausedUntil) }),
          ...(own === undefined ? {} : { hours: own }),
        };
        const after = decideNotifications(before, change, today);
        if (!after.ok) throw new Error(after.refusal);
        expect(decideNotifications(after.value, { kind: 'restore', seen: 1, ...before }, today)).toEqual({
          ok: true,
          value: before,
        });
      }),
    );
  });
});

describe('changing it', () => {
  test('is decided again when somebody else wrote first, and loses nothing of theirs', async () => {
    const store = openStoreInMemory();
    await store.insert(people, anne.id, anne);
    await Promise.all([
      changeNotifications(store, anne.id, { kind: 'pause', until }, today),
      changeNotifications(store, anne.id, { kind: 'topics', wanted: { reminder: false } }, today),
      store.replace(people, anne.id, 1, { ...anne, chosenLanguage: 'fr' }),
    ]);
    const found = await store.load(people, anne.id);
    expect(found?.document.notifications).toEqual({ muted: ['reminder'], pausedUntil: until, revision: 2 });
  });

  test('is taken back once, and not by anyone who saw what was changed since', async () => {
    const store = openStoreInMemory();
    await store.insert(people, anne.id, { ...anne, notifications: nothing });
    const change = (wanted: NotificationChange) => changeNotifications(store, anne.id, wanted, today);
    const undo = { kind: 'restore', seen: 1, muted: [] } as const;
    await change({ kind: 'topics', wanted: { reminder: false } });
    expect(await change(undo)).toMatchObject({ value: { already: false, after: { muted: [] } } });
    expect(await change(undo)).toMatchObject({ value: { already: true, after: { muted: [] } } });
    await change({ kind: 'topics', wanted: { question: false } });
    for (const seen of [{ seen: 1 }, { seen: 2 }, { seen: 4 }, {}])
      expect(await change({ kind: 'restore', muted: [], ...seen })).toMatchObject({
        value: { already: true, before: { muted: ['question'] }, after: { muted: ['question'] } },
      });
    const kept = (await store.load(people, anne.id))?.document.notifications;
    expect(kept).toEqual({ muted: ['question'], revision: 3 });
  });

  test('into a pause that is over by now is into none, and into one of more than a year is refused', async () => {
    const store = openStoreInMemory();
    await store.insert(people, anne.id, anne);
    const restore = (pausedUntil: CalendarDate) =>
      changeNotifications(store, anne.id, { kind: 'restore', seen: 0, muted: [], pausedUntil }, today);
    expect(await restore(addDays(today, 400))).toMatchObject({ refusal: 'person.far-pause' });
    expect(await restore(today)).toMatchObject({ value: { after: { muted: [], revision: 1 } } });
    const kept = (await store.load(people, anne.id))?.document.notifications;
    expect(kept).toEqual({ muted: [], revision: 1 });
  });

  test('is refused for somebody who is not there', async () => {
    const done = await changeNotifications(openStoreInMemory(), personId('x'), { kind: 'resume' }, today);
    expect(done).toEqual({ ok: false, refusal: 'store.contended' });
  });
});

describe('a chosen language', () => {
  test('and notifications that are changed in the same moment both stand', async () => {
    const store = openStoreInMemory();
    await store.insert(people, anne.id, anne);
    const both = await Promise.all([
      chooseLanguage(store, anne.id, 'fr'),
      changeNotifications(store, anne.id, { kind: 'topics', wanted: { reminder: false } }, today),
    ]);
    expect(both).toMatchObject([{ ok: true }, { ok: true }]);
    expect((await store.load(people, anne.id))?.document).toMatchObject({
      chosenLanguage: 'fr',
      notifications: { muted: ['reminder'] },
    });
  });

  test('is refused for somebody who is not there', async () => {
    expect(await chooseLanguage(openStoreInMemory(), personId('x'), 'fr')).toEqual({
      ok: false,
      refusal: 'store.contended',
    });
  });
});

describe('the end of a pause that comes earlier', () => {
  const now = instant(Date.parse('2026-11-24T11:00:00Z'));
  const pauseEnd = instant(Date.parse('2027-01-04T23:00:00Z'));
  const tooLate = addMinutes(now, 60 * 24);

  async function waits(store: DocumentStore, occasion: string, dueAt: Instant, notBefore = now) {
    const to = { recipient: personId('anne'), programme: sampleProgramme.id, subject: 's' };
    const notice = makeNotice(
      { ...to, occasion, notBefore, tooLate },
      { kind: 'session.outcome', place: samplePlace, plannedAt: now },
    );
    const state: DeliveryState = { name: 'waiting', dueAt, attempts: 0 };
    await store.insert(deliveries, notice.key, { effect: notice, state });
    return async () => (await store.load(deliveries, notice.key))?.document.state;
  }

  test('has said at once what waited for it, and leaves alone what waits for something else', async () => {
    const store = openStoreInMemory();
    const [paused, dropped] = [await waits(store, 'a', pauseEnd), await waits(store, 'b', tooLate)];
    const retried = await waits(store, 'c', addMinutes(now, 10));
    const early = await waits(store, 'd', addMinutes(now, 600), addMinutes(now, 600));
    expect(await bringForward(store, personId('anne'), pauseEnd, now)).toBe(2);
    expect(await paused()).toMatchObject({ dueAt: now });
    expect(await dropped()).toMatchObject({ dueAt: now });
    expect(await retried()).toMatchObject({ dueAt: addMinutes(now, 10) });
    expect(await early()).toMatchObject({ dueAt: addMinutes(now, 600) });
  });
});
