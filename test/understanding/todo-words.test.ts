import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { instant } from '../../src/core/kernel/time.ts';
import { readTodoWords } from '../../src/understanding/todo-words.ts';

const now = instant(Date.parse('2026-11-23T17:00:00Z'));
const read = (line: string, language: 'nl-BE' | 'en' | 'fr' = 'nl-BE') =>
  readTodoWords(line, { language, now, zone: 'Europe/Brussels' });

test.each([
  ['nl-BE', 'literatuurstudie tegen 15 januari', 'literatuurstudie', '2027-01-15'],
  ['nl-BE', 'Ethisch comité mailen, uiterlijk vrijdag', 'Ethisch comité mailen', '2026-11-27'],
  ['nl-BE', 'to-do: posters printen tegen eind december', 'posters printen', '2026-12-31'],
  ['nl-BE', 'iets tegen griep lezen tegen maandag', 'iets tegen griep lezen', '2026-11-30'],
  ['en', 'read the paper by 15 January', 'read the paper', '2027-01-15'],
  ['fr', 'lire l’article d’ici le 15 janvier', 'lire l’article', '2027-01-15'],
] as const)('in %s, "%s" is something to do by a day', (language, line, text, day) => {
  expect(read(line, language)).toEqual({ text, day });
});

test.each([
  'tegen 15 januari',
  'literatuurstudie',
  'een vaccin tegen griep',
  'kan je mij antwoorden tegen maandag',
  'afspraak met An tegen maandag',
  'patiënt bellen tegen morgen',
  'boek lezen tegen maandag of dinsdag bij mij thuis',
  'boek bestellen tegen 31 februari',
])('"%s" is none', (line) => {
  expect(read(line)).toBeUndefined();
});

test('takes any text, and gives words that stood there', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('tegen 15 januari', 'by 3 December', ''), (some, when) => {
      const found = read(`${some} ${when}`);
      if (found !== undefined) expect(some.split(/\s+/u).join(' ')).toContain(found.text);
    }),
  );
});
