import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Button, buttonOf, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import { dataKeys } from '../../../src/core/seals/data-keys.ts';
import { todos } from '../../../src/core/tasks/own-todo.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';

/** What a trainee writes on the list of tasks for themselves, through the whole bot; it is Monday 23 November 2026. */

jest.setTimeout(150_000);

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const press = (verb: string, data: Json): Button => ({ type: 'Action.Execute', title: '', verb, data });

/** How many to-do's and how many of their keys are stored. */
async function stored(): Promise<readonly number[]> {
  const store = await openStore(bot.config);
  const [found, keys] = [await store.list(todos), await store.list(dataKeys)];
  await store.close();
  return [found.length, keys.filter(({ key }) => key.startsWith('todo ')).length];
}

/** The value of an input as it stands on a card. */
function inputOf(card: Json, id: string): unknown {
  const body = card.body as readonly Json[];
  return body.find((each) => each.id === id)?.value;
}

async function keep(id: string, text: string, date = ''): Promise<Json> {
  const chat = bot.chat(id);
  const form = await chat.walk(buttonOf(await chat.ask('taken'), 'todo.add'));
  return chat.walk(buttonOf(form, 'todo.keep'), { text, date });
}

const ownRows = (card: Json, verb: string) => buttonsOf(card).filter((each) => each.verb === verb);

