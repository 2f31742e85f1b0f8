import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { languageFiles } from '../../appPackage/pack-app.ts';
import { textOf } from '../../playground/teams/chat.ts';
import { languages } from '../../src/core/kernel/language.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { type Intent, understand } from '../../src/understanding/understand.ts';
import { knowShipped } from '../support/known-programmes.ts';
import { type Bot, now, openBot } from '../support/open-bot.ts';
import { readLanguageFile, readManifest } from './read-app.ts';

const known = await knowShipped();
const at = instant(Date.parse(now));

/** What each command is for, by its English title. A new command needs a line here. */
const intended: Readonly<Record<string, Intent>> = {
  session: 'sessions',
  themes: 'sessions',
  questions: 'faq',
  language: 'language',
  notifications: 'notifications',
  digest: 'digest',
  'emergency numbers': 'crisis',
  help: 'help',
};

interface Titles {
  readonly english: string;
  /** The title in every language, English among them: a Teams client sends the one that it shows. */
  readonly sent: readonly string[];
}

const commands: readonly Titles[] = readManifest().bots.flatMap(({ commandLists }, b) =>
  commandLists.flatMap((list, l) =>
    list.commands.map(({ title }, c) => ({
      english: title,
      sent: [title, ...languageFiles.map((file) => titleIn(file, b, l, c))],
    })),
  ),
);

function titleIn(file: string, bot: number, list: number, command: number): string {
  const key = `bots[${bot}].commandLists[${list}].commands[${command}].title`;
  const title = readLanguageFile(file)[key];
  if (title === undefined) throw new Error(`${file} lacks ${key}`);
  return title;
}

describe('a command', () => {
  test('has a purpose', () => {
    expect(commands.map(({ english }) => english).filter((title) => !(title in intended))).toEqual([]);
  });

  test('has a title of its own in every language', () => {
    for (let language = 0; language <= languageFiles.length; language += 1) {
      const titles = commands.map(({ sent }) => sent[language]?.toLowerCase());
      expect(new Set(titles).size).toBe(commands.length);
    }
  });

  test.each(commands)('$english is understood as intended, in whatever language it is sent', (command) => {
    const meant = command.sent.flatMap((title) =>
      languages.map((language) => `${title}: ${understand(title, { language, now: at, ...known }).intent}`),
    );
    const expected = command.sent.flatMap((title) =>
      languages.map(() => `${title}: ${intended[command.english]}`),
    );
    expect(meant).toEqual(expected);
  });

  test.each(commands)('$english is heard once, and means the same ever after', ({ sent }) => {
    const { words, heard } = listen();
    const hear = (title: string) =>
      languages.map((language) => understand(title, { language, now: at, ...known, words }));
    const first = sent.map(hear);
    expect(heard()).toBeGreaterThan(0);
    const once = heard();
    expect(sent.map(hear)).toEqual(first);
    expect(heard()).toBe(once);
  });

  test('is all that is remembered: any other line is heard anew', () => {
    const { words, heard } = listen();
    const hear = () =>
      understand('ik val om van vermoeidheid', { language: 'nl-BE', now: at, ...known, words });
    hear();
    const once = heard();
    hear();
    expect(heard()).toBe(2 * once);
  });
});

/** The words of the programmes, and how often somebody was heard by them. */
function listen() {
  let times = 0;
  const call = (text: string) => {
    times += 1;
    return known.words.call(text);
  };
  return { words: { ...known.words, call }, heard: () => times };
}

describe('the bot', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await openBot();
  });
  afterAll(() => bot.close());

  test.each(['an', 'bilal', 'gert', 'hanna'])(
    'answers %s the same whatever language the command was sent in, and never as to unknown words',
    async (id) => {
      const chat = bot.chat(id);
      const unknown = textOf(await chat.ask('xyzzy plugh'));
      for (const { english, sent } of commands) {
        const answers = [];
        for (const title of sent) answers.push(textOf(await chat.ask(title)));
        expect([english, new Set(answers).size]).toEqual([english, 1]);
        expect(answers).not.toContain(unknown);
      }
    },
  );
});
