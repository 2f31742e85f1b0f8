import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Button, buttonOf, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, cohort, entraOf, openBot } from '../../support/open-bot.ts';

const people = [
  cohort,
  `vu,mentor,hanna,dr. Hanna de Boer,hanna@example.org,${entraOf('hanna')},paar-2,,,,nl-NL`,
  `vu,trainee,jan,Jan Visser,jan@example.org,${entraOf('jan')},paar-2,,,2025-09-01,en`,
  `vu,mentor,karel,dr. Karel Vos,karel@example.org,${entraOf('karel')},paar-3,,,,nl-NL`,
  `vu,coordinator,vera,Vera Prins,vera@example.org,${entraOf('vera')},,,,,nl-NL`,
].join('\n');

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
  await bot.importPeople(people);
});
afterAll(() => bot.close());

const show = (data: Json) => ({ type: 'Action.Execute', title: '', verb: 'overview.show', data });
const verbsOf = (card: Json) => buttonsOf(card).map(({ verb }) => verb);
const tableOf = (card: Json) =>
  [...JSON.stringify(card).matchAll(/"type":"TableCell".*?"text":"(.*?)"/g)].map(([, text]) => text);

function pressOf(card: Json, wanted: (button: Button) => boolean): Button {
  const found = buttonsOf(card).find(wanted);
  if (found === undefined) throw new Error(`no such button on ${textOf(card)}`);
  return found;
}

/** The first talk of a pair, walked and finished by its mentor. */
async function holdFirst(id: string): Promise<void> {
  const mentor = bot.chat(id);
  const list = await mentor.ask('gesprekken');
  const step = await mentor.walk(
    buttonOf(await mentor.walk(buttonOf(list, 'session.open')), 'session.start'),
  );
  await mentor.walk({ ...buttonOf(step, 'session.next'), verb: 'session.finish' });
}

test.each([
  ['iris', 'nl-NL', 'overzicht'],
  ['jan', 'en', 'overview'],
  ['chloe', 'fr', 'aperçu'],
])(
  '%s, who coordinates nothing, finds the overview of their own years by a word, in %s',
  async (id, language, word) => {
    await bot.chat(id).press({ verb: 'person.language', data: { language } });
    expect(verbsOf(await bot.chat(id).ask(word))).toContain('overview.print');
  },
);

describe('the pair', () => {
  test('sees before the first talk that it all lies ahead, with the talks of three years and what comes now', async () => {
    for (const id of ['karel', 'iris']) {
      const card = await bot.chat(id).ask('overzicht van ons traject');
      expect(textOf(card)).toMatch(/Jullie traject/);
    }
    const text = textOf(await bot.chat('iris').ask('overzicht van ons traject'));
    expect(text).toMatch(/Met dr\. Hanna de Boer/);
    expect(text).toMatch(/Er is nog geen gesprek gevoerd/);
    expect(text).toMatch(/Wat nu komt\nGesprek 1: Start/);
    expect(text).toMatch(/Jaar 1: 0 van 4 gevoerd/);
    expect(text).toMatch(/Gesprek 9: Afronding/);
    expect(text).toMatch(/Alleen jullie twee zien dit/);
  });

  test('sees by year what was held and is planned, as bars, as a table and read aloud', async () => {
    await holdFirst('hanna');
    const mentor = bot.chat('hanna');
    const second = pressOf(
      await mentor.ask('gesprekken'),
      ({ verb, data }) => verb === 'session.open' && data.plan === 'vu-c2' && data.group === 'paar-1',
    );
    const dated = await mentor.walk({ ...second, data: { ...second.data, view: 'date' } });
    const save = pressOf(dated, ({ verb, data }) => verb === 'session.plan' && data.clear === undefined);
    await mentor.walk(save, { date: '2026-12-14', clock: '10:00' });

    const card = await bot.chat('iris').ask('overzicht van ons traject');
    const text = textOf(card);
    expect(text).toMatch(/1 van 9 gesprekken gevoerd, 1 gepland/);
    expect(text).toMatch(/Jaar 1: 1 van 4 gevoerd, 1 gepland/);
    expect(text).toMatch(/✓ Gevoerd op 23 nov\.? 2026/);
    expect(text).toMatch(/Gepland op maandag 14 december 2026 om 10.00 uur/);
    expect(card.speak).toMatch(/1 van 9 gesprekken gevoerd, 1 gepland\. Jaar 1: 1 van 4 gevoerd, 1 gepland/);
    expect(JSON.stringify(card)).toMatch(/"type":"Chart.HorizontalBar.Stacked"/);
    expect(tableOf(card).slice(4, 16)).toEqual(['1', '1', '1', '2', '2', '0', '0', '3', '3', '0', '0', '2']);
    expect(textOf(await bot.chat('iris').walk(buttonOf(card, 'session.open')))).toMatch(/Feedback op gang/);
    expect(tableOf(await mentor.ask('overzicht van ons traject'))).toEqual(tableOf(card));
  });

  test('of a mentor with two is one of them, and the other behind a button', async () => {
    const mentor = bot.chat('hanna');
    const first = await mentor.ask('ons traject');
    expect(textOf(first)).toMatch(/Met Iris Bakker/);
    const other = await mentor.walk(pressOf(first, ({ verb }) => verb === 'overview.show'));
    expect(textOf(other)).toMatch(/Met Jan Visser/);
    expect(textOf(other)).not.toMatch(/Iris/);
  });

  test('without a trainee is an empty state with a way to the coordinators', async () => {
    const card = await bot.chat('karel').ask('overzicht van ons traject');
    expect(textOf(card)).toMatch(/nog geen coassistent aan je gekoppeld/);
    expect(verbsOf(card)).toContain('person.contact');
  });
});

