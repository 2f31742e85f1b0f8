import { afterEach, describe, expect, it } from '@jest/globals';
import { mentor, trainee } from '../../playground/graph/open-graph.ts';
import { eventOf, type Ground, mailbox, type OpenGround, request, window } from './ground.ts';

/** Words that people write in calendars. */
const planted = ['Kwakkelstein', 'kamer 12', 'Zwaardvisser'];

/** What people write in their calendars stays there. */
export function keepsNothing(open: OpenGround): void {
  describe('what people write in a calendar', () => {
    let ground: Ground;
    afterEach(() => ground.close());

    it('is in nothing that comes back, and in no line of the log', async () => {
      const events = [
        {
          start: '2026-12-07T09:00:00',
          end: '2026-12-07T10:00:00',
          subject: 'Overleg Kwakkelstein',
          location: 'kamer 12',
        },
      ];
      ground = await open([
        { ...mentor, events },
        { ...trainee, events },
      ]);
      const { calendars, graph } = ground;
      const made = eventOf(await calendars.make(mailbox, calendars.compose(request)));
      await graph.mine('PATCH', `/events/${encodeURIComponent(made.id)}`, {
        body: {
          subject: 'Overleg ziek Zwaardvisser',
          body: { contentType: 'text', content: 'Kwakkelstein' },
          location: { displayName: 'kamer 12' },
        },
      });
      const when = { at: request.at, minutes: 45, zone: 'UTC' };
      const answers = [
        await calendars.readBusy(mailbox, [mentor.address, trainee.address], window),
        await calendars.readHours(mailbox),
        await calendars.look(mailbox, made.id),
        await calendars.find(mailbox, request.stamp),
        await calendars.change(mailbox, made.id, { when }),
        await calendars.follow(mailbox, { kind: 'window', window }, () => true),
        await calendars.reach(mailbox),
        await calendars.make(mailbox, calendars.compose(request)),
        await calendars.cancel(mailbox, made.id),
        await calendars.make(mailbox, '{"subject":"Kwakkelstein","colour":"red"}'),
      ];
      const all = JSON.stringify([answers, ground.logged], (_, value: unknown) =>
        value instanceof Map ? [...value] : value,
      );
      expect(all).toContain('"busy"');
      expect(ground.logged.length).toBeGreaterThan(answers.length);
      for (const word of planted) expect(all).not.toContain(word);
    });

    it('is not even asked for, where it can be left out', async () => {
      ground = await open();
      const { calendars, graph } = ground;
      const { id } = eventOf(await calendars.make(mailbox, calendars.compose(request)));
      await calendars.look(mailbox, id);
      await calendars.find(mailbox, request.stamp);
      const reads = (await graph.journal()).filter(({ operation }) => /event\.(get|list)/.test(operation));
      expect(reads.length).toBe(2);
      for (const { url } of reads) {
        expect(url).toContain('$select=');
        expect(url).not.toMatch(/subject|body|location/i);
      }
    });
  });
}
