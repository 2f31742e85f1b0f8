import { pino } from 'pino';
import { openEmbeddedStore } from './adapters/embedded/open-embedded-store.ts';
import { loadProgrammes } from './adapters/programme-files/load-programmes.ts';
import { sayProgrammeProblem } from './adapters/programme-files/problem.ts';
import type { BotDeps, Log } from './bots/asker.ts';
import { type Door, openDoor } from './bots/door/open-door.ts';
import type { Config } from './config.ts';
import { type Instant, instant } from './core/kernel/time.ts';
import { deliveries } from './core/notices/delivery.ts';
import { mailboxes } from './core/notices/mailbox.ts';
import { people } from './core/people/people-collection.ts';
import type { Programme } from './core/programme/programme.ts';
import { sessions } from './core/sessions/session.ts';
import type { DocumentStore } from './core/store/documents.ts';

/** The only file that knows which adapter fills which port. */

/** Something that an administrator has to mend before anything can start; each line says what. */
export class CannotStart extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super('cannot start');
    this.name = 'CannotStart';
    this.lines = lines;
  }
}

export interface House {
  /** Where it listens, on this machine. */
  readonly url: string;
  /** Finishes the turns in flight, then closes the store. */
  close(): Promise<void>;
}

export interface Extras {
  /** Local mode: what `GET /` shows. */
  readonly homePage?: () => string;
}

/** Opens the store, loads the programmes and opens the door. Throws `CannotStart` when one of them can't be had. */
export async function openHouse(config: Config, extras: Extras = {}): Promise<House> {
  const log = openLog(config);
  const programmes = await openProgrammes(config);
  const store = await openStore(config);
  try {
    const door = await openDoor(furnish(config, { log, programmes, store }), readOptions(config, extras));
    log.info({ port: door.port, mode: config.mode, store: storeName(config) }, 'open');
    return { url: `http://localhost:${door.port}`, close: () => close(door, store, log) };
  } catch (cause) {
    await store.close();
    throw isTaken(cause) ? new CannotStart([`PORT: ${config.port} is in use; set another one`]) : cause;
  }
}

/** Opens the store of the configuration, ready for every collection. */
export async function openStore(config: Config): Promise<DocumentStore> {
  const { mongodbUri, dataFolder } = config;
  try {
    const store = mongodbUri === undefined ? openEmbeddedStore(dataFolder) : await openMongo(mongodbUri);
    await store.prepare([people, sessions, mailboxes, deliveries]);
    return store;
  } catch (cause) {
    const where = mongodbUri === undefined ? `KLANKBORD_DATA: ${dataFolder}` : 'MONGODB_URI: the database';
    throw Object.assign(new CannotStart([`${where} cannot be opened (${sayCause(cause)})`]), { cause });
  }
}

/** The driver is loaded only where it is used, for a quick start elsewhere. */
async function openMongo(uri: string): Promise<DocumentStore> {
  const { openMongoStore } = await import('./adapters/mongo/open-mongo-store.ts');
  return openMongoStore(uri);
}

/** Loads the programme files of the configuration. */
export async function openProgrammes({ programmesFolder }: Config): Promise<readonly Programme[]> {
  const loaded = await loadProgrammes(programmesFolder);
  if (loaded.ok) return loaded.value;
  throw new CannotStart(loaded.refusal.map(sayProgrammeProblem));
}

/** The clock of the process: the real one, or one that began at `KLANKBORD_NOW`. */
export function openClock({ startsAt }: Config): () => Instant {
  const shift = startsAt === undefined ? 0 : startsAt - Date.now();
  return () => instant(Date.now() + shift);
}

/** Lines are written together, beside the turns; at the end of the process, crash or not, what is left is written. */
function openLog({ logLevel }: Config): Log {
  return pino({ level: logLevel, base: null }, pino.destination({ dest: 1, sync: false }));
}

function furnish(config: Config, ports: Pick<BotDeps, 'log' | 'programmes' | 'store'>): BotDeps {
  const { tenantId } = config;
  return { ...ports, now: openClock(config), ...(tenantId === undefined ? {} : { tenantId }) };
}

function readOptions({ port, mode, clientId, clientSecret, tenantId }: Config, { homePage }: Extras) {
  const identity = { clientId: clientId ?? '', clientSecret: clientSecret ?? '', tenantId: tenantId ?? '' };
  if (mode === 'teams') return { port, identity };
  return homePage === undefined ? { port } : { port, homePage };
}

function storeName({ mongodbUri }: Config): string {
  return mongodbUri === undefined ? 'embedded' : 'mongodb';
}

async function close(door: Door, store: DocumentStore, log: Log): Promise<void> {
  await door.close();
  await store.close();
  log.info({}, 'closed');
}

function isTaken(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'EADDRINUSE';
}

/** What went wrong, by name and code: a message could hold the password of a connection string. */
function sayCause(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (!(inner instanceof Error)) return 'unknown cause';
  return 'code' in inner ? `${inner.name} ${String(inner.code)}` : inner.name;
}
