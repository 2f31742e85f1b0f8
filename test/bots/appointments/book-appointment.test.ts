import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { buttonsOf, textOf } from '../../../playground/teams/chat.ts';
import { until } from '../../support/until.ts';
import { find, openPlanningBot, type PlanningBot } from './planning-bot.ts';

/** From typed words to an event in a real calendar, over HTTP against the local Graph. */

jest.setTimeout(120_000);

let house: PlanningBot;
beforeEach(async () => {
  house = await openPlanningBot();
});
afterEach(() => house.close());

const chat = (id: string) => house.bot.chat(id);

describe('a trainee of a group', () => {
  test('has a talk with their mentor in the calendar after one press, and both are told', async () => {
    const asked = await chat('bilal').ask('plan gesprek volgende week di 14u');
    expect(textOf(asked)).toContain(
      'dinsdag 1 december 2026 om 14u, 30 minuten, via Teams, met dr. An Peeters',
    );
    expect(await house.events('an')).toEqual([]);
    const booking = await chat('bilal').walk(find(asked, 'appointment.book'));
    expect(textOf(booking)).toContain('Ik leg het vast');
    await house.told('bilal', /De afspraak staat in de agenda’s/);
    expect(textOf(await house.told('an', /De afspraak staat in de agenda’s/))).toMatch(
      /1 december 2026 om 14u/,
    );
    expect(await house.events('an')).toEqual(['2026-12-01T13:00']);
  });

  test('says all in the first line: where as well', async () => {
    const asked = await chat('bilal').ask('plan gesprek volgende week di 14u telefonisch');
    expect(textOf(asked)).toContain('om 14u, 30 minuten, telefonisch, met dr. An Peeters');
  });

  test('comes from a bare “plan” to a booked talk with three presses at most', async () => {
    const offered = await chat('bilal').ask('plan');
    const read = await chat('bilal').walk(find(offered, 'appointment.choose', { choice: 'time' }));
    await chat('bilal').walk(find(read, 'appointment.book'));
    await house.told('an', /De afspraak staat in de agenda’s/);
    expect(await house.events('an')).toHaveLength(1);
  });

  test('takes a yes for what was read back, and for nothing where no question is open', async () => {
    expect(textOf(await chat('bilal').ask('ja'))).not.toContain('Ik leg het vast');
    await chat('bilal').ask('plan gesprek volgende week di 14u');
    expect(textOf(await chat('bilal').ask('ja'))).toContain('Ik leg het vast');
    await house.told('an', /De afspraak staat in de agenda’s/);
  });

  test('is offered other times when the hour was taken since it was read back', async () => {
    const asked = await chat('bilal').ask('plan gesprek volgende week di 14u');
    await house.fill('an', '2026-12-01T14:00', '2026-12-01T15:00');
    const { body } = await chat('bilal').press(find(asked, 'appointment.book'));
    // Where the calendars take long the answer does not wait for them, and it is said afterwards.
    if (textOf(body.value).includes('Ik leg het vast'))
      await house.told('bilal', /Dat uur is net bezet geraakt/);
    else {
      expect(textOf(body.value)).toContain('Dat moment is niet vrij');
      expect(buttonsOf(body.value).filter(({ data }) => data.choice === 'time')).toHaveLength(3);
    }
    expect(await house.events('an')).toEqual(['2026-12-01T13:00']);
  });

  test('who presses twice books once', async () => {
    const asked = await chat('bilal').ask('plan gesprek volgende week di 14u');
    const book = find(asked, 'appointment.book');
    await Promise.all([chat('bilal').press(book), chat('bilal').press(book)]);
    expect(textOf(await chat('bilal').walk(book))).toMatch(/Ik leg het vast|staat in de agenda’s/);
    await house.told('an', /De afspraak staat in de agenda’s/);
    expect(await house.events('an')).toHaveLength(1);
  });

  test('of two who press for one hour of their mentor at once, one has it and the other gets other times', async () => {
    const ids = ['bilal', 'daan'] as const;
    const asked = await Promise.all(ids.map((id) => chat(id).ask('plan gesprek volgende week di 14u')));
    const pressed = await Promise.all(
      asked.map((card, n) => chat(ids[n] ?? '').walk(find(card, 'appointment.book'))),
    );
    const texts = pressed.map((card) => textOf(card));
    expect(texts.filter((text) => text.includes('Ik leg het vast'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('Dat moment is niet vrij'))).toHaveLength(1);
    await house.told('an', /De afspraak staat in de agenda’s/);
    expect(await house.events('an')).toEqual(['2026-12-01T13:00']);
  });

  test('an old card is told apart', async () => {
    const asked = await chat('bilal').ask('plan gesprek volgende week di 14u');
    await chat('bilal').press(find(asked, 'appointment.choose', { choice: 'back' }));
    const { body } = await chat('bilal').press(find(asked, 'appointment.book'));
    expect(textOf(body.value)).toContain('Dat was een oudere kaart');
    expect(await house.events('an')).toEqual([]);
  });
});

describe('a coordinator', () => {
  test('has nobody to plan with, and is told so', async () => {
    expect(textOf(await chat('gert').ask('plan gesprek volgende week di 14u'))).toContain(
      'Er is hier nog niemand met wie je kan afspreken',
    );
  });
});

describe('a pair', () => {
  test('is told of the two weeks of notice when nothing is free because of it, and gets the first times', async () => {
    const offered = await chat('iris').ask('plan gesprek volgende week di 14u');
    expect(textOf(offered)).toMatch(/minstens 14 dagen van tevoren/);
    const read = await chat('iris').walk(find(offered, 'appointment.choose', { choice: 'time' }));
    await chat('iris').walk(find(read, 'appointment.book'));
    await house.told('hanna', /De afspraak staat in de agenda’s/);
  });

  test('“plan gesprek” means the talk that is due', async () => {
    const asked = await chat('iris').ask('plan gesprek dinsdag 15 december 14u');
    expect(textOf(asked)).toMatch(/Gesprek 1/);
    await chat('iris').walk(find(asked, 'appointment.book'));
    await house.told('iris', /De afspraak staat in de agenda’s/);
    await house.told('hanna', /De afspraak staat in de agenda’s/);
    expect(await house.events('hanna')).toEqual(['2026-12-15T13:00']);
  });
});

describe('a mentor of a pair', () => {
  test('may plan the talk as well, and the trainee is told the same way', async () => {
    const asked = await chat('hanna').ask('plan gesprek dinsdag 15 december 14u');
    expect(textOf(asked)).toMatch(/Gesprek 1[\s\S]*met Iris Bakker/);
    await chat('hanna').walk(find(asked, 'appointment.book'));
    await house.told('iris', /De afspraak staat in de agenda’s/);
    expect(await house.events('hanna')).toEqual(['2026-12-15T13:00']);
  });
});

describe('a mentor', () => {
  test('plans with one trainee who is named', async () => {
    const asked = await chat('an').ask('plan gesprek met Bilal dinsdag 1 december om 14u');
    expect(textOf(asked)).toContain('om 14u, 30 minuten, via Teams, met Bilal Amrani');
    await chat('an').walk(find(asked, 'appointment.book'));
    await house.told('bilal', /De afspraak staat in de agenda’s/);
  });

  test('plans with the whole group', async () => {
    const asked = await chat('an').ask('plan een sessie met de groep');
    const read = await chat('an').walk(find(asked, 'appointment.choose', { choice: 'time' }));
    await chat('an').walk(find(read, 'appointment.book'));
    for (const id of ['an', 'bilal', 'daan']) await house.told(id, /De afspraak staat in de agenda’s/);
    await until('the event', async () => ((await house.events('chloe')).length === 1 ? true : undefined));
    // Each of the group sees it among their own; only the mentor moves it or calls it off.
    const own = buttonsOf(await chat('bilal').ask('mijn afspraken')).map(({ verb }) => verb);
    expect(textOf(await chat('bilal').ask('mijn afspraken'))).toContain('met dr. An Peeters');
    expect(own).toEqual(['appointment.plan']);
  });
});
