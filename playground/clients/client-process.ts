import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { compiled } from '../../src/cli/keep-compiled.ts';
import { accept, type Result, refuse } from '../../src/core/kernel/result.ts';
import type { Persona } from '../personas.ts';
import { beforePage, chatOf, drawClientConfig } from './client-config.ts';

export interface ClientSettings {
  readonly persona: Persona;
  /** Where the bot listens, without a path. */
  readonly botUrl: string;
  readonly tenantId: string;
  /** Where the client keeps its config and, while it runs, its log; made when it is not there. */
  readonly folder: string;
  /** 0 takes any free one. One that is taken is left alone, and another is used. */
  readonly port: number;
}

const script = fileURLToPath(new URL('run-client.ts', import.meta.url));
/** How long a client may take to start, in milliseconds; on a busy laptop with a cold disk it takes its time. */
const patience = 90_000;

/** The Microsoft 365 Agents Playground of one persona, running as a process that does not outlive this one. */
export class ClientProcess {
  readonly persona: Persona;
  readonly url: string;
  /** Settles when the process has ended, for whatever reason: with that, in a few words. */
  readonly ended: Promise<string>;
  readonly #child: ChildProcess;

  private constructor(persona: Persona, url: string, child: ChildProcess, complaint: () => string) {
    this.persona = persona;
    this.url = url;
    this.#child = child;
    this.ended = new Promise((resolve) => {
      const tell = (): void => resolve(sayEnd(child, complaint()));
      if (hasEnded(child)) tell();
      // Not at its exit: then its last words are still under way.
      else child.once('close', tell);
    });
  }

  /** Starts the client and waits until it answers. Refuses with the reason, in a line. */
  static async start(settings: ClientSettings): Promise<Result<ClientProcess, string>> {
    let child: ChildProcess | undefined;
    try {
      child = spawnClient(settings);
      const complaint = readComplaint(child);
      const signal = AbortSignal.timeout(patience);
      const url = `http://localhost:${await readPort(child, signal, complaint)}`;
      await waitForAnswer(child, url, signal);
      return accept(new ClientProcess(settings.persona, url, child, complaint));
    } catch (cause) {
      child?.kill('SIGKILL');
      return refuse(sayCause(cause));
    }
  }

  /** Id of the process, for anyone who measures it. */
  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /**
   * Lets the bot know this chat, as an administrator does who installs the app for somebody. What the bot says is shown
   * when the page is opened; that page would install the app once more, which the client leaves out the first time.
   */
  async install(): Promise<Result<true, string>> {
    const path = `/_debug/conversation/${encodeURIComponent(chatOf(this.persona))}/installation`;
    const headers = { 'content-type': 'application/json', [beforePage]: 'yes' };
    try {
      const answer = await fetch(`${this.url}${path}`, { method: 'POST', headers, body: '{}' });
      return answer.ok ? accept(true) : refuse(`${path} answered ${answer.status}`);
    } catch (cause) {
      return refuse(sayCause(cause));
    }
  }

  async stop(): Promise<void> {
    if (hasEnded(this.#child)) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await ended;
  }
}

function spawnClient({ persona, botUrl, tenantId, folder, port }: ClientSettings): ChildProcess {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const config = join(folder, `${persona.id}.yml`);
  writeFileSync(config, drawClientConfig(persona, tenantId), { mode: 0o600 });
  const temporary = emptied(join(folder, `${persona.id}-tmp`));
  // It writes down every word of the chat, which `run-client.ts` takes away with it.
  const log = join(temporary, 'client.log');
  const options = [
    '-e',
    `${botUrl}/api/messages`,
    '-c',
    'msteams',
    '-p',
    String(port),
    '--disable-telemetry',
  ];
  return spawn(process.execPath, [script, 'start', ...options], {
    env: {
      ...withoutItsOwn(process.env),
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      M365_AGENTS_PLAYGROUND_LOGFILE: log,
      NODE_COMPILE_CACHE: compiled,
      TEAMSAPPTESTER_BROWSER: 'none',
      APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/**
 * A folder of the client's own for what it keeps aside: the reports that it can't send to its maker would pile up among
 * the temporary files of the machine, and every client reads through all of them, again and again (seen with 0.2.28).
 */
function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

/** What a developer of another bot has set for this program is not meant for ours. */
function withoutItsOwn(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own =
    /^(M365_AGENTS_PLAYGROUND_|TEAMSAPPTESTER_|TEAMS_APP_TEST_TOOL_|AUTH_|(BOT_ENDPOINT|DEFAULT_CHANNEL_ID)$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}

/** Gives the last line that the client complained, read as it comes. */
function readComplaint({ stderr }: ChildProcess): () => string {
  let complaint = '';
  stderr?.on('data', (chunk) => {
    complaint = `${complaint}${String(chunk)}`.slice(-4_000);
  });
  // What Node says of an error begins with where it was thrown; the error itself is the line worth reading.
  return () => /^\w*Error\b.*$/m.exec(complaint)?.[0] ?? complaint.trim().split('\n').at(-1) ?? '';
}

function sayEnd({ exitCode, signalCode }: ChildProcess, complaint: string): string {
  const how = exitCode === null ? `stopped by ${signalCode}` : `exit code ${exitCode}`;
  return complaint === '' ? how : `${how}, ${complaint}`;
}

/** The port as the client says it: it takes another than it was told when that one is not free. */
async function readPort(
  { stdout }: ChildProcess,
  signal: AbortSignal,
  complaint: () => string,
): Promise<number> {
  if (stdout === null) throw new Error('no output to read');
  for await (const line of createInterface({ input: stdout, signal })) {
    const [, port] = /^Listening on (\d+)$/.exec(line) ?? [];
    if (port === undefined) continue;
    stdout.resume();
    return Number(port);
  }
  throw new Error(signal.aborted ? 'it took too long' : `it ended: ${complaint()}`);
}

async function waitForAnswer(child: ChildProcess, url: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !hasEnded(child)) {
    if (await answers(url, signal)) return;
    await wait(100);
  }
  throw new Error(signal.aborted ? 'it took too long' : 'it ended before it answered');
}

async function answers(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    return (await fetch(`${url}/_debug/ping`, { signal })).ok;
  } catch {
    // Not open yet: asked again, until it is or has ended.
    return false;
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function sayCause(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
