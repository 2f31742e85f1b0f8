import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventRequest } from '../../../src/core/appointments/calendars.ts';
import { entraId } from '../../../src/core/kernel/id.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import { trainee } from '../../playground/graph/open-graph.ts';
import { at, eventOf, type Ground, mailbox, type OpenGround, request } from './ground.ts';

/** Events that are made, found, read, changed and cancelled. */
export function writesEvents(open: OpenGround): void {
  describe('an event', () => {
    let ground: Ground;
    beforeEach(async () => {
      ground = await open();
    });
    afterEach(() => ground.close());
    const make = async (change: Partial<EventRequest> = {}) =>
      eventOf(await ground.calendars.make(mailbox, ground.calendars.compose({ ...request, ...change })));
    const bodies = async (operation: string) =>
      (await ground.graph.journal())
        .filter((one) => one.operation === operation)
        .map(({ body }) => JSON.parse(body));

    it('is made as it was composed, and says when it is, its link and who is invited', async () => {
      expect(await make()).toEqual({
        id: expect.any(String),
        transactionId: request.transactionId,
        uid: expect.any(String),
        at: request.at,
        until: at('2026-12-08T13:00:00Z'),
        isCancelled: false,
        isDraft: false,
        isSeries: false,
        joinUrl: expect.stringContaining('https://teams.microsoft.com/'),
        attendees: [{ address: trainee.address, answer: 'none' }],
      });
      const [asked] = await bodies('event.create');
      expect(asked).toMatchObject({
        subject: 'Overleg',
        sensitivity: 'private',
        responseRequested: true,
        start: { dateTime: '2026-12-08T13:30:00', timeZone: 'Europe/Brussels' },
      });
      expect(asked).not.toHaveProperty('body');
    });

    it.each<[Language, string]>([
      ['nl-NL', 'Overleg'],
      ['en', 'Meeting'],
      ['fr', 'Réunion'],
    ])('has a title in %s that says nothing: %s', (language, subject) => {
      expect(JSON.parse(ground.calendars.compose({ ...request, language }))).toMatchObject({ subject });
    });

    it('is at a place, or by telephone, without a Teams meeting', async () => {
      expect(await make({ where: { kind: 'place', text: 'Lokaal 3.12' } })).not.toHaveProperty('joinUrl');
      await make({ where: { kind: 'phone' }, transactionId: 'b', language: 'fr' });
      const [place, phone] = await bodies('event.create');
      expect([place.location, phone.location]).toEqual([
        { displayName: 'Lokaal 3.12' },
        { displayName: 'Par téléphone' },
      ]);
      expect([place, phone].some((body) => 'isOnlineMeeting' in body)).toBe(false);
    });

    it('in the hour that comes twice is asked for without a doubt', async () => {
      const second = at('2026-10-25T01:30:00Z');
      expect(
        eventOf(await ground.calendars.make(mailbox, ground.calendars.compose({ ...request, at: second })))
          .at,
      ).toBe(second);
    });

    it('made twice from the same bytes is one', async () => {
      expect((await make()).id).toBe((await make()).id);
      expect((await ground.graph.mails()).length).toBe(1);
    });

    it('is found by its stamp, whatever else is there, and read by its id', async () => {
      const made = await make();
      await make({ transactionId: 'other', stamp: "o'ther" });
      expect(await ground.calendars.find(mailbox, request.stamp)).toEqual({ kind: 'found', events: [made] });
      expect(await ground.calendars.find(mailbox, "o'ther")).toMatchObject({
        events: [{ transactionId: 'other' }],
      });
      expect(await ground.calendars.find(mailbox, 'none')).toEqual({ kind: 'found', events: [] });
      expect(await ground.calendars.look(mailbox, made.id)).toEqual({ kind: 'event', event: made });
    });

    it('is found with its copy, the older one first, and the copy has no transactionId', async () => {
      const made = await make();
      await ground.pass(60_000);
      await ground.graph.act('user-copy', { event: made.id });
      const found = await ground.calendars.find(mailbox, request.stamp);
      expect(found.kind === 'found' && found.events.map(({ transactionId }) => transactionId)).toEqual([
        request.transactionId,
        undefined,
      ]);
    });

    it('is found alone where a copy has lost its stamp', async () => {
      const made = await make();
      await ground.graph.turnOn('copy-unstamped');
      await ground.graph.act('user-copy', { event: made.id });
      expect(await ground.calendars.find(mailbox, request.stamp)).toEqual({ kind: 'found', events: [made] });
    });

    it('made twice where the first is forgotten is two, and both are found, the older one first', async () => {
      await ground.graph.turnOn('transaction-forgets:60000');
      const first = await make();
      await ground.pass(120_000);
      const second = await make();
      const found = await ground.calendars.find(mailbox, request.stamp);
      expect(found.kind === 'found' && found.events.map(({ id }) => id)).toEqual([first.id, second.id]);
    });

    it('may lose its link when it is moved, and have it back after the next change', async () => {
      const made = await make();
      await ground.graph.turnOn('link-toggle');
      const move = async (minutes: number) =>
        eventOf(
          await ground.calendars.change(mailbox, made.id, { when: { at: request.at, minutes, zone: 'UTC' } }),
        ).joinUrl;
      expect([await move(45), await move(60)]).toEqual([undefined, made.joinUrl]);
    });

    it('is moved with a start and an end and nothing else: the link stays, one message goes to each', async () => {
      const made = await make();
      const when = { at: at('2026-12-09T10:00:00Z'), minutes: 45, zone: 'Europe/Brussels' };
      const moved = eventOf(await ground.calendars.change(mailbox, made.id, { when }));
      expect(moved).toEqual({ ...made, at: when.at, until: at('2026-12-09T10:45:00Z') });
      const [body] = await bodies('event.update');
      expect(Object.keys(body).toSorted()).toEqual(['end', 'start']);
      expect((await ground.graph.mails()).map(({ kind }) => kind)).toEqual(['invitation', 'update']);
    });

    it('is moved to another place with its place and nothing else', async () => {
      const made = await make({ where: { kind: 'phone' } });
      const where = { to: { kind: 'place', text: 'Lokaal 3.12' }, language: 'nl-BE' } as const;
      eventOf(await ground.calendars.change(mailbox, made.id, { where }));
      expect(await bodies('event.update')).toEqual([{ location: { displayName: 'Lokaal 3.12' } }]);
    });

    it('is cancelled without a word; a second time it is not there', async () => {
      const { id } = await make();
      expect(await ground.calendars.cancel(mailbox, id)).toEqual({ kind: 'done' });
      expect(await ground.calendars.cancel(mailbox, id)).toEqual({ kind: 'absent' });
      expect(await ground.calendars.look(mailbox, id)).toEqual({ kind: 'absent' });
      expect((await ground.graph.mails()).map(({ kind, text }) => [kind, text])).toEqual([
        ['invitation', ''],
        ['cancellation', ''],
      ]);
    });

    it('from which everybody was struck off is deleted', async () => {
      const { id } = await make({ invited: [] });
      expect(await ground.calendars.cancel(mailbox, id)).toEqual({ kind: 'done' });
      expect(await ground.calendars.look(mailbox, id)).toEqual({ kind: 'absent' });
    });

    it('of somebody else is not cancelled', async () => {
      await make();
      const [copy] = await ground.graph.traineesEvents();
      expect(await ground.calendars.cancel(entraId(trainee.id), String(copy?.id))).toMatchObject({
        kind: 'refused',
        status: 400,
      });
      expect((await ground.graph.traineesEvents()).length).toBe(1);
    });

    it('that was made a series says so when it is read, and when it is written to', async () => {
      const { id } = await make();
      await ground.graph.act('user-series', { event: id });
      expect(eventOf(await ground.calendars.look(mailbox, id)).isSeries).toBe(true);
      const when = { at: request.at, minutes: 60, zone: 'UTC' };
      expect(await ground.calendars.change(mailbox, id, { when })).toEqual({ kind: 'series' });
    });

    it('that somebody is changing and has not sent is a draft', async () => {
      const { id } = await make();
      await ground.graph.act('user-hold', { event: id, start: '2026-12-09T10:00' });
      expect(eventOf(await ground.calendars.look(mailbox, id)).isDraft).toBe(true);
    });

    it('has no link where Teams gave none', async () => {
      await ground.graph.turnOn('online-ignored');
      expect(await make()).not.toHaveProperty('joinUrl');
    });

    it('that lies in Deleted Items is cancelled, or absent: nobody knows which', async () => {
      const { id } = await make();
      await ground.calendars.cancel(mailbox, id);
      await ground.graph.turnOn('deleted-found');
      expect(eventOf(await ground.calendars.look(mailbox, id)).isCancelled).toBe(true);
    });

    it('with times in a zone that a phone made up is read all the same', async () => {
      await ground.graph.turnOn('custom-zone');
      expect((await make()).at).toBe(request.at);
    });
  });

  describe('answers to an invitation', () => {
    let ground: Ground;
    let id: string;
    beforeEach(async () => {
      ground = await open();
      id = eventOf(await ground.calendars.make(mailbox, ground.calendars.compose(request))).id;
    });
    afterEach(() => ground.close());
    const attendees = async () => eventOf(await ground.calendars.look(mailbox, id)).attendees;

    it.each([
      ['accept', 'accepted'],
      ['tentative', 'tentative'],
      ['decline', 'declined'],
    ])('%s is %s, with when it was said', async (act, answer) => {
      await ground.graph.act(act, { mailbox: trainee.id, event: id });
      expect(await attendees()).toEqual([
        { address: trainee.address, answer, at: at('2026-11-23T17:00:00Z') },
      ]);
    });

    it('bring another time that was proposed, until it is moved', async () => {
      await ground.graph.act('user-propose', { mailbox: trainee.id, event: id, start: '2026-12-09T10:00' });
      const proposed = { at: at('2026-12-09T09:00:00Z'), until: at('2026-12-09T09:30:00Z') };
      expect(await attendees()).toMatchObject([{ answer: 'tentative', proposed }]);
      const when = { at: proposed.at, minutes: 30, zone: 'UTC' };
      const moved = eventOf(await ground.calendars.change(mailbox, id, { when }));
      // The year 4501 is no time.
      expect(moved.attendees).toEqual([{ address: trainee.address, answer: 'none' }]);
    });

    it('under another address of the same person come as of nobody', async () => {
      await ground.graph.turnOn('x500');
      await ground.graph.act('decline', { mailbox: trainee.id, event: id });
      const all = await attendees();
      expect(all.map(({ answer }) => answer)).toContain('declined');
      expect(all.find(({ answer }) => answer === 'declined')?.address).toMatch(/^\/o=exchangelabs/);
    });

    it('of somebody to whom it was forwarded are there too', async () => {
      await ground.graph.act('forwarded', { mailbox: trainee.id, event: id, to: 'third@example.org' });
      expect((await attendees()).map(({ address }) => address)).toContain('third@example.org');
    });
  });
}
