import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { IsOurs, RoundAnswer, RoundStart } from '../../../src/core/appointments/calendars.ts';
import { at, eventOf, type Ground, mailbox, type OpenGround, request, window } from './ground.ts';

/** Rounds of changes. */
export function followsChanges(open: OpenGround): void {
  describe('a round of changes', () => {
    let ground: Ground;
    let id: string;
    const fresh: RoundStart = { kind: 'window', window };
    const isOurs: IsOurs = (each, transactionId) => each === id || transactionId === request.transactionId;
    const follow = async (start: RoundStart = fresh, ours = isOurs) =>
      roundOf(await ground.calendars.follow(mailbox, start, ours));
    const since = (round: { readonly cursor: string }) => follow({ kind: 'since', cursor: round.cursor });

    const deltas = async () =>
      (await ground.graph.journal()).filter(({ operation }) => operation === 'view.delta');

    beforeEach(async () => {
      ground = await open();
      id = eventOf(await ground.calendars.make(mailbox, ground.calendars.compose(request))).id;
    });
    afterEach(() => ground.close());

    it('tells what is, then what changed, then nothing', async () => {
      const first = await follow();
      expect(first).toMatchObject({ events: [{ id, at: request.at }], removed: [] });
      await ground.graph.act('user-move', { event: id, start: '2026-12-09T10:00' });
      const second = await since(first);
      expect(second).toMatchObject({ events: [{ id, at: at('2026-12-09T09:00:00Z') }], removed: [] });
      expect(await since(second)).toMatchObject({ events: [], removed: [] });
    });

    it('reads every page, and lets go of what is not ours', async () => {
      for (let index = 0; index < 60; index += 1)
        await ground.graph.act('make', { start: '2026-12-10T09:00', subject: `private ${index}` });
      expect(await follow()).toMatchObject({ events: [{ id }] });
      const [first, second] = await deltas();
      expect(first?.prefer).toContain('odata.maxpagesize=50');
      expect(second?.url).toContain('skiptoken');
      expect((await follow(fresh, () => true)).events.length).toBe(61);
    });

    it('knows an event whose id we never heard by its transactionId', async () => {
      expect(
        (await follow(fresh, (_, transactionId) => transactionId === request.transactionId)).events,
      ).toMatchObject([{ id, transactionId: request.transactionId }]);
    });

    it('says of an event that left the window that it was removed, though it is still there', async () => {
      const first = await follow();
      await ground.graph.act('move-out', { event: id });
      expect(await since(first)).toMatchObject({ events: [], removed: [id] });
      expect((await ground.calendars.look(mailbox, id)).kind).toBe('event');
    });

    it.each(['user-delete', 'user-recalendar'])('says the same after %s', async (act) => {
      const first = await follow();
      await ground.graph.act(act, { event: id });
      expect(await since(first)).toMatchObject({ events: [], removed: [id] });
    });

    it('tells of a series as of one event', async () => {
      const first = await follow();
      await ground.graph.act('user-series', { event: id });
      expect((await since(first)).events).toMatchObject([{ id, isSeries: true }]);
    });

    it('whose place is forgotten begins anew', async () => {
      const { cursor } = await follow();
      await ground.graph.turnOn('410');
      expect(await ground.calendars.follow(mailbox, { kind: 'since', cursor }, isOurs)).toEqual({
        kind: 'expired',
      });
      expect(await follow()).toMatchObject({ events: [{ id }] });
    });

    it('that is lost between two pages begins anew', async () => {
      for (let index = 0; index < 60; index += 1)
        await ground.graph.act('make', { start: '2026-12-10T09:00' });
      await ground.graph.turnOn('410-next');
      expect(await ground.calendars.follow(mailbox, fresh, isOurs)).toEqual({ kind: 'expired' });
    });

    it('does not go to another host, where the next page is said to lie', async () => {
      for (let index = 0; index < 60; index += 1)
        await ground.graph.act('make', { start: '2026-12-10T09:00' });
      await ground.graph.turnOn('evil-link');
      expect(await ground.calendars.follow(mailbox, fresh, isOurs)).toEqual({
        kind: 'refused',
        status: 200,
        code: 'link-elsewhere',
      });
      expect(await deltas()).toHaveLength(1);
      expect(JSON.stringify(ground.logged)).not.toContain('example.invalid');
    });

    it('goes on with a fresh token where one ends in the middle', async () => {
      for (let index = 0; index < 60; index += 1)
        await ground.graph.act('make', { start: '2026-12-10T09:00' });
      await ground.graph.turnOn('401-once', { operations: ['view.delta'] });
      expect(await follow()).toMatchObject({ events: [{ id }] });
    });
  });
}

function roundOf(answer: RoundAnswer): Extract<RoundAnswer, { readonly kind: 'round' }> {
  if (answer.kind !== 'round') throw new Error(JSON.stringify(answer));
  return answer;
}
