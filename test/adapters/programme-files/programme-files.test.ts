import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { loadProgrammes } from '../../../src/adapters/programme-files/load-programmes.ts';
import { sayProgrammeProblem } from '../../../src/adapters/programme-files/problem.ts';
import { programmeCheck } from '../../../src/cli/programme-check.ts';
import { programmeSchemaText } from '../../../src/cli/programme-schema.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'programmes-'));
});
afterAll(() => rm(folder, { recursive: true }));

const msg = readFileSync('programmes/msg.yaml', 'utf8');

async function shipped(): Promise<readonly Programme[]> {
  const loaded = await loadProgrammes('programmes');
  if (!loaded.ok) throw new Error(loaded.refusal.map(sayProgrammeProblem).join('\n'));
  return loaded.value;
}

/** Loads one file with this text; gives what is said about it, without the folder. */
async function check(text: string, name = 'msg.yaml'): Promise<readonly string[]> {
  await rm(folder, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), 'programmes-'));
  await writeFile(join(folder, name), text);
  const loaded = await loadProgrammes(folder);
  return loaded.ok
    ? []
    : loaded.refusal.map((problem) => sayProgrammeProblem(problem).replace(`${folder}/`, ''));
}

describe('the programmes that are shipped', () => {
  test('MSG has two themes in each of four years, and free themes for years five and six', async () => {
    const [first] = await shipped();
    const years = first?.sessions.map(({ years }) => years.join('/'));
    expect(years).toEqual(['1', '1', '2', '2', '3', '3', '4', '4', '5/6', '5/6']);
  });

  test('VU has nine talks of thirty minutes, four in the first year, three in the second and two in the third', async () => {
    const [, second] = await shipped();
    expect(second?.sessions.map(({ minutes }) => minutes)).toEqual(Array(9).fill(30));
    expect(second?.sessions.map(({ years }) => years[0])).toEqual([1, 1, 1, 1, 2, 2, 2, 3, 3]);
    expect(second?.sessions.every(({ windowWeeks }) => windowWeeks !== undefined)).toBe(true);
  });

  test('opens every format into its own steps, and the minutes stay the same', async () => {
    for (const { sessions } of await shipped()) {
      for (const plan of sessions) {
        expect(plan.steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(plan.minutes);
        expect(new Set(plan.steps.map(({ id }) => id)).size).toBe(plan.steps.length);
      }
    }
    const [first] = await shipped();
    const opened =
      first?.sessions.flatMap(({ steps }) => steps).filter(({ within }) => within !== undefined) ?? [];
    expect(opened.length).toBe(6 * 8 + 7);
    expect(opened.every(({ id, kind }) => id.includes('/') && kind === 'intervisie')).toBe(true);
  });

  test('nobody gives advice in the session about grief', async () => {
    const [first] = await shipped();
    const ids = first?.sessions.find(({ theme }) => theme === 'rouw-verlies')?.steps.map(({ id }) => id);
    expect(ids).toContain('nabespreking/meedenken');
    expect(ids).not.toContain('nabespreking/adviezen');
  });

  test('every text of a session stands in Dutch and English', async () => {
    for (const { sessions } of await shipped()) {
      for (const { title, aim, prep, steps } of sessions) {
        const texts = [
          title,
          aim,
          prep.mentor,
          prep.trainee,
          ...steps.flatMap((s) => [s.title, s.guide, s.prompts]),
        ];
        for (const text of texts.filter((each) => Object.keys(each).length > 0)) {
          expect(Object.keys(text)).toEqual(expect.arrayContaining(['nl', 'en']));
        }
      }
    }
  });

  test('are checked by the command, which lists what a person must verify', async () => {
    const lines: string[] = [];
    expect(await programmeCheck(['programmes'], { out: (line) => lines.push(line) })).toBe(0);
    expect(lines.some((line) => /^ {2}(nl|en)/.test(line))).toBe(false);
    expect(lines).toContainEqual(expect.stringMatching(/msg\.yaml: 10 sessions, 119 steps/));
    expect(lines).toContainEqual(expect.stringMatching(/msg\.yaml:\d+ referral\[1\] 1813/));
    expect(lines).toContainEqual(expect.stringMatching(/fr: \d+ of \d+ texts are shown in another language/));
  });

  test('have a JSON Schema for editors that is current (else: npm run schema)', () => {
    expect(readFileSync('programmes/programme.schema.json', 'utf8')).toBe(programmeSchemaText());
  });
});

describe('a programme file with problems', () => {
  test.each([
    [
      'a key that nobody knows',
      msg.replace('country: BE', 'country: BE\ncolour: red'),
      ['msg.yaml:14:1: colour: expected a key that this place has, found "colour"'],
    ],
    [
      'a missing key',
      msg.replace('mode: group\n', ''),
      ['msg.yaml:4:1: mode: expected one of group, one-to-one, found nothing'],
    ],
    [
      'a zone that does not exist',
      msg.replace('Europe/Brussels', 'Mars/Base'),
      ['msg.yaml:14:11: timezone: expected an IANA time zone such as Europe/Brussels, found "Mars/Base"'],
    ],
    [
      'minutes that do not add up',
      msg.replace('minutes: 60\n', 'minutes: 61\n'),
      ['msg.yaml:232:12: formats[1].minutes: expected 60 minutes, the sum of the parts, found 61'],
    ],
    [
      'a format that is not there',
      msg.replace('format: intervisie-40', 'format: intervisie-41'),
      [
        expect.stringMatching(
          /^msg\.yaml:\d+:\d+: sessions\[\d\]\.steps\[\d\]\.format: expected the id of a format \(intervisie-40, intervisie-60\), found "intervisie-41"$/,
        ),
      ],
    ],
    [
      'an id that comes twice',
      msg.replace('id: msg-y1-s2', 'id: msg-y1-s1'),
      [
        expect.stringMatching(
          /sessions\[1\]\.id: expected an id other than that of number 1 in the list, found "msg-y1-s1"/,
        ),
      ],
    ],
    [
      'a key that comes twice',
      msg.replace('country: BE', 'country: BE\ncountry: NL'),
      ['msg.yaml:14:1: expected every key once, found "country" again'],
    ],
    [
      'broken YAML',
      msg.replace('country: BE', 'country: "BE'),
      [expect.stringMatching(/^msg\.yaml:\d+:\d+: expected valid YAML/)],
    ],
    [
      'an evaluation form where the mentor does not assess',
      `${msg}\nevaluation_form: {id: f, status: s, audience: [a], grade: null, fields: [], rules: {nl: [r]}}`,
      [
        expect.stringMatching(
          /evaluation_form: expected no evaluation form, since the mentor does not assess, found "f"/,
        ),
      ],
    ],
    [
      'aliases that unfold without end',
      `a: &a [x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(8)}*a]\nc: &c [${'*b,'.repeat(8)}*b]\nd: [${'*c,'.repeat(8)}*c]`,
      expect.arrayContaining([
        'msg.yaml:2:8: expected the text itself, since aliases are not followed, found *a',
      ]),
    ],
    [
      'a number where a text belongs',
      msg.replace("id: '1813'", 'id: 1813'),
      [expect.stringMatching(/^msg\.yaml:\d+:7: referral\[1\]\.id: expected a text, found 1813$/)],
    ],
    [
      'a translation that forgot a question',
      msg.replace('      - What became of your small step?\n', ''),
      [
        expect.stringMatching(
          /sessions\[1\]\.steps\[0\]\.prompts\.en: expected as many texts as in nl, 2, found 1$/,
        ),
      ],
    ],
    [
      'a variant that the format does not have',
      msg.replace('variant: no-advice', 'variant: in-silence'),
      [
        expect.stringMatching(
          /expected the id of a variant of the format \(no-advice\), found "in-silence"$/,
        ),
      ],
    ],
    [
      'a day that does not exist',
      msg.replace('yearly: 09-30', 'yearly: 09-31'),
      [
        expect.stringMatching(
          /tasks\[0\]\.due\.yearly: expected a day of the year such as 09-30, found "09-31"$/,
        ),
      ],
    ],
    [
      'a tag that would make something else of a text',
      msg.replace('country: BE', 'country: !secret BE'),
      ['msg.yaml:13:10: expected valid YAML, found Unresolved tag: !secret'],
    ],
    [
      'lists without end',
      '['.repeat(100_000),
      [expect.stringMatching(/expected lists and keys some levels deep, found far too many levels$/)],
    ],
    [
      'characters that steer a terminal',
      msg.replace('country: BE', 'country: "\\u202e\\e[2J"'),
      [expect.stringMatching(/^[ -~]+$/)],
    ],
    [
      'a file that is far too long',
      '#'.repeat(500_001),
      ['msg.yaml:1:1: expected at most 500000 bytes, found 500001'],
    ],
    [
      'reminders in the wrong order',
      msg.replace('days: 14', 'days: 0'),
      [
        'msg.yaml:52:11: notices.before[1].days: expected fewer days than the reminder before it, 0, or the same and a later hour, found 1',
      ],
    ],
    [
      'a reminder in the quiet hours',
      msg.replace("at: '12:00'", "at: '21:00'"),
      [
        'msg.yaml:53:9: notices.before[1].at: expected a clock time outside the quiet hours, 20:00 to 07:30, found "21:00"',
      ],
    ],
    [
      'a lateness of nothing',
      msg.replace('late: PT20H', 'late: PT0H'),
      ['msg.yaml:54:11: notices.before[1].late: expected days or hours such as P3D or PT10H, found "PT0H"'],
    ],
    [
      'a weekday that is none',
      msg.replace('weekday: monday', 'weekday: maandag'),
      [expect.stringMatching(/^msg\.yaml:73:14: notices\.digest\.weekday: expected one of monday, /)],
    ],
    [
      'a digest at a quiet weekend',
      msg.replace('weekday: monday', 'weekday: sunday'),
      [
        'msg.yaml:73:14: notices.digest.weekday: expected a working day, since the weekend is quiet, found "sunday"',
      ],
    ],
    ['nothing in it', '', ['msg.yaml:1:1: expected a programme, found nothing']],
  ])('says where and what was expected: %s', async (_, text, problems) => {
    expect(await check(text)).toEqual(problems);
  });

  test('tells all problems of shape and by the rules at once, in the order of the file', async () => {
    const text = msg
      .replace('country: BE', 'country: FR')
      .replace('timezone: Europe/Brussels', 'timezone: x')
      .replace('mode: group', 'mode: pair')
      .replace('minutes: 105', 'minutes: 106')
      .replace('format: intervisie-40', 'format: intervisie-41');
    const paths = (await check(text)).map((line) => line.split(' ')[1]);
    expect(paths).toEqual([
      'country:',
      'timezone:',
      'mode:',
      'sessions[0].minutes:',
      'sessions[1].steps[4].format:',
    ]);
  });

  test('tells the problems of all files at once', async () => {
    await check(msg);
    await writeFile(join(folder, 'msg.yaml'), 'a: 1');
    await writeFile(join(folder, 'vu.yml'), Uint8Array.of(0xff, 0xfe));
    const loaded = await loadProgrammes(folder);
    const files = new Set(loaded.ok ? [] : loaded.refusal.map(({ file }) => file));
    expect([...files]).toEqual([join(folder, 'msg.yaml'), join(folder, 'vu.yml')]);
  });

  test('is the only one of its programme', async () => {
    await check(msg);
    await writeFile(join(folder, 'msg.yml'), msg);
    const loaded = await loadProgrammes(folder);
    expect(loaded.ok ? [] : loaded.refusal.map(({ expected }) => expected)).toEqual([
      'one file for a programme',
    ]);
  });

  test('must be named after its programme', async () => {
    expect(await check(msg, 'other.yaml')).toEqual([
      'other.yaml:5:5: id: expected the name of the file, "other", found "msg"',
    ]);
  });

  test('a folder that is not there or holds no programme is one clear problem', async () => {
    const missing = await loadProgrammes(join(folder, 'nowhere'));
    expect(missing.ok ? [] : missing.refusal.map(({ found }) => found)).toEqual(['no such folder']);
  });
});

describe('any change of a right file', () => {
  const content: unknown = parse(msg);
  const places = listPlaces(content);

  test('is loaded, or refused with the line; never a crash', async () => {
    const change = fc.record({
      place: fc.constantFrom(...places),
      value: fc.oneof(
        fc.constant(undefined),
        fc.constant(null),
        fc.integer(),
        fc.string(),
        fc.constant([]),
        fc.constant({}),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const copy: unknown = structuredClone(content);
        for (const { place, value } of changes) put(copy, place, value);
        const said = await check(stringify(copy));
        for (const line of said) expect(line).toMatch(/^msg\.yaml:[1-9]\d*:[1-9]\d*:/);
      }),
      { numRuns: 60 },
    );
  });
});

type Place = readonly (string | number)[];

function listPlaces(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    listPlaces(each, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return at.length === 0 ? inner : [at, ...inner];
}

function put(root: unknown, place: Place, value: unknown): void {
  const last = place.at(-1);
  const around = place
    .slice(0, -1)
    .reduce<unknown>(
      (node, key) =>
        typeof node === 'object' && node !== null
          ? (node as Record<string | number, unknown>)[key]
          : undefined,
      root,
    );
  if (typeof around === 'object' && around !== null && last !== undefined)
    (around as Record<string | number, unknown>)[last] = value;
}
