import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Button, buttonOf, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import { trainings } from '../../../src/core/training/training.ts';
import { type Bot, cohort, entraOf, openBot } from '../../support/open-bot.ts';

const people = [
  cohort,
  `vu,coordinator,vera,Vera Prins,vera@example.org,${entraOf('vera')},,,,,nl-NL`,
  `msg,mentor,joke,dr. Joke Wils,joke@example.org,${entraOf('joke')},gent-5,,,,nl-BE`,
  `vu,mentor,joke,dr. Joke Wils,joke@example.org,${entraOf('joke')},paar-5,,,,nl-BE`,
  `msg,trainee,lien,Lien Smets,lien@example.org,${entraOf('lien')},gent-2,,,2024-10-01,nl-BE`,
  `vu,mentor,lien,Lien Smets,lien@example.org,${entraOf('lien')},paar-6,,,,nl-BE`,
  `vu,mentor,karel,dr. Karel Vos,karel@example.org,${entraOf('karel')},paar-7,,,,nl-NL`,
].join('\n');

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
  await bot.importPeople(people);
});
afterAll(() => bot.close());

function changing(card: Json, change: 'mark' | 'unmark'): Button {
  const found = buttonsOf(card).find(({ verb, data }) => verb === 'training.save' && data.change === change);
  if (found === undefined) throw new Error(`nothing to ${change} on ${textOf(card)}`);
  return found;
}

/** What the inputs of a card say, by part. */
function inputsOf(card: Json): Json {
  const found = [...JSON.stringify(card).matchAll(/"id":"part:([\w-]+)".*?"value":"(true|false|[a-z-]+)"/g)];
  return Object.fromEntries(found.map(([, id, value]) => [id, value]));
}

async function stored(id: string): Promise<unknown> {
  const store = await openStore(bot.config);
  const found = await store.load(trainings, `vu/${id}`);
  await store.close();
  return found?.document;
}

const untouched = { t1a: 'false', t1b: 'false', t2: 'false', t3: 'not-yet' };

describe('a mentor of a programme with a training', () => {
  test.each(['training', 'wanneer moet ik de intervisietraining doen', 'krijg ik accreditatie', 'cursus'])(
    'sees after "%s" what there is to follow, how long it takes, until when, and who sees it',
    async (words) => {
      const card = await bot.chat('hanna').ask(words);
      const text = textOf(card);
      expect(text).toMatch(/Jouw mentortraining/);
      expect(text).toMatch(/Nog 4 delen, waarvan 2 voor je eerste gesprek/);
      expect(text).toMatch(/30 minuten · voor gesprek 1/);
      expect(text).toMatch(/2 uur · rond gesprek 3 · ABAN 2/);
      expect(text).toMatch(/2 uur · in je eerste jaar als mentor · ABAN 2/);
      expect(text).toMatch(/geen namen/);
      expect(inputsOf(card)).toEqual(untouched);
      expect(buttonsOf(card).filter(({ data }) => data.change === 'unmark')).toEqual([]);
      expect(await stored('hanna')).toBeUndefined();
    },
  );

  test('is offered it in the menu, and comes from there to the card and on', async () => {
    const help = await bot.chat('hanna').ask('help');
    const card = await bot.chat('hanna').walk(buttonOf(help, 'training.show'));
    expect(inputsOf(card)).toEqual(untouched);
    expect(textOf(await bot.chat('hanna').walk(buttonOf(card, 'session.list')))).toMatch(/Jouw gesprekken/);
  });

  test('notes what was followed, sees the day, and takes it back', async () => {
    const hanna = bot.chat('hanna');
    const card = await hanna.ask('training');
    const inputs = { 'part:t1a': 'true', 'part:t1b': 'true', 'part:t2': 'false', 'part:t3': 'exempt' };
    const saved = await hanna.walk(changing(card, 'mark'), inputs);
    expect(textOf(saved)).toMatch(/Opgeslagen/);
    expect(textOf(saved)).toMatch(/Klaar voor je eerste gesprek. Er volgt nog 1 deel/);
    expect(textOf(saved)).toMatch(/genoteerd op 23 nov 2026|genoteerd op 23 nov\. 2026/);
    expect(inputsOf(saved)).toEqual({ t1a: 'true', t1b: 'true', t2: 'false', t3: 'exempt' });
    await bot.restart();
    expect(inputsOf(await hanna.ask('training'))).toEqual(inputsOf(saved));
    const undone = await hanna.walk(changing(saved, 'unmark'), inputs);
    expect(textOf(undone)).toMatch(/weer zoals het stond/);
    expect(inputsOf(undone)).toEqual(untouched);
    const again = await hanna.walk(changing(saved, 'unmark'), inputs);
    expect(textOf(again)).toMatch(/Dat stond er al zo/);
  });

  test('loses nothing by an old card or a second press', async () => {
    const hanna = bot.chat('hanna');
    const old = changing(await hanna.ask('training'), 'mark');
    const press = () => hanna.walk(old, { 'part:t1a': 'true' });
    expect(textOf(await press())).toMatch(/Opgeslagen/);
    const again = await press();
    expect(textOf(again)).toMatch(/Dat stond er al zo/);
    expect(changing(again, 'unmark')).toBeDefined();
    const later = await hanna.walk(old, { 'part:t1a': 'false', 'part:t2': 'true' });
    expect(textOf(later)).toMatch(/oudere kaart/);
    expect(buttonsOf(later).filter(({ data }) => data.change === 'unmark')).toEqual([]);
    const same = await hanna.walk(changing(later, 'mark'), { 'part:t1a': 'true' });
    expect(textOf(same)).toMatch(/Dat stond er al zo/);
    expect(buttonsOf(same).filter(({ data }) => data.change === 'unmark')).toEqual([]);
    expect(inputsOf(later)).toEqual({ ...untouched, t1a: 'true' });
    await hanna.walk(changing(later, 'mark'), { 'part:t1a': 'false' });
    expect(inputsOf(await hanna.ask('training'))).toEqual(untouched);
  });

  test('is thanked when all is done, and can still put something right', async () => {
    const hanna = bot.chat('hanna');
    const card = await hanna.ask('training');
    const all = { 'part:t1a': 'true', 'part:t1b': 'true', 'part:t2': 'true', 'part:t3': 'followed' };
    const done = await hanna.walk(changing(card, 'mark'), all);
    expect(textOf(done)).toMatch(/Je hebt alles gedaan/);
    expect(textOf(done)).not.toMatch(/Nog \d/);
    await bot.importPeople(people);
    await hanna.ask('taal en');
    const english = await hanna.ask('training');
    expect(textOf(english)).toMatch(/You have done it all/);
    await hanna.ask('language nl');
    await hanna.walk(changing(english, 'mark'), { 'part:t3': 'not-yet' });
    expect(textOf(await hanna.ask('training'))).toMatch(/Klaar voor je eerste gesprek/);
  });

  test('somebody who is a mentor elsewhere too gets the one with a training', async () => {
    const card = await bot.chat('joke').ask('training');
    expect(textOf(card)).toMatch(/rond gesprek 3/);
    const saved = await bot.chat('joke').walk(changing(card, 'mark'), { 'part:t1a': 'true' });
    expect(inputsOf(saved)).toEqual({ ...untouched, t1a: 'true' });
    expect(await stored('joke')).toMatchObject({ programme: 'vu', person: 'joke' });
  });

  test('somebody who is a trainee elsewhere finds it in the menu as well', async () => {
    const help = await bot.chat('lien').ask('help');
    expect(textOf(await bot.chat('lien').walk(buttonOf(help, 'training.show')))).toMatch(/Nog 4 delen/);
  });
});

