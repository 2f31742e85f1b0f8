import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Button, buttonOf, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { readButton } from '../../../src/bots/turns/read-button.ts';
import { ShownButtons } from '../../../src/bots/typed/shown-buttons.ts';
import { parseWish } from '../../../src/bots/verbs.ts';
import { languages } from '../../../src/core/kernel/language.ts';
import { askerOf } from '../../support/card-gallery/asker.ts';
import { drawEveryCase } from '../../support/card-gallery/card-cases.ts';
import { loadOrdinary, materialOf } from '../../support/card-gallery/materials.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';

/** Whoever types the words of a button gets what the button does. */

/** Verbs whose button sends what was filled in: words lead to where it is filled in. */
const fillsIn = (button: Button) =>
  (button.verb === 'session.plan' && button.data.clear !== true) ||
  (button.verb === 'session.report' && button.data.view === 'held') ||
  button.verb === 'session.tick' ||
  (button.verb === 'person.notifications' && ['topics', 'pause'].includes(String(button.data.change))) ||
  (button.verb === 'training.save' && button.data.change === 'mark');

/** What is never said by words: they lead to the card on which it is pressed. */
const onlyPressed: Readonly<Record<string, string>> = {
  'consent.give': 'consent.show',
  'consent.decline': 'consent.show',
  'draft.send': 'draft.open',
  'goal.turn': 'goal.open',
  'goal.ask': 'goal.open',
  'goal.forget': 'goal.open',
  'todo.keep': 'todo.add',
  'todo.forget': 'todo.open',
  'task.propose': 'task.day',
  'task.agree': 'task.day',
  'task.told': 'task.open',
  'task.pause': 'task.course',
  'task.pace': 'task.course',
};

