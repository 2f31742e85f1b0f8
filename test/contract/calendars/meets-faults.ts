import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { entraId } from '../../../src/core/kernel/id.ts';
import { mentor, trainee } from '../../playground/graph/open-graph.ts';
import { at, eventOf, type Ground, mailbox, type OpenGround, request, window } from './ground.ts';

/** The ways in which the other side fails: each has one meaning. */
export function meetsFaults(open: OpenGround): void {
  describe('a request that goes wrong', () => {
    let ground: Ground;
    beforeEach(async () => {
      ground = await open([{ id: 'guest_b#EXT#@example.org', address: 'guest@example.com', name: 'Guest' }]);
    });
    afterEach(() => ground.close());
    const bytes = () => ground.calendars.compose(request);
    const make = () => ground.calendars.make(mailbox, bytes());
    const found = async () => {
      const answer = await ground.calendars.find(mailbox, request.stamp);
      return answer.kind === 'found' ? answer.events.length : answer;
    };
    const asked = async () => (await ground.graph.journal()).length;

    it.each([
      ['cut-before', 0],
      ['cut-after', 1],
      ['cut-body', 1],
      ['cut-body:short', 1],
      ['html-503', 0],
      ['html-503:done', 1],
      ['504', 1],
    ])(
      'with %s is unknown, asked once, and then %i events are there; the same bytes make it one',
      async (name, count) => {
        await ground.graph.turnOn(name);
        expect(await make()).toEqual({ kind: 'unknown' });
        expect(await asked()).toBe(1);
        expect(await found()).toBe(count);
        expect((await make()).kind).toBe('event');
        expect(await found()).toBe(1);
      },
    );

    it.each(['cut-before', 'cut-after', 'html-503', '504'])(
      'with %s leaves a question about a move and a cancellation too',
      async (name) => {
        const { id } = eventOf(await make());
        const when = { at: at('2026-12-09T10:00:00Z'), minutes: 30, zone: 'UTC' };
        await ground.graph.turnOn(name);
        expect(await ground.calendars.change(mailbox, id, { when })).toEqual({ kind: 'unknown' });
        await ground.graph.turnOn(name);
        expect(await ground.calendars.cancel(mailbox, id)).toEqual({ kind: 'unknown' });
      },
    );

    it.each(['cut-before', 'cut-after', 'cut-body', 'cut-body:short', 'html-503', '504'])(
      'with %s leaves nothing of what was only read: it is asked again later',
      async (name) => {
        const { id } = eventOf(await make());
        await ground.graph.turnOn(name, {
          operations: ['event.get', 'event.list', 'schedule.get', 'settings.get', 'view.delta'],
          times: 5,
        });
        const answers = [
          await ground.calendars.look(mailbox, id),
          await ground.calendars.find(mailbox, request.stamp),
          await ground.calendars.readBusy(mailbox, [mentor.address], window),
          await ground.calendars.readHours(mailbox),
          await ground.calendars.follow(mailbox, { kind: 'window', window }, () => true),
        ];
        expect(answers).toEqual(answers.map(() => ({ kind: 'later' })));
      },
    );

    it('to nobody who listens was not made', async () => {
      await ground.graph.close();
      expect(await make()).toEqual({ kind: 'later' });
    });

    it('with 429:600 waits where it was asked, and leaves the mailbox alone for 600 seconds; others go on', async () => {
      await ground.graph.turnOn('429:600', { mailbox });
      expect(await make()).toEqual({ kind: 'later', afterMs: 600_000 });
      await ground.pass(599_000);
      expect(await make()).toEqual({ kind: 'later', afterMs: 1_000 });
      expect(await ground.calendars.readHours(mailbox)).toEqual({ kind: 'later', afterMs: 1_000 });
      expect(await asked()).toBe(1);
      expect((await ground.calendars.readHours(entraId(trainee.id))).kind).toBe('settings');
      await ground.pass(1_000);
      expect((await make()).kind).toBe('event');
    });

    it('with 429-bare waits as long as whoever asked it thinks best', async () => {
      await ground.graph.turnOn('429-bare');
      expect(await make()).toEqual({ kind: 'later' });
      expect((await make()).kind).toBe('event');
    });

    it('never has four of its kind open for one mailbox', async () => {
      await ground.graph.turnOn('concurrency:4:150');
      const six = Array.from({ length: 6 }, (_, index) =>
        ground.calendars.compose({ ...request, transactionId: `t${index}`, stamp: `s${index}` }),
      );
      const answers = await Promise.all(six.map((each) => ground.calendars.make(mailbox, each)));
      expect(answers.map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'event'));
      expect(Math.max(...(await ground.graph.journal()).map(({ atOnce }) => atOnce))).toBe(3);
    });

    it.each([
      ['409-create', 1],
      ['409-create:lost', 0],
    ])('with %s is a conflict, and %i events are there', async (name, count) => {
      await ground.graph.turnOn(name);
      expect(await make()).toEqual({ kind: 'conflict' });
      expect(await found()).toBe(count);
      expect((await make()).kind).toBe('event');
      expect((await ground.graph.mails()).length).toBe(1);
    });

    it('with another body under the same id may be a conflict', async () => {
      await make();
      await ground.graph.turnOn('transaction-409');
      const other = ground.calendars.compose({ ...request, minutes: 60 });
      expect(await ground.calendars.make(mailbox, other)).toEqual({ kind: 'conflict' });
    });

    it('while somebody else writes is a conflict', async () => {
      const { id } = eventOf(await make());
      await ground.graph.turnOn('concurrency:4:300');
      const move = (minutes: number) =>
        ground.calendars.change(mailbox, id, { when: { at: request.at, minutes, zone: 'UTC' } });
      const kinds = (await Promise.all([move(45), move(60)])).map(({ kind }) => kind);
      expect(kinds.toSorted()).toEqual(['conflict', 'event']);
    });

    it('is not found for a while, with lag', async () => {
      await ground.graph.turnOn('lag:5000');
      const { id } = eventOf(await make());
      expect(await ground.calendars.look(mailbox, id)).toEqual({ kind: 'absent' });
      expect(await found()).toBe(0);
      await ground.pass(5_000);
      expect((await ground.calendars.look(mailbox, id)).kind).toBe('event');
    });

    it.each(['no-mailbox', 'flap'])('with %s finds no mailbox, however that is said', async (name) => {
      const { id } = eventOf(await make());
      await ground.graph.turnOn(name);
      for (const answer of [
        await make(),
        await ground.calendars.look(mailbox, id),
        await ground.calendars.cancel(mailbox, id),
      ])
        expect(answer).toEqual({ kind: 'no-mailbox' });
    });

    it('to a mailbox that nobody has finds none', async () => {
      const nobody = entraId('3d5c1a10-7f0e-4c52-9a41-00000000ffff');
      expect(await ground.calendars.make(nobody, bytes())).toEqual({ kind: 'no-mailbox' });
    });

    it('to a name with a # in it reaches that mailbox and no other', async () => {
      const guest = entraId('guest_b#EXT#@example.org');
      expect((await ground.calendars.readHours(guest)).kind).toBe('settings');
    });

    it('out of scope is not permitted', async () => {
      await ground.graph.turnOn('scope-out', { mailbox });
      expect(await make()).toEqual({ kind: 'not-permitted' });
      expect(await ground.calendars.reach(mailbox)).toEqual({
        settings: { kind: 'not-permitted' },
        calendar: { kind: 'not-permitted' },
      });
      expect(await ground.calendars.reach(entraId(trainee.id))).toEqual({
        settings: { kind: 'open' },
        calendar: { kind: 'open' },
      });
    });

    it('whose token is refused once asks for a fresh one and goes on', async () => {
      await ground.graph.turnOn('401-once');
      expect((await make()).kind).toBe('event');
      expect((await ground.graph.journal()).map(({ status }) => status)).toEqual([401, 201]);
    });

    it('whose token is refused for good stops after one fresh token: that is about who we are', async () => {
      await ground.graph.turnOn('401-always');
      expect(await make()).toEqual({ kind: 'identity' });
      expect(await asked()).toBe(2);
    });

    it('goes on after its token has ended', async () => {
      await make();
      await ground.pass(7_200_000);
      expect(await found()).toBe(1);
    });

    it('that Graph does not understand is a fault of ours, with the code', async () => {
      expect(await ground.calendars.make(mailbox, '{"colour":"red"}')).toEqual({
        kind: 'refused',
        status: 400,
        code: 'RequestBodyRead',
      });
    });

    it('has its own id, which stands in the log, and asks for ids that last', async () => {
      await make();
      const [entry] = await ground.graph.journal();
      expect(entry?.prefer).toBe('IdType="ImmutableId", outlook.timezone="UTC"');
      expect(entry?.clientRequestId).toMatch(/^[\w-]{36}$/);
      expect(JSON.parse(ground.logged[0] ?? '')).toMatchObject({
        verb: 'graph',
        operation: 'event.create',
        mailbox: mentor.id,
        status: 201,
        clientRequestId: entry?.clientRequestId,
      });
    });
  });
}
