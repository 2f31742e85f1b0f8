import { join } from 'node:path';
import { CannotStart, type House, openHouse } from '../src/composition.ts';
import { type Config, localTenant, readConfig } from '../src/config.ts';
import { accept, type Result, refuse } from '../src/core/kernel/result.ts';
import { choosePersonas } from './choose-personas.ts';
import { ClientProcess } from './clients/client-process.ts';
import { type DeskChat, drawDesk } from './desk/draw-desk.ts';
import { findFreePort, isFree } from './free-port.ts';
import { importCohort } from './import-cohort.ts';
import type { Persona } from './personas.ts';
import { watchParents } from './watch-parents.ts';

/**
 * `npm start`: the bot in local mode with the demo cohort in it, a Microsoft 365 Agents Playground for each persona, and
 * a page on which they stand side by side. Exits with 0 when it is stopped, with 1 when a part can't be had, with 2 when
 * the environment does not say what is needed.
 */

const firstClientPort = 56150;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function start(env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const settings = readSettings(env);
  if (!settings.ok) return complain(settings.refusal, 2);
  const { chosen, config: asked } = settings.value;
  const stopped = stopAsked(env);
  try {
    const config = await choosePort(asked, env);
    await sayCohort(config);
    const desk = new Map(chosen.map((persona) => [persona.id, starting(persona)]));
    const house = await openHouse(config, { homePage: () => drawDesk('nl', [...desk.values()]) });
    say(`The bot listens on ${house.url}, on this machine only.`);
    await Promise.race([stopped, startClients(config, house, desk)]);
    await stopped;
    await house.close();
    return 0;
  } catch (cause) {
    if (cause instanceof CannotStart) return complain(cause.lines, 1);
    throw cause;
  }
}

interface Settings {
  readonly config: Config;
  readonly chosen: readonly Persona[];
}

function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): Result<Settings, readonly string[]> {
  const config = readConfig({ ...env, LOG_LEVEL: env.LOG_LEVEL || 'warn' });
  const chosen = choosePersonas(env.KLANKBORD_PLAYGROUND);
  const problems = [...(config.ok ? [] : config.refusal), ...(chosen.ok ? [] : [chosen.refusal])];
  if (!config.ok || !chosen.ok) return refuse(problems);
  if (config.value.mode === 'teams')
    return refuse([
      'CLIENT_ID: npm start plays with made-up people; npm run -s klankbord -- serve is the real bot',
    ]);
  return accept({ config: config.value, chosen: chosen.value });
}

/** A port that was asked for is taken or refused; the usual one makes way for the next when it is in use. */
async function choosePort(config: Config, env: Readonly<Record<string, string | undefined>>) {
  if (config.port === 0 || (await isFree(config.port))) return config;
  if (env.PORT) throw new CannotStart([`PORT: ${config.port} is in use; set another one`]);
  const port = await findFreePort(config.port + 1);
  say(`Port ${config.port} is in use by another program; the next free one is taken.`);
  return { ...config, port };
}

async function sayCohort(config: Config): Promise<void> {
  const where = config.mongodbUri === undefined ? config.dataFolder : 'the database of MONGODB_URI';
  const { people, existed } = await importCohort(config);
  say(
    existed
      ? `Goes on with what stands in ${where} (${people} people); npm run reset empties it.`
      : `Put ${people} made-up people in ${where}.`,
  );
}

function starting(persona: Persona): DeskChat {
  return { persona, state: { at: 'starting' } };
}

async function startClients(config: Config, house: House, desk: Map<string, DeskChat>): Promise<void> {
  const people = [...desk.values()].map(({ persona }) => persona);
  if (people.length === 0) {
    say('KLANKBORD_PLAYGROUND=off: no chats. Ctrl-C stops the bot.');
    return;
  }
  say(`Starting ${people.length === 1 ? 'one chat' : `${people.length} chats`}, some seconds ...`);
  const ports = await choosePorts(people.length);
  await Promise.all(
    people.map((persona, index) => startClient(config, house, desk, persona, ports[index] ?? 0)),
  );
  say(`\nOpen ${house.url} and be all of them at once. Ctrl-C stops everything.`);
}

async function choosePorts(count: number): Promise<readonly number[]> {
  const ports: number[] = [];
  while (ports.length < count) ports.push(await findFreePort(firstClientPort, ports));
  return ports;
}

async function startClient(
  config: Config,
  house: House,
  desk: Map<string, DeskChat>,
  persona: Persona,
  port: number,
): Promise<void> {
  const failed = (why: string): void => {
    desk.set(persona.id, { persona, state: { at: 'failed' } });
    say(`  ${persona.name.padEnd(20)} has no chat: ${why}`);
  };
  const started = await ClientProcess.start({
    persona,
    port,
    botUrl: house.url,
    tenantId: config.tenantId ?? localTenant,
    folder: join(config.dataFolder, 'clients'),
  });
  if (!started.ok) return failed(started.refusal);
  const client = started.value;
  void client.ended.then(() => failed('it ended'));
  await client.install();
  desk.set(persona.id, { persona, state: { at: 'ready', url: client.url } });
  say(`  ${persona.name.padEnd(20)} ${client.url}   ${persona.who.en}`);
}

function complain(lines: readonly string[], code: number): number {
  for (const line of lines) process.stderr.write(`${line}\n`);
  return code;
}

function stopAsked(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    watchParents(resolve, env);
  });
}

// The clients end with this process: each reads from a pipe that closes with it.
process.exit(await start(process.env));
