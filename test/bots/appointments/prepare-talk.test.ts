import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { buttonsOf, textOf } from '../../../playground/teams/chat.ts';
import { until } from '../../support/until.ts';
import { find, openPlanningBot, type PlanningBot } from './planning-bot.ts';

/** Time before a talk that a mentor keeps free, over HTTP against the local Graph. */

jest.setTimeout(180_000);

let house: PlanningBot;
beforeEach(async () => {
  house = await openPlanningBot();
});
afterEach(() => house.close());

const chat = (id: string) => house.bot.chat(id);
const has = (...starts: readonly string[]) =>
  until(`the calendar has ${starts}`, async () => {
    const events = await house.events('an');
    return events.toSorted().join() === starts.toSorted().join() ? true : undefined;
  });

async function book(id: string, words: string): Promise<void> {
  const asked = await chat(id).ask(words);
  await chat(id).walk(find(asked, 'appointment.book'));
}

test('is offered with the talk, kept free in the mentor’s calendar alone, remembered, and given back', async () => {
  await book('bilal', 'plan gesprek volgende week di 14u');
  const booked = await house.told('an', /De afspraak staat in de agenda’s/);
  await has('2026-12-01T13:00');
  const kept = await chat('an').walk(find(booked, 'appointment.prepare', { on: true }));
  expect(textOf(kept)).toContain('Ik hou vooraf 15 minuten voor je vrij');
  await has('2026-12-01T13:00', '2026-12-01T12:45');
  expect(await house.events('bilal')).toEqual(['2026-12-01T13:00']);
  // The trainee is offered nothing of the kind, and can't ask for it.
  const told = await house.told('bilal', /De afspraak staat in de agenda’s/);
  expect(buttonsOf(told).map(({ verb }) => verb)).not.toContain('appointment.prepare');
  const forged = await chat('bilal').press(find(booked, 'appointment.prepare', { on: true }));
  expect(JSON.stringify(forged.body)).toContain('Die afspraak vind ik niet');

  // Remembered: the next talk has it at once, and nobody is offered it again.
  await book('daan', 'plan gesprek volgende week wo 10u');
  await has('2026-12-01T13:00', '2026-12-01T12:45', '2026-12-02T09:00', '2026-12-02T08:45');

  const list = await chat('an').ask('mijn afspraken');
  expect(textOf(list)).not.toContain('13u45');
  const off = buttonsOf(list).find(({ verb }) => verb === 'appointment.prepare');
  if (off === undefined) throw new Error('no way back');
  expect(textOf(await chat('an').walk(off))).toContain('niets meer voor je vrij');
  await has('2026-12-01T13:00', '2026-12-02T09:00', '2026-12-02T08:45');
});

test('moves with the talk, and goes with it', async () => {
  await book('bilal', 'plan gesprek volgende week di 14u');
  const booked = await house.told('an', /De afspraak staat in de agenda’s/);
  await chat('an').walk(find(booked, 'appointment.prepare', { on: true }));
  await has('2026-12-01T13:00', '2026-12-01T12:45');
  const moved = await chat('bilal').ask('verzet mijn gesprek naar donderdag 3 december 11u');
  await chat('bilal').walk(find(moved, 'appointment.book'));
  await has('2026-12-03T10:00', '2026-12-03T09:45');
  await house.told('bilal', /De afspraak is verplaatst/);
  const list = await chat('bilal').ask('mijn afspraken');
  const sure = await chat('bilal').walk(find(list, 'appointment.cancel'));
  await chat('bilal').walk(buttonsOf(sure)[0] ?? find(sure, 'appointment.choose'));
  await has();
});
