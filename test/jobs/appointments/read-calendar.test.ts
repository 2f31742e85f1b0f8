import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { statusOf } from '../../../src/core/appointments/appointment.ts';
import type { AppointmentId } from '../../../src/core/kernel/id.ts';
import { instant } from '../../../src/core/kernel/time.ts';
import { mentor, trainee } from '../../playground/graph/open-graph.ts';
import { an, openReading, type ReadingGround } from './ground.ts';

const at = instant(Date.parse('2026-12-08T12:30:00Z'));

let ground: ReadingGround;
let id: AppointmentId;
let event: string;

beforeEach(async () => {
  ground = await openReading();
  id = await ground.book('a1', at);
  event = (await ground.load(id)).event?.id ?? '';
  expect(await ground.read()).toEqual([]);
});
afterEach(() => ground.close());

const act = (name: string, more: object = {}) => ground.graph.act(name, { event, ...more });
const status = async () => statusOf(await ground.load(id));
/** The answer of whoever is invited comes from their own mailbox. */
const answer = (name: string, more: object = {}) => act(name, { mailbox: trainee.id, ...more });
const requests = async (operation: string) =>
  (await ground.graph.journal()).filter((entry) => entry.operation === operation).length;

describe('what a mentor does in Outlook', () => {
  test('a move is told to both once, and counts from then on', async () => {
    await act('user-move', { start: '2026-12-10T15:00' });
    expect(await ground.read()).toEqual(['an moved', 'bilal moved']);
    expect((await ground.load(id)).agreed?.at).toBe(Date.parse('2026-12-10T14:00:00Z'));
    expect(await status()).toBe('confirmed');
    expect(await ground.read()).toEqual([]);
  });

  test('a move beyond what is followed is a move, not a cancellation', async () => {
    await act('move-out');
    expect(await ground.read()).toEqual(['an moved', 'bilal moved']);
    expect(await status()).toBe('confirmed');
  });

  test('a deletion is believed at the second look, minutes later, and told once', async () => {
    await act('user-delete');
    ground.asked.length = 0;
    expect(await ground.read()).toEqual([]);
    // It is told of once; the second look is asked for here.
    expect(ground.asked).toContainEqual(['calendars.read', an]);
    expect(await status()).toBe('confirmed');
    await ground.pass(1);
    expect(await ground.read()).toEqual([]);
    await ground.pass(1);
    expect(await ground.read()).toEqual(['an cancelled', 'bilal cancelled']);
    expect(await status()).toBe('gone');
    expect((await ground.load(id)).holds).toBeUndefined();
    expect(await ground.read()).toEqual([]);
    expect(await requests('event.create')).toBe(1);
  });

  test('a cancellation is told once', async () => {
    await act('user-cancel');
    const first = await ground.read();
    await ground.pass(2);
    expect([...first, ...(await ground.read())]).toEqual(['an cancelled', 'bilal cancelled']);
    expect(await status()).toBe('gone');
  });

  test('a copy is not ours, nor is it when the mentor moves it', async () => {
    const copy = await act('user-copy');
    expect(await ground.read()).toEqual([]);
    await ground.graph.act('user-move', { event: copy.id, start: '2026-12-11T10:00' });
    expect(await ground.read()).toEqual([]);
    expect((await ground.load(id)).event?.id).toBe(event);
  });

  test('a series is for the mentor to look at, who is told once', async () => {
    await act('user-series');
    expect(await ground.read()).toEqual(['an stuck']);
    expect(await status()).toBe('needs-person');
    expect(await ground.read()).toEqual([]);
  });

  test('another calendar of theirs is still their calendar', async () => {
    await act('user-recalendar');
    expect(await ground.read()).toEqual([]);
    await ground.pass(5);
    expect(await ground.read()).toEqual([]);
    expect(await status()).toBe('confirmed');
  });

  test('a subject that they write reaches neither the store nor the log', async () => {
    await act('user-subject', { subject: 'Overleg ziek Ruben' });
    expect(await ground.read()).toEqual([]);
    await act('user-move', { start: '2026-12-10T15:00' });
    expect(await ground.read()).toEqual(['an moved', 'bilal moved']);
    const kept = JSON.stringify([await ground.load(id), await ground.box(), ground.logged]);
    expect(kept).not.toMatch(/ziek|ruben/i);
  });

  test('what they changed and did not send yet is told when it is sent', async () => {
    await act('user-hold', { start: '2026-12-10T15:00' });
    expect(await ground.read()).toEqual([]);
    await act('user-send-update');
    expect(await ground.read()).toEqual(['an moved', 'bilal moved']);
  });

  test('clearing up what is over cancels nothing', async () => {
    await ground.pass(16 * 24 * 60);
    await act('user-delete');
    expect(await ground.read()).toEqual([]);
    await ground.pass(5);
    expect(await ground.read()).toEqual([]);
    expect(await status()).toBe('confirmed');
  });
});

