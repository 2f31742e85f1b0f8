import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  findStaleExceptions,
  isPermissive,
  judgeInstall,
  judgeLicence,
  type Locked,
  readLock,
} from './check-dependencies.ts';

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
const manifest = JSON.parse(read('package.json')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;
const locked = readLock(read('package-lock.json'));

const some: Locked = { name: 'x', version: '1.0.0', license: 'MIT', integrity: 'sha512-x' };

describe('a dependency', () => {
  test('is read from the lockfile', () => {
    expect(locked.length).toBeGreaterThan(300);
  });

  test('is asked for in one exact version', () => {
    const asked = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'];
    const versions = asked.flatMap((kind) => Object.entries(manifest[kind] ?? {}));
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('comes from the registry and has the hash that was reviewed', () => {
    expect(locked.filter(({ integrity }) => !/^sha512-/.test(integrity ?? ''))).toEqual([]);
    const places = locked.map(({ resolved }) => resolved ?? 'https://registry.npmjs.org/');
    expect(places.filter((place) => !place.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  });

  test('runs nothing when it is installed, and neither do we', () => {
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
    const scripts = Object.keys(manifest.scripts ?? {});
    expect(scripts.filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([]);
    expect(locked.flatMap(judgeInstall)).toEqual([]);
  });

  test('may be used by everybody, or is an exception with its reason', () => {
    expect(locked.flatMap(judgeLicence)).toEqual([]);
  });
});

describe('the rule', () => {
  test('excuses only packages that are there', () => {
    expect(findStaleExceptions(locked)).toEqual([]);
    expect(findStaleExceptions([some])).not.toEqual([]);
  });

  test.each(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT', '0BSD'])('allows %s', (license) => {
    expect(judgeLicence({ ...some, license })).toEqual([]);
    expect(isPermissive(license)).toBe(true);
  });

  test.each(['GPL-3.0', 'MIT AND GPL-3.0', 'SSPL-1.0', 'UNLICENSED', 'SEE LICENSE IN LICENSE', undefined])(
    'asks for a reason where a licence is %s',
    (license) => {
      expect(judgeLicence({ ...some, license })).toEqual([
        expect.stringMatching(/^x@1\.0\.0: .* test\/structure\/check-dependencies\.ts/),
      ]);
    },
  );

  test('asks for a reason where a package has an install script', () => {
    expect(judgeInstall({ ...some, hasInstallScript: true })).toEqual([
      expect.stringContaining('x@1.0.0: has an install script'),
    ]);
  });

  test('holds for the version that was looked at, not for the next', () => {
    const jspath = { ...some, name: 'jspath', license: undefined };
    expect(judgeLicence({ ...jspath, version: '0.4.0' })).toEqual([]);
    expect(judgeLicence({ ...jspath, version: '0.4.1' })).toHaveLength(1);
  });
});
