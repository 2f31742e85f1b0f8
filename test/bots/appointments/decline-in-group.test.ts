import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { entraOf } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';
import { find, openPlanningBot, type PlanningBot } from './planning-bot.ts';

/** Somebody of a group declines in Outlook: the count falls, and where too few are left the mentor is offered other times. */

jest.setTimeout(180_000);

let house: PlanningBot;
beforeEach(async () => {
  house = await openPlanningBot();
});
afterEach(() => house.close());

const chat = (id: string) => house.bot.chat(id);

async function decline(id: string): Promise<void> {
  const window = 'startDateTime=2026-11-01T00:00:00Z&endDateTime=2027-04-01T00:00:00Z';
  const event = await until(`the invitation of ${id}`, async () => {
    const { body } = await house.graph.ask('GET', `/users/${entraOf(id)}/calendarView?${window}`);
    return (body.value as readonly Json[])[0];
  });
  await house.graph.local('POST', 'acts', { act: 'decline', mailbox: entraOf(id), event: event.id });
}

test('a no in a group of which all are needed is told to the mentor alone, with other times first', async () => {
  const asked = await chat('an').ask('plan de sessie met de groep volgende week');
  const group = buttonsOf(asked).find(({ data }) => data.choice === 'nth' && data.index === 0);
  const offered = group === undefined ? asked : await chat('an').walk(group);
  const read = await chat('an').walk(find(offered, 'appointment.choose', { choice: 'time' }));
  await chat('an').walk(find(read, 'appointment.book'));
  await house.told('daan', /De afspraak staat in de agenda’s/);
  const journal = async () => (await house.graph.local('GET', 'journal')) as readonly Json[];
  await until('the first round', async () =>
    (await journal()).some(({ operation }) => operation === 'view.delta'),
  );
  await decline('bilal');
  const told = await house.told('an', /Bilal Amrani kan niet/);
  expect(textOf(told)).toMatch(/Nog 2 van de 3 kunnen/);
  expect(buttonsOf(told)[0]?.verb).toBe('appointment.move');
  for (const id of ['bilal', 'chloe', 'daan']) expect(house.count(id, /kan niet op|ne peut pas le/)).toBe(0);
  expect(await house.events('an')).toHaveLength(1);
});