describe('what somebody who is invited does in Outlook', () => {
  test('a yes is silent, a no is told once', async () => {
    await answer('accept');
    expect(await ground.read()).toEqual([]);
    await answer('decline');
    expect(await ground.read()).toEqual(['an declined', 'bilal declined']);
    expect(await ground.read()).toEqual([]);
    expect(await status()).toBe('confirmed');
  });

  test('of two answers in a row the last one counts', async () => {
    await answer('accept');
    await ground.pass(1);
    await answer('decline');
    expect(await ground.read()).toEqual(['an declined', 'bilal declined']);
    expect(await ground.read()).toEqual([]);
  });

  test('another time that they propose is told to the mentor alone', async () => {
    await answer('user-propose', { start: '2026-12-09T10:00', end: '2026-12-09T10:30' });
    expect(await ground.read()).toEqual(['an proposed']);
    expect(await ground.read()).toEqual([]);
  });

  test('a third to whom it was forwarded is named to nobody, and their no is no news', async () => {
    const els = { id: '3d5c1a10-7f0e-4c52-9a41-0000000000c1', address: 'els.claes@example.org', name: 'Els' };
    await ground.graph.local('POST', 'mailboxes', { mailboxes: [els] });
    await answer('forwarded', { to: els.address });
    expect(await ground.read()).toEqual([]);
    await answer('decline', { mailbox: els.id });
    expect(await ground.read()).toEqual([]);
    expect((await ground.load(id)).event?.seen?.attendees).toContainEqual(
      expect.objectContaining({ address: els.address, answer: 'declined' }),
    );
    expect(await ground.told()).toEqual([]);
  });

  test('a no under an internal address of Exchange counts, though nobody knows whose it is', async () => {
    await ground.graph.turnOn('x500');
    await answer('decline');
    expect(await ground.read()).toEqual(['an declined', 'bilal declined']);
  });
});

describe('what goes wrong on the way', () => {
  test('a place that is lost is found again, and nothing is told twice', async () => {
    await act('user-move', { start: '2026-12-10T15:00' });
    await ground.graph.turnOn('410');
    expect(await ground.read()).toEqual(['an moved', 'bilal moved']);
    await ground.graph.turnOn('410-next');
    await ground.read();
    expect(await ground.read()).toEqual([]);
    expect(await status()).toBe('confirmed');
  });

  test('what was deleted while the place was lost is looked for by its id', async () => {
    await act('user-delete');
    await ground.graph.turnOn('410');
    expect(await ground.read()).toEqual([]);
    await ground.pass(2);
    expect(await ground.read()).toEqual(['an cancelled', 'bilal cancelled']);
  });

  test('a link to another host is not followed', async () => {
    await act('user-move', { start: '2026-12-10T15:00' });
    await ground.graph.turnOn('evil-link', { times: 1 });
    await ground.read();
    await ground.pass(60);
    await ground.read();
    expect(await ground.told()).toEqual(['an moved', 'bilal moved']);
  });

  test('an event whose making nobody heard of is found by what asked for it', async () => {
    const lost = await ground.book('a2', instant(Date.parse('2026-12-09T12:30:00Z')), true);
    expect(await ground.read()).toEqual(['an booked', 'bilal booked']);
    expect(statusOf(await ground.load(lost))).toBe('confirmed');
    expect(await ground.read()).toEqual([]);
  });

  test('a mailbox that was taken from us is told to the administrator once, and asked every hour', async () => {
    await ground.graph.turnOn('scope-out', { mailbox: mentor.id });
    for (let hours = 0; hours < 3; hours += 1) {
      await ground.read();
      await ground.pass(60);
    }
    const warned = ground.logged.filter((line) => line.includes('"level":"warn"'));
    expect(warned.map((line) => JSON.parse(line))).toEqual([
      {
        ...{ level: 'warn', verb: 'calendar', mentor: an, access: 'not-permitted' },
        message: 'this calendar can not be read',
      },
    ]);
    await ground.graph.local('DELETE', 'switches');
    await act('user-move', { start: '2026-12-10T15:00' });
    expect(await ground.read()).toEqual(['an moved', 'bilal moved']);
    expect((await ground.box())?.access).toEqual({ kind: 'open' });
  });

  test('a mailbox that asks for time is not asked before it is over', async () => {
    await ground.graph.turnOn('429:600', { mailbox: mentor.id, times: 1 });
    await ground.read();
    const before = await requests('view.delta');
    await ground.pass(9);
    await ground.read();
    expect(await requests('view.delta')).toBe(before);
    await ground.pass(2);
    await ground.read();
    expect(await requests('view.delta')).toBe(before + 1);
  });

  test('a new week is followed in a new window', async () => {
    await ground.pass(7 * 24 * 60 + 5);
    await act('user-move', { start: '2026-12-10T15:00' });
    expect(await ground.read()).toEqual(['an moved', 'bilal moved']);
    const from = (await ground.box())?.track?.window.from;
    expect(from).toBe(ground.now() - 24 * 60 * 60_000);
  });
});
