import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { buttonsOf, textOf } from '../../../playground/teams/chat.ts';
import { find, openPlanningBot, type PlanningBot } from './planning-bot.ts';

/** Hours that a mentor offers, in typed words and on cards, over HTTP against the local Graph. */

jest.setTimeout(180_000);

let house: PlanningBot;
beforeEach(async () => {
  house = await openPlanningBot();
});
afterEach(() => house.close());

const chat = (id: string) => house.bot.chat(id);
const times = (card: Parameters<typeof buttonsOf>[0]) =>
  buttonsOf(card).flatMap(({ data }) =>
    data.choice === 'time' ? [new Date(Number(data.at)).toISOString().slice(0, 16)] : [],
  );

describe('hours that a mentor offers', () => {
  test('are read back as they are kept, and go first among what a trainee is offered', async () => {
    const kept = textOf(await chat('an').ask('ik heb tijd donderdag 3 december tussen 12 en 14'));
    expect(kept).toContain('Staat erbij: donderdag 3 december 2026 om 12u tot 14u');
    const offered = await chat('bilal').ask('plan gesprek');
    expect(times(offered)).toContain('2026-12-03T11:00');
  });

  test('are taken back with one press', async () => {
    const kept = await chat('an').ask('ik heb tijd zaterdag 5 december tussen 12 en 14');
    const back = await chat('an').walk(find(kept, 'appointment.offer', { change: 'withdraw' }));
    expect(textOf(back)).toContain('Je biedt nog geen uren aan');
    expect(times(await chat('bilal').ask('plan gesprek'))).not.toContain('2026-12-05T11:00');
  });

  test('count on a Saturday too, where the calendar is free', async () => {
    await chat('an').ask('ik heb tijd zaterdag 28 november tussen 12 en 14');
    expect(times(await chat('bilal').ask('plan gesprek'))).toContain('2026-11-28T11:00');
    await house.fill('an', '2026-11-28T11:00', '2026-11-28T15:00');
    expect(times(await chat('daan').ask('plan gesprek'))).not.toContain('2026-11-28T11:00');
  });

  test('are listed, and offered with a day and hours on the card as well', async () => {
    const list = await chat('an').ask('mijn afspraken');
    const empty = await chat('an').walk(find(list, 'appointment.offer'));
    expect(textOf(empty)).toContain('Je biedt nog geen uren aan');
    const add = find(empty, 'appointment.offer', { change: 'add' });
    const inputs = { date: '2026-12-08', from: '17:00', to: '18:30' };
    const { body } = await chat('an').press({ ...add, data: { ...add.data, ...inputs } });
    expect(textOf(body.value)).toContain('Staat erbij: dinsdag 8 december 2026 om 17u tot 18u30');
    const wrong = { ...add, data: { ...add.data, ...inputs, to: '16:00' } };
    expect(JSON.stringify((await chat('an').press(wrong)).body)).toContain('een einde na het begin');
  });

  test('are kept when said in each language', async () => {
    expect(
      textOf(await chat('hanna').ask('ik heb tijd op dinsdag 15 december tussen 12 en 14 uur')),
    ).toContain('Staat erbij: dinsdag 15 december 2026 om 12.00 uur tot 14.00 uur');
    await chat('els').ask('english');
    expect(textOf(await chat('els').ask('i have time on tuesday 15 december between 12 and 2'))).toMatch(
      /Added: Tuesday,? 15 December 2026 at 12:00 until 14:00/,
    );
    await chat('els').ask('français');
    expect(textOf(await chat('els').ask('j’ai le temps mardi 22 décembre entre 12h et 14h'))).toMatch(
      /ajouté.: mardi 22 décembre 2026 à 12h/,
    );
  });

  test('are seen by no trainee of another group, nor by the coordinator', async () => {
    await chat('an').ask('ik heb tijd zaterdag 5 december tussen 12 en 14');
    expect(times(await chat('femke').ask('plan gesprek'))).not.toContain('2026-12-05T11:00');
    for (const id of ['gert', 'bilal']) {
      const { body } = await chat(id).press({ verb: 'appointment.offer', data: {} });
      expect(JSON.stringify(body)).not.toMatch(/december/);
      expect(JSON.stringify(body)).toMatch(/Er is hier nog niemand/);
    }
  });
});

describe('a trainee for whom nothing is free', () => {
  test('asks the mentor for hours with one press; the mentor gets one card, and answers on it', async () => {
    await house.fill('an', '2026-11-23T00:00', '2027-03-01T00:00');
    const nothing = await chat('bilal').ask('plan gesprek');
    expect(textOf(nothing)).toContain('Ik vind geen vrij moment');
    const ask = find(nothing, 'appointment.choose', { choice: 'ask-hours' });
    expect(textOf(await chat('bilal').walk(ask))).toContain('Ik vraag je mentor om uren');
    const asked = await house.told('an', /Bilal Amrani zoekt een moment met jou/);
    const again = await chat('bilal').ask('plan gesprek');
    await chat('bilal').walk(find(again, 'appointment.choose', { choice: 'ask-hours' }));
    const add = find(asked, 'appointment.offer', { change: 'add' });
    const inputs = { date: '2026-12-08', from: '17:00', to: '18:30' };
    await chat('an').press({ ...add, data: { ...add.data, ...inputs } });
    const told = await house.told('bilal', /dr\. An Peeters biedt uren aan/);
    expect(textOf(told)).toContain('dinsdag 8 december 2026 om 17u tot 18u30');
    expect(house.count('an', /zoekt een moment met jou/)).toBe(1);
  });
});
