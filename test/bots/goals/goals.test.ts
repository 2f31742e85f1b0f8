import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buttonOf, buttonsOf, textOf } from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import { goals } from '../../../src/core/goals/goal.ts';
import { dataKeys } from '../../../src/core/seals/data-keys.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';
import { answer, find, keepGoal, press, said, wordGoal } from './goal-chat.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
});
afterEach(() => bot.close());

const iris = () => bot.chat('iris');
const hanna = () => bot.chat('hanna');
const verbsOf = (card: unknown) => buttonsOf(card).map(({ verb }) => verb);

/** How many goals and data keys there are. */
async function stored() {
  const store = await openStore(bot.config);
  const [found, keys] = [await store.list(goals, { limit: 9 }), await store.list(dataKeys, { limit: 9 })];
  await store.close();
  return { goals: found.length, keys: keys.filter(({ key }) => key.startsWith('goal ')).length };
}

describe('a trainee', () => {
  test.each(['mijn leerdoelen', 'my learning goals'])(
    'is told after "%s" what a first one could be',
    async (words) => {
      const card = await iris().ask(words);
      expect(textOf(card)).toMatch(/Nog geen leerdoel\. Een of twee/);
      expect(verbsOf(card)).toContain('goal.add');
      expect(await stored()).toEqual({ goals: 0, keys: 0 });
    },
  );

  test('comes to them by the menu', async () => {
    const menu = await iris().ask('help');
    expect(textOf(await iris().walk(buttonOf(menu, 'goal.list')))).toMatch(/Nog geen leerdoel/);
  });

  test('answers four questions, a card each with an example of the programme, then a day and a reader', async () => {
    const card = await iris().walk(buttonOf(await iris().ask('mijn leerdoelen'), 'goal.add'));
    expect(textOf(card)).toMatch(/Wat wil je kunnen\?/);
    expect(textOf(card)).toMatch(/een slechtnieuwsgesprek zelf openen/);
    expect(textOf(card)).toMatch(/geen namen/);
    const second = await answer(iris(), card, said.able);
    expect(textOf(second)).toMatch(/Waaraan merk je/);
    const third = await answer(iris(), second, said.notice);
    expect(textOf(third)).toMatch(/Vraag 3 van 4/);
    const fourth = await answer(iris(), third, said.where);
    const day = await answer(iris(), fourth, said.feedback);
    const reader = await iris().walk(find(day, 'goal.turn', { turn: 'day' }), { date: '2026-12-15' });
    expect(textOf(reader)).toMatch(/dr\. Hanna de Boer is jouw mentor/);
    const whole = await iris().walk(find(reader, 'goal.turn', { turn: 'reader', shared: true }));
    for (const text of [...Object.values(said), '15 dec', 'Jij en dr. Hanna de Boer'])
      expect(textOf(whole)).toContain(text);
    const kept = await iris().walk(find(whole, 'goal.turn', { turn: 'keep' }));
    expect(textOf(kept)).toMatch(/Opgeslagen/);
    await bot.restart();
    expect(textOf(await iris().ask('mijn leerdoelen'))).toContain(said.able);
  });

  test.each([
    [
      'en',
      'add a learning goal',
      [
        /What do you want to be able to do\?[\s\S]*open a bad-news conversation myself/,
        /How will you notice/,
      ],
      [/Where and when will you practise/, /Who will give you feedback/],
      [/By when\?/, /dr\. Hanna de Boer is your mentor/, /Your learning goal[\s\S]*Read it once more/],
      [/Kept\./, /Reached/],
    ],
    [
      'fr',
      'ajouter un objectif',
      [/Que veux-tu savoir faire/, /À quoi verras-tu que cela marche/],
      [/Où et quand t’exerceras-tu/, /Qui te donnera un retour/],
      [/Pour quand/, /dr\. Hanna de Boer/, /Ton objectif[\s\S]*Relis-le/],
      [/C’est gardé\./, /Atteint/],
    ],
    [
      'nl-BE',
      'leerdoel toevoegen',
      [/Wat wil je kunnen\?[\s\S]*slechtnieuwsgesprek/, /Waaraan merk je dat het lukt/],
      [/Waar en wanneer oefen je het/, /Wie geeft je feedback/],
      [
        /Tegen wanneer/,
        /dr\. Hanna de Boer is je mentor|dr\. Hanna de Boer/,
        /Jouw leerdoel[\s\S]*Lees het nog eens na/,
      ],
      [/Bewaard\./, /Bereikt/],
    ],
  ] as const)('in %s, from "%s" to what became of it', async (language, words, first, then, last, end) => {
    await iris().press({ verb: 'person.language', data: { language } });
    let card = await iris().ask(words);
    for (const [index, question] of [...first, ...then].entries()) {
      expect(textOf(card)).toMatch(question);
      card = await answer(iris(), card, `antwoord ${index}`);
    }
    const [day, reader, whole] = last;
    expect(textOf(card)).toMatch(day);
    card = await iris().walk(find(card, 'goal.turn', { turn: 'day' }), { date: '2026-12-15' });
    expect(textOf(card)).toMatch(reader);
    card = await iris().walk(find(card, 'goal.turn', { turn: 'reader', shared: true }));
    expect(textOf(card)).toMatch(whole);
    card = await iris().walk(find(card, 'goal.turn', { turn: 'keep' }));
    expect(textOf(card)).toMatch(end[0]);
    card = await iris().walk(find(card, 'goal.outcome', { outcome: 'reached' }));
    expect(textOf(card)).toMatch(end[1]);
  });

  test('skips what does not fit, and is told that nothing is in it yet', async () => {
    let card = await iris().ask('leerdoel toevoegen');
    for (let number = 1; number <= 5; number += 1)
      card = await iris().walk(find(card, 'goal.turn', { skip: true }));
    const whole = await iris().walk(find(card, 'goal.turn', { turn: 'reader', shared: false }));
    expect(textOf(whole).match(/Overgeslagen/g)).toHaveLength(4);
    const keep = find(whole, 'goal.turn', { turn: 'keep' });
    expect(textOf(await iris().walk(keep))).toMatch(/Er staat nog niets in/);
    const asked = await iris().walk(find(whole, 'goal.turn', { turn: 'ask', step: 'where' }));
    const filled = await answer(iris(), asked, said.where);
    expect(textOf(filled)).toMatch(/Jouw leerdoel/);
    expect(textOf(await iris().walk(find(filled, 'goal.turn', { turn: 'keep' })))).toMatch(/Opgeslagen/);
  });

  test('tags it with a competency of the programme if she wants, and takes the tag off', async () => {
    const asked = await wordGoal(iris());
    const whole = await iris().walk(find(asked, 'goal.turn', { turn: 'reader', shared: true }));
    expect(textOf(whole)).toMatch(/Geen gekozen/);
    const which = await iris().walk(find(whole, 'goal.turn', { turn: 'ask', step: 'competency' }));
    const tagged = await iris().walk(find(which, 'goal.turn', { competency: 'samenwerker' }));
    const kept = await iris().walk(find(tagged, 'goal.turn', { turn: 'keep' }));
    expect(textOf(kept)).toMatch(/samenwerker/);
    const open = await iris().walk(find(kept, 'goal.undo'));
    const again = await iris().walk(find(open, 'goal.turn', { turn: 'ask', step: 'competency' }));
    const none = buttonsOf(again).find(({ title }) => title === 'Zonder competentie');
    if (none === undefined) throw new Error('no way without');
    expect(textOf(await iris().walk(none))).toMatch(/Geen gekozen/);
  });

  test('goes on later where it was, and goes back', async () => {
    const second = await answer(iris(), await iris().ask('leerdoel toevoegen'), said.able);
    await bot.restart();
    const again = await iris().ask('leerdoel toevoegen');
    expect(textOf(again)).toMatch(/Waaraan merk je/);
    const first = await iris().walk(find(again, 'goal.turn', { turn: 'ask', step: 'able' }));
    expect(JSON.stringify(first)).toContain(said.able);
    expect(textOf(await answer(iris(), second, 'te laat'))).toMatch(/oudere kaart|andere vraag/);
    expect(await stored()).toEqual({ goals: 1, keys: 1 });
  });

  test.each([
    ['2026-11-01', /al voorbij/],
    ['2031-01-01', /meer dan twee jaar/],
    ['', /Ik vond geen dag/],
  ])('is asked again for a day after "%s"', async (date, words) => {
    expect(textOf(await wordGoal(iris(), date))).toMatch(words);
  });

  test('is asked to shorten what is too long, and nothing of it is kept', async () => {
    const card = await iris().ask('leerdoel toevoegen');
    expect(textOf(await answer(iris(), card, 'x'.repeat(201)))).toMatch(/langer dan 200/);
  });

  test('says what became of it without a reason, takes it back, and hears of a second press', async () => {
    const kept = await keepGoal(iris(), false);
    const reached = find(kept, 'goal.outcome', { outcome: 'reached' });
    const card = await iris().walk(reached);
    expect(textOf(card)).toMatch(/Genoteerd/);
    expect(textOf(card)).toMatch(/Bereikt/);
    expect(verbsOf(card)).not.toContain('goal.outcome');
    expect(textOf(await iris().walk(reached))).toMatch(/Dat stond er al zo/);
    const dropped = find(kept, 'goal.outcome', { outcome: 'dropped' });
    expect(textOf(await iris().walk(dropped))).not.toMatch(/Losgelaten/);
    const undone = await iris().walk(find(card, 'goal.undo'));
    expect(textOf(undone)).toMatch(/weer zoals het stond/);
    expect(verbsOf(undone)).toContain('goal.outcome');
  });

  test('opens a goal again and changes it; the mentor does not read along meanwhile', async () => {
    const kept = await keepGoal(iris(), true);
    const goal = find(kept, 'goal.undo').data.goal;
    const whole = await iris().walk(find(kept, 'goal.undo'));
    expect(textOf(whole)).toMatch(/leest niemand mee/);
    expect(textOf(await hanna().ask('leerdoelen'))).toMatch(/niets wat Iris Bakker je laat lezen/);
    const asked = await iris().walk(find(whole, 'goal.turn', { turn: 'ask', step: 'able' }));
    const again = await answer(iris(), asked, 'iets anders kunnen');
    await iris().walk(find(again, 'goal.turn', { turn: 'keep' }));
    expect(textOf(await hanna().walk(press('goal.open', { goal })))).toMatch(/iets anders kunnen/);
  });

  test('has two open at most, and says first what became of one', async () => {
    await keepGoal(iris(), false);
    const second = await keepGoal(iris(), false);
    expect(verbsOf(await iris().ask('mijn leerdoelen'))).not.toContain('goal.add');
    expect(textOf(await iris().ask('leerdoel toevoegen'))).toMatch(/Er lopen er al genoeg/);
    await iris().walk(find(second, 'goal.outcome', { outcome: 'changed' }));
    expect(textOf(await iris().ask('leerdoel toevoegen'))).toMatch(/Wat wil je kunnen/);
  });

  test('begins one by two presses on one button', async () => {
    const add = buttonOf(await iris().ask('mijn leerdoelen'), 'goal.add');
    await Promise.all([iris().walk(add), iris().walk(add)]);
    expect(await stored()).toEqual({ goals: 1, keys: 1 });
  });

  test('erases a goal at once after a question, with its data key', async () => {
    const kept = await keepGoal(iris(), true);
    const asked = await iris().walk(find(kept, 'goal.forget'));
    expect(textOf(asked)).toMatch(/wissen\?/);
    expect(await stored()).toEqual({ goals: 1, keys: 1 });
    const sure = find(asked, 'goal.forget', { sure: true });
    expect(textOf(await iris().walk(sure))).toMatch(/Gewist/);
    expect(await stored()).toEqual({ goals: 0, keys: 0 });
    expect(textOf(await iris().walk(sure))).toMatch(/Gewist/);
    expect(textOf(await hanna().ask('leerdoelen'))).not.toContain(said.able);
  });
});

describe('what is kept of a goal', () => {
  test('is kept longer by as long as the training stands still', async () => {
    const until = async () => {
      const store = await openStore(bot.config);
      const found = await store.list(goals, { limit: 9 });
      await store.close();
      return found.map(({ document }) => new Date(document.until).toISOString().slice(0, 10));
    };
    const kept = await keepGoal(iris(), false);
    expect(await until()).toEqual(['2028-03-06']);
    await iris().press({
      verb: 'task.pause',
      data: { pauseFrom: '2026-12-01', pauseBack: '2027-09-01' },
    });
    await iris().walk(find(kept, 'goal.outcome', { outcome: 'going-on' }));
    expect(await until()).toEqual(['2028-12-06']);
  });

  test('is told to whoever asks what is kept', async () => {
    expect(textOf(await iris().ask('wat bewaar je over mij'))).toMatch(/leerdoelen die je hier schrijft/);
    expect(textOf(await bot.chat('bilal').ask('wat bewaar je over mij'))).not.toMatch(/leerdoelen/);
  });
});
