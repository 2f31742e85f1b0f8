import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { languages } from '../../src/core/kernel/language.ts';
import { cardCases, type DrawnCase, drawEveryCase } from '../support/card-gallery/card-cases.ts';
import { loadOrdinary, materialKinds, materialOf } from '../support/card-gallery/materials.ts';
import { cardRules, judgeColons } from './rules/card-rules.ts';
import { findUnshown } from './rules/find-unshown.ts';

const folder = new URL('../../src/cards/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const templates = files
  .filter((name) => name.endsWith('.card.json'))
  .map((path) => basename(path, '.card.json'));

test('every template has its cases in the gallery, and every case a template', () => {
  expect(Object.keys(cardCases).toSorted()).toEqual(templates.toSorted());
});

const everyCase = new Map<string, readonly DrawnCase[]>();

beforeAll(async () => {
  const ordinary = await loadOrdinary();
  for (const kind of materialKinds) {
    const material = materialOf(kind, ordinary);
    for (const language of languages)
      everyCase.set(`${kind} ${language}`, await drawEveryCase(language, material));
  }
});

function casesOf(kind: string, language: string): readonly DrawnCase[] {
  return everyCase.get(`${kind} ${language}`) ?? [];
}

describe.each(languages)('every card in %s', (language) => {
  describe.each(materialKinds)('with %s data', (kind) => {
    test.each(Object.entries(cardRules))('%s', (_, judge) => {
      const wrong = casesOf(kind, language).flatMap(({ name, card }) =>
        judge(card).map((what) => `${name}: ${what}`),
      );
      expect(wrong).toEqual([]);
    });
  });
});

/** Of texts that the programmes have: what somebody else wrote may have as many as it likes. */
test.each(languages)('every sentence of every card in %s has one colon at most', (language) => {
  const wrong = casesOf('ordinary', language).flatMap(({ name, card }) =>
    judgeColons(card).map((what) => `${name}: ${what}`),
  );
  expect(wrong).toEqual([]);
});

describe('every part of a template is shown by some case', () => {
  test.each(templates)('%s', (template) => {
    const path = files.find((each) => basename(each) === `${template}.card.json`) ?? template;
    const shape: unknown = JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
    const drawn = materialKinds
      .flatMap((kind) => languages.flatMap((language) => casesOf(kind, language)))
      .filter((each) => each.template === template);
    expect(
      findUnshown(
        shape,
        drawn.map(({ card }) => card),
      ),
    ).toEqual([]);
  });
});

test('every builder compiles its template once, when it is loaded, and nobody else compiles', () => {
  const builders = files.filter((name) => name.endsWith('.ts'));
  const used = builders.flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const calls = [...text.matchAll(/\bcompile</g)].length;
    const atLoad = [...text.matchAll(/^const \w+ = compile</gm)].length;
    const own = name === 'kit/adaptive-card.ts';
    return own || calls === atLoad
      ? Array.from({ length: own ? 0 : calls }, () => name)
      : [`${name} in a function`];
  });
  expect(used.length).toBe(templates.length);
  expect(new Set(used).size).toBe(templates.length);
});

test.each(materialKinds)(
  'drawing changes nothing of what it was given, and gives the same again: %s',
  async (kind) => {
    const material = freeze(materialOf(kind, await loadOrdinary()));
    const [once, again] = [await drawEveryCase('nl-BE', material), await drawEveryCase('nl-BE', material)];
    expect(again).toEqual(once);
    expect(once).toEqual(casesOf(kind, 'nl-BE'));
  },
);

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
