import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonOf, buttonsOf, type Json, textOf } from '../../playground/teams/chat.ts';
import { type Bot, openBot } from '../support/open-bot.ts';

/** A mentor of a group has sessions and one of a pair has talks, in whatever language they read. */

let bot: Bot;
beforeAll(async () => {
  bot = await openBot();
});
afterAll(() => bot.close());

/** Everything that a mentor and a stranger to the group meet on the way through a session and back. */
async function hearAll(mentor: string, language: string): Promise<string> {
  const chat = bot.chat(mentor);
  await chat.press({ verb: 'person.language', data: { language } });
  const list = await chat.ask('sessie');
  const outline = await chat.walk(buttonOf(list, 'session.open'));
  const start = buttonOf(outline, 'session.start');
  const date = await chat.walk({ ...start, verb: 'session.open', data: { ...start.data, view: 'date' } });
  const step = await chat.walk(start);
  const asked = await chat.ask('klaar');
  const held = await chat.walk(buttonOf(asked, 'session.finish'));
  const open = await chat.walk(buttonOf(held, 'session.undo'));
  const refused = await chat.press({ verb: 'session.start', data: { ...start.data, seen: 5 } });
  await chat.walk(buttonOf(open, 'session.back'));
  const none = await chat.ask('volgende stap');
  const cards: readonly Json[] = [
    await chat.ask('help'),
    await chat.ask('hallo'),
    ...[date, asked, held, open, none],
  ];
  return [
    // What the programme itself says is left out: titles, aims, guides and steps.
    ...buttonsOf(list).map(({ title }) => title),
    ...[outline, step].flatMap((card) => buttonsOf(card).map(({ title }) => title)),
    ...cards.map((card) => textOf(card)),
    String(refused.body.value.message ?? ''),
  ].join('\n');
}

describe.each([
  ['nl-BE', /\bgesprek/i, /\bsessie/i],
  ['nl-NL', /\bgesprek/i, /\bsessie/i],
  ['en', /\btalk/i, /\bsession/i],
  ['fr', /\bentretien/i, /\bs(?:ession|éance)/i],
] as const)('in %s', (language, talk, session) => {
  test('a mentor of a pair hears of talks', async () => {
    const heard = await hearAll('hanna', language);
    expect(heard).toMatch(talk);
    expect(heard).not.toMatch(session);
  });

  test('a mentor of a group hears of sessions', async () => {
    const heard = await hearAll('an', language);
    expect(heard).toMatch(session);
    expect(heard).not.toMatch(
      /(?:dit|het|elk|volgende|jouw) gesprek|gesprek gevoerd|the talk|next talk|entretien/i,
    );
  });
});
