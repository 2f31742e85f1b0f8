import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readHouse } from './read-house.ts';

/** Names that people, documents and checks rely on, and that therefore do not change. */
const commands = [
  'start',
  'reset',
  'demo',
  'klankbord',
  'check',
  'test',
  'test:structure',
  'test:mongodb',
  'test:browser',
  'cards',
  'package',
  'bench',
];
const files = [
  'README.md',
  'LICENSE',
  '.ci/run',
  'appPackage/manifest.json',
  'appPackage/nl.json',
  'appPackage/fr.json',
  'env/.env.playground',
  'env/.env.local',
  'env/.env.dev',
  'programmes/msg.yaml',
  'programmes/vu.yaml',
  'src/index.ts',
  'src/cli.ts',
  'src/composition.ts',
  'src/config.ts',
];

const root = new URL('../../', import.meta.url);
const house = readHouse();
const paths = house.map(({ path }) => path);
const text = (path: string) => house.find((each) => each.path === path)?.text ?? '';
const { scripts } = JSON.parse(text('package.json')) as { scripts: Readonly<Record<string, string>> };

describe('the names that people rely on', () => {
  test('stand in package.json, and what each starts is there', () => {
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const started = Object.values(scripts).flatMap((script) => script.match(/[\w/-]+\.ts\b/g) ?? []);
    expect(started.filter((path) => !paths.includes(path))).toEqual([]);
  });

  test('are files that are there', () => {
    expect(files.filter((path) => !paths.includes(path))).toEqual([]);
  });

  test('are explained in env/, when they are read from the environment', () => {
    const explained = house.filter(({ path }) => path.startsWith('env/')).map((each) => each.text);
    const read = house
      .filter(({ path }) => /^(src|playground)\/.*\.ts$/.test(path))
      .flatMap((each) => [...each.text.matchAll(/\benv\.([A-Z][A-Z_]+)/g)].map(([, name]) => name ?? ''));
    expect(read.length).toBeGreaterThan(5);
    const standard = ['PATH', 'HOME'];
    const names = [...new Set(read)].filter((name) => !standard.includes(name));
    expect(names.filter((name) => !explained.some((each) => each.includes(name)))).toEqual([]);
  });

  test('are not misspelt where documents tell people to run them', () => {
    const told = house
      .filter(({ path }) => /\.(md|ya?ml)$|^\.ci\/run$|^env\//.test(path))
      .flatMap((each) =>
        [...each.text.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name]) => `${each.path}: ${name}`),
      );
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter((each) => !((each.split(': ')[1] ?? '') in scripts))).toEqual([]);
  });

  test('are links to what is there, where a document has a link', () => {
    const dead = house
      .filter(({ path }) => path.endsWith('.md'))
      .flatMap((each) => findLinks(each.text).map((link) => ({ from: each.path, link })))
      .filter(({ from, link }) => !existsSync(new URL(link, new URL(from, root))));
    expect(dead).toEqual([]);
  });
});

/** The relative links of a Markdown text, without what comes after `#`. */
function findLinks(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => (link ?? '').replace(/#.*$/, ''))
    .filter((link) => link !== '' && !/^[a-z]+:/.test(link));
}
