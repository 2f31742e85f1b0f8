import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonOf, buttonsOf, textOf } from '../../../playground/teams/chat.ts';
import { digestCommand } from '../../../src/cli/digest.ts';
import { openProgrammes, openStore } from '../../../src/composition.ts';
import { digests } from '../../../src/core/digest/digest.ts';
import { instant } from '../../../src/core/kernel/time.ts';
import { type Bot, cohort, entraOf, openBot } from '../../support/open-bot.ts';

/** Friday 27 November 2026, 10:00 in Brussels: too late for Monday's digest, and no quiet hours. */
const friday = '2026-11-27T09:00:00Z';

let bot: Bot;
beforeAll(async () => {
  bot = await openBot({ KLANKBORD_NOW: friday });
  const vera = `vu,coordinator,vera,Vera Smit,vera@example.org,${entraOf('vera')},,,,,nl-NL`;
  await bot.importPeople(`${cohort}\n${vera}`);
});
afterAll(() => bot.close());

/** Walks the session of the mentor `an` from its start to its end; one trainee was not there. */
async function holdSession(): Promise<void> {
  const an = bot.chat('an');
  const outline = await an.walk(buttonOf(await an.ask('sessie'), 'session.open'));
  const first = await an.walk(buttonOf(outline, 'session.start'));
  await an.walk(buttonOf(first, 'session.next'), { 'present:daan': 'false' });
  for (const text of ['Daan is depressief en wil stoppen', 'ik verwijs hem door naar de ombuds'])
    await an.type(text);
  await an.ask('rond af');
}

async function publish(...args: readonly string[]): Promise<readonly string[]> {
  const [programmes, store] = [await openProgrammes(bot.config), await openStore(bot.config)];
  const said: string[] = [];
  const now = () => instant(Date.parse(friday));
  await digestCommand(args, { store, programmes, now, out: (line) => said.push(line) });
  await store.close();
  return said;
}

describe('anyone who asks for the overview', () => {
  test('is told when the first one comes, while there is none', async () => {
    const card = await bot.chat('gert').ask('digest');
    expect(textOf(card)).toMatch(/Er is nog geen overzicht/);
    expect(textOf(card)).toMatch(/maandag 30 november 2026/);
  });

  test.each(['an', 'bilal', 'els', 'hanna', 'iris'])(
    'is refused when it is %s, who coordinates nothing',
    async (id) => {
      const said = await bot.chat(id).type('digest');
      expect(JSON.stringify(said)).toMatch(/alleen voor de coördinatie/);
      const { body } = await bot.chat(id).press({ verb: 'digest.show', data: { programme: 'msg' } });
      expect(body).toMatchObject({ statusCode: 400, value: { code: 'digest.not-yours' } });
    },
  );

  test('is refused for another programme than their own', async () => {
    const { body } = await bot.chat('vera').press({ verb: 'digest.show', data: { programme: 'msg' } });
    expect(body).toMatchObject({ statusCode: 400, value: { code: 'digest.not-yours' } });
    expect(textOf(await bot.chat('vera').ask('digest'))).toMatch(/nog geen overzicht/);
  });

  test.each(['wie loopt achter', 'hoeveel doorverwijzingen bij groep gent-1', 'wie is er doorverwezen'])(
    'hears why not, when it is about one person or a handful: %s',
    async (words) => {
      const said = await bot.chat('gert').type(words);
      expect(JSON.stringify(said)).toMatch(/Over één persoon of één groep vertel ik nooit iets/);
    },
  );

  test('finds it in the menu of a coordinator, and of nobody else', async () => {
    const verbs = async (id: string) => buttonsOf(await bot.chat(id).ask('help')).map(({ verb }) => verb);
    expect(await verbs('gert')).toContain('digest.show');
    expect(await verbs('an')).not.toContain('digest.show');
    expect(await verbs('bilal')).not.toContain('digest.show');
  });
});

test('a coordinator of two programmes finds the way from one overview to the other', async () => {
  const other = `vu,coordinator,gert,Gert Jacobs,gert@example.org,${entraOf('gert')},,,,,nl-BE`;
  await bot.importPeople(`${cohort}\n${other}`);
  const gert = bot.chat('gert');
  const there = buttonOf(await gert.ask('digest'), 'digest.show');
  expect(there.title).toMatch(/^Het overzicht: .*VU/);
  const back = buttonOf(await gert.walk(there), 'digest.show');
  expect(back.title).toMatch(/^Het overzicht: .*Specialistische/);
  const vera = `vu,coordinator,vera,Vera Smit,vera@example.org,${entraOf('vera')},,,,,nl-NL`;
  await bot.importPeople(`${cohort}\n${vera}`);
});

describe('the overview that was published', () => {
  test('holds nothing of what was said, done or missed, when sessions were full of it', async () => {
    await holdSession();
    expect((await publish('--programme', 'msg', '--send')).at(-1)).toBe('published, to gert');
    const card = await bot.chat('gert').ask('overzicht');
    const all = JSON.stringify(card);
    expect(textOf(card)).toMatch(/Overzicht: /);
    expect(textOf(card)).toMatch(/Over zo weinig groepen geef ik geen cijfers/);
    expect(textOf(card)).toMatch(/stagemeesters, en die beoordelen/);
    expect(all).not.toMatch(/gent-1|depressief|ombuds|Kennismak|vertrouwelijk|afwezig/i);
    const store = await openStore(bot.config);
    const stored = JSON.stringify(await store.list(digests));
    await store.close();
    expect(stored).not.toMatch(/gent-1|depressief|ombuds|msg-y1/);
  });

  test('names whom to help with Teams, and no longer who wrote to the bot', async () => {
    const card = textOf(await bot.chat('gert').ask('overzicht'));
    expect(card).toMatch(/Nog niet geïnstalleerd\n+Chloé Dubois/);
    expect(card).not.toMatch(/An Peeters|Bilal Amrani|Gert Jacobs/);
  });

  test('stays what it is until the next fixed day: asking again counts nothing again', async () => {
    const before = await bot.chat('gert').ask('overzicht');
    await bot.chat('chloe').type('hallo');
    await bot.chat('femke').type('hallo');
    expect(await bot.chat('gert').ask('overzicht')).toEqual(before);
  });

  test('is still refused to others, and nothing of it is in the refusal', async () => {
    for (const id of ['an', 'bilal', 'vera']) {
      const { body } = await bot.chat(id).press({ verb: 'digest.show', data: { programme: 'msg' } });
      expect(body.value).toMatchObject({ code: 'digest.not-yours' });
      expect(JSON.stringify(body)).not.toMatch(/Dubois|Overzicht:/);
    }
  });

  test('is published once: sent again, nothing is sent', async () => {
    expect((await publish('--programme', 'msg', '--send')).at(-1)).toBe(
      'was already published: nothing is sent',
    );
  });
});
