import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { buttonOf, buttonsOf, cardOf, type Json, textOf } from '../../../playground/teams/chat.ts';
import { openStore } from '../../../src/composition.ts';
import { deliveries, isOfNotice } from '../../../src/core/effects/delivery.ts';
import { instant } from '../../../src/core/kernel/time.ts';
import { preparations } from '../../../src/core/sessions/preparation.ts';
import { forgetOldIn } from '../../../src/jobs/forget-old.ts';
import { type Bot, openBot } from '../../support/open-bot.ts';
import { until } from '../../support/until.ts';
import { find, said, wordGoal } from '../goals/goal-chat.ts';

/** Three days before a talk, here on Monday 14 December 2026, both are asked whether all is ready. */

jest.setTimeout(120_000);

let bot: Bot;
beforeEach(async () => {
  bot = await openBot();
  await bot.chat('iris').install();
});
afterEach(() => bot.close());

const place = { programme: 'vu', group: 'paar-1', plan: 'vu-c2', year: 1, intake: 'iris' };

/** The mentor notes when the second talk is; without a day, that it has none. */
async function plan(date?: string, clock = '10:00', of = bot): Promise<void> {
  const hanna = of.chat('hanna');
  const list = await hanna.ask('gesprekken');
  const second = buttonsOf(list).find(({ verb, data }) => verb === 'session.open' && data.plan === 'vu-c2');
  if (second === undefined) throw new Error('no second talk');
  const picker = await hanna.walk({ ...second, data: { ...second.data, view: 'date' } });
  if (date === undefined) await hanna.walk(find(picker, 'session.plan', { clear: true }));
  else await hanna.walk(find(picker, 'session.plan', {}), { date, clock });
}

/** The cards that somebody was sent about whether all is ready, or who is told that it is. */
function asked(id: string, of = bot): readonly Json[] {
  const cards = of
    .chat(id)
    .notices()
    .map((each) => cardOf([each]));
  return cards.filter((card) => buttonsOf(card).some(({ verb }) => verb === 'session.prepare'));
}

async function askedOf(id: string, times = 1, of = bot): Promise<Json> {
  await until(`question ${times} for ${id}`, () => asked(id, of).length >= times);
  const card = asked(id, of).at(-1);
  if (card === undefined) throw new Error('nothing asked');
  return card;
}

/** How many notices about a talk that comes near came to an end, by how they ended. */
async function settled(how: 'delivered' | 'expired', occasion = 'prepare'): Promise<readonly string[]> {
  const store = await openStore(bot.config);
  const lines = await store.list(deliveries, { limit: 200 });
  await store.close();
  return lines
    .map(({ document }) => document)
    .filter(isOfNotice)
    .filter(({ effect, state }) => 'occasion' in effect && effect.occasion === occasion && state.name === how)
    .map(({ effect, state }) => `${effect.recipient}${'reason' in state ? ` ${state.reason}` : ''}`)
    .toSorted();
}

const press = (id: string, data: Json) => bot.chat(id).press({ verb: 'session.prepare', data });

test('the trainee reads what to have ready and the mentor what to view, with the minutes it takes', async () => {
  await plan('2026-12-17');
  await bot.restart('2026-12-14T07:05:00Z');
  const own = textOf(await askedOf('iris'));
  expect(own).toMatch(/donderdag 17 december 2026 om 10\.00 uur/);
  expect(own).toMatch(/portfolio open en schrijf een zelfevaluatie/);
  expect(own).toMatch(/niemand vraagt een bewijs en niemand anders ziet het/);
  expect(own).not.toMatch(/Bekijk het portfolio/);
  const mentors = textOf(await askedOf('hanna'));
  expect(mentors).toMatch(/Bekijk het portfolio en de zelfevaluatie \(ongeveer 30 minuten\)/);
  expect(mentors).not.toMatch(/schrijf een zelfevaluatie/);
});

test('it leads to the portfolio, where the programme says where that is', async () => {
  const programmes = mkdtempSync(join(tmpdir(), 'klankbord-programmes-'));
  cpSync('programmes', programmes, { recursive: true });
  const file = join(programmes, 'vu.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('asks_ready: true', '$&\n    portfolio: https://portfolio.example.org/'));
  const other = await openBot({ KLANKBORD_PROGRAMMES: programmes });
  try {
    for (const id of ['iris', 'hanna']) await other.chat(id).install();
    await plan('2026-12-17', '10:00', other);
    await other.restart('2026-12-14T07:05:00Z');
    for (const [id, list] of [
      ['iris', /schrijf een zelfevaluatie/],
      ['hanna', /Bekijk het portfolio .*\(ongeveer 30 minuten\)/],
    ] as const) {
      const card = await askedOf(id, 1, other);
      expect(textOf(card)).toMatch(list);
      expect(JSON.stringify(card)).toMatch(/\]\(https:\/\/portfolio\.example\.org\/\)/);
    }
  } finally {
    await other.close();
    rmSync(programmes, { recursive: true });
  }
});

