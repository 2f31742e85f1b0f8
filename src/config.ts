import { type ExchangeSettings, readExchange } from './config/read-graph.ts';
import { readKeys } from './config/read-keys.ts';
import { accept, type Result, refuse } from './core/kernel/result.ts';
import { type Instant, instant } from './core/kernel/time.ts';

/** How this process runs, decided once from its environment. */
export interface Config extends ExchangeSettings {
  readonly port: number;
  /** Teams mode: the pipe or socket to open instead of the port, as some hosts name it. */
  readonly pipe?: string;
  /** Teams: tokens are checked, any interface. Local: no tokens, loopback only. */
  readonly mode: 'teams' | 'local';
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** The tenant whose people are let in. No environment gives it in local mode: on loopback any tenant is played. */
  readonly tenantId?: string;
  readonly dataFolder: string;
  readonly programmesFolder: string;
  readonly mongodbUri?: string;
  /** Local mode: where the clock starts. */
  readonly startsAt?: Instant;
  /** Messages that all processes together may send in the tenant each second; Teams documents 30 to 50. */
  readonly messagesPerSecond: number;
  /** Teams mode: through what everything outside is asked; left out, directly. */
  readonly proxy?: { readonly url: string; readonly except?: string };
  /** Hosts that answers may go to beside those of Teams that are known here, each by its whole name. */
  readonly serviceHosts: readonly string[];
  /** Keys that wrap those of stored texts, the newest first; empty where none is given. */
  readonly keys: readonly Uint8Array[];
  /** For how long a yes of a trainee can be taken back as if it had never been said. */
  readonly holdSeconds: number;
  readonly logLevel: string;
}

/** Tenant of the local personas. */
export const localTenant = '00000000-0000-0000-0000-0000000000aa';

/** Reads the environment; gives a frozen configuration, or every problem at once, each a line for an administrator. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): Result<Config, readonly string[]> {
  const problems: string[] = [];
  const clientId = env.CLIENT_ID || undefined;
  const pipe = readPipe(env.PORT, clientId, problems);
  const port = pipe === undefined ? readPort(env.PORT, problems) : 0;
  const serviceHosts = readHosts(env.KLANKBORD_SERVICE_HOSTS, problems);
  const startsAt = readNow(env.KLANKBORD_NOW, clientId, problems);
  const messagesPerSecond = readRate(env.KLANKBORD_MESSAGES_PER_SECOND, problems);
  const proxy = clientId === undefined ? undefined : readProxy(env, problems);
  const mode = clientId === undefined ? 'local' : 'teams';
  const exchange = readExchange(env, mode, problems);
  const keys = readKeys(env.KLANKBORD_KEY, problems);
  const holdSeconds = readHold(env.KLANKBORD_HOLD_SECONDS, problems);
  if (clientId === undefined) judgeNoIdentity(env, problems);
  else judgeIdentity(env, problems);
  if (problems.length > 0) return refuse(problems);
  return accept(
    Object.freeze({
      port,
      ...(pipe === undefined ? {} : { pipe }),
      mode,
      ...(clientId === undefined ? {} : { clientId, clientSecret: env.CLIENT_SECRET ?? '' }),
      ...(env.TENANT_ID ? { tenantId: env.TENANT_ID } : {}),
      dataFolder: env.KLANKBORD_DATA || '.data',
      programmesFolder: env.KLANKBORD_PROGRAMMES || 'programmes',
      ...(env.MONGODB_URI ? { mongodbUri: env.MONGODB_URI } : {}),
      ...(startsAt === undefined ? {} : { startsAt }),
      messagesPerSecond,
      serviceHosts,
      ...(proxy === undefined ? {} : { proxy }),
      ...exchange,
      keys,
      holdSeconds,
      logLevel: env.LOG_LEVEL || 'info',
    } satisfies Config),
  );
}

/** `\\.\pipe\name` on Windows, elsewhere the path of a socket. Whoever stands behind it must be asked for a token. */
function readPipe(raw = '', clientId: string | undefined, problems: string[]): string | undefined {
  if (!/^(\\\\[.?]\\pipe\\.|\/.)/.test(raw)) return undefined;
  if (clientId === undefined) problems.push('PORT: in local mode a number; a pipe works with CLIENT_ID only');
  return raw;
}

function readHosts(raw = '', problems: string[]): readonly string[] {
  const hosts = raw.split(',').map((host) => host.trim().toLowerCase());
  const named = hosts.filter((host) => host !== '');
  for (const host of named.filter((each) => !/^[a-z\d-]+(\.[a-z\d-]+)+$/.test(each)))
    problems.push(`KLANKBORD_SERVICE_HOSTS: expected whole names such as smba.example.net, found "${host}"`);
  return named;
}

function readPort(raw: string | undefined, problems: string[]): number {
  const port = Number(raw || 3978);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  problems.push(`PORT: expected a whole number from 0 to 65535 or a pipe, found "${raw}"`);
  return 0;
}

function readRate(raw: string | undefined, problems: string[]): number {
  const rate = Number(raw || 30);
  if (rate >= 1 && rate <= 10_000) return rate;
  problems.push(`KLANKBORD_MESSAGES_PER_SECOND: expected a number from 1 to 10000, found "${raw}"`);
  return 1;
}

function readHold(raw: string | undefined, problems: string[]): number {
  const seconds = Number(raw || 60);
  if (Number.isInteger(seconds) && seconds >= 0 && seconds <= 3_600) return seconds;
  problems.push(`KLANKBORD_HOLD_SECONDS: expected a whole number from 0 to 3600, found "${raw}"`);
  return 60;
}

/** As Node reads them: in either case of letters. The address may hold a password, so it is not repeated. */
function readProxy(
  env: Readonly<Record<string, string | undefined>>,
  problems: string[],
): Config['proxy'] | undefined {
  const url = env.https_proxy || env.HTTPS_PROXY;
  if (!url) return undefined;
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    problems.push('HTTPS_PROXY: expected an address such as http://proxy.example.org:3128');
  const except = env.no_proxy || env.NO_PROXY;
  return except ? { url, except } : { url };
}

function readNow(
  raw: string | undefined,
  clientId: string | undefined,
  problems: string[],
): Instant | undefined {
  if (!raw) return undefined;
  if (clientId !== undefined)
    problems.push('KLANKBORD_NOW: works in local mode only; remove it or remove CLIENT_ID');
  const at = Date.parse(raw);
  if (Number.isNaN(at))
    problems.push(`KLANKBORD_NOW: expected an instant such as 2026-11-23T18:00:00Z, found "${raw}"`);
  return instant(at);
}

function judgeIdentity(env: Readonly<Record<string, string | undefined>>, problems: string[]): void {
  if (!env.CLIENT_SECRET) problems.push('CLIENT_SECRET: needed with CLIENT_ID');
  if (!env.TENANT_ID)
    problems.push('TENANT_ID: needed with CLIENT_ID; only people of this tenant are let in');
}

/** Whoever meant to run for Teams and forgot or misspelt one name must not get a bot that asks nobody who they are. */
function judgeNoIdentity(env: Readonly<Record<string, string | undefined>>, problems: string[]): void {
  if (env.NODE_ENV?.trim().toLowerCase() === 'production')
    problems.push('CLIENT_ID: NODE_ENV is production, and without CLIENT_ID anybody could write to the bot');
  for (const name of ['CLIENT_SECRET', 'TENANT_ID'])
    if (env[name]) problems.push(`CLIENT_ID: needed with ${name}; for local mode leave both out`);
}
