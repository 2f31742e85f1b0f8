import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SubscriptionAnswer } from '../../../src/core/appointments/calendars.ts';
import { Listener } from '../../playground/graph/listener.ts';
import { at, type Ground, mailbox, type OpenGround } from './ground.ts';

/** Subscriptions to the changes of a mailbox. */
export function keepsSubscriptions(open: OpenGround): void {
  describe('a subscription', () => {
    let ground: Ground;
    let listener: Listener;
    const until = at('2026-11-29T17:00:00Z');
    const subscribe = () =>
      ground.calendars.subscribe({ mailbox, notifyAt: listener.url, secret: 'guess-me-not', until });

    beforeEach(async () => {
      [ground, listener] = await Promise.all([open(), Listener.open()]);
    });
    afterEach(() => Promise.all([ground.close(), listener.close()]));

    it('is made, listed, renewed and ended', async () => {
      const made = oneOf(await subscribe());
      expect(made).toEqual({ id: expect.any(String), mailbox, notifyAt: listener.url, until });
      expect(await ground.calendars.listSubscriptions()).toEqual({
        kind: 'subscriptions',
        subscriptions: [made],
      });
      const later = at('2026-11-30T17:00:00Z');
      expect(oneOf(await ground.calendars.renew(made.id, later))).toEqual({ ...made, until: later });
      expect(await ground.calendars.unsubscribe(made.id)).toEqual({ kind: 'done' });
      expect(await ground.calendars.unsubscribe(made.id)).toEqual({ kind: 'absent' });
      expect(await ground.calendars.listSubscriptions()).toEqual({
        kind: 'subscriptions',
        subscriptions: [],
      });
    });

    it('made twice is two, so that one can be ended', async () => {
      await Promise.all([subscribe(), subscribe()]);
      expect(await ground.calendars.listSubscriptions()).toMatchObject({ subscriptions: { length: 2 } });
    });

    it('lives as long as was granted, which may be less than was asked', async () => {
      await ground.graph.turnOn('grants:4230');
      expect(oneOf(await subscribe()).until).toBe(at('2026-11-26T15:30:00Z'));
    });

    it('that was removed silently is absent when it is renewed', async () => {
      const { id } = oneOf(await subscribe());
      await ground.graph.turnOn('removed-silently');
      await ground.graph.local('POST', 'settle');
      await ground.graph.act('make', { start: '2026-12-10T09:00' });
      await ground.graph.local('POST', 'settle');
      expect(await ground.calendars.renew(id, until)).toEqual({ kind: 'absent' });
    });

    it.each<[string, SubscriptionAnswer]>([
      ['sub-503', { kind: 'unknown' }],
      ['cut-after', { kind: 'unknown' }],
      ['rbac-no-subscriptions', { kind: 'not-permitted' }],
      ['no-mailbox', { kind: 'no-mailbox' }],
      ['401-always', { kind: 'identity' }],
    ])('that can not be made with %s is told as it is', async (name, answer) => {
      await ground.graph.turnOn(name, { operations: ['subscription.create'] });
      expect(await subscribe()).toEqual(answer);
    });
  });
}

function oneOf(answer: SubscriptionAnswer) {
  if (answer.kind !== 'subscription') throw new Error(JSON.stringify(answer));
  return answer.subscription;
}