describe('something of one’s own', () => {
  test('is written on a card, stands beside the official tasks, is ticked off, taken back and erased', async () => {
    const bilal = bot.chat('bilal');
    const form = await bilal.walk(buttonOf(await bilal.ask('taken'), 'todo.add'));
    expect(textOf(form)).toMatch(/Hoogstens 80 tekens, niets over patiënten of gezondheid/);
    expect(textOf(form)).toMatch(/Niemand anders leest dit, ook je mentor niet/);
    expect(await stored()).toEqual([0, 0]);
    const kept = await bilal.walk(buttonOf(form, 'todo.keep'), {
      text: ' literatuur\n zoeken ',
      date: '2026-12-10',
    });
    expect(textOf(kept)).toMatch(/Van jezelf[\s\S]*literatuur zoeken\s+Tegen donderdag 10 december 2026/);
    expect(textOf(kept)).toMatch(/Stageplan indienen/);
    // The second press of the same button keeps no second one.
    expect(
      textOf(
        await bilal.walk(buttonOf(form, 'todo.keep'), { text: 'literatuur zoeken', date: '2026-12-10' }),
      ),
    ).toMatch(/Dat stond er al zo/);
    expect(await stored()).toEqual([1, 1]);

    const done = await bilal.walk(buttonOf(kept, 'todo.done'));
    expect(textOf(done)).toMatch(
      /Afgevinkt\. Over dertig dagen is het weg[\s\S]*literatuur zoeken\s+Gedaan op 23 nov/,
    );
    expect(textOf(await bilal.walk(buttonOf(kept, 'todo.done')))).toMatch(/Dat stond er al zo/);
    const back = await bilal.walk(buttonOf(done, 'todo.undo'));
    expect(textOf(back)).toMatch(/Staat weer open/);
    // A card of before it was taken back changes nothing.
    expect(textOf(await bilal.walk(buttonOf(kept, 'todo.done')))).toMatch(/oudere kaart/);

    await bot.restart();
    const card = await bilal.walk(buttonOf(await bilal.ask('taken'), 'todo.open'));
    const asked = await bilal.walk(buttonOf(card, 'todo.forget'));
    expect(textOf(asked)).toMatch(/Dit wissen\?\s+literatuur zoeken/);
    expect(await stored()).toEqual([1, 1]);
    const gone = await bilal.walk(buttonOf(asked, 'todo.forget'));
    expect(textOf(gone)).toMatch(/Gewist, voorgoed/);
    expect(textOf(gone)).not.toMatch(/literatuur/);
    expect(await stored()).toEqual([0, 0]);
    expect((await bilal.press(buttonOf(kept, 'todo.done'))).body.value.code).toBe('todo.unknown');
  });

  test.each([
    ['', '', /Er staat nog niets/],
    [' \u200b ', '', /Er staat nog niets/],
    ['x'.repeat(81), '2026-12-10', /meer dan 80 tekens/],
    ['boek terugbrengen', '2026-11-22', /Die dag is al voorbij/],
    ['boek terugbrengen', '03/04/2027', /Die dag kon ik niet lezen/],
  ])('that can’t be kept says why, and loses nothing of %j by %j', async (text, date, said) => {
    const card = await keep('daan', text, date);
    expect(textOf(card)).toMatch(said);
    expect(inputOf(card, 'text')).toBe(text);
    if (/^2026/.test(date)) expect(inputOf(card, 'date')).toBe(date);
    expect(await stored()).toEqual([0, 0]);
    // Mended on the same card, it is kept.
    const kept = await bot.chat('daan').walk(buttonOf(card, 'todo.keep'), { text: 'kort', date: '' });
    expect(textOf(kept)).toMatch(/Bewaard\. Niemand anders ziet het/);
    const open = await bot.chat('daan').walk(buttonOf(kept, 'todo.open'));
    await bot
      .chat('daan')
      .walk(press('todo.forget', { todo: buttonOf(open, 'todo.forget').data.todo, sure: true }));
  });

  test('written anew on a card that was used already is asked once more, and not lost', async () => {
    const chloe = bot.chat('chloe');
    const form = await chloe.walk(buttonOf(await chloe.ask('mes tâches'), 'todo.add'));
    await chloe.walk(buttonOf(form, 'todo.keep'), { text: 'un', date: '' });
    const again = await chloe.walk(buttonOf(form, 'todo.keep'), { text: 'deux', date: '' });
    expect(textOf(again)).toMatch(/déjà enregistré autre chose/);
    expect(inputOf(again, 'text')).toBe('deux');
    const both = await chloe.walk(buttonOf(again, 'todo.keep'), { text: 'deux', date: '' });
    expect(ownRows(both, 'todo.done')).toHaveLength(2);
  });

  test('has room for twenty that are open, and no card is longer than Teams takes', async () => {
    const femke = bot.chat('femke');
    const long = (count: number) => `${`${count}`.padStart(2, '0')} ${'x'.repeat(77)}`;
    for (let count = 1; count <= 20; count += 1) await keep('femke', long(count), '2026-12-12');
    const refused = await keep('femke', 'nummer 21');
    expect(textOf(refused)).toMatch(/Er staan er al twintig open/);
    expect(inputOf(refused, 'text')).toBe('nummer 21');
    const list = await femke.ask('taken');
    expect(ownRows(list, 'todo.done')).toHaveLength(5);
    const whole = await femke.walk(buttonOf(list, 'todo.list'));
    for (let count = 1; count <= 20; count += 1) expect(textOf(whole)).toContain(long(count));
    for (const card of [list, whole])
      expect(Buffer.byteLength(JSON.stringify(card), 'utf16le')).toBeLessThan(80_000);
    await femke.walk(buttonOf(whole, 'todo.done'));
    expect(textOf(await keep('femke', 'nummer 21'))).toMatch(/Bewaard/);
  });
});

