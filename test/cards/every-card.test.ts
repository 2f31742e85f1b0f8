import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { languages } from '../../src/core/kernel/language.ts';
import { cardCases, type DrawnCase, drawEveryCase } from '../support/card-gallery/card-cases.ts';
import { loadOrdinary, materialKinds, materialOf } from '../support/card-gallery/materials.ts';
import { cardRules } from './rules/card-rules.ts';
import { findUnshown } from './rules/find-unshown.ts';

const folder = new URL('../../src/cards/', import.meta.url);
const templates = readdirSync(folder)
  .filter((name) => name.endsWith('.card.json'))
  .map((name) => name.replace('.card.json', ''));

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

describe('every part of a template is shown by some case', () => {
  test.each(templates)('%s', (template) => {
    const shape: unknown = JSON.parse(readFileSync(new URL(`${template}.card.json`, folder), 'utf8'));
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
