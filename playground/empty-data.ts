import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface ResetContext {
  /** The folder of the embedded store, `KLANKBORD_DATA`. */
  readonly folder: string;
  /** Shows one line. */
  readonly out: (line: string) => void;
  /** Asks a yes-or-no question. Left out when there is no terminal to ask on: then only `--yes` will do. */
  readonly ask?: (question: string) => Promise<boolean>;
}

const usage = 'usage: npm run reset [-- --yes]';
const store = 'klankbord.sqlite';
/** What the store, the local Graph, and the clients of the personas, put in the folder. */
const ours = /^(klankbord\.(sqlite(-wal|-shm|-journal)?|key)|graph\.json(\.new)?)$/;
const oursOfClients = /^[a-z.]+\.(yml|log)$/;

/**
 * Empties the folder of the embedded store, after asking; the folder itself stays. Takes `--yes` or nothing. Gives the
 * exit code: 0 when it is empty, 1 when nothing was done (the answer was no, nobody could answer, a bot runs on it, or
 * it holds what is not ours), 2 when the words are not understood.
 */
export async function emptyData(args: readonly string[], context: ResetContext): Promise<number> {
  const { folder, out, ask } = context;
  const yes = args.includes('--yes');
  if (args.some((arg) => arg !== '--yes')) return stop(context, usage, 2);
  const found = listEntries(folder);
  if (found.length === 0) return stop(context, `${folder} is empty already`, 0);
  const foreign = found.filter(({ isOurs }) => !isOurs);
  if (foreign.length > 0) {
    const [first, ...others] = foreign.map(({ path }) => path);
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return stop(context, `${folder} holds ${first}${more}, which is not ours: nothing is deleted`);
  }
  if (isInUse(join(folder, store)))
    return stop(context, `a bot runs on ${folder}: stop it first, nothing is deleted`);
  if (!yes && ask === undefined) return stop(context, `nobody to ask: ${usage}`);
  for (const { path } of found) out(`  ${path}`);
  const agreed = yes || (await ask?.('Delete everything that the bot knows here?')) === true;
  if (!agreed) return stop(context, 'nothing is deleted');
  for (const { path } of found) rmSync(path, { recursive: true });
  return stop(context, `${folder} is empty`, 0);
}

interface Entry {
  readonly path: string;
  readonly isOurs: boolean;
}

function listEntries(folder: string): readonly Entry[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    const isOurs = entry.isFile() ? ours.test(entry.name) : entry.name === 'clients' && holdsClients(path);
    return { path, isOurs };
  });
}

/** A link to a folder is none of ours, wherever it leads. */
function holdsClients(folder: string): boolean {
  if (!lstatSync(folder).isDirectory()) return false;
  return readdirSync(folder, { withFileTypes: true }).every(
    (entry) => entry.isFile() && oursOfClients.test(entry.name),
  );
}

/** Whether another process has the store open: only the last one that does can take it out of WAL mode. */
function isInUse(file: string): boolean {
  if (!existsSync(file)) return false;
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA busy_timeout=0; PRAGMA journal_mode=DELETE;');
    return false;
  } catch (cause) {
    if (isBusy(cause)) return true;
    if (isDamaged(cause)) return false;
    throw cause;
  } finally {
    database.close();
  }
}

/** SQLITE_BUSY and SQLITE_LOCKED, https://sqlite.org/rescode.html */
function isBusy(cause: unknown): boolean {
  return codeOf(cause) === 5 || codeOf(cause) === 6;
}

/** SQLITE_CORRUPT and SQLITE_NOTADB: nobody works with such a file, and a reset is what it needs. */
function isDamaged(cause: unknown): boolean {
  return codeOf(cause) === 11 || codeOf(cause) === 26;
}

/** The primary result code: the low byte of an extended one. */
function codeOf(cause: unknown): number | undefined {
  if (typeof cause !== 'object' || cause === null || !('errcode' in cause)) return undefined;
  return Number(cause.errcode) & 0xff;
}

function stop({ out }: ResetContext, line: string, code = 1): number {
  out(line);
  return code;
}