describe('typed with a day', () => {
  test.each([
    ['bilal', 'nl-BE', 'literatuurstudie tegen 15 januari', 'literatuurstudie', '2027-01-15'],
    ['bilal', 'nl-NL', 'Boek bestellen uiterlijk 1 februari', 'Boek bestellen', '2027-02-01'],
    ['bilal', 'en', 'Read the paper by 15 January', 'Read the paper', '2027-01-15'],
    ['bilal', 'fr', 'Écrire au comité pour le 15 janvier', 'Écrire au comité', '2027-01-15'],
  ])('by %s in %s, "%s" is offered on the card, and not stored', async (id, language, line, text, day) => {
    const chat = bot.chat(id);
    await chat.press({ verb: 'person.language', data: { language } });
    const before = await stored();
    const card = await chat.ask(line);
    expect([inputOf(card, 'text'), inputOf(card, 'date')]).toEqual([text, day]);
    expect(await stored()).toEqual(before);
    const kept = await chat.walk(buttonOf(card, 'todo.keep'), { text, date: day });
    expect(textOf(kept)).toContain(text);
    await chat.press({ verb: 'person.language', data: { language: 'nl-BE' } });
  });

  test.each([
    ['bilal', 'stageplan tegen 20 december', /Ik las zondag 20 december 2026/],
    ['bilal', 'kan je mij antwoorden tegen maandag', /bedoel|begrijp|snap/i],
    ['an', 'literatuurstudie tegen 15 januari', /bedoel|begrijp|snap|afspreken/i],
  ])('what is something else stays so: %s, "%s"', async (id, line, said) => {
    const card = await bot.chat(id).ask(line);
    expect(textOf(card)).toMatch(said);
    expect(JSON.stringify(card)).not.toMatch(/todo\.keep/);
  });
});

describe('what seems to be about a patient or somebody’s health', () => {
  test.each([
    ['nl-BE', 'mevrouw Peeters bed 12 nabellen', /over een patiënt of over iemands gezondheid/],
    ['nl-BE', 'dossier patiënt afwerken', /over een patiënt/],
    ['nl-NL', 'dhr. Jansen labuitslag bellen', /dan kun je het zo bewaren/],
    ['en', 'call Mrs Jones, room 4', /about a patient or somebody’s health/],
    ['fr', 'rappeler Mme Lambert chambre 12', /parler d’un patient/],
  ])(
    'is asked before it is kept, in %s: "%s"; nothing is lost, and there is a way on',
    async (language, text, said) => {
      const daan = bot.chat('daan');
      await daan.press({ verb: 'person.language', data: { language } });
      const before = await stored();
      const asked = await keep('daan', text, '2026-12-10');
      expect(textOf(asked)).toMatch(said);
      expect([inputOf(asked, 'text'), inputOf(asked, 'date')]).toEqual([text, '2026-12-10']);
      expect(await stored()).toEqual(before);
      const [again, sure] = ownRows(asked, 'todo.keep');
      if (again === undefined || sure === undefined) throw new Error('no way on');
      // The first button looks again, whatever stands there by then; the other keeps it.
      expect(textOf(await daan.walk(again, { text: `${text}!`, date: '' }))).toMatch(said);
      const kept = await daan.walk(sure, { text, date: '' });
      expect(textOf(kept)).toContain(text);
      const [row] = ownRows(kept, 'todo.open');
      await daan.walk(press('todo.forget', { todo: row?.data.todo ?? '', sure: true }));
      await daan.press({ verb: 'person.language', data: { language: 'nl-BE' } });
    },
  );

  test.each(['boek over diabetes lezen', 'mail naar An over intervisie', 'kamer opruimen'])(
    'is not seen in "%s"',
    async (text) => {
      const kept = await keep('daan', text);
      expect(textOf(kept)).toMatch(/Bewaard/);
      const [row] = ownRows(kept, 'todo.open');
      await bot.chat('daan').walk(press('todo.forget', { todo: row?.data.todo ?? '', sure: true }));
    },
  );
});

