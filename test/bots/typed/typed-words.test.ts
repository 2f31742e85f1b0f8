import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonOf, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';

/** What a tired mentor types in the middle of things, to the whole bot. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const an = () => bot.chat('an');
const speak = (language: string) => an().press({ verb: 'person.language', data: { language } });

/** Starts the next session and goes on to a step, from 1. */
async function goTo(step: number): Promise<Json> {
  const outline = await an().walk(buttonOf(await an().ask('sessie'), 'session.open'));
  let card = await an().walk(buttonOf(outline, 'session.start'));
  for (let at = 1; at < step; at += 1) card = await an().walk(buttonOf(card, 'session.next'));
  return card;
}

/** Takes everything back, so that each test begins with a session that has not begun. */
afterEach(async () => {
  await speak('nl-BE');
  for (;;) {
    const list = await an().ask('sessie');
    const card = await an().walk(buttonOf(list, 'session.open'));
    const back = buttonsOf(card).find(({ verb }) => verb === 'session.back' || verb === 'session.undo');
    if (back === undefined) return;
    await an().walk(back);
  }
});

describe('"done" in the middle of a session', () => {
  test.each([
    ['nl-BE', 'klaar', 'rond af'],
    ['en', 'done', 'finish session'],
    ['fr', 'terminé', 'terminer'],
  ])('is asked about in %s, and "%s" leaves the session where it is', async (language, done, end) => {
    await goTo(3);
    await speak(language);
    const asked = await an().ask(done);
    const steps = Number(/(?:Stap|Step|Étape) 3 (?:van|of|sur) (\d+)/.exec(textOf(asked))?.[1]);
    expect(textOf(asked)).toMatch(new RegExp(`\\b${steps - 3} `));
    expect(textOf(asked)).toContain(`**${end}**`);
    expect(buttonsOf(asked).map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(['session.next', 'session.finish']),
    );
    expect(textOf(await an().ask(end))).toMatch(/Dat was het|That was it|C’est terminé/);
    expect(textOf(await an().ask('sessie'))).toMatch(/✓/);
    await reopen();
  });

  test('offers the end from the first step too', async () => {
    await goTo(1);
    const asked = await an().ask('klaar');
    expect(buttonsOf(asked).map(({ verb }) => verb)).toContain('session.finish');
  });

  test.each(['rond de sessie af', 'finish session', 'sessie gedaan'])(
    'ends it at once for "%s", and undo says that it is open again',
    async (words) => {
      await goTo(2);
      const held = await an().ask(words);
      expect(textOf(held)).toMatch(/Dat was het/);
      const again = await an().walk(buttonOf(held, 'session.undo'));
      expect(textOf(again)).toMatch(/De sessie is weer open/);
      expect(textOf(again)).toMatch(/Stap 2 van/);
    },
  );

  test('ends it at the last step', async () => {
    let card = await goTo(1);
    while (buttonsOf(card).some(({ verb }) => verb === 'session.next'))
      card = await an().walk(buttonOf(card, 'session.next'));
    const held = await an().ask('klaar');
    expect(textOf(held)).toMatch(/Dat was het/);
    await an().walk(buttonOf(held, 'session.undo'));
  });

  test('ends nothing when nothing runs', async () => {
    expect(textOf(await an().ask('klaar'))).toMatch(/Er loopt nu geen sessie/);
  });
});

/** Opens the session again that was held last. */
async function reopen(): Promise<void> {
  await speak('nl-BE');
  const list = await an().ask('sessie');
  const rows = buttonsOf(list).filter(({ verb }) => verb === 'session.open');
  for (const row of rows) {
    const undo = buttonsOf(await an().walk(row)).find(({ verb }) => verb === 'session.undo');
    if (undo !== undefined) await an().walk(undo);
  }
}

test('a second press on skip keeps the sentence on what was skipped and the way back', async () => {
  const skip = buttonOf(await goTo(2), 'session.skip');
  const first = await an().walk(skip);
  const second = await an().walk(skip);
  for (const card of [first, second]) {
    expect(textOf(card)).toMatch(/Overgeslagen: /);
    expect(buttonsOf(card).map(({ verb }) => verb)).toContain('session.undo');
  }
  expect(textOf(second)).toMatch(/Dat was al gedaan/);
});