describe('the group', () => {
  test('sees its sessions and themes by year, and nothing about who was there', async () => {
    const mentor = bot.chat('an');
    const opened = await mentor.walk(buttonOf(await mentor.ask('sessie'), 'session.open'));
    const step = await mentor.walk(buttonOf(opened, 'session.start'));
    await mentor.walk({ ...buttonOf(step, 'session.next'), verb: 'session.finish' });
    const card = await bot.chat('bilal').ask('overzicht van ons traject');
    const text = textOf(card);
    expect(text).toMatch(/1 van 12 sessies gehouden/);
    expect(text).toMatch(/Jaar 1: 1 van 2 gehouden/);
    expect(text).toMatch(/Jaar 2\n/);
    expect(text).toMatch(/Omgaan met stress/);
    expect(JSON.stringify(card)).not.toMatch(/Chart|Amrani|Dubois|Wouters|aanwezig/);
    expect(textOf(await mentor.ask('overzicht van ons traject'))).toBe(text);
  });

  test('in its third year sees of the years before what was noted of them', async () => {
    const text = textOf(await bot.chat('femke').ask('overzicht van ons traject'));
    expect(text).toMatch(/Jaar 1: 0 van 2 gehouden\n.*\nNiets genoteerd/);
    expect(text).toMatch(/Wat nu komt\nOmgaan met conflict\nNog geen datum/);
  });
});

describe('nobody else', () => {
  const pair = { programme: 'vu', group: 'paar-1' };
  const gent = { programme: 'msg', group: 'gent-1' };

  test.each([
    ['a mentor of another pair', 'karel', pair],
    ['a trainee of another pair', 'jan', pair],
    ['a coordinator of the programme', 'vera', pair],
    ['a coordinator of the other programme', 'gert', pair],
    ['a mentor of a group', 'an', pair],
    ['a trainee of a group', 'bilal', pair],
    ['a mentor of another group', 'els', gent],
    ['a trainee of another group', 'femke', gent],
    ['a coordinator of the programme', 'gert', gent],
    ['a mentor of a pair', 'hanna', gent],
    ['a trainee of a pair', 'iris', gent],
    ['a mentor, of a group that is not there', 'an', { programme: 'msg', group: 'gent-99' }],
    ['a mentor, of a programme that is not there', 'an', { programme: 'zzz', group: 'gent-1' }],
  ])('sees it by a forged button: %s (%s)', async (_, id, data) => {
    const { body } = await bot.chat(id).press(show(data));
    expect(body).toMatchObject({ type: 'application/vnd.microsoft.error' });
    expect(Object.keys(body.value)).toEqual(['code', 'message']);
    expect(body.value.code).toBe('overview.not-yours');
    expect(body.value.message).toMatch(/alleen (?:aan|zien)|only show a mentorship to those/);
  });

  test.each(['gert', 'vera'])('has it in the menu or by typing: %s, a coordinator', async (id) => {
    expect(verbsOf(await bot.chat(id).ask('help'))).not.toContain('overview.show');
    expect(textOf(await bot.chat(id).ask('overzicht van ons traject'))).toMatch(/alleen/);
  });
});

describe('it is asked for', () => {
  test.each([
    'overzicht van ons traject',
    'ons traject',
    'hoe ver staan we in ons traject',
    'our mentorship at a glance',
    'overview of our mentorship',
    'where are we in our mentorship?',
    'aperçu de notre parcours',
    'où en sommes-nous dans notre parcours',
  ])('in words: %s', async (words) => {
    expect(textOf(await bot.chat('bilal').ask(words))).toMatch(/Jullie traject/);
  });

  test.each([
    ['bilal', /Jullie traject/],
    ['chloe', /Le parcours/],
    ['jan', /Your mentorship at a glance/],
    ['iris', /Jullie traject/],
  ])('from the menu, in the language of %s', async (id, title) => {
    const help = await bot.chat(id).ask('help');
    expect(textOf(await bot.chat(id).walk(buttonOf(help, 'overview.show')))).toMatch(title);
  });

  test.each(['overzicht', 'overzicht van het traject voor de commissie'])(
    'by nothing that means the figures: %s',
    async (words) => {
      expect(textOf(await bot.chat('gert').ask(words))).not.toMatch(/traject toon ik alleen/);
    },
  );
});
