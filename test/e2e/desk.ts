import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What `npm start` runs, on a data folder of its own. */
export class Desk {
  /** Where its page is. */
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #folder: string;

  private constructor(url: string, child: ChildProcess, folder: string) {
    this.url = url;
    this.#child = child;
    this.#folder = folder;
  }

  /** Starts it on a free port and waits until it says where to look. */
  static async open(): Promise<Desk> {
    const folder = await mkdtemp(join(tmpdir(), 'klankbord-desk-'));
    const child = spawn(process.execPath, ['playground/start.ts'], {
      env: { ...process.env, PORT: '0', KLANKBORD_DATA: folder, KLANKBORD_NOW: '2026-11-23T17:00:00Z' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      return new Desk(await readUrl(child), child, folder);
    } catch (cause) {
      child.kill('SIGKILL');
      await rm(folder, { recursive: true });
      throw cause;
    }
  }

  /** Stops it as Ctrl-C does. */
  async close(): Promise<void> {
    if (this.#child.exitCode === null) {
      const ended = once(this.#child, 'exit');
      this.#child.kill('SIGINT');
      await ended;
    }
    await rm(this.#folder, { recursive: true });
  }
}

async function readUrl(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('no output to read');
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /^Open (\S+) and be /.exec(line) ?? [];
    if (url === undefined) continue;
    child.stdout.resume();
    return url;
  }
  throw new Error('npm start ended before it said what to open');
}