test('it takes the place of a reminder the day before', async () => {
  await plan('2026-12-17');
  await bot.restart('2026-12-14T07:05:00Z');
  await askedOf('hanna');
  const before = bot.chat('hanna').notices().length;
  await bot.restart('2026-12-16T12:00:00Z');
  await bot.restart('2026-12-18T07:45:00Z');
  await until('the question whether it took place', () => bot.chat('hanna').notices().length > before);
  expect(bot.chat('hanna').notices()).toHaveLength(before + 1);
  expect(textOf(cardOf(bot.chat('hanna').notices().slice(-1)))).toMatch(/Is het doorgegaan|Heeft het/);
});

test('one press is enough, twice is once, and its card says so to whoever pressed and nobody else', async () => {
  await plan('2026-12-17');
  await bot.restart('2026-12-14T07:05:00Z');
  const card = await askedOf('iris');
  const other = await askedOf('hanna');
  const before = bot.connector.said.length;
  for (const _ of ['once', 'twice']) {
    const done = await bot.chat('iris').walk(buttonOf(card, 'session.prepare'));
    expect(textOf(done)).toMatch(/Alles is klaar, zei je\. Niemand anders ziet dat\./);
    expect(textOf(done)).toMatch(/donderdag 17 december/);
    expect(textOf(done)).not.toMatch(/schrijf een zelfevaluatie/);
  }
  const seen = await bot.chat('hanna').walk(find(other, 'session.open', {}));
  expect(JSON.stringify(seen)).not.toMatch(/zei je|is klaar/);
  expect(bot.connector.said.length).toBe(before);
});

test('what was pressed is taken back by one press, and nothing is left of it', async () => {
  await plan('2026-12-17');
  await bot.restart('2026-12-14T07:05:00Z');
  const done = await bot.chat('iris').walk(buttonOf(await askedOf('iris'), 'session.prepare'));
  const undone = await bot.chat('iris').walk(find(done, 'session.prepare', { undo: true }));
  expect(textOf(undone)).toMatch(/Is alles klaar\?[\s\S]*schrijf een zelfevaluatie/);
  expect(await stored()).toEqual([]);
});

async function stored(): Promise<readonly string[]> {
  const store = await openStore(bot.config);
  const found = await store.list(preparations);
  await store.close();
  return found.map(({ document }) => document.person);
}

test('a talk that is moved once it was due is spoken of once for its new day, with what was pressed', async () => {
  await plan('2026-12-17');
  await bot.restart('2026-12-14T07:05:00Z');
  await bot.chat('iris').walk(buttonOf(await askedOf('iris'), 'session.prepare'));
  await askedOf('hanna');
  await plan('2027-01-14');
  await bot.restart('2026-12-17T08:00:00Z');
  await bot.restart('2027-01-11T07:05:00Z');
  expect(textOf(await askedOf('hanna', 2))).toMatch(/donderdag 14 januari[\s\S]*Bekijk het portfolio/);
  const own = textOf(await askedOf('iris', 2));
  expect(own).toMatch(/donderdag 14 januari[\s\S]*Alles is klaar, zei je/);
  await until('all four to be noted', async () => (await settled('delivered')).length === 4);
  expect(await settled('delivered')).toEqual(['hanna', 'hanna', 'iris', 'iris']);
});

test('a card of a talk that has no day any more says so, and notes nothing', async () => {
  await plan('2026-12-17');
  await bot.restart('2026-12-14T07:05:00Z');
  const old = await askedOf('iris');
  await askedOf('hanna');
  await plan();
  const answer = await bot.chat('iris').walk(buttonOf(old, 'session.prepare'));
  expect(textOf(answer)).toMatch(/Er is nu geen dag voor afgesproken/);
  expect(await stored()).toEqual([]);
});

