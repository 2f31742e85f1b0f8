import type { JobRepository } from 'agenda';
import { EmbeddedQueue } from './adapters/embedded/embedded-queue.ts';
import { openEmbeddedStore } from './adapters/embedded/open-embedded-store.ts';
import type { Loaded } from './adapters/programme-files/load-programmes.ts';
import type { QueueOptions } from './adapters/queue/queue-options.ts';
import { openMessenger } from './adapters/teams/open-messenger.ts';
import type { BotDeps, Files } from './bots/asker.ts';
import { type Door, openDoor } from './bots/door/open-door.ts';
import { beginJobs, type Jobs, type Ports } from './composition/begin-jobs.ts';
import { limitCalls } from './composition/limit-calls.ts';
import { identityOf, openClock } from './composition/of-config.ts';
import { addressForGraph, addressOutside, guardCanary, openExchange } from './composition/open-exchange.ts';
import { type LogOutput, openLog } from './composition/open-log.ts';
import { CannotStart, openProgrammes } from './composition/open-programmes.ts';
import { openProxy } from './composition/open-proxy.ts';
import { openSealsOf } from './composition/open-seals.ts';
import type { Config } from './config.ts';
import { collections } from './core/collections.ts';
import { sayCause } from './core/kernel/cause-of.ts';
import type { Log } from './core/kernel/log.ts';
import type { Messenger } from './core/notices/messenger.ts';
import type { WorkQueue } from './core/notices/work-queue.ts';
import type { DocumentStore } from './core/store/documents.ts';

/** This file and the folder beside it alone know which adapter fills which port. */

export { CannotStart, openProgrammes };

export interface House {
  /** Where it listens, on this machine. */
  readonly url: string;
  /** Finishes the turns in flight, then closes the store. */
  close(): Promise<void>;
}

export interface Extras {
  /** Local mode: what `GET /` shows. */
  readonly homePage?: () => string;
  /** What happens by itself begins when this is settled; left out, when the door is open. */
  readonly jobsAfter?: Promise<unknown>;
  /** What became of loading the programme files; left out, they are loaded here. */
  readonly programmes?: Loaded;
  /** Where the lines of the log go; left out, to standard output. */
  readonly logTo?: LogOutput;
}

/**
 * Opens the store, loads the programmes, opens the door, and begins with what happens by itself. Throws `CannotStart` when
 * one of them can't be had.
 */
export async function openHouse(config: Config, extras: Extras = {}): Promise<House> {
  const log = openLog(config.logLevel, extras.logTo);
  const programmes = await openProgrammes(config, extras.programmes);
  const closeProxy = openProxy(config);
  const exchange = await openExchange(config, log);
  await guardCanary(config, exchange, log);
  const { store, openQueue } = await openPlaces(config);
  const seals = openSealsOf(config, log);
  const queue = openQueue({ now: openClock(config), log });
  const messenger = openChats(config, log);
  const ports = { log, programmes, store, queue, messenger, ...exchange, ...(seals && { seals }) };
  try {
    const hearing = exchange.calendars === undefined ? {} : { hearsGraph: queue };
    const files = exchange.calendars === undefined ? {} : { files: await openFiles() };
    // A link is made when somebody asks, and the door is open then.
    const address = () => addressOutside(config, door.port);
    const door: Door = await openDoor(
      { ...furnish(config, ports), ...files, address },
      { ...readOptions(config, extras), ...hearing },
    );
    const at = config.pipe === undefined ? { port: door.port } : { pipe: config.pipe };
    log.info({ ...at, mode: config.mode, store: storeName(config) }, 'open');
    const notifyAt = addressForGraph(config, door.port);
    const jobs = beginJobs(config, { ...ports, ...(notifyAt && { notifyAt }) }, extras.jobsAfter);
    return {
      url: config.pipe ?? `http://localhost:${door.port}`,
      close: () => close({ door, jobs, store, log }).finally(closeProxy),
    };
  } catch (cause) {
    await store.close();
    throw isTaken(cause)
      ? new CannotStart([`PORT: ${config.pipe ?? config.port} is in use; set another one`])
      : cause;
  }
}

/** Loaded only where there are appointments. */
async function openFiles(): Promise<Files> {
  const { composeFile } = await import('./adapters/ical/compose-file.ts');
  return { compose: composeFile };
}

function openChats(config: Config, log: Log): Messenger {
  const identity = identityOf(config);
  const warn: Log['warn'] = (fields, message) => log.warn(fields, message);
  const { serviceHosts } = config;
  return openMessenger(identity === undefined ? { warn } : { identity, serviceHosts, warn });
}

interface Places {
  readonly store: DocumentStore;
  /** Gives the queue whose work stands beside the documents. */
  readonly openQueue: (options: QueueOptions) => WorkQueue;
}

/** Opens the store of the configuration, ready for every collection. */
export async function openStore(config: Config): Promise<DocumentStore> {
  return (await openPlaces(config)).store;
}

async function openPlaces({ mongodbUri, dataFolder }: Config): Promise<Places> {
  try {
    const places = mongodbUri === undefined ? openFile(dataFolder) : await openMongo(mongodbUri);
    await places.store.prepare(collections);
    return places;
  } catch (cause) {
    const where = mongodbUri === undefined ? `KLANKBORD_DATA: ${dataFolder}` : 'MONGODB_URI: the database';
    throw Object.assign(new CannotStart([`${where} cannot be opened (${sayCause(cause)})`]), { cause });
  }
}

function openFile(folder: string): Places {
  const store = openEmbeddedStore(folder);
  return { store, openQueue: (options) => new EmbeddedQueue(store, options) };
}

/** The driver and Agenda are loaded only where they are used, for a quick start elsewhere. */
async function openMongo(uri: string): Promise<Places> {
  const { openMongoStore } = await import('./adapters/mongo/open-mongo-store.ts');
  const { openQueue } = await import('./adapters/agenda/open-queue.ts');
  const store = await openMongoStore(uri);
  // To make indexes of what stands there may take a while, and it is done before anybody is let in.
  const limited = limitCalls<DocumentStore>(store, ['prepare', 'close']);
  const limit = (jobs: JobRepository): JobRepository => limitCalls(jobs, ['connect']);
  const place = { database: store.database, limit };
  return { store: limited, openQueue: (options) => openQueue(place, options) };
}

function furnish(config: Config, ports: Ports): BotDeps {
  const { mail: mailMode, tenantId, holdSeconds } = config;
  const holdFor = holdSeconds * 1_000;
  return {
    ...ports,
    mailMode,
    holdFor,
    now: openClock(config),
    ...(tenantId === undefined ? {} : { tenantId }),
  };
}

function readOptions(config: Config, { homePage }: Extras) {
  const { port, pipe, serviceHosts } = config;
  const identity = identityOf(config);
  if (identity !== undefined)
    return { port, identity, serviceHosts, ...(pipe === undefined ? {} : { pipe }) };
  return homePage === undefined ? { port } : { port, homePage };
}

function storeName({ mongodbUri }: Config): string {
  return mongodbUri === undefined ? 'embedded' : 'mongodb';
}

interface Open {
  readonly door: Door;
  readonly jobs: Jobs;
  readonly store: DocumentStore;
  readonly log: Log;
}

async function close({ door, jobs, store, log }: Open): Promise<void> {
  await door.close();
  await jobs.stop();
  await store.close();
  log.info({}, 'closed');
}

function isTaken(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'EADDRINUSE';
}
