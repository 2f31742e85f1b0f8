import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { CannotStart, type House, openHouse } from '../src/composition.ts';
import { readMail } from '../src/config/read-graph.ts';
import { type Config, localTenant, readConfig } from '../src/config.ts';
import { accept, type Result, refuse } from '../src/core/kernel/result.ts';
import { choosePersonas } from './choose-personas.ts';
import { Chats } from './clients/chats.ts';
import { cohortFile } from './cohort-file.ts';
import { drawDesk } from './desk/draw-desk.ts';
import { findFreePort, isFree } from './free-port.ts';
import { startDemoGraph } from './graph/demo/start-demo-graph.ts';
import { importCohort } from './import-cohort.ts';
import type { Persona } from './personas.ts';
import { watchParents } from './watch-parents.ts';

/**
 * `npm start`: the bot in local mode with the demo cohort in it, a Microsoft 365 Agents Playground for each persona, a
 * page on which they stand side by side, and a local Graph with their calendars. Exits with 0 when it is stopped, with 1 when a part can't be had, with 2 when
 * the environment does not say what is needed.
 */

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
    const calendars = { cohortFile, now: env.KLANKBORD_NOW, folder: config.dataFolder };
    const [graph] = await Promise.all([startDemoGraph(calendars), sayCohort(config)]);
    const chats = new Chats(chosen, say);
    const run = randomUUID();
    // The overview names who can't be reached: it waits until the personas have installed the bot.
    const installed = Promise.withResolvers<void>();
    const homePage = () => drawDesk('nl', chats.list, { run, graph: graph.url });
    const house = await openHouse(withExchange(config, env, graph.url), {
      homePage,
      jobsAfter: installed.promise,
    });
    say(`The bot listens on ${house.url}, on this machine only.`);
    say(`Calendars and mail are played on ${graph.url}/_local/desk.`);
    await Promise.race([stopped, startChats(chats, config, house).finally(installed.resolve)]);
    await stopped;
    await house.close();
    await graph.stop();
    say('Stopped.');
    return 0;
  } catch (cause) {
    if (cause instanceof CannotStart) return complain(cause.lines, 1);
    throw cause;
  }
}

/** The calendars and the mail of the local Graph, where nobody switched them off or named another one. */
function withExchange(
  config: Config,
  env: Readonly<Record<string, string | undefined>>,
  baseUrl: string,
): Config {
  const isOff = env.KLANKBORD_CALENDAR?.trim().toLowerCase() === 'off';
  if (config.graph !== undefined || (isOff && config.mail === 'off')) return config;
  return { ...config, calendar: !isOff, graph: { baseUrl } };
}

interface Settings {
  readonly config: Config;
  readonly chosen: readonly Persona[];
}

function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): Result<Settings, readonly string[]> {
  // Nobody who tries it waits for a whole minute.
  const usual = {
    LOG_LEVEL: env.LOG_LEVEL || 'warn',
    KLANKBORD_HOLD_SECONDS: env.KLANKBORD_HOLD_SECONDS || '5',
  };
  // Which Graph it is, is known once it runs; here nobody's mail leaves the machine, so the bot may send.
  const { KLANKBORD_MAIL: wish, ...others } = env;
  const wrong: string[] = [];
  const mail = wish ? readMail(wish, wrong) : 'send';
  const config = readConfig({ ...others, ...usual });
  const chosen = choosePersonas(env.KLANKBORD_PLAYGROUND);
  const problems = [...wrong, ...(config.ok ? [] : config.refusal), ...(chosen.ok ? [] : [chosen.refusal])];
  if (!config.ok || !chosen.ok) return refuse(problems);
  if (config.value.mode === 'teams')
    return refuse([
      'CLIENT_ID: npm start plays with made-up people; npm run -s klankbord -- serve is the real bot',
    ]);
  return accept({ config: { ...config.value, mail }, chosen: chosen.value });
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

async function startChats(chats: Chats, config: Config, { url }: House): Promise<void> {
  const { length } = chats.list;
  if (length === 0) return say('KLANKBORD_PLAYGROUND=off: no chats. Ctrl-C stops the bot.');
  say(`Starting ${length === 1 ? 'one chat' : `${length} chats`}, some seconds ...`);
  const folder = join(config.dataFolder, 'clients');
  const ready = await chats.start({ botUrl: url, tenantId: config.tenantId ?? localTenant, folder });
  const who = ready > 1 ? 'all of them at once' : 'that person';
  say(ready === 0 ? '\nThe bot runs, without a chat.' : `\nOpen ${url} and be ${who}.`);
  say('Ctrl-C stops everything.');
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
