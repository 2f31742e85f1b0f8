import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { buttonsOf, cardOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { until } from '../../support/until.ts';
import { find, openPlanningBot, type PlanningBot } from './planning-bot.ts';

/** A group of three votes on what their mentor proposes, over HTTP against the local Graph. */

jest.setTimeout(180_000);

let house: PlanningBot;
beforeEach(async () => {
  house = await openPlanningBot();
});
afterEach(() => house.close());

const chat = (id: string) => house.bot.chat(id);

/** The mentor asks for a meeting with the group, and has the group vote on three moments. */
async function putToVote(): Promise<Json> {
  const asked = await chat('an').ask('plan de sessie met de groep volgende week');
  const meeting = buttonsOf(asked).find(({ data }) => data.choice === 'nth' && data.index === 0);
  const offered = meeting === undefined ? asked : await chat('an').walk(meeting);
  const vote = find(offered, 'appointment.choose', { choice: 'vote' });
  const proposed = await chat('an').walk(vote);
  return chat('an').walk(find(proposed, 'appointment.choose', { choice: 'vote' }));
}

/** The moments of a vote, as its inputs are called. */
function inputsOf(card: Json): readonly string[] {
  return [...new Set(JSON.stringify(card).match(/vote:\d+/g) ?? [])];
}

async function answer(id: string, card: Json, votes: readonly string[]): Promise<string> {
  const save = find(card, 'appointment.vote');
  const inputs = Object.fromEntries(inputsOf(card).map((name, n) => [name, votes[n] ?? 'no']));
  const { body } = await chat(id).press({ ...save, data: { ...save.data, ...inputs } });
  return JSON.stringify(body);
}

describe('a vote of a group', () => {
  test('closes itself with what suits most, books it, and shows counts to everybody and names to nobody', async () => {
    expect(textOf(await putToVote())).toContain('Ik leg het voor aan je groep');
    const ballot = await house.told('bilal', /Wanneer kan je\?/);
    expect(textOf(ballot)).toContain('dr. An Peeters');
    expect(inputsOf(ballot)).toHaveLength(3);
    const first = await answer('bilal', ballot, ['no', 'yes', 'no']);
    expect(first).toContain('Je antwoord is bewaard');
    expect(first).toContain('1 ja, 0 als het moet, 2 nog niets');
    expect(first).not.toMatch(/Bilal|Chlo|Daan/);
    expect(await answer('bilal', ballot, ['if-need-be', 'yes', 'no'])).toContain('0 ja, 1 als het moet');
    await answer('chloe', await house.told('chloe', /Quand peux-tu venir/), ['no', 'yes', 'no']);
    await answer('daan', await house.told('daan', /Wanneer kan je\?/), ['no', 'yes', 'no']);
    await house.told('an', /De afspraak staat in de agenda’s/);
    await house.told('chloe', /Le rendez-vous est dans les agendas/);
    expect(await house.events('an')).toHaveLength(1);
    const moments = inputsOf(ballot).map((name) => Number(name.slice('vote:'.length)));
    expect(await house.events('an')).toEqual([new Date(moments[1] ?? 0).toISOString().slice(0, 16)]);
    expect(await answer('daan', ballot, ['yes', 'yes', 'yes'])).toContain('Die stemming is gesloten');
    // The card of the vote is replaced, for which no phone rings.
    await until('the card of the vote is replaced', () =>
      house.bot.connector.updates.find((each) => /Het moment is gekozen/.test(textOf(cardOf([each])))),
    );
  });

  test('that suits nobody is told to the mentor, with a way on', async () => {
    await putToVote();
    for (const id of ['bilal', 'daan'])
      await answer(id, await house.told(id, /Wanneer kan je\?/), ['no', 'no', 'no']);
    await answer('chloe', await house.told('chloe', /Quand peux-tu venir/), ['no', 'no', 'no']);
    const failed = await house.told('an', /Geen enkel moment past/);
    expect(buttonsOf(failed).map(({ verb }) => verb)).toEqual(['appointment.plan']);
    expect(await house.events('an')).toEqual([]);
    expect(house.count('an', /Geen enkel moment past/)).toBe(1);
  });

  test('closes at its end though somebody is silent, also when the process was down then', async () => {
    await putToVote();
    await answer('bilal', await house.told('bilal', /Wanneer kan je\?/), ['no', 'no', 'yes']);
    await house.bot.restart('2026-11-27T09:00:00Z');
    // Of this group of three all must be able to come.
    await house.told('an', /Geen enkel moment past/);
  });

  test('takes no answer of somebody of another group, nor of the coordinator', async () => {
    await putToVote();
    const ballot = await house.told('bilal', /Wanneer kan je\?/);
    for (const id of ['femke', 'gert'])
      expect(await answer(id, ballot, ['yes', 'yes', 'yes'])).toContain('Die stemming vind ik niet');
  });

  test('is one at a time', async () => {
    await putToVote();
    await expect(putToVote()).rejects.toThrow('Je groep stemt daar al over');
  });
});
