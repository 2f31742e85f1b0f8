import { readFile } from 'node:fs/promises';
import type { GraphSettings } from '../config/read-graph.ts';
import type { Config } from '../config.ts';
import type { Calendars, Reach } from '../core/appointments/calendars.ts';
import { sayCause } from '../core/kernel/cause-of.ts';
import { entraId } from '../core/kernel/id.ts';
import type { Log } from '../core/kernel/log.ts';
import type { MailDrafts, MailReach } from '../core/referral/mail-drafts.ts';
import { identityOf, openClock } from './of-config.ts';
import { CannotStart } from './open-programmes.ts';

/** For one request, in milliseconds. */
const timeLimit = 15_000;

/** What there is of Exchange; each left out where it is off. */
export interface Exchange {
  readonly calendars?: Calendars;
  readonly mail?: MailDrafts & MailReach;
}

/** Opens what the configuration switches on of Exchange; where that is nothing, nothing of it is loaded. */
export async function openExchange(config: Config, log: Pick<Log, 'info'>): Promise<Exchange> {
  const { calendar, graph, mail } = config;
  if (graph === undefined) return {};
  const options = await openGraphOptions(config, graph, log);
  const { openGraph } = await import('../adapters/graph/ask-graph.ts');
  const { openCalendars } = await import('../adapters/graph/open-calendars.ts');
  const { openMailDrafts } = await import('../adapters/graph/open-mail-drafts.ts');
  const ask = openGraph(options);
  return {
    ...(calendar ? { calendars: openCalendars(options, ask) } : {}),
    ...(mail === 'off' ? {} : { mail: openMailDrafts(options, ask) }),
  };
}

async function openGraphOptions(config: Config, graph: GraphSettings, log: Pick<Log, 'info'>) {
  const { baseUrl, certificateFile } = graph;
  const { openGraphTokens } = await import('../adapters/graph/open-token-source.ts');
  const identity = identityOf(config);
  const certificate = certificateFile === undefined ? {} : { certificate: await readPem(certificateFile) };
  try {
    const who = identity === undefined ? undefined : { ...identity, ...certificate };
    const token = openGraphTokens(baseUrl, who, timeLimit);
    return { baseUrl, token, log, now: openClock(config), timeLimit };
  } catch (cause) {
    throw Object.assign(new CannotStart([badCertificate(certificateFile, cause)]), { cause });
  }
}

/** Where others reach the door; undefined where they can't. In local mode they are on this machine. */
export function addressOutside({ publicUrl, mode }: Config, port: number): string | undefined {
  return publicUrl ?? (mode === 'local' ? `http://127.0.0.1:${port}` : undefined);
}

/** Where Graph reaches the door; undefined where it can't, and nothing is told. */
export function addressForGraph(config: Config, port: number): string | undefined {
  const base = config.graph === undefined ? undefined : addressOutside(config, port);
  return base === undefined ? undefined : `${base}/api/graph`;
}

async function readPem(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw Object.assign(new CannotStart([badCertificate(file, cause)]), { cause });
  }
}

function badCertificate(file: string | undefined, cause: unknown): string {
  return `GRAPH_CERTIFICATE: ${file} is no private key with its certificate in PEM (${sayCause(cause)})`;
}

/** The parts of a mailbox that we may read, each with whether it is open to us. */
export type Parts = Readonly<Record<string, Reach['calendar']>>;

/** Tries every part of a mailbox that is switched on. */
export async function tryParts({ calendars, mail }: Exchange, mailbox: string): Promise<Parts> {
  const id = entraId(mailbox);
  return {
    ...(calendars === undefined ? {} : await calendars.reach(id)),
    ...(mail === undefined ? {} : { mail: await mail.reach(id) }),
  };
}

/**
 * Throws `CannotStart` where a mailbox that is nobody's business can be read. Where it could not be asked, the bot starts:
 * people need it for more than calendars.
 */
export async function guardCanary(config: Config, exchange: Exchange, log: Log): Promise<void> {
  const canary = config.graph?.canary;
  if (canary === undefined) return;
  const parts = await tryParts(exchange, canary);
  if (isOpen(parts))
    throw new CannotStart([
      `GRAPH_CANARY: ${canary} can be read, so Klankbord reaches more mailboxes than it should; see docs/graph.md`,
    ]);
  if (isClosed(parts)) return;
  const found = Object.fromEntries(Object.entries(parts).map(([name, { kind }]) => [name, kind]));
  log.warn({ verb: 'graph', ...found }, 'the canary proves nothing');
}

/** Whether something of a mailbox can be read. */
export function isOpen(parts: Parts): boolean {
  return Object.values(parts).some(({ kind }) => kind === 'open');
}

/** Whether a mailbox is refused to us, for sure and as a whole. */
export function isClosed(parts: Parts): boolean {
  return Object.values(parts).every(({ kind }) => kind === 'not-permitted');
}
