import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { sayAll } from './say-all.ts';

/** A colon, a question mark or a guillemet that begins a line on a phone is the mark of a machine. */

const loose = / [;:!?»]|« /;

describe('what is said in French', () => {
  test.each(['group', 'one-to-one'] as const)(
    'keeps its punctuation on the line of its word, in mode %s',
    (mode) => {
      const said = sayAll('fr', mode);
      expect(said.filter(({ text }) => text.includes('\u202f')).length).toBeGreaterThan(30);
      expect(said.filter(({ text }) => loose.test(text))).toEqual([]);
    },
  );

  test.each(['msg', 'vu'])('also in the texts of %s', (id) => {
    const texts = readFileSync(`programmes/${id}.yaml`, 'utf8').match(/^ +fr: .*(?:\n +(?![\w-]+:|- ).*)*/gm);
    expect(texts?.length).toBeGreaterThan(10);
    expect(texts?.filter((text) => loose.test(text.replace(/^ +fr:/, '')))).toEqual([]);
  });

  test.each(['group', 'one-to-one'] as const)(
    'asks nobody to do something as a stranger, in mode %s',
    (mode) => {
      const formal = /\b(?:Continuez|Prenez|Écrivez|Choisissez|Notez|[Vv]euillez|[Vv]otre)(?!\p{L})/u;
      expect(sayAll('fr', mode).filter(({ text }) => formal.test(text))).toEqual([]);
    },
  );
});
