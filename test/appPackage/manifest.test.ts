import { describe, expect, test } from '@jest/globals';
import { fillPlaceholders, findPlaceholders } from '../../appPackage/fill-placeholders.ts';
import { judgeLanguageFile, judgeManifest } from '../../appPackage/judge-manifest.ts';
import { wantedSettings } from '../../appPackage/judge-settings.ts';
import { languageFiles } from '../../appPackage/pack-app.ts';
import { readLanguageFile, readManifest, settings } from './read-app.ts';

const manifest = readManifest();
const filled = fillPlaceholders(manifest, settings) as typeof manifest;
const bot = filled.bots[0];
const command = { title: 'x', description: 'x' };

/** The manifest with another number of commands. */
function withCommands(count: number) {
  const commands = Array.from({ length: count }, (_, n) => ({ ...command, title: `x${n}` }));
  return { ...filled, bots: [{ ...bot, commandLists: [{ scopes: ['personal'], commands }] }] };
}

describe('the manifest', () => {
  test("is of version 1.29 and valid by Microsoft's schema of that version", () => {
    expect(manifest.manifestVersion).toBe('1.29');
    expect(manifest.$schema).toBe(
      'https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json',
    );
    expect(judgeManifest(filled)).toEqual([]);
  });

  test.each([
    ['without bot id', { ...filled, bots: [{ ...bot, botId: undefined }] }],
    ['with placeholders', manifest],
    ['with a long short name', { ...filled, name: { short: 'x'.repeat(31), full: 'x' } }],
    ['with an unknown key', { ...filled, colour: 'blue' }],
    ['with 13 commands', withCommands(13)],
    ['with an http address', { ...filled, developer: { name: 'x', websiteUrl: 'http://x.test' } }],
    ['with a scope that there is not', { ...filled, bots: [{ ...bot, scopes: ['everybody'] }] }],
  ])('would not be valid %s', (_, value) => {
    expect(judgeManifest(JSON.parse(JSON.stringify(value)))).not.toEqual([]);
  });

  test('has room for 12 commands and has at most that many in each scope', () => {
    expect(judgeManifest(withCommands(12))).toEqual([]);
    for (const scope of bot?.scopes ?? []) {
      const lists = bot?.commandLists.filter(({ scopes }) => scopes.includes(scope)) ?? [];
      expect(lists).toHaveLength(1);
      expect(lists.flatMap(({ commands }) => commands).length).toBeLessThanOrEqual(12);
    }
  });

  test('lets the app be installed in a personal chat only, and asks for nothing more', () => {
    expect(filled.bots).toHaveLength(1);
    expect(bot?.scopes).toEqual(['personal']);
    expect(bot?.commandLists.map(({ scopes }) => scopes)).toEqual([['personal']]);
    expect(filled.defaultInstallScope).toBe('personal');
    expect(filled.validDomains).toEqual([]);
    expect(Object.keys(filled)).not.toContain('webApplicationInfo');
    expect(Object.keys(filled)).not.toContain('authorization');
  });

  test('takes from the environment only what a package may hold', () => {
    expect([...findPlaceholders(manifest)].toSorted()).toEqual(Object.keys(wantedSettings).toSorted());
    expect(Object.keys(wantedSettings).filter((name) => /SECRET|PASSWORD|KEY|TOKEN|URI/.test(name))).toEqual(
      [],
    );
  });
});

describe('the languages of the app', () => {
  const { defaultLanguageTag, additionalLanguages } = manifest.localizationInfo;

  test('are English by default, and Dutch and French', () => {
    expect(defaultLanguageTag).toBe('en');
    expect(additionalLanguages.map(({ languageTag }) => languageTag).toSorted()).toEqual(['fr', 'nl']);
    expect(additionalLanguages.map(({ file }) => file).toSorted()).toEqual([...languageFiles]);
  });

  test.each(languageFiles)("%s is valid by Microsoft's schema and holds no placeholder", (file) => {
    const words = readLanguageFile(file);
    expect(judgeLanguageFile(file, words)).toEqual([]);
    expect(judgeLanguageFile(file, { ...words, 'name.long': 'x' })).not.toEqual([]);
    expect(findPlaceholders(words)).toEqual([]);
  });

  test.each(languageFiles)('%s says everything that the manifest says, and nothing else', (file) => {
    const { $schema, ...words } = readLanguageFile(file);
    expect($schema).toMatch(/\/teams\/v1\.29\/MicrosoftTeams\.Localization\.schema\.json$/);
    expect(Object.keys(words).toSorted()).toEqual(listKeys().toSorted());
    expect(Object.values(words).filter((text) => text.trim() === '')).toEqual([]);
  });
});

/** The keys by which Teams finds each text of the manifest in another language. */
function listKeys(): readonly string[] {
  const commands = manifest.bots.flatMap(({ commandLists }, b) =>
    commandLists.flatMap((list, l) =>
      list.commands.flatMap((_, c) =>
        ['title', 'description'].map((key) => `bots[${b}].commandLists[${l}].commands[${c}].${key}`),
      ),
    ),
  );
  return ['name.short', 'name.full', 'description.short', 'description.full', ...commands];
}
