import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Persona } from '../../playground/personas.ts';
import { breakableEnv, hurriedEnv, waitForReports } from '../support/client-troubles.ts';

/** What `npm start` runs, on a data folder of its own, with clients whose clock is a thousand times as fast. */
export class Desk {
  #url = '';
  #child: ChildProcess;
  readonly #folder: string;

  private constructor(child: ChildProcess, folder: string) {
    this.#child = child;
    this.#folder = folder;
  }

  /** Starts it on a free port and waits until it says where to look. */
  static async open(): Promise<Desk> {
    const folder = await mkdtemp(join(tmpdir(), 'klankbord-desk-'));
    await mkdir(join(folder, 'broken'));
    const desk = new Desk(start(folder, '2026-11-23T17:00:00Z', 0), folder);
    try {
      desk.#url = await readUrl(desk.#child);
      return desk;
    } catch (cause) {
      desk.#child.kill('SIGKILL');
      await rm(folder, { recursive: true });
      throw cause;
    }
  }

  /** Where its page is. */
  get url(): string {
    return this.#url;
  }

  /** Stops it as Ctrl-C does, and starts it again where it was, a while later by its clock. */
  async restart(): Promise<void> {
    await this.#stop();
    this.#child = start(this.#folder, '2026-11-23T18:30:00Z', Number(new URL(this.#url).port));
    this.#url = await readUrl(this.#child);
  }

  /** Has the client of a persona end with an error. */
  async breakChat({ id }: Persona): Promise<void> {
    await writeFile(join(this.#folder, 'broken', id), '');
  }

  /** Waits until so many reports were made by the clients on themselves, the first after a quarter of an hour. */
  async wait(reports: number): Promise<void> {
    await waitForReports(recordOf(this.#folder), reports, () => this.#child.exitCode !== null);
  }

  /** Stops it, and removes what it kept. */
  async close(): Promise<void> {
    await this.#stop();
    await rm(this.#folder, { recursive: true });
  }

  async #stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGINT');
    await ended;
  }
}

function recordOf(folder: string): string {
  return join(folder, 'hurried');
}

function start(folder: string, now: string, port: number): ChildProcess {
  const hurried = hurriedEnv(recordOf(folder));
  const breakable = breakableEnv(join(folder, 'broken'));
  return spawn(process.execPath, ['playground/start.ts'], {
    env: {
      ...process.env,
      ...hurried,
      ...breakable,
      NODE_OPTIONS: `${hurried.NODE_OPTIONS} ${breakable.NODE_OPTIONS}`,
      PORT: String(port),
      KLANKBORD_DATA: join(folder, 'data'),
      KLANKBORD_NOW: now,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function readUrl({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('no output to read');
  for await (const line of createInterface({ input: stdout })) {
    const [, url] = /^Open (\S+) and be /.exec(line) ?? [];
    if (url === undefined) continue;
    stdout.resume();
    return url;
  }
  throw new Error('npm start ended before it said what to open');
}
