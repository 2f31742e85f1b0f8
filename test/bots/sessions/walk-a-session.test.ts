import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonOf, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

/** Walks from the list into the running first step. */
async function start(mentor = bot.chat('an'), word = 'sessie'): Promise<Json> {
  const list = await mentor.ask(word);
  const outline = await mentor.walk(buttonOf(list, 'session.open'));
  return mentor.walk(buttonOf(outline, 'session.start'));
}

async function undoAll(mentor = bot.chat('an')): Promise<void> {
  for (let card = await mentor.ask('sessie'); ; ) {
    const outline = await mentor.walk(buttonOf(card, 'session.open'));
    const back = buttonsOf(outline).find(({ verb }) => verb === 'session.back');
    if (back === undefined) return;
    card = { body: [{ ...back, verb: 'session.open' }] };
    await mentor.walk(back);
  }
}

describe('the list of sessions', () => {
  test('shows the group, the training year and both themes of it, with one primary button', async () => {
    const list = await bot.chat('an').ask('sessie');
    expect(textOf(list)).toMatch(/gent-1, 3 ASO’s/);
    expect(textOf(list)).toMatch(/Opleidingsjaar 1/);
    expect(textOf(list).match(/^Nog niet gepland$/gm)).toHaveLength(2);
    expect(JSON.stringify(list).match(/"style":"positive"/g)).toHaveLength(1);
  });

  test.each([
    'sessie',
    'sessies',
    'session',
    'sessions',
    'séances',
    "thema's",
    'themes',
    'thèmes',
    ' SESSIE! ',
  ])('comes for the word %s in whatever language the person has', async (word) => {
    expect(textOf(await bot.chat('an').ask(word))).toMatch(/Opleidingsjaar 1/);
  });

  test('follows the training year of the trainees', async () => {
    expect(textOf(await bot.chat('els').ask('sessie'))).toMatch(/Opleidingsjaar 3/);
  });

  test('follows the session that is running, which a mixed group can have begun in any of its years', async () => {
    const mentor = bot.chat('els');
    const year = { programme: 'msg', group: 'gent-2', year: 5 };
    const free = await mentor.walk({ type: '', title: '', verb: 'session.list', data: year });
    expect(textOf(free)).toMatch(/Vrij thema/);
    const outline = await mentor.walk(buttonOf(free, 'session.open'));
    await mentor.walk(buttonOf(outline, 'session.start'));
    expect(textOf(await mentor.ask('sessie'))).toMatch(/Opleidingsjaar 5/);
    expect(textOf(await mentor.ask('start sessie'))).toMatch(/Stap 1 van 12/);
    expect(textOf(await bot.chat('femke').ask('sessie'))).toMatch(/Opleidingsjaar 3/);
    await undoAll(mentor);
  });

  test('shows a mentor of one trainee the nine talks', async () => {
    const list = await bot.chat('hanna').ask('sessie');
    expect(textOf(list)).toMatch(/Met Iris Bakker/);
    expect(textOf(list).match(/Gesprek \d/g)?.length).toBeGreaterThanOrEqual(9);
    expect(textOf(list).match(/^Nog niet gepland/gm)).toHaveLength(1);
    expect(textOf(list)).toMatch(/De tijd hiervoor is voorbij: 21 sep/);
    expect(textOf(list)).toMatch(/^Tussen 14 dec/m);
  });

  test('shows a coordinator the programme and nobody in it', async () => {
    const text = textOf(await bot.chat('gert').ask('sessie'));
    expect(text).toMatch(/Jaar 4/);
    expect(text).not.toMatch(/Peeters|Amrani|gent-1/);
  });
});

