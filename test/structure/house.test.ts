import { describe, expect, test } from '@jest/globals';
import { checkBuilders, checkVerbs } from './check-cards.ts';
import { checkCircles, checkFolderCircles } from './check-circles.ts';
import { checkCollections } from './check-collections.ts';
import { checkExports } from './check-exports.ts';
import { checkImports, checkParts, packageOf, specifierOf } from './check-imports.ts';
import { checkJoined } from './check-joined.ts';
import {
  checkEndings,
  checkLeftOver,
  checkLength,
  checkName,
  checkPlaces,
  checkTime,
  checkTypes,
  checkWidth,
} from './check-writing.ts';
import { findAll, type Source } from './parse-source.ts';
import { readHouse } from './read-house.ts';

const house = readHouse();
const code = house.filter(({ path }) => path.endsWith('.ts'));
const production = code.filter(({ path }) => path.startsWith('src/'));
const cards = house.filter(({ path }) => path.startsWith('src/'));

describe('the house', () => {
  test('has rooms, and they are read', () => {
    expect(production.length).toBeGreaterThan(50);
  });

  test.each<[string, readonly Source[], (source: Source) => readonly string[]]>([
    ['a file imports only what its room may', code, checkImports],
    ['the pure rooms read no clock, no chance and no environment', code, checkTime],
    ['the type checker is nowhere switched off', code, checkTypes],
    ['a switch over a closed union names every case', production, checkEndings],
    ['the name of a file says what it does or holds', house, checkName],
    ['nothing is put off', code, checkLeftOver],
    ['a file of src is short', production, checkLength],
    ['a line of src is no longer than can be read', production, checkWidth],
    ['no file names a place outside the repository', house, checkPlaces],
  ])('%s', (_, sources, check) => {
    expect(sources.flatMap(check)).toEqual([]);
  });

  test('every verb has a handler and every button a verb that exists', () => {
    expect(checkVerbs(cards.filter(({ path }) => /\.(ts|card\.json)$/.test(path)))).toEqual([]);
  });

  test('every card has exactly one typed builder', () => {
    expect(checkBuilders(cards)).toEqual([]);
  });

  test('a part has one name in every layer', () => {
    expect(checkParts(production)).toEqual([]);
  });

  test('no files of src import each other in a circle', () => {
    expect(checkCircles(production)).toEqual([]);
  });

  test('no folders of one layer import each other in a circle', () => {
    expect(checkFolderCircles(production)).toEqual([]);
  });

  test('a short file that one file beside it needs has joined it', () => {
    expect(checkJoined(production)).toEqual([]);
  });

  test('every collection is in the list from which it is made ready, swept and forgotten', () => {
    expect(checkCollections(production)).toEqual([]);
  });

  test('what a file of src offers, another file takes', () => {
    expect(checkExports(code)).toEqual([]);
  });

  test('production needs only packages that production installs', () => {
    expect(production.flatMap(findUndeclared)).toEqual([]);
  });

  test('every decision record that a message or a comment names is there', () => {
    const named = house.flatMap(({ path, text }) =>
      [...text.matchAll(/docs\/decisions\/(\d{4})/g)].map(([, number]) => ({ path, number })),
    );
    const records = house.flatMap(({ path }) => /^docs\/decisions\/(\d{4})-/.exec(path)?.[1] ?? []);
    expect(named.filter(({ number }) => !records.includes(String(number)))).toEqual([]);
    expect(new Set(records).size).toBe(records.length);
  });
});

function findUndeclared(source: Source): readonly string[] {
  const manifest = house.find(({ path }) => path === 'package.json')?.text ?? '{}';
  const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
  return findAll(source, specifierOf)
    .filter(({ what }) => !/^(\.|node:|\()/.test(what) && !(packageOf(what) in dependencies))
    .map(({ what, line }) => `${source.path}:${line}: ${what} is no dependency in package.json`);
}
