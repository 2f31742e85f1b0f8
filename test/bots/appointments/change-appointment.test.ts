import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { find, openPlanningBot, type PlanningBot } from './planning-bot.ts';

/** What stands in the calendar is moved and called off in the chat, by either side; the reason is asked of nobody. */

jest.setTimeout(120_000);

let house: PlanningBot;
beforeEach(async () => {
  house = await openPlanningBot();
  await house.book();
});
afterEach(() => house.close());

const chat = (id: string) => house.bot.chat(id);
/** Every byte of the store as it stands on the disk. */
const stored = () =>
  readdirSync(house.bot.config.dataFolder).map((name) =>
    readFileSync(join(house.bot.config.dataFolder, name), 'latin1'),
  );

async function bothAreTold(words: RegExp): Promise<void> {
  for (const id of ['an', 'bilal']) await house.told(id, words);
  for (const id of ['an', 'bilal']) expect([id, house.count(id, words)]).toEqual([id, 1]);
}

describe('somebody who wants another time', () => {
  test.each([
    ['bilal', 'kan het een uurtje later?', '15u', '2026-12-01T14:00'],
    ['an', 'verzet de afspraak naar vrijdag 4 december 10u', '4 december 2026 om 10u', '2026-12-04T09:00'],
  ])('%s says “%s”, confirms what is read back, and both are told once', async (id, text, when, at) => {
    const asked = await chat(id).ask(text);
    expect(textOf(asked)).toContain(when);
    expect(textOf(asked)).toContain('Nu staat het op dinsdag 1 december 2026 om 14u');
    await chat(id).walk(find(asked, 'appointment.book'));
    await bothAreTold(/De afspraak is verplaatst/);
    expect(await house.events('an')).toEqual([at]);
  });

  test('“schuif naar donderdag” offers the hours of that day', async () => {
    const offered = await chat('bilal').ask('schuif naar donderdag 3 december');
    const times = buttonsOf(offered).filter(({ data }) => data.choice === 'time');
    expect(times.length).toBeGreaterThan(0);
    for (const { title } of times) expect(title).toContain('donderdag 3 december');
  });

  test('presses the button beside it in the list', async () => {
    const list = await chat('an').ask('mijn afspraken');
    const offered = await chat('an').walk(find(list, 'appointment.move'));
    const read = await chat('an').walk(find(offered, 'appointment.choose', { choice: 'time' }));
    await chat('an').walk(find(read, 'appointment.book'));
    await bothAreTold(/De afspraak is verplaatst/);
    expect(await house.events('an')).toHaveLength(1);
  });

  test('moves it by an hour on the very day, whatever notice the programme asks of new ones', async () => {
    await house.bot.restart('2026-12-01T08:00:00Z');
    const asked = await chat('bilal').ask('kan het een uurtje later?');
    expect(textOf(asked)).toContain('dinsdag 1 december 2026 om 15u, 30 minuten, via Teams');
  });

  test('changes only where, and the calendar follows', async () => {
    const asked = await chat('bilal').ask('kan het een uurtje later?');
    const by = await chat('bilal').walk(find(asked, 'appointment.where', { where: 'phone' }));
    expect(textOf(by)).toContain('15u, 30 minuten, telefonisch');
    await chat('bilal').walk(find(by, 'appointment.book'));
    expect(textOf(await house.told('an', /De afspraak is verplaatst/))).toContain('Telefonisch');
  });
});

describe('somebody who can’t come', () => {
  test('“ziek, kan niet” asks whether it goes, and leaves no trace of the word anywhere', async () => {
    await house.bot.restart('2026-12-01T07:00:00Z');
    const sure = await chat('bilal').ask('ziek vandaag, kan niet');
    expect(textOf(sure)).toMatch(/Zeg je deze afspraak af\?[\s\S]*1 december 2026 om 14u/);
    expect(textOf(await chat('bilal').ask('ja'))).toContain('Ik zeg het af');
    await bothAreTold(/De afspraak gaat niet door/);
    expect(await house.events('an')).toEqual([]);
    const written = [
      ...stored(),
      JSON.stringify(house.bot.connector.said),
      JSON.stringify(await house.graph.journal()),
      JSON.stringify(await house.graph.mails()),
    ];
    for (const each of written) expect(each).not.toMatch(/ziek/i);
  });

  test('is asked which one is meant when the words fit none', async () => {
    expect(textOf(await chat('an').ask('zeg de afspraak van 9 december af'))).toContain('Welke afspraak?');
  });

  test('keeps it with a no', async () => {
    await chat('bilal').ask('zeg mijn afspraak af');
    await chat('bilal').ask('nee');
    expect(await house.events('an')).toEqual(['2026-12-01T13:00']);
  });

  test('presses twice, and both are told once', async () => {
    const list = await chat('an').ask('mijn afspraken');
    const sure = await chat('an').walk(find(list, 'appointment.cancel'));
    const yes = find(sure, 'appointment.choose', { choice: 'yes' });
    await Promise.all([chat('an').press(yes), chat('an').press(yes)]);
    await bothAreTold(/De afspraak gaat niet door/);
    const { body } = await chat('an').press(yes);
    expect(JSON.stringify(body)).not.toContain('wish.crashed');
    expect(await house.events('an')).toEqual([]);
  });
});

describe('an appointment of somebody else', () => {
  const forged = (verb: string, card: Json): { verb: string; data: unknown } => ({
    verb,
    data: find(card, verb).data,
  });

  test.each(['chloe', 'els', 'femke', 'gert', 'hanna', 'iris'])('is nothing to %s', async (id) => {
    const list = await chat('bilal').ask('mijn afspraken');
    for (const verb of ['appointment.move', 'appointment.cancel']) {
      const { data } = forged(verb, list);
      const answer = await chat(id).press({ verb, data: { ...(data as Json), sure: true } });
      expect([verb, answer.body.statusCode]).toEqual([verb, 400]);
      expect(JSON.stringify(answer.body)).not.toContain('1 december');
    }
    expect(await house.events('an')).toEqual(['2026-12-01T13:00']);
  });
});