describe('thanks, a nod and a bare yes', () => {
  test.each([
    ['nl-BE', 'dank je wel', /Graag gedaan/],
    ['nl-BE', 'ok', /Goed\. Als je iets nodig hebt/],
    ['fr', 'merci', /Avec plaisir/],
    ['en', 'thanks', /You are welcome/],
    ['nl-BE', 'ja', /met ‘ja’ verandert er niets/],
    ['fr', 'oui', /«\soui\s» ne change rien/],
    ['en', 'yes', /‘yes’ changes nothing/],
  ])('are answered in %s as a person would: "%s"', async (language, words, said) => {
    await speak(language);
    const card = await an().ask(words);
    expect(textOf(card)).toMatch(said);
    expect(buttonsOf(card).map(({ verb }) => verb)).toContain('session.list');
  });

  test.each(['dank je wel', 'ok', 'ja', 'laat maar'])(
    'lead back to the session that runs: "%s"',
    async (words) => {
      await goTo(2);
      const card = await an().ask(words);
      expect(textOf(card)).toMatch(/Jullie zijn nog bezig met/);
      expect(textOf(await an().walk(buttonOf(card, 'session.open')))).toMatch(/Stap 2 van/);
    },
  );

  test('that mean nothing lead back to it first, among three things', async () => {
    await goTo(2);
    const card = await an().ask('xyzzy plugh');
    expect(textOf(card)).toMatch(/Dat begrijp ik niet/);
    expect(buttonsOf(card)).toHaveLength(3);
    expect(buttonsOf(card)[0]?.verb).toBe('session.open');
    expect(textOf(await an().walk(buttonOf(card, 'session.open')))).toMatch(/Stap 2 van/);
  });
});

describe('words that are only like those for a move', () => {
  test.each(['et si on continuait un peu', 'zullen we nog even blijven', 'kom we gaan eens voort'])(
    'leave the session where it is, ask, and offer every way on: "%s"',
    async (words) => {
      await goTo(2);
      const card = await an().ask(words);
      expect(textOf(card)).toMatch(/Stap 2 van/);
      expect(textOf(card)).toMatch(/Wil je verder, terug of stoppen\?/);
      const verbs = ['session.next', 'session.back', 'session.skip', 'session.finish'];
      expect(buttonsOf(card).map(({ verb }) => verb)).toEqual(expect.arrayContaining(verbs));
      expect(textOf(await an().walk(buttonOf(card, 'session.next')))).toMatch(/Stap 3 van/);
    },
  );

  test('ask nothing when nothing runs, or of a trainee', async () => {
    expect(textOf(await an().ask('et si on continuait un peu'))).toMatch(/Bedoel je een van deze\?/);
    await goTo(2);
    const card = await bot.chat('bilal').ask('et si on continuait un peu');
    expect(buttonsOf(card).map(({ verb }) => verb)).not.toContain('session.next');
    expect(textOf(card)).toMatch(/Bedoel je een van deze\?/);
  });

  test.each(['carry on', 'ga maar verder', 'volgende'])('are none of these: "%s"', async (words) => {
    await goTo(2);
    expect(textOf(await an().ask(words))).toMatch(/Stap 3 van/);
  });
});

test('somebody who is tired gets no appointment but a human answer and the numbers as a button', async () => {
  const card = await an().ask('een lange nacht en ik ben moe');
  expect(textOf(card)).toMatch(/Dat klinkt zwaar/);
  expect(buttonsOf(card).map(({ verb }) => verb)).toEqual(['session.list', 'help.card', 'help.show']);
});

test.each(['ik kan niet meer', "je n'en peux plus", 'i am burnt out'])(
  'somebody who cannot go on sees the numbers at once: "%s"',
  async (words) => {
    expect(textOf(await an().ask(words))).toMatch(/Zelfmoordlijn 1813/);
  },
);

describe('a session that is named', () => {
  test('by its number opens that one of this year', async () => {
    const list = textOf(await an().ask('sessie'));
    const second = textOf(await an().ask('sessie 2')).split('\n')[0] ?? '';
    expect(list).toContain(second);
    expect(textOf(await an().ask('sessie 1'))).not.toContain(second);
    expect(textOf(await an().ask('start de tweede sessie'))).toContain(second);
  });

  test('by its number opens that talk of a pair', async () => {
    const list = textOf(await bot.chat('hanna').ask('gesprekken'));
    const third = textOf(await bot.chat('hanna').ask('gesprek 3')).split('\n')[0] ?? '';
    expect(list).toContain(`Gesprek 3: ${third}`);
  });

  test('by its kind opens the one that comes, or runs, and has it', async () => {
    const asked = await an().ask('intervisie');
    expect(buttonsOf(asked).map(({ verb }) => verb)).toContain('session.start');
    await an().walk(buttonOf(await an().walk(buttonOf(asked, 'session.start')), 'session.next'));
    expect(textOf(await an().ask('intervisie'))).toMatch(/Stap 2 van/);
  });

  test('and that is not there is answered with the list', async () => {
    expect(textOf(await an().ask('sessie 9'))).toMatch(/Jouw sessies/);
  });
});

test.each([
  ['nl-BE', 'an', 'Wie ziet wat ik hier typ?', /Niemand leest mee/],
  ['en', 'an', 'who reads this?', /Nobody else reads this/],
  ['fr', 'an', "qui lit ce que j'écris ?", /Personne d’autre ne lit/],
  ['nl-NL', 'hanna', 'wie leest er mee', /Niemand leest mee/],
])(
  'somebody who asks in %s whether anyone else reads this gets an answer',
  async (language, id, words, answer) => {
    await bot.chat(id).press({ verb: 'person.language', data: { language } });
    const text = textOf(await bot.chat(id).ask(words));
    expect(text).toMatch(answer);
    expect(text).toMatch(/Teams/);
  },
);
