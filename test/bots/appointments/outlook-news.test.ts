import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { entraOf } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';
import { find, openPlanningBot, type PlanningBot } from './planning-bot.ts';

/** What people answer in Outlook is told in the chat, with the one press that leads on. */

jest.setTimeout(120_000);

let house: PlanningBot;
beforeEach(async () => {
  house = await openPlanningBot();
  const asked = await chat('bilal').ask('plan gesprek volgende week di 14u');
  await chat('bilal').walk(find(asked, 'appointment.book'));
  for (const id of ['an', 'bilal']) await house.told(id, /De afspraak staat in de agenda’s/);
  await until('the first round', async () => (await requests('view.delta')).length > 0);
});
afterEach(() => house.close());

const chat = (id: string) => house.bot.chat(id);

async function requests(operation: string): Promise<readonly Json[]> {
  const journal = (await house.graph.local('GET', 'journal')) as readonly Json[];
  return journal.filter((each) => each.operation === operation);
}

/** The event as it stands in the calendar of somebody. */
async function eventIn(id: string): Promise<Json> {
  const window = 'startDateTime=2026-11-01T00:00:00Z&endDateTime=2027-04-01T00:00:00Z';
  const { body } = await house.graph.ask('GET', `/users/${entraOf(id)}/calendarView?${window}`);
  const [event] = body.value as readonly Json[];
  if (event === undefined) throw new Error(`nothing stands in the calendar of ${id}`);
  return event;
}

/** Somebody does something with the event in their own Outlook. */
async function act(id: string, name: string, more: Json = {}): Promise<void> {
  const { id: event } = await eventIn(id);
  await house.graph.local('POST', 'acts', { act: name, mailbox: entraOf(id), event, ...more });
}

describe('a new time that a trainee proposes in Outlook', () => {
  test('is told to the mentor alone, and taken with one press that makes one change', async () => {
    await act('bilal', 'user-propose', { start: '2026-12-01T16:00' });
    const proposed = await house.told('an', /Bilal Amrani stelt een ander uur voor/);
    expect(textOf(proposed)).toMatch(/1 december 2026 om 16u/);
    await chat('an').walk(find(proposed, 'appointment.move'));
    expect(textOf(await house.told('bilal', /De afspraak is verplaatst/))).toMatch(/om 16u/);
    expect(await house.events('an')).toEqual(['2026-12-01T15:00']);
    expect(await requests('event.update')).toHaveLength(1);
    // Pressed again, it is as it is.
    await chat('an').press(find(proposed, 'appointment.move'));
    await house.told('an', /De afspraak is verplaatst/);
    expect(await requests('event.update')).toHaveLength(1);
    expect(house.count('bilal', /stelt een ander uur voor/)).toBe(0);
  });

  test('leads to other times where it does not suit the mentor', async () => {
    await act('bilal', 'user-propose', { start: '2026-12-01T16:00' });
    const proposed = await house.told('an', /stelt een ander uur voor/);
    const [, others] = buttonsOf(proposed).filter(({ verb }) => verb === 'appointment.move');
    if (others === undefined) throw new Error('no other times');
    const offered = await chat('an').walk(others);
    expect(buttonsOf(offered).filter(({ data }) => data.choice === 'time').length).toBeGreaterThan(0);
  });
});

describe('a trainee who declines a talk of two in Outlook', () => {
  test('is shown other times; the mentor hears it once, and the event stands until one of them moves it', async () => {
    await act('bilal', 'decline');
    expect(textOf(await house.told('an', /Bilal Amrani kan niet/))).toMatch(/blijft staan/);
    const told = await house.told('bilal', /Je kan niet, zo staat het in Outlook/);
    expect(await house.events('an')).toEqual(['2026-12-01T13:00']);
    const offered = await chat('bilal').walk(find(told, 'appointment.move'));
    const time = find(offered, 'appointment.choose', { choice: 'time' });
    const read = await chat('bilal').walk(time);
    await chat('bilal').walk(find(read, 'appointment.book'));
    await house.told('an', /De afspraak is verplaatst/);
    expect(await house.events('an')).toHaveLength(1);
    expect(await house.events('an')).not.toEqual(['2026-12-01T13:00']);
    expect(house.count('an', /kan niet op/)).toBe(1);
  });
});

describe('“mijn afspraken”', () => {
  test('lists what comes, with a button to move it and one to call it off, for both sides', async () => {
    for (const id of ['bilal', 'an']) {
      const list = await chat(id).ask('mijn afspraken');
      expect(textOf(list)).toMatch(/1 december 2026 om 14u/);
      expect(buttonsOf(list).map(({ verb }) => verb)).toEqual(
        expect.arrayContaining(['appointment.move', 'appointment.cancel']),
      );
    }
  });

  test('calls off from the list, with nobody asked why', async () => {
    const list = await chat('bilal').ask('mijn afspraken');
    const sure = await chat('bilal').walk(find(list, 'appointment.cancel'));
    await chat('bilal').walk(buttonsOf(sure)[0] ?? find(sure, 'appointment.choose'));
    await house.told('an', /De afspraak gaat niet door/);
    await house.told('bilal', /De afspraak gaat niet door/);
    expect(await house.events('an')).toEqual([]);
    expect(textOf(await chat('bilal').ask('mijn afspraken'))).not.toMatch(/december/);
  });

  test('says what to type where nothing is planned, in the language of the reader', async () => {
    expect(textOf(await chat('els').ask('mijn afspraken'))).toMatch(/plan/i);
    expect(textOf(await chat('iris').ask('mijn afspraken'))).toMatch(/plan/i);
    expect(textOf(await chat('chloe').ask('mes rendez-vous'))).toMatch(/rendez-vous/);
  });
});