test('of a talk that is moved in the quiet hours in which it was due only the new day is spoken of', async () => {
  // Three days before a Tuesday is a Saturday; it waits until Monday.
  await plan('2026-12-15');
  await bot.restart('2026-12-12T09:00:00Z');
  await until('it to wait', async () => (await waiting()) === 2);
  await plan('2026-12-18');
  await bot.restart('2026-12-14T07:00:00Z');
  await until('it to be dropped', async () => (await settled('expired')).length === 2);
  expect(await settled('expired')).toEqual(['hanna superseded', 'iris superseded']);
  expect(asked('iris')).toEqual([]);
  await bot.restart('2026-12-15T07:05:00Z');
  expect(textOf(await askedOf('iris'))).toMatch(/vrijdag 18 december/);
  expect(asked('iris')).toHaveLength(1);
});

async function waiting(): Promise<number> {
  const store = await openStore(bot.config);
  const lines = await store.list(deliveries, { limit: 200 });
  await store.close();
  return lines.filter(
    ({ document: { effect, state } }) => effect.kind === 'session.soon' && state.name === 'waiting',
  ).length;
}

test('an old card of a talk that was held is answered with how it stands, and notes nothing', async () => {
  await plan('2026-12-17');
  await bot.restart('2026-12-14T07:05:00Z');
  const old = await askedOf('iris');
  await bot.restart('2026-12-18T07:45:00Z');
  const answer = await bot.chat('iris').walk(buttonOf(old, 'session.prepare'));
  expect(textOf(answer)).toMatch(/hoeft niets meer klaar te liggen/);
  expect(await stored()).toEqual([]);
});

test('who switched reminders off, or takes a pause, hears nothing of it', async () => {
  await plan('2026-12-17');
  const settings = await bot.chat('iris').ask('meldingen');
  await bot.chat('iris').walk(find(settings, 'person.notifications', { change: 'off' }));
  const pause = await bot.chat('hanna').ask('pauze tot 16 december');
  expect(textOf(pause)).toMatch(/16 december/);
  await bot.restart('2026-12-14T07:05:00Z');
  await until('both to be settled', async () => (await settled('expired')).length === 1);
  expect(await settled('expired')).toEqual(['iris muted']);
  expect([...asked('iris'), ...asked('hanna')]).toEqual([]);
  // The pause ends on the day before: it is of use still.
  await bot.restart('2026-12-16T07:05:00Z');
  expect(textOf(await askedOf('hanna'))).toMatch(/Morgen, donderdag 17 december/);
});

test('a trainee sees how many goals of their own there are to talk about, and the mentor does not', async () => {
  const asks = await wordGoal(bot.chat('iris'), '2027-01-15');
  const whole = await bot.chat('iris').walk(find(asks, 'goal.turn', { turn: 'reader', shared: false }));
  await bot.chat('iris').walk(find(whole, 'goal.turn', { turn: 'keep' }));
  await plan('2026-12-17');
  await bot.restart('2026-12-14T07:05:00Z');
  const own = await askedOf('iris');
  expect(textOf(own)).toMatch(/Je hebt één leerdoel dat loopt\./);
  expect(JSON.stringify(own)).not.toContain(said.able);
  expect(textOf(await bot.chat('iris').walk(find(own, 'goal.list', {})))).toContain(said.able);
  expect(JSON.stringify(await askedOf('hanna'))).not.toMatch(/leerdoel|goal\.list/);
});

test('where nothing is planned nothing is said', async () => {
  await bot.restart('2026-12-14T07:05:00Z');
  await bot.chat('iris').ask('gesprek');
  expect([...(await settled('delivered')), ...(await settled('expired'))]).toEqual([]);
  expect([...asked('iris'), ...asked('hanna')]).toEqual([]);
});

test('nobody is ready for a talk of others, and where the programme asks nobody nothing is noted', async () => {
  const others = await press('an', place);
  expect(others.body.value.code).toBe('session.not-yours');
  const group = { programme: 'msg', group: 'gent-1', plan: 'y1-s1', year: 1, intake: '2026-10-01' };
  await press('an', group);
  await press('bilal', group);
  expect(await stored()).toEqual([]);
});

test('what somebody pressed is forgotten sixty days later', async () => {
  await plan('2026-12-17');
  await bot.restart('2026-12-14T07:05:00Z');
  await bot.chat('iris').walk(buttonOf(await askedOf('iris'), 'session.prepare'));
  expect(await stored()).toEqual(['iris']);
  const store = await openStore(bot.config);
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const forgetAt = (at: string) =>
    forgetOldIn(
      { store, programmes: [], now: () => instant(Date.parse(at)), log, sleep: async () => undefined },
      preparations,
    );
  expect([await forgetAt('2027-02-12T07:00:00Z'), await forgetAt('2027-02-13T07:00:00Z')]).toEqual([0, 1]);
  await store.close();
});
