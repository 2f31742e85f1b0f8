import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { choosePersonas } from '../../playground/choose-personas.ts';
import { drawClientConfig } from '../../playground/clients/client-config.ts';
import { importCohort } from '../../playground/import-cohort.ts';
import { cast, personas, stranger } from '../../playground/personas.ts';
import { openStore } from '../../src/composition.ts';
import { type Config, localTenant, readConfig } from '../../src/config.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { loadPeople } from '../../src/core/people/load-people.ts';
import type { Person } from '../../src/core/people/person.ts';
import { languageOf } from '../../src/core/people/person.ts';
import { understand } from '../../src/understanding/understand.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klankbord-cohort-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function configure(): Config {
  const config = readConfig({ KLANKBORD_DATA: folder });
  if (!config.ok) throw new Error(config.refusal.join());
  return config.value;
}

async function readPeople(config: Config): Promise<readonly Person[]> {
  const store = await openStore(config);
  try {
    return (await loadPeople(store)).map(({ document }) => document);
  } finally {
    await store.close();
  }
}

/** What the words to begin with mean, of those who do not begin with their sessions. */
const openers: Readonly<Record<string, string>> = { overzicht: 'digest', 'plan gesprek': 'plan' };

describe('the demo cohort', () => {
  it('is imported into an empty store, with every persona in it as the desk says', async () => {
    const config = configure();
    expect(await importCohort(config)).toEqual({ people: 217, existed: false });
    const people = await readPeople(config);
    for (const { id, entraId, name, email } of personas) {
      expect(people.find((person) => person.id === id)).toMatchObject({ entraId, name, email, active: true });
    }
    expect(people.map((person) => String(person.entraId))).not.toContain(stranger.entraId);
    const group = people.flatMap(({ memberships }) => memberships).filter((m) => m.group === 'Gent 3');
    expect(group.filter(({ role }) => role === 'trainee').length).toBe(8);
  });

  it('changes nothing in a store that holds somebody', async () => {
    const config = configure();
    await importCohort(config);
    const store = await openStore(config);
    const [first] = await loadPeople(store);
    await store.close();
    expect(await importCohort(config)).toEqual({ people: 217, existed: true });
    const again = await openStore(config);
    expect((await loadPeople(again))[0]?.version).toBe(first?.version);
    await again.close();
  });

  it('tells everybody to type first what the bot understands in their language', async () => {
    const config = configure();
    await importCohort(config);
    for (const person of await readPeople(config)) {
      const persona = personas.find(({ id }) => id === person.id);
      if (persona === undefined) continue;
      const context = { language: languageOf(person), now: instant(Date.parse('2026-11-23T17:00:00Z')) };
      const expected = openers[persona.opener] ?? 'sessions';
      expect([persona.id, understand(persona.opener, context).intent]).toEqual([persona.id, expected]);
    }
  });
});

describe('the personas of the desk', () => {
  test.each([
    [undefined, 5],
    ['on', 5],
    ['off', 0],
    ['bilal.amrani, an.peeters', 2],
  ])('are chosen by %j', (raw, count) => {
    const chosen = choosePersonas(raw);
    expect(chosen.ok && chosen.value.length).toBe(count);
  });

  it('are refused when there is no such person', () => {
    expect(choosePersonas('an.peeters,jan')).toMatchObject({
      ok: false,
      refusal: expect.stringMatching('"jan"'),
    });
  });
});

/** The rules of the client stand as JSON in a string in its one file. */
function readClientSchema(): object {
  const program = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  const source = readFileSync(join(dirname(program), 'dist/index.js'), 'utf8');
  const [, text] =
    /JSON\.parse\('(\{"\$id":"https:\/\/aka\.ms\/teams-app-test-tool-config\/0\.1\.1.*?)'\)\}/s.exec(
      source,
    ) ?? [];
  if (text === undefined) throw new Error('the client keeps its rules elsewhere now');
  const schema: object = JSON.parse(text.replace(/\\(['\\])/g, '$1'));
  return schema;
}

describe('the config of a client', () => {
  const configs = personas.map((persona) => parse(drawClientConfig(persona, localTenant)));

  it('is valid by the rules of the client', () => {
    const validate = new Ajv({ strict: false }).compile(readClientSchema());
    for (const config of configs) expect([validate(config), validate.errors]).toEqual([true, null]);
    expect(validate({ ...configs[0], another: 1 })).toBe(false);
  });

  it('has people, and chats, of which no two in any client are the same', () => {
    const chats = configs.flatMap(({ personalChat, groupChat, team }) => [
      personalChat.id,
      groupChat.id,
      team.id,
    ]);
    expect(new Set(chats).size).toBe(chats.length);
    for (const { currentUser, users } of configs)
      expect(new Set([currentUser, ...users].map(({ id }) => id)).size).toBe(6);
  });

  it('lets the persona type, as the bot knows them, in the tenant of the bot', () => {
    expect(configs[0]).toMatchObject({
      tenantId: localTenant,
      currentUser: { aadObjectId: cast.mentor.entraId, name: cast.mentor.name },
    });
  });
});
