import { isDeepStrictEqual } from 'node:util';
import { describe, expect, jest, test } from '@jest/globals';
import { Template } from 'adaptivecards-templating';
import { toFill } from '../../../src/cards/kit/fill-template.ts';
import { languages } from '../../../src/core/kernel/language.ts';

/** Cards that the library of Microsoft fills otherwise than we do. */
const other: unknown[] = [];
let filled = 0;

jest.unstable_mockModule('../../../src/cards/kit/adaptive-card.ts', () => ({
  compile: (template: object) => {
    const [fill, reference] = [toFill(template), new Template(template)];
    return (data: Readonly<Record<string, unknown>>) => {
      const card = fill(data);
      filled += 1;
      const expected: unknown = reference.expand({ $root: data });
      if (!isDeepStrictEqual(card, expected)) other.push({ card, expected });
      return card;
    };
  },
}));
// Loaded with what stands above in its place.
const { drawEveryCase } = await import('../../support/card-gallery/card-cases.ts');
const { loadOrdinary, materialKinds, materialOf } = await import('../../support/card-gallery/materials.ts');

test('every card of the gallery is filled as adaptivecards-templating fills it', async () => {
  const ordinary = await loadOrdinary();
  for (const kind of materialKinds)
    for (const language of languages) await drawEveryCase(language, materialOf(kind, ordinary));
  expect(other.slice(0, 1)).toEqual([]);
  expect(filled).toBeGreaterThan(1_000);
});

describe('a template', () => {
  const data = { yes: true, no: false, word: 'a', rows: [{ text: '1' }, { text: '2', no: true }], none: [] };

  test.each([
    [{ a: '${word}', b: '${rows}', c: 'x ${word} y ${word}', d: 1, e: null }],
    [[{ $when: '${yes}', a: 1 }, { $when: '${no}', a: 2 }, { $when: '${!no}', a: 3 }, 'word']],
    [
      [
        { $when: '${yes && no}' },
        { $when: '${yes && yes}' },
        { $when: '${missing}' },
        { $when: '${!missing}' },
      ],
    ],
    [
      [
        { $data: '${rows}', a: '${text}', b: ['${text}'] },
        { $data: '${none}', a: '${text}' },
      ],
    ],
    [
      [
        { $data: '${rows}', $when: '${no}', a: '${text}' },
        { a: '${missing}', b: '${missing} ${word}' },
      ],
    ],
    [[{ $data: '${rows}', a: '${word}' }]],
  ])('is filled as adaptivecards-templating fills it: %j', (template) => {
    expect(toFill(template)(data)).toEqual(new Template(template).expand({ $root: data }));
  });

  test.each([
    { a: '${formatDateTime(on)}' },
    { a: '${one.two}' },
    { $when: '${a == b}' },
    { $when: 'true' },
    { $when: '${a || b}' },
  ])('is refused where it wants more than that: %j', (template) => {
    expect(() => toFill(template)).toThrow();
  });
});
