import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chat, type Json } from '../../playground/teams/chat.ts';
import { ConnectorDouble } from '../../playground/teams/connector-double.ts';
import { peopleImport } from '../../src/cli/people-import.ts';
import { type House, openHouse, openProgrammes, openStore } from '../../src/composition.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { instant } from '../../src/core/kernel/time.ts';

/** The whole bot in this process, on a store of its own, with a connector that remembers what it says. */
export interface Bot {
  readonly config: Config;
  readonly connector: ConnectorDouble;
  readonly url: () => string;
  /** The chat of a person of the cohort, by the id in the people file. */
  readonly chat: (id: string, more?: Json) => Chat;
  /** Opens it again on the same data; the clock begins anew, at another moment when one is given. */
  readonly restart: (startsAt?: string) => Promise<void>;
  readonly importPeople: (csv: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** The Entra id of the person with this id in `cohort`. */
export function entraOf(id: string): string {
  const digits = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xffffffff, 7);
  return `00000000-0000-4000-8000-${digits.toString(16).padStart(12, '0')}`;
}

function row(
  programme: string,
  role: string,
  id: string,
  name: string,
  group: string,
  start: string,
  language: string,
) {
  return `${programme},${role},${id},${name},${id}@example.org,${entraOf(id)},${group},,,${start},${language}`;
}

/** Two groups of three and of one, a coordinator and a pair; everybody is in the year that follows from 23 November 2026. */
export const header = 'programme,role,id,name,email,entra_id,group,specialty,site,training_start,language';
export const cohort = [
  header,
  row('msg', 'mentor', 'an', 'dr. An Peeters', 'gent-1', '', 'nl-BE'),
  row('msg', 'trainee', 'bilal', 'Bilal Amrani', 'gent-1', '2026-10-01', 'nl-BE'),
  row('msg', 'trainee', 'chloe', 'Chloé Dubois', 'gent-1', '2026-10-01', 'fr'),
  row('msg', 'trainee', 'daan', 'Daan Wouters', 'gent-1', '2026-10-01', 'nl-BE'),
  row('msg', 'mentor', 'els', 'dr. Els Claes', 'gent-2', '', 'nl-BE'),
  row('msg', 'trainee', 'femke', 'Femke Maes', 'gent-2', '2024-10-01', 'nl-BE'),
  row('msg', 'coordinator', 'gert', 'Gert Jacobs', '', '', 'nl-BE'),
  row('vu', 'mentor', 'hanna', 'dr. Hanna de Boer', 'paar-1', '', 'nl-NL'),
  row('vu', 'trainee', 'iris', 'Iris Bakker', 'paar-1', '2026-09-07', 'nl-NL'),
].join('\n');

/** Monday 23 November 2026, 18:00 in Brussels and Amsterdam. */
export const now = '2026-11-23T17:00:00Z';

/**
 * Opens the bot on the shipped programmes with `cohort` in it; the clock starts at `now`. `more` holds what no environment
 * sets in local mode.
 */
export async function openBot(
  env: Readonly<Record<string, string>> = {},
  more: Pick<Config, 'tenantId'> = {},
): Promise<Bot> {
  const folder = await mkdtemp(join(tmpdir(), 'klankbord-'));
  const set = { PORT: '0', KLANKBORD_DATA: folder, KLANKBORD_NOW: now, LOG_LEVEL: 'silent', ...env };
  const config = { ...readEnv(set), ...more };
  await importPeople(config, cohort);
  let house: House = await openHouse(config);
  const connector = await ConnectorDouble.open();
  const url = () => house.url;
  return {
    config,
    connector,
    url,
    chat: (id, more) => new Chat(url, connector, entraOf(id), more),
    restart: async (startsAt) => {
      await house.close();
      const later = startsAt === undefined ? {} : { startsAt: instant(Date.parse(startsAt)) };
      house = await openHouse({ ...config, ...later });
    },
    importPeople: (csv) => importPeople(config, csv),
    close: async () => {
      await house.close();
      await connector.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The configuration of an environment that has no problems. */
export function readEnv(env: Readonly<Record<string, string>>): Config {
  const config = readConfig(env);
  if (!config.ok) throw new Error(config.refusal.join('\n'));
  return config.value;
}

/** Imports a people file into the store of a configuration; gives what the command said. */
export async function importPeople(config: Config, csv: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'klankbord-people-'));
  const file = join(folder, 'people.csv');
  await writeFile(file, csv);
  const [programmes, store] = [await programmesOf(config), await openStore(config)];
  const lines: string[] = [];
  const code = await peopleImport([file, '--yes'], { store, programmes, out: (line) => lines.push(line) });
  await store.close();
  await rm(folder, { recursive: true });
  if (code !== 0) throw new Error(lines.join('\n'));
  return lines;
}

let shipped: ReturnType<typeof openProgrammes> | undefined;

/** Those that are shipped are read once: it takes as long as all the rest of opening a bot. */
function programmesOf(config: Config): ReturnType<typeof openProgrammes> {
  if (config.programmesFolder !== 'programmes') return openProgrammes(config);
  shipped ??= openProgrammes(config);
  return shipped;
}
