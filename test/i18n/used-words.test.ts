import { describe, expect, test } from '@jest/globals';
import { appointmentRefusals } from '../../src/core/appointments/refusals.ts';
import { refusals } from '../../src/core/wishes/refusal.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { readHouse } from '../structure/read-house.ts';

/** What nobody says is not kept in four languages. */

const code = readHouse().filter(
  ({ path }) => /^src\/.*\.ts$/.test(path) && !/^src\/(i18n|core\/wishes\/refusal\.ts)/.test(path),
);
const quoted = new Set(code.flatMap(({ text }) => [...text.matchAll(/'([\w.-]+)'/g)].map(([, key]) => key)));
/** A key that is put together, such as `help.${role}`. */
const patterns = code.flatMap(({ text }) =>
  [...text.matchAll(/`([\w.-]+\$\{[^`]+)`/g)].map(
    ([, made = '']) => new RegExp(`^${made.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
  ),
);

function isSaid(key: string): boolean {
  return quoted.has(key) || patterns.some((pattern) => pattern.test(key));
}

describe('in the words', () => {
  test('every one is said somewhere', () => {
    const keys = Object.keys(wordsOf('nl-BE'));
    expect(keys.length).toBeGreaterThan(200);
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  });

  test('every refusal is one that something refuses with', () => {
    expect(refusals.filter((refusal) => !quoted.has(refusal))).toEqual([]);
  });

  test('every refusal of appointments is one that can be said', () => {
    const words = wordsOf('nl-BE');
    expect(appointmentRefusals.filter((refusal) => words[refusal] === '')).toEqual([]);
  });

  test('one that is not said would be found', () => {
    expect(isSaid('list.masterYear')).toBe(false);
    expect(isSaid('help.mentor')).toBe(true);
  });
});
