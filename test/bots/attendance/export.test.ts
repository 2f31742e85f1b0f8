import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonOf, buttonsOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import { exports } from '../../../src/core/attendance/exports.ts';
import { type Bot, cohort, entraOf, openBot } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';

/** Friday 27 November 2026, 10:00 in Brussels: no quiet hours. */
const friday = '2026-11-27T09:00:00Z';

let bot: Bot;
beforeAll(async () => {
  bot = await openBot({ KLANKBORD_NOW: friday });
  await bot.importPeople(cohort.replace('Chloé Dubois', '=HYPERLINK(1)'));
  for (const id of ['bilal', 'chloe', 'daan', 'femke']) await bot.chat(id).install();
});
afterAll(() => bot.close());

async function holdSession(): Promise<void> {
  const an = bot.chat('an');
  const outline = await an.walk(buttonOf(await an.ask('sessie'), 'session.open'));
  const first = await an.walk(buttonOf(outline, 'session.start'));
  const present = { 'present:bilal': 'true', 'present:chloe': 'true', 'present:daan': 'false' };
  await an.walk(buttonOf(first, 'session.next'), present);
  await an.ask('rond af');
}

async function made(): Promise<readonly unknown[]> {
  const store = await openStore(bot.config);
  const found = await store.load(exports, 'msg/gent-1');
  await store.close();
  return found?.document.made ?? [];
}

function rowsOf(card: Json): readonly string[] {
  const body = card.body as readonly Json[];
  return String(body.find(({ id }) => id === 'list')?.value).split('\n');
}

const ask = () => bot.chat('an').ask('export');

describe('before the list is made', () => {
  test('a mentor hears that there is nothing to list, while no attendance was taken', async () => {
    const card = await ask();
    expect(textOf(card)).toMatch(/nog geen sessie waarvan de aanwezigheid is genoteerd/);
    expect(buttonsOf(card).map(({ verb }) => verb)).not.toContain('attendance.export');
  });

  test.each(['export', 'aanwezigheden', 'attendance list', 'exporteer de aanwezigheden'])(
    'a mentor is told what is in it and who will hear of it: %s',
    async (words) => {
      if ((await made()).length === 0 && words === 'export') await holdSession();
      const card = await bot.chat('an').ask(words);
      expect(textOf(card)).toMatch(/Groep gent-1: één sessie/);
      expect(textOf(card)).toMatch(/de dag, de titel, de naam, en aanwezig ja of nee. Niets anders/);
      expect(textOf(card)).toMatch(/krijgen bericht/);
      expect(JSON.stringify(card)).not.toMatch(/Bilal|Daan/);
      expect(await made()).toEqual([]);
    },
  );

  test.each(['bilal', 'gert', 'els', 'hanna'])(
    '%s is refused: it is the mentor of the group alone',
    async (id) => {
      const data = { programme: 'msg', group: 'gent-1', seen: 0 };
      const { body } = await bot.chat(id).press({ verb: 'attendance.export', data });
      expect(body).toMatchObject({ statusCode: 400, value: { code: 'export.not-yours' } });
      expect(await made()).toEqual([]);
    },
  );

  test('a number of lists that is none is refused', async () => {
    for (const seen of [-1, 1.5, '0', null]) {
      const { body } = await bot.chat('an').press({ verb: 'attendance.export', data: { seen } });
      expect(body).toMatchObject({ statusCode: 400, value: { code: 'wish.malformed' } });
    }
  });
});

