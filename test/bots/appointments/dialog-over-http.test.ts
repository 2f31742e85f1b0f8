import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { find, openPlanningBot, type PlanningBot } from './planning-bot.ts';

/** What a dialog promises, whatever happens between two of its turns. */

jest.setTimeout(120_000);

let house: PlanningBot;
let offered: Json;
beforeEach(async () => {
  house = await openPlanningBot();
  offered = await chat('bilal').ask('plan een afspraak');
});
afterEach(() => house.close());

const chat = (id: string) => house.bot.chat(id);
const firstTime = () => find(offered, 'appointment.choose', { choice: 'time' });

describe('an open dialog', () => {
  test.each(['help', 'wie is mijn mentor', 'ik zie het niet meer zitten', 'noodnummers', 'sessie'])(
    'is kept while “%s” is answered first',
    async (text) => {
      expect(textOf(await chat('bilal').ask(text))).not.toMatch(/Wanneer past het/);
      expect(textOf(await chat('bilal').ask('de eerste'))).toMatch(/Klopt dit\?/);
    },
  );

  test('loses nothing when the process starts anew', async () => {
    await house.bot.restart();
    expect(textOf(await chat('bilal').ask('de tweede'))).toMatch(/Klopt dit\?/);
  });

  test('is forgotten after a day, its card too', async () => {
    await house.bot.restart('2026-11-24T18:00:00Z');
    const { body } = await chat('bilal').press(firstTime());
    expect(body).toMatchObject({ statusCode: 400, value: { code: 'dialog.none' } });
    expect(textOf(await chat('bilal').ask('de eerste'))).not.toMatch(/Klopt dit\?/);
  });

  test('is ended by “stop”: a yes belongs to nothing then, and its card is over', async () => {
    await chat('bilal').ask('stop');
    expect(textOf(await chat('bilal').ask('de eerste'))).not.toMatch(/Klopt dit\?/);
    const { body } = await chat('bilal').press(firstTime());
    expect(body).toMatchObject({ statusCode: 400, value: { code: 'dialog.over' } });
  });

  test('gives way to a new one: of the card before, nothing is known', async () => {
    await chat('bilal').ask('plan gesprek volgende week di 14u');
    // What was chosen goes on; who begins anew from a button has another dialog.
    await chat('bilal').press({ verb: 'appointment.plan', data: {} });
    const { body } = await chat('bilal').press(firstTime());
    expect(body).toMatchObject({ statusCode: 400, value: { code: 'dialog.none' } });
  });

  test('is opened once by a message that comes twice, also by way of another process', async () => {
    const message = { type: 'message', text: 'plan gesprek volgende week di 14u', id: 'twice' };
    await chat('els').send(message);
    await house.bot.restart();
    await chat('els').send(message);
    const { conversation } = chat('els');
    const cards = house.bot.connector.said.filter((said) => said.conversation === conversation);
    const dialogs = cards.flatMap(({ activity }) => buttonsOf(activity)).map(({ data }) => data.dialog);
    expect(new Set(dialogs.filter((id) => id !== undefined)).size).toBe(1);
  });

  test('narrows what it offers with what is typed, and books nothing meanwhile', async () => {
    const after = await chat('bilal').ask('na 13u');
    for (const { title } of buttonsOf(after).filter(({ data }) => data.choice === 'time'))
      expect(title).toMatch(/om 1[3-6]u/);
    const without = await chat('bilal').ask('dinsdag kan ik niet');
    for (const { title } of buttonsOf(without).filter(({ data }) => data.choice === 'time'))
      expect(title).not.toContain('dinsdag');
    expect(await house.events('an')).toEqual([]);
  });
});

describe('a card that somebody made up', () => {
  test('offers no time that was not on it', async () => {
    const { data } = firstTime();
    const forged = { verb: 'appointment.choose', data: { ...data, at: Date.parse('2026-12-25T03:00:00Z') } };
    const { body } = await chat('bilal').press(forged);
    expect(textOf(body.value)).toMatch(/Dat staat er niet bij/);
  });

  test('books nothing that was not read back', async () => {
    const { dialog, turn } = firstTime().data;
    const { body } = await chat('bilal').press({ verb: 'appointment.book', data: { dialog, turn } });
    expect(textOf(body.value)).toMatch(/Dat kan hier niet/);
    expect(await house.events('an')).toEqual([]);
  });

  test.each(['an', 'chloe', 'els', 'gert', 'iris'])('gives %s no dialog of somebody else', async (id) => {
    const { data } = firstTime();
    const { dialog, turn } = data;
    const wishes = [
      { verb: 'appointment.choose', data },
      { verb: 'appointment.choose', data: { dialog, turn, choice: 'stop' } },
      { verb: 'appointment.where', data: { dialog, turn, where: 'phone' } },
      { verb: 'appointment.book', data: { dialog, turn } },
    ];
    for (const wish of wishes) {
      const { body } = await chat(id).press(wish);
      expect(body.statusCode).toBe(400);
      expect(JSON.stringify(body)).not.toContain('Peeters');
    }
    expect(textOf(await chat('bilal').walk(firstTime()))).toMatch(/Klopt dit\?/);
  });
});

describe('a wish about appointments', () => {
  const unknown = { appointment: 'none', seen: 1 };
  const place = { programme: 'msg', group: 'gent-2', plan: 'msg-y1-s1', year: 1, intake: '' };

  test.each(['an', 'bilal', 'els', 'gert', 'hanna', 'iris'])(
    'of %s with ids of nobody changes nothing, breaks nothing and tells nothing',
    async (id) => {
      const wishes = [
        { verb: 'appointment.move', data: unknown },
        { verb: 'appointment.move', data: { ...unknown, to: Date.parse('2026-12-01T13:00:00Z') } },
        { verb: 'appointment.cancel', data: unknown },
        { verb: 'appointment.cancel', data: { ...unknown, sure: true } },
        { verb: 'appointment.file', data: { appointment: 'none' } },
        { verb: 'appointment.vote', data: { vote: 'none', 'vote:1796126400000': 'yes' } },
        { verb: 'appointment.offer', data: { change: 'withdraw', at: 1 } },
        { verb: 'appointment.book', data: { dialog: 'none', turn: 1 } },
      ];
      for (const wish of wishes) {
        const { body } = await chat(id).press(wish);
        expect([wish.verb, body.statusCode === 500]).toEqual([wish.verb, false]);
      }
      // A place of another group is not taken over: who plans, plans in their own.
      const { body } = await chat(id).press({ verb: 'appointment.plan', data: place });
      if (id !== 'els') expect(JSON.stringify(body)).not.toMatch(/Claes|Femke/);
      if (id === 'gert') expect(body).toMatchObject({ value: { code: 'appointment.nobody' } });
      for (const mentor of ['an', 'els', 'hanna']) expect(await house.events(mentor)).toEqual([]);
    },
  );

  test('shows a coordinator nothing of what others have agreed on', async () => {
    await house.book();
    for (const wish of [
      { verb: 'appointment.list', data: {} },
      { verb: 'appointment.offer', data: {} },
    ]) {
      const { body } = await chat('gert').press(wish);
      expect(JSON.stringify(body)).not.toMatch(/1 december|Bilal|Peeters/);
    }
  });
});
