import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buttonOf, Chat, type Json } from '../../playground/teams/chat.ts';
import { ConnectorDouble } from '../../playground/teams/connector-double.ts';
import { cohort, entraOf, importPeople, now, readEnv } from '../support/open-bot.ts';
import { until } from '../support/until.ts';
import { find, keepGoal, press, wordGoal } from './goals/goal-chat.ts';

/** What doctors type to a chat that feels private, each with a word that stands nowhere else. */
const confidences = [
  'mijn patiënt Kwakkelstein in kamer 12 is overleden en ik kan niet slapen',
  'ik denk dat Zwaardvisser zijn stage niet haalt, hij drinkt',
  'sessie verzetten want ik heb een afspraak bij dokter Pluimgraaf',
  'mijn stagemeester Brombeerd pest mij',
  'je ne supporte plus le docteur Grognardin',
  'I want to end it, signed Thistlewick',
];
const betraying = [
  'Kwakkelstein',
  'Zwaardvisser',
  'Pluimgraaf',
  'Brombeerd',
  'Grognardin',
  'Thistlewick',
  'overleden',
];

describe('what people say to the bot', () => {
  let folder: string;
  let connector: ConnectorDouble;
  let child: ChildProcess;
  let url: string;
  let log = '';
  const chat = (id: string, more: Json = {}) => new Chat(() => url, connector, entraOf(id), more);
  /** Every byte of the store as it stands on the disk. */
  const stored = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  /** The documents that are about a person, as they are stored. */
  const about = (id: string) => {
    const database = new DatabaseSync(join(folder, 'klankbord.sqlite'), { readOnly: true });
    const rows = database.prepare('SELECT collection, key, version, body FROM documents').all();
    database.close();
    return rows.filter((row) => String(row.body).includes(entraOf(id)) || row.key === id);
  };
  const logged = () => log.split('\n').filter((line) => line !== '');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'klankbord-nothing-'));
    connector = await ConnectorDouble.open();
    const env = { KLANKBORD_DATA: folder, KLANKBORD_NOW: now, PORT: '0', LOG_LEVEL: 'trace' };
    await importPeople(readEnv(env), cohort);
    child = spawn(process.execPath, ['src/index.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stderr?.on('data', (chunk) => {
      log += String(chunk);
    });
    url = await new Promise<string>((resolve, reject) => {
      child.once('exit', () => reject(new Error(log)));
      createInterface({ input: child.stdout ?? process.stdin }).on('line', (line) => {
        log += `${line}\n`;
        const port = /"port":(\d+)/.exec(line)?.[1];
        if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
      });
    });
  });
  afterAll(async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    await connector.close();
    rmSync(folder, { recursive: true });
  });

  test('stands neither in the store nor in the log', async () => {
    const { ask, walk } = bind(chat('an'));
    await walk(buttonOf(await walk(buttonOf(await ask('sessie'), 'session.open')), 'session.start'));
    for (const id of ['an', 'bilal', 'gert', 'hanna'])
      for (const text of confidences) await chat(id).ask(text);
    await chat('an').press({ verb: 'session.next', data: { note: 'Kwakkelstein', group: 'Zwaardvisser' } });
    expect(stored().some((text) => text.includes('gent-1'))).toBe(true);
    // What came before it is logged before it.
    await chat('an').ask('help');
    await until('the log of help', () => logged().some((line) => line.includes('help.show')));
    expect(logged().some((line) => line.includes('session.start'))).toBe(true);
    for (const word of betraying) {
      expect(stored().filter((text) => text.includes(word))).toEqual([]);
      expect(logged().filter((line) => line.includes(word))).toEqual([]);
    }
  });

  test('is logged as ids, verbs and durations, never with the name or address of a person', () => {
    const names = cohort
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[3] ?? '');
    const parts = names.flatMap((name) => name.split(' ')).filter((part) => part.length > 3);
    expect(parts.length).toBeGreaterThan(10);
    for (const part of [...parts, 'Some One', '@example.org'])
      expect(logged().filter((line) => line.includes(part))).toEqual([]);
  });

  test('and what they look up about themselves are logged as that, without what was shown', async () => {
    const before = logged().length;
    const typed = [
      'mijn aanwezigheid',
      'wat bewaar je over mij',
      'wie is mijn mentor',
      'wie zit er in mijn groep',
    ];
    for (const text of typed) await chat('bilal').ask(text);
    const verbs = ['attendance.own', 'person.kept', 'person.mentor', 'person.group'];
    const said = () =>
      logged()
        .slice(before)
        .filter((line) => verbs.some((verb) => line.includes(verb)));
    await until('the log of each', () => said().length === verbs.length);
    const known = ['level', 'time', 'pid', 'hostname', 'verb', 'entraId', 'ms', 'msg', 'name'];
    for (const line of said()) {
      const fields = Object.keys(JSON.parse(line) as object);
      expect(fields.filter((field) => !known.includes(field))).toEqual([]);
    }
  });

  test('leaves no trace when they look at the emergency numbers', async () => {
    const iris = chat('iris');
    await iris.ask('help');
    // The log, and where somebody can be reached, are written beside the turn.
    for (const verb of ['help.show', 'reach'])
      await until(`the log of ${verb}`, () =>
        logged().some((line) => line.includes(entraOf('iris')) && line.includes(verb)),
      );
    const before = { lines: logged().length, documents: about('iris') };
    await iris.ask('noodnummers');
    await iris.ask('ik wil dood');
    await iris.ask('ik voel me niet goed');
    await iris.ask('ik heb een fout gemaakt en een patiënt is gestorven');
    // What comes after them is logged after them.
    await chat('bilal').ask('help');
    await until('the log of help', () =>
      logged()
        .slice(before.lines)
        .some((line) => line.includes('help.show')),
    );
    expect(before.documents.length).toBeGreaterThan(0);
    expect(about('iris')).toEqual(before.documents);
    const since = logged().slice(before.lines);
    expect(since.filter((line) => line.includes(entraOf('iris')) || line.includes('help.card'))).toEqual([]);
  });

  test('stands nowhere in clear when it is a learning goal, kept or not', async () => {
    const iris = chat('iris');
    const kept = await keepGoal(iris, true, goalWords('Vingerhoed'));
    await iris.walk(find(kept, 'goal.outcome', { outcome: 'reached' }));
    await chat('hanna').ask('leerdoelen');
    await wordGoal(iris, '2026-12-15', goalWords('Duizendpoot'));
    expect(JSON.stringify(kept)).toContain('Vingerhoed');
    const before = logged().length;
    await chat('an').ask('help');
    // What came before it is logged before it.
    const since = () => logged().slice(before);
    await until('the log of help', () => since().some((line) => line.includes('help.show')));
    for (const word of ['Vingerhoed', 'Duizendpoot', 'goal.']) {
      expect(stored().filter((text) => text.includes(word))).toEqual([]);
      expect(logged().filter((line) => line.includes(word))).toEqual([]);
    }
  });

  test('is in no log and no audit when it is a task, a day that two agree on, or that somebody is ready', async () => {
    const [iris, hanna] = [chat('iris'), chat('hanna')];
    const audited = () => stored().filter((text) => /"act":"/.test(text)).length;
    const before = { audited: audited(), lines: logged().length };
    const task = 'vu/snipperdag';
    const agreed = { programme: 'vu', group: 'paar-1', plan: 'vu-c2', year: 1, intake: 'iris' };
    await iris.walk(press('task.propose', { task }), { date: '2026-12-15' });
    await until('the mentor to be told', () => hanna.notices().length > 0);
    await hanna.walk(press('task.agree', { task, of: 'iris', seen: 1 }));
    await until('the trainee to be told', () => iris.notices().length > 0);
    await iris.walk(press('task.done', { task, seen: 0 }));
    await iris.walk(press('task.skip', { task, seen: 1 }));
    for (const text of ['taken', 'zelfevaluatie is klaar']) await iris.ask(text);
    const picker = await hanna.walk(press('session.open', { ...agreed, view: 'date' }));
    await hanna.walk(find(picker, 'session.plan'), { date: '2026-12-17', clock: '10:00' });
    await iris.walk(press('session.prepare', agreed));
    await chat('an').ask('help');
    const since = () => logged().slice(before.lines);
    await until('the log of help', () => since().some((line) => line.includes('help.show')));
    expect(since().some((line) => line.includes('session.plan'))).toBe(true);
    for (const word of ['task', 'snipperdag', 'zelfevaluatie', '2026-12-15', 'prepare'])
      expect(since().filter((line) => line.includes(word))).toEqual([]);
    expect(audited()).toBe(before.audited);
  });

  test('stands nowhere in clear when it is a to-do of one’s own, offered, kept, done or erased', async () => {
    const bilal = chat('bilal');
    await bilal.ask('Muizentand bestellen tegen 15 januari');
    await bilal.ask('literatuur van Hazenlip, en ook dat van vorige week');
    for (const text of ['Egelhuid lezen', 'Otterspoor bellen', 'x'.repeat(90).concat('Dassenburcht')]) {
      const form = await bilal.walk(buttonOf(await bilal.ask('taken'), 'todo.add'));
      await bilal.walk(buttonOf(form, 'todo.keep'), { text, date: '2026-12-10' });
    }
    const list = await bilal.ask('taken');
    expect(JSON.stringify(list)).toContain('Egelhuid');
    const done = await bilal.walk(buttonOf(list, 'todo.done'));
    const card = await bilal.walk(buttonOf(done, 'todo.open'));
    await bilal.walk(buttonOf(await bilal.walk(buttonOf(card, 'todo.forget')), 'todo.forget'));
    for (const id of ['an', 'gert']) await chat(id).ask('taken');
    const before = logged().length;
    await chat('an').ask('help');
    // What came before it is logged before it.
    const since = () => logged().slice(before);
    await until('the log of help', () => since().some((line) => line.includes('help.show')));
    for (const word of ['Muizentand', 'Hazenlip', 'Egelhuid', 'Otterspoor', 'Dassenburcht', 'todo.']) {
      expect(stored().filter((text) => text.includes(word))).toEqual([]);
      expect(logged().filter((line) => line.includes(word))).toEqual([]);
    }
    const toOthers = connector.said.filter(({ conversation }) => conversation !== bilal.conversation);
    expect(JSON.stringify(toOthers)).not.toMatch(/Muizentand|Egelhuid|Otterspoor/);
  });

  test('is not kept of a stranger, nor who it was', async () => {
    const stranger = chat('somebody-else', {
      from: { id: '29:x', aadObjectId: entraOf('y'), name: 'Uilenspiegel' },
    });
    await stranger.type('ik ben Uilenspiegel');
    for (const word of ['Uilenspiegel', entraOf('y')])
      expect(stored().filter((text) => text.includes(word))).toEqual([]);
    expect(logged().filter((line) => line.includes('Uilenspiegel'))).toEqual([]);
  });
});

/** An answer to each question, with a word that stands nowhere else. */
function goalWords(word: string) {
  return { able: `${word} 1`, notice: `${word} 2`, where: `${word} 3`, feedback: `${word} 4` };
}

function bind(chat: Chat) {
  return {
    ask: (text: string) => chat.ask(text),
    walk: (button: Parameters<Chat['walk']>[0]) => chat.walk(button),
  };
}