describe('nobody else', () => {
  test.each([
    ['an', 'training', /houd? ik in dit programma niet bij. .*coördinat/],
    ['an', 'is er een cursus voor mentors', /houd? ik in dit programma niet bij/],
    ['gert', 'training', /houd? ik in dit programma niet bij\.\n(?!.*Neem contact)/],
    ['bilal', 'cursus', /houd? ik in dit programma niet bij/],
    ['iris', 'training', /is er voor mentors/],
    ['vera', 'training', /alleen hoeveel mentors klaar zijn/],
  ])('has one to note: %s hears after "%s" why, and how to go on', async (id, words, answer) => {
    const card = await bot.chat(id).ask(words);
    expect(textOf(card)).toMatch(answer);
    expect(buttonsOf(card).length).toBeGreaterThan(0);
    expect(buttonsOf(card).map(({ verb }) => verb)).not.toContain('training.save');
    const help = await bot.chat(id).ask('help');
    expect(buttonsOf(help).map(({ verb }) => verb)).not.toContain('training.show');
  });

  test.each(['an', 'bilal', 'gert', 'iris', 'vera'])('can note something: %s is refused', async (id) => {
    for (const programme of ['vu', 'msg', 'no-such']) {
      const data = { programme, seen: 0, change: 'mark', 'part:t1a': 'true' };
      const { body } = await bot.chat(id).press({ verb: 'training.save', data });
      expect(body).toMatchObject({ statusCode: 400, value: { code: 'training.not-yours' } });
    }
    expect(await stored(id)).toBeUndefined();
  });

  test.each([
    [{ seen: 0, change: 'mark' }, 'wish.malformed'],
    [{ programme: 'vu', change: 'mark' }, 'wish.malformed'],
    [{ programme: 'vu', seen: -1, change: 'mark' }, 'wish.malformed'],
    [{ programme: 'vu', seen: 0 }, 'wish.malformed'],
    [{ programme: 'vu', seen: 0, change: 'restore' }, 'wish.malformed'],
    [{ programme: 'vu', seen: 0, change: 'mark', 'part:t1a': 'perhaps' }, 'wish.malformed'],
    [{ programme: 'vu', seen: 0, change: 'mark', 'part:t1a': 'exempt' }, 'training.no-exemption'],
  ])('and no button that the bot never made: %j', async (data, code) => {
    const mentor = bot.chat('karel');
    const { body } = await mentor.press({ verb: 'training.save', data });
    expect(body).toMatchObject({ statusCode: 400, value: { code } });
    expect(await stored('karel')).toBeUndefined();
  });
});
