import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { findText, languages } from '../../src/core/kernel/language.ts';
import { drawEveryCase } from '../support/card-gallery/card-cases.ts';
import { loadOrdinary } from '../support/card-gallery/materials.ts';
import { sayAll } from './say-all.ts';

/**
 * Words that only one of the two kinds of Dutch uses, or uses for something else. Names of institutions and of programmes
 * stay as they are, and so does the coassistent, who exists only there.
 */
const pairs: readonly { readonly belgian: RegExp; readonly dutch: RegExp }[] = [
  { belgian: /\bstagemeesters?\b/i, dutch: /\bopleiders?\b/i },
  { belgian: /\b(?:voor|na)middag\b/i, dutch: /\b(?:van|’s |in de )middags?\b/i },
  { belgian: /\b\d{1,2}u(?:\d{2})?\b/, dutch: /\b\d{1,2}\.\d{2} uur\b/ },
  { belgian: /\bASO(?:’s)?\b/, dutch: /\baios\b/i },
  {
    belgian: /(?<!Wie )\b(?:je|jij) (?:kan|wil|zal)\b|\b(?:kan|zal) (?:je|jij)\b/i,
    dutch: /\bkun (?:je|jij)\b/i,
  },
  { belgian: /\bterechtkan\b/i, dutch: /\bterechtkunt\b/i },
  { belgian: /\b(?:op voorhand|nadien|doorheen|vanop|desgevallend|goesting)\b/i, dutch: /\baardig wat\b/i },
  { belgian: /\b(?:wachtdienst|van wacht|recup)\b/i, dutch: /\bdienstrooster\b/i },
  {
    belgian: /\b(?:bieper|voorzien tot|minuten voorzien)\b|\bBewaar (?:deze|aanwezigheid)/i,
    dutch: /\b(?:pieper|opslaan)\b/i,
  },
];

const wrongFor = {
  'nl-BE': pairs.map(({ dutch }) => dutch),
  'nl-NL': pairs.map(({ belgian }) => belgian),
} as const;

/** Every text and list of a programme file that has languages, by where it stands. */
function localTexts(
  value: unknown,
  path: string,
): { path: string; local: Readonly<Record<string, unknown>> }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value) return [{ path, local: { ...value } }];
  return Object.entries(value).flatMap(([key, each]) => localTexts(each, `${path}.${key}`));
}

const texts = ['msg', 'vu']
  .flatMap(
    (id) => localTexts(parse(readFileSync(`programmes/${id}.yaml`, 'utf8')), id),
    // Words that are heard are those of everybody, and are shown to nobody.
  )
  .filter(({ path }) => !/^\w+\.words\./.test(path));

/** Everything that stands on a card, without the names of those who can help. */
function shown(card: unknown, names: readonly string[]): string {
  const said: string[] = [];
  JSON.stringify(card, (key, value: unknown) => {
    if (['text', 'title', 'label', 'speak', 'errorMessage'].includes(key) && typeof value === 'string')
      said.push(value);
    return value;
  });
  return names.reduce((text, name) => text.replaceAll(name, ''), said.join('\n').replaceAll('\\', ''));
}

describe.each(['nl-BE', 'nl-NL'] as const)('a reader of %s', (language) => {
  const wrong = (text: string) => wrongFor[language].find((word) => word.test(text));

  test('finds no word of the other kind in the programme files', () => {
    const found = texts.flatMap(({ path, local }) => {
      const text = JSON.stringify(findText(local, language)?.value);
      return wrong(text) === undefined ? [] : [`${path}: ${text}`];
    });
    expect(texts.length).toBeGreaterThan(400);
    expect(found).toEqual([]);
  });

  test.each(['group', 'one-to-one'] as const)(
    'finds none in what is said in a programme of mode %s',
    (mode) => {
      expect(sayAll(language, mode).filter(({ text }) => wrong(text) !== undefined)).toEqual([]);
    },
  );

  test('finds none on any card', async () => {
    const material = await loadOrdinary();
    const names = [material.group, material.pairs].flatMap(({ referral }) =>
      referral.map(({ name }) => name),
    );
    const cases = await drawEveryCase(language, material);
    const found = cases.flatMap(({ name, card }) => {
      const text = shown(card, names);
      return wrong(text) === undefined ? [] : [`${name}: ${wrong(text)}`];
    });
    expect(found).toEqual([]);
  });
});

describe('an apostrophe is written in one way', () => {
  const straight = /(?<=\p{L})'(?=\p{L})/u;

  test('in the programme files', () => {
    const found = texts.filter(({ local }) => straight.test(JSON.stringify(local)));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test.each(languages)('in what is said in %s', (language) => {
    const found = [...sayAll(language, 'group'), ...sayAll(language, 'one-to-one')];
    expect(found.filter(({ text }) => straight.test(text))).toEqual([]);
  });
});