describe('asked for in words', () => {
  test.each([
    ['nl-BE', 'ik wil een eigen to-do'],
    ['nl-BE', 'ik wil een to-do'],
    ['nl-BE', 'Ik wil graag een taak toevoegen'],
    ['nl-BE', 'voeg een eigen taak toe'],
    ['nl-NL', 'nieuwe to-do'],
    ['nl-NL', 'hoe voeg ik een to-do toe?'],
    ['en', 'add a to-do of my own'],
    ['en', 'I want to add a task'],
    ['en', 'new task'],
    ['fr', 'je veux ajouter une tâche'],
    ['fr', 'nouvelle tâche'],
    ['fr', 'je voudrais une tâche à moi'],
  ])('the card on which it is written comes, in %s, for "%s"', async (language, line) => {
    const bilal = bot.chat('bilal');
    await bilal.press({ verb: 'person.language', data: { language } });
    const card = await bilal.ask(line);
    expect(buttonsOf(card).map(({ verb }) => verb)).toContain('todo.keep');
    expect(inputOf(card, 'text')).toBe('');
    await bilal.press({ verb: 'person.language', data: { language: 'nl-BE' } });
  });

  test.each([
    ['to-do: boek bestellen tegen 15 januari', 'boek bestellen', '2027-01-15'],
    ['Nieuwe to-do: boek bestellen', 'boek bestellen', ''],
    ['zet op mn todo: slides KCB tegen vrijdag', 'slides KCB', '2026-11-27'],
    ['add to my to-do list: read the paper', 'read the paper', ''],
  ])('what it is stands on the card already: "%s"', async (line, text, date) => {
    const card = await bot.chat('bilal').ask(line);
    expect([inputOf(card, 'text'), inputOf(card, 'date')]).toEqual([text, date]);
  });

  test('whoever has no list of their own hears so', async () => {
    expect(textOf(await bot.chat('an').ask('ik wil een eigen to-do'))).toMatch(/voor wie in opleiding is/);
  });
});

describe('nobody else', () => {
  test.each(['an', 'els', 'gert', 'hanna', 'iris', 'daan'])('finds it by its id: %s', async (id) => {
    const list = await keep('bilal', 'van bilal alleen', '2026-12-01');
    const todo = String(buttonsOf(list).find(({ title }) => title === 'van bilal alleen')?.data.todo);
    for (const [verb, data] of [
      ['todo.open', { todo }],
      ['todo.done', { todo, seen: 1 }],
      ['todo.undo', { todo, seen: 1 }],
      ['todo.forget', { todo }],
      ['todo.forget', { todo, sure: true }],
      ['todo.keep', { todo, text: 'anders', date: '' }],
    ] as const) {
      const { body } = await bot.chat(id).press({ verb, data });
      expect(['todo.unknown', 'todo.none-here']).toContain(body.value.code);
    }
    const own = await bot.chat('bilal').walk(press('todo.open', { todo }));
    expect(textOf(own)).toMatch(/van bilal alleen/);
    await bot.chat('bilal').walk(press('todo.forget', { todo, sure: true }));
  });

  test('is told of it: not the mentor beside what is shared', async () => {
    await keep('bilal', 'woordzonderweerga');
    for (const verb of ['task.shared', 'task.choose'])
      expect(JSON.stringify(await bot.chat('an').walk(press(verb, {})))).not.toMatch(/woordzonderweerga/);
  });
});

test('what is done stays in sight for thirty days, as many as a card holds, and is gone then', async () => {
  const chloe = bot.chat('chloe');
  await chloe.press({ verb: 'person.language', data: { language: 'nl-BE' } });
  for (let count = 1; count <= 30; count += 1) {
    const list = await keep('chloe', `af ${count}.`);
    const tick = buttonsOf(list).find(({ title }) => title === `Gedaan, af ${count}.`);
    if (tick === undefined) throw new Error(`no way to tick ${count} off on ${textOf(list)}`);
    await chloe.walk(tick);
  }
  const whole = await chloe.walk(buttonOf(await chloe.ask('taken'), 'todo.list'));
  const done = await chloe.walk(buttonOf(whole, 'todo.list'));
  expect(ownRows(done, 'todo.undo')).toHaveLength(24);
  for (const card of [whole, done])
    expect(Buffer.byteLength(JSON.stringify(card), 'utf16le')).toBeLessThan(80_000);
  await bot.restart('2026-12-22T09:00:00Z');
  const all = () => chloe.walk(press('todo.list', {}));
  expect(textOf(await all())).toMatch(/Wat af is \(30\)/);
  await bot.restart('2026-12-24T09:00:00Z');
  await until('they are gone', async () => !/Wat af is/.test(textOf(await all())));
  expect(textOf(await all())).toMatch(/deux/);
  expect(ownRows(await all(), 'todo.undo')).toEqual([]);
});
