import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { packApp } from '../../appPackage/pack-app.ts';
import { readFile, settings } from './read-app.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klankbord-package-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the program as `npm run package` does, in a process that has nothing but this environment. */
function build(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  { cwd = root, umask = '022' } = {},
) {
  const script = `umask ${umask}; exec "$@"`;
  const command = ['-c', script, 'sh', process.execPath, 'appPackage/build.ts', ...words];
  const done = spawnSync('sh', command, { cwd, env, encoding: 'utf8' });
  return { code: done.status, said: done.stdout.trim(), complained: done.stderr.trim().split('\n') };
}

/** The package that these settings give. */
function pack(more: Readonly<Record<string, string>> = {}): Readonly<Record<string, Uint8Array>> {
  const packed = packApp({ ...settings, ...more });
  if ('problems' in packed) throw new Error(packed.problems.join('\n'));
  return unzipSync(packed.zip);
}

describe('the package', () => {
  test('holds what Teams wants, at its top, and nothing else', () => {
    const files = pack();
    expect(Object.keys(files)).toEqual(['color.png', 'fr.json', 'manifest.json', 'nl.json', 'outline.png']);
    for (const name of ['color.png', 'fr.json', 'nl.json', 'outline.png'])
      expect(readFile(name).equals(files[name] ?? Buffer.alloc(0))).toBe(true);
  });

  test('has a manifest with the ids filled in', () => {
    const text = Buffer.from(pack()['manifest.json'] ?? []).toString();
    expect(JSON.parse(text)).toMatchObject({
      id: settings.TEAMS_APP_ID,
      developer: { name: 'Opleiding Gent', privacyUrl: 'https://opleiding.test/privacy' },
      bots: [{ botId: settings.BOT_ID }],
    });
    expect(text).not.toContain('${{');
  });

  test('is the same to the byte in another folder, time zone, order of settings and umask', () => {
    const elsewhere = join(folder, 'elsewhere');
    for (const name of ['appPackage', 'env'])
      cpSync(join(root, name), join(elsewhere, name), { recursive: true });
    cpSync(join(root, 'package.json'), join(elsewhere, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
    const one = join(folder, 'one.zip');
    const other = join(folder, 'other.zip');
    const turned = Object.fromEntries(Object.entries(settings).toReversed());
    expect(build(['--out', one], { ...settings, TZ: 'Pacific/Kiritimati' })).toMatchObject({ code: 0 });
    expect(
      build(['--out', other], { ...turned, TZ: 'America/Los_Angeles' }, { cwd: elsewhere, umask: '077' }),
    ).toMatchObject({ code: 0 });
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
    const packed = packApp(settings);
    expect('zip' in packed && readFileSync(one).equals(packed.zip)).toBe(true);
  });
});

describe('building the package', () => {
  test('tells every setting that is missing or wrong at once, and writes nothing', () => {
    const out = join(folder, 'none.zip');
    const env = {
      BOT_ID: '<your bot id>',
      DEVELOPER_NAME: 'x'.repeat(33),
      WEBSITE_URL: 'http://opleiding.test',
      PRIVACY_URL: 'privacy',
    };
    const { code, complained } = build(['--out', out], env);
    expect(code).toBe(1);
    expect(complained).toEqual([
      'TEAMS_APP_ID: not set; expected a GUID such as 1f0c2b9e-5d64-4c1b-9a57-0e7d3f2a8c11',
      `DEVELOPER_NAME: expected a name of at most 32 characters, found "${'x'.repeat(33)}"`,
      'WEBSITE_URL: expected an address that begins with https://, found "http://opleiding.test"',
      'PRIVACY_URL: expected an address that begins with https://, found "privacy"',
      'TERMS_OF_USE_URL: not set; expected an address that begins with https://',
      expect.stringMatching(/^BOT_ID: expected a GUID such as .*, found "<your bot id>"$/),
    ]);
    expect(() => readFileSync(out)).toThrow('ENOENT');
  });

  test('refuses the ids of the playground for an app that people use', () => {
    const nobody = '00000000-0000-0000-0000-0000000000b0';
    expect(packApp({ ...settings, BOT_ID: nobody, TEAMS_APP_ID: nobody })).toEqual({
      problems: [
        `TEAMS_APP_ID: ${nobody} belongs to nobody; expected an id of your own`,
        `BOT_ID: ${nobody} belongs to nobody; expected an id of your own`,
      ],
    });
  });

  test('needs ids where people use it, and asks for all that env/.env.dev leaves open', () => {
    const { code, complained } = build(['--env', 'dev'], {});
    expect(code).toBe(1);
    expect(complained).toEqual([
      expect.stringMatching(/^TEAMS_APP_ID: not set/),
      expect.stringMatching(/^BOT_ID: not set/),
    ]);
  });

  test('takes the environment over the file', () => {
    const out = join(folder, 'dev.zip');
    const { code, said } = build(['--env', 'dev', '--out', out], {
      TEAMS_APP_ID: settings.TEAMS_APP_ID,
      BOT_ID: settings.BOT_ID,
      DEVELOPER_NAME: 'Opleiding Gent',
    });
    expect(code).toBe(0);
    expect(said).toMatch(/still an example.*: WEBSITE_URL, PRIVACY_URL, TERMS_OF_USE_URL$/);
    expect(Buffer.from(unzipSync(readFileSync(out))['manifest.json'] ?? []).toString()).toContain(
      'Opleiding Gent',
    );
  });

  test("on a fresh machine gives a package to look at, and says that it is nobody's", () => {
    const { code, said } = build(['--out', join(folder, 'fresh.zip')], {});
    expect(code).toBe(0);
    expect(said).toContain('its ids belong to nobody');
  });

  test.each([[['--env', 'moon']], [['--env']], [['--colour', 'blue']]])('does not understand %j', (words) => {
    expect(build(words, {}).code).toBe(2);
  });

  test('lets no secret of the environment into the package', () => {
    const secrets = {
      CLIENT_SECRET: 'a-secret-of-the-bot',
      MONGODB_URI: 'mongodb://user:password@db.test/klankbord',
      SECRET_OTHER: 'another-secret',
    };
    const everything = Object.values(pack(secrets)).map((file) => Buffer.from(file).toString('latin1'));
    for (const secret of Object.values(secrets))
      expect(everything.filter((text) => text.includes(secret))).toEqual([]);
  });

  test('refuses a secret that was given as something else', () => {
    const PRIVACY_URL = 'https://opleiding.test/?code=a-secret-of-the-bot';
    const secrets = { CLIENT_SECRET: 'a-secret-of-the-bot', PRIVACY_URL };
    expect(packApp({ ...settings, ...secrets })).toEqual({
      problems: [
        'CLIENT_SECRET: its value stands in manifest.json, which everybody who installs the app can read',
      ],
    });
  });
});

describe('the files of the environments', () => {
  test.each(['playground', 'local', 'dev'])(
    'env/.env.%s holds no secret, and each name has its comment',
    (name) => {
      const lines = readFileSync(join(root, 'env', `.env.${name}`), 'utf8').split('\n');
      const named = lines.filter((line) => /^[A-Z_]+=/.test(line));
      expect(named.length).toBeGreaterThan(5);
      expect(named.filter((line) => /SECRET|PASSWORD|MONGODB_URI|TOKEN/.test(line))).toEqual([]);
      for (const [n, line] of lines.entries())
        if (/^[A-Z_]+=/.test(line)) expect(lines[n - 1]).toMatch(/^# |^[A-Z_]+=/);
    },
  );

  test('what stands in env/.env.NAME.user is not kept by git', () => {
    const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
    expect(ignored).toContain('env/.env.*.user');
  });
});