describe.each(languages)('every button of every card, typed in %s', (language) => {
  test('asks for the same as when it is pressed', async () => {
    const material = await loadOrdinary();
    const asker = await askerOf(language, material.group, 'mentor', 'An');
    const wrong: string[] = [];
    let count = 0;
    for (const { name, card } of await drawEveryCase(language, materialOf('ordinary', material))) {
      const shown = new ShownButtons();
      shown.remember(asker.person.id, card);
      const buttons = buttonsOf(card);
      // Of words that stand on several buttons nobody can say which is meant.
      for (const button of buttons.filter((each) => isOnlyOne(each, buttons))) {
        count += 1;
        const reading = await readButton(
          { ...asker, deps: { ...asker.deps, shown } },
          button.title,
          'message',
        );
        const pressed = parseWish(button.verb, button.data);
        // Where something has to be filled in first, the words say so as the button does.
        if (
          !pressed.ok &&
          reading !== undefined &&
          'refusal' in reading &&
          reading.refusal === pressed.refusal
        )
          continue;
        const typed = reading !== undefined && 'wish' in reading ? reading.wish : undefined;
        if (typed !== undefined && typed.verb === onlyPressed[button.verb]) continue;
        const opens = { 'session.plan': 'session.open', 'session.report': 'session.open' };
        const verb = fillsIn(button)
          ? { ...opens, 'session.tick': 'session.open', 'training.save': 'training.show' }[button.verb]
          : undefined;
        if (typed?.verb !== (verb ?? button.verb)) wrong.push(`${name}: ${button.title}`);
        else if (!fillsIn(button) && pressed.ok && !isSame(typed, pressed.value))
          wrong.push(`${name}: ${button.title} means ${JSON.stringify(typed)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });
});

function isOnlyOne(button: Button, all: readonly Button[]): boolean {
  const does = ({ verb, data }: Button) => JSON.stringify([verb, data]);
  return all.every((each) => each.title !== button.title || does(each) === does(button));
}

/** The message that carried the words is the one thing that a button does not have. */
function isSame(typed: object, pressed: object): boolean {
  const plain = (wish: object) =>
    JSON.stringify(wish, (key, value: unknown) => (key === 'id' && value === 'message' ? undefined : value));
  return plain(typed) === plain(pressed);
}

describe('over HTTP', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await openBot();
  });
  afterAll(() => bot.close());

  const ask = (id: string, text: string): Promise<Json> => bot.chat(id).ask(text);

  test.each(languages)(
    'what can be looked at is found in %s also when nothing was shown before',
    async (language) => {
      const an = bot.chat('an');
      await an.press({ verb: 'person.language', data: { language } });
      const cards = [
        await an.walk({ type: '', title: '', verb: 'session.list', data: {} }),
        await an.walk({ type: '', title: '', verb: 'help.show', data: {} }),
        await an.walk({ type: '', title: '', verb: 'person.notifications', data: {} }),
        await an.walk({ type: '', title: '', verb: 'faq.show', data: {} }),
      ];
      await bot.restart();
      const looks = cards
        .flatMap(buttonsOf)
        .filter(
          ({ verb, data }) =>
            /show|list|open|card$/.test(verb) && !('group' in data && 'year' in data && !('plan' in data)),
        );
      const titles = [...new Set(looks.map(({ title }) => title))].filter((title) => !title.includes('. '));
      expect(titles.length).toBeGreaterThan(5);
      for (const title of titles) {
        const button = looks.find((each) => each.title === title);
        if (button === undefined) continue;
        const pressed = await an.walk(button);
        await an.press({ verb: 'person.mentor', data: {} });
        expect([title, textOf(await an.ask(title))]).toEqual([title, textOf(pressed)]);
      }
    },
  );

  test('a walk is gone through by the words of its buttons, and “ga verder” goes back to where it was', async () => {
    const an = bot.chat('an');
    await an.press({ verb: 'person.language', data: { language: 'nl-BE' } });
    await ask('an', 'Bekijk de volgende sessie');
    expect(textOf(await ask('an', 'Start de sessie'))).toMatch(/Stap 1 van/);
    expect(textOf(await ask('an', 'volgende stap'))).toMatch(/Stap 2 van/);
    await ask('an', 'help');
    expect(textOf(await ask('an', 'ga verder'))).toMatch(/Stap 2 van/);
    await bot.restart();
    expect(textOf(await ask('an', 'Ga verder'))).toMatch(/Stap 2 van/);
    expect(textOf(await ask('an', 'Sla over'))).toMatch(/Stap 3 van/);
    expect(textOf(await ask('an', 'Toch niet overslaan'))).toMatch(/Stap 2 van/);
  });

  test('words that come twice in one message are carried out once', async () => {
    const an = bot.chat('an');
    const message = { type: 'message', text: 'Volgende stap', id: 'the-same-message' };
    await an.send(message);
    await bot.restart();
    await an.send(message);
    expect(textOf(await ask('an', 'sessie'))).toMatch(/Bezig, stap 3 van/);
  });

  test.each(['pauze', 'ik moet even weg', 'we nemen even pauze', 'brb'])(
    '“%s” in a running session leaves it where it is, and says so',
    async (text) => {
      const card = await ask('an', text);
      expect(textOf(card)).toMatch(/blijft staan bij stap 3 van \d+\. Niets gaat verloren/);
      expect(textOf(await bot.chat('an').walk(buttonOf(card, 'session.open')))).toMatch(/Stap 3 van/);
    },
  );

  test('“pauze” of somebody who leads nothing is about the messages', async () => {
    expect(textOf(await ask('bilal', 'pauze'))).toMatch(/Even niets\?/);
  });

  test.each([
    ['nl-BE', 'zet de sessie op donderdag 19u'],
    ['nl-NL', 'verzet de sessie naar donderdag 19 uur'],
    ['en', 'move the session to Thursday 7pm'],
    ['fr', 'mets la séance jeudi à 19h'],
  ])('%s: “%s” opens the question for a date, filled in, and notes nothing', async (language, text) => {
    const els = bot.chat('els');
    await els.press({ verb: 'person.language', data: { language } });
    const card = await els.ask(text);
    expect(JSON.stringify(card)).toMatch(/"id":"date".*"value":"2026-11-26"/);
    expect(JSON.stringify(card)).toMatch(/"id":"clock".*"value":"19:00"/);
    await els.press({ verb: 'person.language', data: { language: 'nl-BE' } });
    expect(textOf(await els.ask('sessie'))).not.toMatch(/26 november/);
  });

  test.each([
    ['we hebben gisteren samengezeten', '2026-11-22'],
    ['de sessie is vorige dinsdag gehouden', '2026-11-17'],
    ['we had our session on 10 November', '2026-11-10'],
    ['nous nous sommes vus hier', '2026-11-22'],
    ['ze is al gehouden', ''],
  ])('“%s” asks for the day that it was held, filled in', async (text, day) => {
    const card = await ask('els', text);
    expect(textOf(card)).toMatch(/Op welke dag was het\?/);
    expect(JSON.stringify(card)).toContain(`"value":"${day}"`);
    expect(textOf(await ask('els', 'sessie'))).not.toMatch(/Gehouden op/);
  });

  test('a day that does not exist is said to be none', async () => {
    for (const text of ['31 februari', 'zet de sessie op 31 februari om 17u'])
      expect(textOf(await ask('els', text))).toMatch(/Die dag of dat uur bestaat niet/);
  });
});
