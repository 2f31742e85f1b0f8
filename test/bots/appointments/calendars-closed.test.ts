import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { buttonsOf, cardOf, textOf } from '../../../playground/teams/chat.ts';
import { entraOf, openBot } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';
import { find, openPlanningBot, type PlanningBot } from './planning-bot.ts';

/** Where a calendar can't be had, now or ever, the person is told what to do, and nothing is offered as free. */

jest.setTimeout(120_000);

describe('where a calendar does not give an answer', () => {
  let house: PlanningBot;
  beforeEach(async () => {
    house = await openPlanningBot();
  });
  afterEach(() => house.close());
  const chat = (id: string) => house.bot.chat(id);
  const times = (card: unknown) => buttonsOf(card).filter(({ data }) => data.choice === 'time');

  test('a mentor without a mailbox here is named, and a moment that one picks is booked by file', async () => {
    await house.graph.turnOn('no-mailbox', { mailbox: entraOf('an') });
    const card = await chat('bilal').ask('plan een afspraak');
    expect(textOf(card)).toMatch(/De agenda van dr\. An Peeters.* kan ik niet lezen/);
    expect(times(card)).toEqual([]);
    const picked = find(card, 'appointment.choose', { choice: 'picked' });
    const read = await chat('bilal').walk(picked, { date: '2026-12-01', clock: '14:00' });
    expect(textOf(read)).toMatch(/Klopt dit\?[\s\S]*dinsdag 1 december 2026 om 14u[\s\S]*kan ik niet lezen/);
    await chat('bilal').walk(find(read, 'appointment.book'));
    await house.told('an', /1 december 2026 om 14u/);
    await house.told('bilal', /1 december 2026 om 14u/);
  });

  test('an hour of a mentor without a mailbox is given once', async () => {
    await house.graph.turnOn('no-mailbox', { mailbox: entraOf('an') });
    for (const id of ['bilal', 'daan']) {
      const read = await chat(id).ask('plan gesprek dinsdag 1 december om 14u');
      const book = buttonsOf(read).find(({ verb }) => verb === 'appointment.book');
      expect([id, book !== undefined]).toEqual([id, id === 'bilal']);
      if (book !== undefined) await chat(id).walk(book);
    }
  });

  test('a mailbox that is not given to us is said plainly', async () => {
    await house.graph.turnOn('scope-out', { mailbox: entraOf('an') });
    const card = await chat('bilal').ask('plan gesprek volgende week di 14u');
    expect(textOf(card)).toContain('Spreek zelf een moment af');
    expect(times(card)).toEqual([]);
  });

  test('one that is throttled can be looked at again, from the same card', async () => {
    await house.graph.turnOn('429:600', { mailbox: entraOf('an') });
    const card = await chat('bilal').ask('plan gesprek volgende week di 14u');
    expect(textOf(card)).toContain('De agenda’s antwoorden nu niet');
    expect(buttonsOf(card).map(({ data }) => data.choice)).toEqual(['back', 'stop']);
  });

  test('one that is slow is answered at once, and the card is replaced', async () => {
    await house.graph.turnOn('concurrency:4:6000');
    const card = cardOf(await chat('bilal').type('plan gesprek volgende week di 14u'));
    expect(textOf(card)).toContain('Ik kijk in de agenda’s');
    const replaced = await until('the card that replaces it', () =>
      house.bot.connector.updates.find(({ activity }) => textOf(activity).includes('Klopt dit?')),
    );
    expect(JSON.stringify(replaced)).toContain('appointment.book');
  });
});

describe('where no calendars are read', () => {
  test('a mentor notes a date as before, and a trainee is told plainly', async () => {
    const bot = await openBot();
    try {
      expect(textOf(await bot.chat('an').ask('plan de sessie op donderdag 3 december 19u'))).toMatch(
        /Wanneer/,
      );
      expect(textOf(await bot.chat('bilal').ask('plan gesprek dinsdag 14u'))).toMatch(
        /Op jullie agenda’s ben ik hier niet aangesloten/,
      );
      const { body } = await bot.chat('bilal').press({ verb: 'appointment.plan', data: {} });
      expect(body).toMatchObject({ statusCode: 400, value: { code: 'appointment.no-calendars' } });
      expect(textOf(await bot.chat('bilal').ask('help'))).not.toMatch(/Mijn afspraken/);
    } finally {
      await bot.close();
    }
  });
});