describe('the list', () => {
  let question: Json;

  test('is day, session, name and yes or no, with a row of titles, and no cell that a spreadsheet carries out', async () => {
    question = await ask();
    const card = await bot.chat('an').walk(buttonOf(question, 'attendance.export'));
    const [head, ...rows] = rowsOf(card);
    expect(head).toBe('datum\tsessie\tnaam\taanwezig');
    expect(
      rows.map((row) =>
        row
          .split('\t')
          .filter((_, column) => column !== 1)
          .join('|'),
      ),
    ).toEqual(["2026-11-27|'=HYPERLINK(1)|ja", '2026-11-27|Bilal Amrani|ja', '2026-11-27|Daan Wouters|nee']);
  });

  test('is written down: who made it, and when; the list itself is not kept', async () => {
    expect(await made()).toMatchObject([{ by: 'an' }]);
    const store = await openStore(bot.config);
    expect(JSON.stringify(await store.list(exports))).not.toMatch(/Wouters|"daan":|false/);
    await store.close();
  });

  test('pressed twice, is one list', async () => {
    const again = await bot.chat('an').walk(buttonOf(question, 'attendance.export'));
    expect(rowsOf(again)).toHaveLength(4);
    expect(await made()).toHaveLength(1);
  });

  test('is told to each of the group, who sees their own line and nobody else’s', async () => {
    const notices = await Promise.all(['bilal', 'chloe', 'daan'].map((id) => heard(id)));
    expect(notices.map((each) => each.length)).toEqual([1, 1, 1]);
    const [bilal = '', , daan = ''] = notices.map(([text]) => text ?? '');
    expect(bilal).toMatch(/dr\. An Peeters maakte de aanwezigheidslijst/);
    expect(bilal).toMatch(/: aanwezig/);
    expect(bilal).not.toMatch(/niet aanwezig|Daan|Wouters|HYPERLINK/);
    expect(daan).toMatch(/niet aanwezig/);
    expect(daan).not.toMatch(/Bilal|HYPERLINK/);
    expect(bot.chat('femke').notices()).toEqual([]);
    expect(bot.chat('gert').notices()).toEqual([]);
  });

  test('can be made again later, and is told again', async () => {
    await bot.chat('an').walk(buttonOf(await ask(), 'attendance.export'));
    expect(await made()).toHaveLength(2);
    const old = await bot.chat('an').walk(buttonOf(question, 'attendance.export'));
    expect(textOf(old)).toMatch(/De aanwezigheidslijst maken\?/);
    expect(await made()).toHaveLength(2);
  });
});

describe('when people have gone', () => {
  test('somebody on the list who has another group by now is told too', async () => {
    const before = bot.chat('daan').notices().length;
    await bot.importPeople(
      cohort
        .split('\n')
        .map((line) => (line.includes(',daan,') ? line.replace('gent-1', 'gent-2') : line))
        .join('\n'),
    );
    const card = await bot.chat('an').walk(buttonOf(await ask(), 'attendance.export'));
    expect(rowsOf(card).join()).toMatch(/Daan Wouters/);
    expect(await heard('daan', before + 1)).toHaveLength(before + 1);
  });

  test('a mentor who guides others in a group of the same name is told nothing about them', async () => {
    const others = cohort.split('\n').filter((line) => !/,(bilal|chloe|daan),/.test(line));
    const newcomer = cohort
      .split('\n')
      .filter((line) => line.includes(',femke,'))
      .map((line) => line.replace(entraOf('femke'), entraOf('zoe')).replace(/femke/g, 'zoe'))
      .map((line) => line.replace('gent-2', 'gent-1'));
    await bot.importPeople([...others, ...newcomer].join('\n'));
    const card = await ask();
    expect(textOf(card)).toMatch(/nog geen sessie waarvan de aanwezigheid is genoteerd/);
    expect(JSON.stringify(card)).not.toMatch(/Bilal|Daan/);
  });
});

/** What somebody was told by itself, once it has come: it is said beside the turn. */
async function heard(id: string, count = 1): Promise<readonly string[]> {
  await until(`notice ${count} for ${id}`, () => bot.chat(id).notices().length >= count);
  return bot
    .chat(id)
    .notices()
    .map(({ activity }) => textOf((activity.attachments?.[0]?.content ?? {}) as Json));
}
