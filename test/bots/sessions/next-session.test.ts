import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonOf, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';

/** A mentor who holds the second session before the first. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const plansOf = (card: Json, verb: string) =>
  buttonsOf(card).flatMap(({ verb: each, data }) => (each === verb ? [data.plan] : []));

describe('the second session, held before the first', () => {
  test('says that the first is next, as the list does', async () => {
    const an = bot.chat('an');
    const list = await an.ask('sessie');
    const row = buttonsOf(list).find(({ data }) => data.plan === 'msg-y1-s2');
    if (row === undefined) throw new Error('no row for the second session');
    const outline = await an.walk(row);
    const step = await an.walk(buttonOf(outline, 'session.start'));
    expect(textOf(step)).toMatch(/Stap 1/);
    const held = await an.ask('rond de sessie af');
    expect(textOf(held)).toMatch(/Dat was het/);
    const dated = buttonsOf(held).find(({ data }) => data.view === 'date');
    expect(dated?.data.plan).toBe('msg-y1-s1');
    const again = await an.ask('sessie');
    expect(plansOf(again, 'session.open')).toContain('msg-y1-s1');
    expect(buttonsOf(again).find(({ style }) => style === 'positive')?.data.plan).toBe('msg-y1-s1');
  });

  test('leads on to the walk when the next one runs already, and not to a date', async () => {
    const an = bot.chat('an');
    const outline = await an.walk(buttonOf(await an.ask('sessie'), 'session.open'));
    await an.walk(buttonOf(outline, 'session.start'));
    const row = buttonsOf(await an.ask('sessie')).find(({ data }) => data.plan === 'msg-y1-s2');
    if (row === undefined) throw new Error('no row for the second session');
    const card = await an.walk(row);
    expect(textOf(card)).toMatch(/Volgende: /);
    const [first] = buttonsOf(card).filter(({ verb }) => verb === 'session.open');
    expect(first?.title).toBe('Ga verder');
    expect(first?.data.view).toBeUndefined();
  });
});
