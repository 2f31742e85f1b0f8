import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buttonsOf, textOf } from '../../../playground/teams/chat.ts';
import { entraOf } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';
import { find, openPlanningBot, type PlanningBot } from './planning-bot.ts';

/** What Exchange does with an event that nobody asked it for, seen from the chats of both. */

let house: PlanningBot;
beforeEach(async () => {
  house = await openPlanningBot();
});
afterEach(() => house.close());

const chat = (id: string) => house.bot.chat(id);
const booked = /De afspraak staat in de agenda’s/;
const moved = /De afspraak is verplaatst/;
const linkGone = /Er is geen Teams-link bij de afspraak/;

/** The requests of one kind that were made so far. */
async function requests(operation: string) {
  return (await house.graph.journal()).filter((each) => each.operation === operation);
}

/** What Exchange mailed to somebody, in order. */
async function mailsTo(id: string): Promise<readonly string[]> {
  return (await house.graph.mails()).filter(({ to }) => to === `${id}@example.org`).map(({ kind }) => kind);
}

/** A talk that stands is moved by an hour, or changes its place. */
async function move(more: Readonly<Record<string, string>> = {}): Promise<void> {
  const asked = await chat('bilal').ask('kan het een uurtje later?');
  const read = 'where' in more ? await chat('bilal').walk(find(asked, 'appointment.where', more)) : asked;
  await chat('bilal').walk(find(read, 'appointment.book'));
  for (const id of ['an', 'bilal']) await house.told(id, moved);
}

/** Until the calendar was read once more after something happened. */
async function isRead(): Promise<void> {
  const before = (await requests('view.delta')).length;
  await house.bot.restart();
  await until('another round', async () => (await requests('view.delta')).length > before);
}

test('cases 3 and 4: without hours of their own people have those of the programme, and empty calendars are said', async () => {
  const nobodySet = ['an', 'bilal'].map((id) => ({
    ...{ id: entraOf(id), address: `${id}@example.org`, name: id },
    workingHours: null,
  }));
  await house.graph.local('POST', 'mailboxes', { mailboxes: nobodySet });
  const offered = await chat('bilal').ask('plan');
  const times = buttonsOf(offered).filter(({ data }) => data.choice === 'time');
  expect(times).toHaveLength(3);
  const hours = times.map(({ data }) => (new Date(Number(data.at)).getUTCHours() + 1) % 24);
  expect(hours.every((hour) => hour >= 8 && hour < 20)).toBe(true);
  // Those that Outlook gives everybody end at five.
  expect(Math.max(...hours)).toBeGreaterThanOrEqual(17);
  expect(textOf(offered)).toContain('In 2 agenda’s staat niets');
});

describe('a Teams link', () => {
  test('case 14: that Exchange did not make is said once to the mentor, who has it by telephone with one press', async () => {
    await house.graph.turnOn('online-ignored');
    await house.book();
    const told = await house.told('an', linkGone);
    expect(textOf(told)).toMatch(/spreek een plaats af/);
    await isRead();
    expect(house.count('an', linkGone)).toBe(1);
    expect(JSON.stringify(house.bot.connector.said)).not.toMatch(/teams\.microsoft\.com/);
    await chat('an').walk(find(told, 'appointment.move', { where: 'phone' }));
    expect(textOf(await house.told('bilal', moved))).toMatch(/1 december 2026 om 14u.*[Tt]elefonisch/s);
    await until('the old one gone', async () => (await requests('event.cancel')).length > 0);
    expect(await house.events('an')).toEqual(['2026-12-01T13:00']);
  });

  test('case 16: that a move drops and the next brings back is said once', async () => {
    await house.book();
    await house.graph.turnOn('link-toggle');
    await move();
    await house.told('an', linkGone);
    await isRead();
    expect([house.count('an', linkGone), house.count('bilal', moved)]).toEqual([1, 1]);
  });
});

test('case 15: a move changes start and end and nothing else, and each hears it once', async () => {
  await house.book();
  await move();
  const [change, ...others] = await requests('event.update');
  expect(others).toEqual([]);
  expect(Object.keys(JSON.parse(change?.body ?? '{}')).toSorted()).toEqual(['end', 'start']);
  expect(['an', 'bilal'].map((id) => house.count(id, moved))).toEqual([1, 1]);
  expect(await mailsTo('bilal')).toEqual(['invitation', 'update']);
});

test('case 17: from Teams to the telephone the old event goes, another comes, and each hears of one move', async () => {
  await house.book();
  await move({ where: 'phone' });
  await until('the old one gone', async () => (await requests('event.cancel')).length > 0);
  expect(await house.events('an')).toEqual(['2026-12-01T14:00']);
  expect((await requests('event.create')).length).toBe(2);
  expect(['an', 'bilal'].map((id) => house.count(id, /De afspraak (is verplaatst|gaat niet door)/))).toEqual([
    1, 1,
  ]);
});

test('case 23: our own change that comes back many times is no news', async () => {
  await house.graph.turnOn('storm:4');
  await house.book();
  await until('the subscription', async () => (await requests('subscription.create')).length > 0);
  await move();
  await house.graph.local('POST', 'settle');
  await isRead();
  for (const id of ['an', 'bilal']) {
    expect([house.count(id, booked), house.count(id, moved)]).toEqual([1, 1]);
    expect(house.count(id, /in Outlook/)).toBe(0);
  }
});

test('case 35: a trainee outside the tenant has one invitation, by mail, and no file beside it', async () => {
  await house.graph.local('POST', 'switches', { switch: 'no-mailbox', mailbox: entraOf('bilal') });
  await house.book();
  await isRead();
  expect(await mailsTo('bilal')).toEqual(['invitation']);
  expect(house.count('bilal', booked)).toBe(1);
  expect(JSON.stringify(house.bot.connector.said)).not.toMatch(/\.ics|text\/calendar|BEGIN:VCALENDAR/);
});