describe('walking a session', () => {
  test('goes through every step to the end, replacing the card, and keeps who was there', async () => {
    const mentor = bot.chat('els');
    const heard = () => bot.connector.said.filter(({ conversation }) => conversation === mentor.conversation);
    let card = await start(mentor);
    const before = heard();
    let steps = 1;
    while (!textOf(card).includes('Dat was het')) {
      const absent = textOf(card).includes('Wie is er?') ? { 'present:femke': 'false' } : {};
      card = await mentor.walk(
        buttonOf(
          card,
          buttonsOf(card).some((b) => b.verb === 'session.next') ? 'session.next' : 'session.finish',
        ),
        absent,
      );
      steps += 1;
      expect(steps).toBeLessThan(40);
    }
    expect(heard()).toEqual(before);
    expect(textOf(card)).toMatch(/0 van 1 aanwezig/);
    expect(textOf(card)).toMatch(/Volgende: /);
    const corrected = await mentor.walk(buttonOf(card, 'session.tick'), { 'present:femke': 'true' });
    expect(textOf(corrected)).toMatch(/De aanwezigheid is bewaard/);
    expect(textOf(corrected)).toMatch(/1 van 1 aanwezig/);
    expect(textOf(await mentor.ask('sessie'))).toMatch(/Gehouden op/);
  });

  test('loses nothing when the process is started again in the middle', async () => {
    const mentor = bot.chat('an');
    const second = await mentor.walk(buttonOf(await start(mentor), 'session.next'));
    await bot.restart();
    const again = await mentor.walk(buttonOf(second, 'session.next'));
    expect(textOf(again)).toMatch(/Stap 3 van/);
    await undoAll(mentor);
  });

  test('answers a second press of the same button with the present state, and acts once', async () => {
    const mentor = bot.chat('an');
    const next = buttonOf(await start(mentor), 'session.next');
    const [first, second] = await Promise.all([mentor.walk(next), mentor.walk(next)]);
    const texts = [textOf(first), textOf(second)];
    expect(texts.filter((text) => text.includes('Dat was al gedaan'))).toHaveLength(1);
    for (const text of texts) expect(text).toMatch(/Stap 2 van/);
    await undoAll(mentor);
  });

  test('gives a redelivered press the same answer as the first delivery', async () => {
    const mentor = bot.chat('an');
    const next = buttonOf(await start(mentor), 'session.next');
    const first = await mentor.press(next, {}, { id: 'delivered-1' });
    expect(await mentor.press(next, {}, { id: 'delivered-1' })).toEqual(first);
    await undoAll(mentor);
  });

  test('carries out a redelivered typed word once', async () => {
    const mentor = bot.chat('an');
    await start(mentor);
    const card = await mentor.ask('volgende stap', { id: 'typed-1' });
    expect(textOf(card)).toMatch(/Stap 2 van/);
    expect(await mentor.type('volgende stap', { id: 'typed-1' })).toHaveLength(0);
    await bot.restart();
    expect(textOf(await mentor.ask('volgende stap', { id: 'typed-1' }))).toMatch(/Stap 2 van/);
    await undoAll(mentor);
  });

  test('lets a trainee of the group read the preparation and not run it', async () => {
    const mentor = bot.chat('an');
    const running = await start(mentor);
    const list = await bot.chat('bilal').ask('sessie');
    const outline = await bot.chat('bilal').walk(buttonOf(list, 'session.open'));
    expect(buttonsOf(outline).map(({ verb }) => verb)).not.toContain('session.next');
    expect(textOf(outline)).toMatch(/^\d+ minuten$/m);
    expect(textOf(outline)).not.toMatch(/stappen/);
    const { body } = await bot.chat('bilal').press(buttonOf(running, 'session.next'));
    expect(body.statusCode).toBe(400);
    expect(body.value.code).toBe('session.read-only');
    await undoAll(mentor);
  });

  test('shows nothing of a group to anybody outside it, the coordinator included', async () => {
    const open = buttonOf(await bot.chat('an').ask('sessie'), 'session.open');
    for (const outsider of ['els', 'femke', 'gert', 'hanna']) {
      const { body } = await bot.chat(outsider).press(open);
      expect(body.value.code).toBe('session.not-yours');
      expect(JSON.stringify(body)).not.toMatch(/Amrani|Dubois/);
    }
  });

  test('walks a talk of a pair in its five steps', async () => {
    const card = await start(bot.chat('hanna'));
    expect(textOf(card)).toMatch(/Stap 1 van 5/);
    expect(textOf(card)).toMatch(/\d{1,2}\.\d{2} uur/);
    await undoAll(bot.chat('hanna'));
  });
});
