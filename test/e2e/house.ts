import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClientProcess } from '../../playground/clients/client-process.ts';
import type { Persona } from '../../playground/personas.ts';
import { BotProcess } from '../../playground/teams/bot-process.ts';
import { openProgrammes, openStore } from '../../src/composition.ts';
import { localTenant } from '../../src/config.ts';
import { type DeliveryState, deliveries } from '../../src/core/effects/delivery.ts';
import type { NoticeKind } from '../../src/core/effects/notice.ts';
import type { Programme } from '../../src/core/programme/programme.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';
import { importPeople, readEnv } from '../support/open-bot.ts';
import { must } from './walk.ts';

/** The real bot with the demo cohort, and a real client for each persona of the test. */
export interface House {
  readonly programmes: readonly Programme[];
  /** Where the client of a persona is to be opened. */
  readonly urlOf: (persona: Persona) => string;
  /** Ends the bot as a power cut would, and starts it again where it was, at this time by its clock. */
  readonly breakPower: (until: string) => Promise<void>;
  /** Stops the bot as an administrator does, and starts it again where it was, at this time by its clock. */
  readonly leap: (until: string) => Promise<void>;
  /** What is known of the notices of a kind to a person: the state of each, and until when it waits. */
  readonly ledger: (person: string, kind: NoticeKind) => Promise<readonly DeliveryState[]>;
  readonly close: () => Promise<void>;
}

export interface Play {
  readonly played: readonly Persona[];
  /** The people file. */
  readonly people: string;
  /** What stands in the store before the bot starts. */
  readonly past?: (store: DocumentStore, msg: Programme) => Promise<void>;
}

/** Starts all of it on a data folder of its own; the clock starts on Monday 23 November 2026 at 18:00 in Brussels. */
export async function openHouse({ played, people, past }: Play): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'klankbord-e2e-'));
  const env = { KLANKBORD_DATA: join(folder, 'data'), KLANKBORD_NOW: '2026-11-23T17:00:00Z' };
  const config = readEnv(env);
  await importPeople(config, people);
  const store = await openStore(config);
  const programmes = await openProgrammes(config);
  await past?.(
    store,
    must(
      programmes.find(({ id }) => id === 'msg'),
      'programme msg',
    ),
  );
  let bot = await BotProcess.start(env);
  const startAt = async (now: string): Promise<void> => {
    bot = await BotProcess.start({ ...env, KLANKBORD_NOW: now, PORT: new URL(bot.url).port });
  };
  const clients: ClientProcess[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(clients.map((client) => client.stop()));
    await bot.stop();
    await store.close();
    await rm(folder, { recursive: true });
  };
  try {
    for (const persona of played) clients.push(await startClient(persona, bot.url, folder));
  } catch (cause) {
    await close();
    throw cause;
  }
  return {
    programmes,
    urlOf: (persona) => findUrl(clients, persona),
    breakPower: async (until) => {
      await bot.kill();
      await startAt(until);
    },
    leap: async (until) => {
      await bot.stop();
      await startAt(until);
    },
    ledger: async (person, kind) => {
      const said = await store.query(deliveries, 'recipient', person, { limit: 500 });
      return said
        .filter(({ document }) => document.effect.kind === kind)
        .map(({ document }) => document.state);
    },
    close,
  };
}

async function startClient(persona: Persona, botUrl: string, folder: string): Promise<ClientProcess> {
  const started = await ClientProcess.start({ persona, botUrl, tenantId: localTenant, folder, port: 0 });
  if (!started.ok) throw new Error(`the client of ${persona.name} did not start: ${started.refusal}`);
  return started.value;
}

function findUrl(clients: readonly ClientProcess[], { id, name }: Persona): string {
  const found = clients.find(({ persona }) => persona.id === id);
  if (found === undefined) throw new Error(`${name} has no client in this test`);
  return found.url;
}
