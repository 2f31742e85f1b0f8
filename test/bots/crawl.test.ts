import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Button, buttonsOf, type Chat, type Json, textOf } from '../../playground/teams/chat.ts';
import { type Language, languages } from '../../src/core/kernel/language.ts';
import { type Bot, openBot } from '../support/open-bot.ts';

/** Presses every button that can be reached from what people type first, in every language, and looks for dead ends. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

const depth = 4;
/** What is filled in where a card asks for it; a card that does not ask takes no notice. */
const inputs = { date: '2026-12-01', clock: '17:30', until: '2027-01-05' };
/** What a button can honestly be refused with while others of the same crawl changed the session. */
const expected = [
  'task.no-day',
  'task.no-share',
  'session.other-running',
  'session.running',
  'session.not-running',
  'session.held',
];

const roots: Readonly<Record<Language, readonly string[]>> = {
  'nl-BE': [
    'help',
    'dag',
    'xyzzy',
    'taal',
    'vragen over mentorschap',
    'sessie',
    'mijn mentor',
    'noodnummers',
  ],
  'nl-NL': ['help', 'hoi', 'xyzzy', 'taal', 'vragen', 'gesprekken', 'wie is mijn mentor', 'noodnummers'],
  en: ['help', 'hello', 'xyzzy', 'language', 'faq', 'sessions', 'who is my mentor', 'emergency numbers'],
  fr: ['aide', 'bonjour', 'xyzzy', 'langue', 'questions', 'séances', 'mon mentor', 'urgence'],
};

interface Found {
  readonly button: Button;
  readonly at: number;
  readonly path: string;
}

/** Two buttons are the same when they want the same; which version of a session they were drawn from does not matter. */
function keyOf({ verb, data }: Button): string {
  const { seen: _, ...wanted } = data;
  return `${verb} ${JSON.stringify(wanted)}`;
}

class Crawl {
  readonly pressed = new Set<string>();
  readonly problems: string[] = [];
  readonly #chat: Chat;

  constructor(chat: Chat) {
    this.#chat = chat;
  }

  async from(text: string): Promise<void> {
    const card = await this.#chat.ask(text);
    this.#judge(card, text);
    const found: Found[] = buttonsOf(card).map((button) => ({ button, at: 1, path: text }));
    for (let next = found.shift(); next !== undefined; next = found.shift())
      found.push(...(await this.#press(next)));
  }

  async #press({ button, at, path }: Found): Promise<readonly Found[]> {
    const key = keyOf(button);
    if (this.pressed.has(key) || button.data.language !== undefined) return [];
    this.pressed.add(key);
    const here = `${path} > ${button.title}`;
    const { status, body } = await this.#chat.press(button, inputs);
    if (status !== 200) this.problems.push(`${here}: HTTP ${status}`);
    if (body.type !== 'application/vnd.microsoft.card.adaptive') {
      if (!expected.includes(String(body.value.code)))
        this.problems.push(`${here}: ${JSON.stringify(body.value)}`);
      return [];
    }
    this.#judge(body.value, here);
    if (at >= depth) return [];
    return buttonsOf(body.value).map((next) => ({ button: next, at: at + 1, path: here }));
  }

  #judge(card: Json, here: string): void {
    const text = textOf(card);
    if (buttonsOf(card).length === 0) this.problems.push(`${here}: no way on`);
    if (buttonsOf(card).some(({ title }) => title.trim() === ''))
      this.problems.push(`${here}: a button without words`);
    const odd =
      /undefined|\[object|NaN|Invalid Date|\$\{|\b(button|help|list|step|held|refusal|session)\.[a-z]+[A-Z]?/;
    const found = odd.exec(text);
    if (found !== null) this.problems.push(`${here}: says ${found[0]}`);
    if (/aan mijn kant|went wrong on my side|de mon côté/.test(text)) this.problems.push(`${here}: crashed`);
  }
}

describe.each(['an', 'els', 'bilal', 'gert', 'hanna', 'iris'])('%s', (id) => {
  test.each(languages)('comes to no dead end in %s', async (language) => {
    const chat = bot.chat(id);
    await chat.press({ verb: 'person.language', data: { language } });
    const crawl = new Crawl(chat);
    for (const text of roots[language]) await crawl.from(text);
    expect(crawl.problems).toEqual([]);
    expect(crawl.pressed.size).toBeGreaterThan(8);
  });
});
