import { readFile } from 'node:fs/promises';
import type { Config } from '../config.ts';
import type { Calendars, Reach } from '../core/appointments/calendars.ts';
import { sayCause } from '../core/kernel/cause-of.ts';
import { entraId } from '../core/kernel/id.ts';
import type { Log } from '../core/kernel/log.ts';
import { identityOf, openClock } from './of-config.ts';
import { CannotStart } from './open-programmes.ts';

/** For one request, in milliseconds. */
const timeLimit = 15_000;

/** Opens the calendars of the configuration; undefined where they are off, and nothing of theirs is loaded. */
export async function openCalendars(config: Config, log: Pick<Log, 'info'>): Promise<Calendars | undefined> {
  if (config.graph === undefined) return undefined;
  const { baseUrl, certificateFile } = config.graph;
  const graph = await import('../adapters/graph/open-calendars.ts');
  const { openGraphTokens } = await import('../adapters/graph/open-token-source.ts');
  const identity = identityOf(config);
  const certificate = certificateFile === undefined ? {} : { certificate: await readPem(certificateFile) };
  try {
    const who = identity === undefined ? undefined : { ...identity, ...certificate };
    const token = openGraphTokens(baseUrl, who, timeLimit);
    return graph.openCalendars({ baseUrl, token, log, now: openClock(config), timeLimit });
  } catch (cause) {
    throw Object.assign(new CannotStart([badCertificate(certificateFile, cause)]), { cause });
  }
}

/** Where Graph reaches the door; undefined where it can't, and nothing is told. A local Graph is on this machine. */
export function addressForGraph({ graph, mode }: Config, port: number): string | undefined {
  const here = mode === 'local' ? `http://127.0.0.1:${port}` : undefined;
  const base = graph?.publicUrl ?? here;
  return graph === undefined || base === undefined ? undefined : `${base}/api/graph`;
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

/**
 * Throws `CannotStart` where a mailbox that is nobody's business can be read. Where it could not be asked, the bot starts:
 * people need it for more than calendars.
 */
export async function guardCanary(config: Config, calendars: Calendars, log: Log): Promise<void> {
  const canary = config.graph?.canary;
  if (canary === undefined) return;
  const reach = await calendars.reach(entraId(canary));
  if (isOpen(reach))
    throw new CannotStart([
      `GRAPH_CANARY: ${canary} can be read, so Klankbord reaches more mailboxes than it should; see docs/graph.md`,
    ]);
  if (isClosed(reach)) return;
  const { calendar, settings } = reach;
  log.warn({ verb: 'graph', calendar: calendar.kind, settings: settings.kind }, 'the canary proves nothing');
}

/** Whether something of a mailbox can be read. */
export function isOpen({ calendar, settings }: Reach): boolean {
  return calendar.kind === 'open' || settings.kind === 'open';
}

/** Whether a mailbox is refused to us, for sure and as a whole. */
export function isClosed({ calendar, settings }: Reach): boolean {
  return calendar.kind === 'not-permitted' && settings.kind === 'not-permitted';
}
