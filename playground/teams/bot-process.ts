import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { compiled } from '../../src/cli/keep-compiled.ts';

const endWithParent = new URL('end-with-parent.ts', import.meta.url).href;

/** The bot as its own process, as it runs for real, so that it can be killed; it does not outlive this one. */
export class BotProcess {
  readonly #child: ChildProcess;
  readonly url: string;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  /** Starts the bot with these settings on a free port and waits until it is open. */
  static async start(env: Readonly<Record<string, string>>, script = 'src/index.ts'): Promise<BotProcess> {
    const child = spawn(process.execPath, ['--import', endWithParent, script], {
      // What it loads before it can say so itself is kept as well: else it loads what takes the types out of that.
      env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'info', NODE_COMPILE_CACHE: compiled, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const port = await readPort(child);
    return new BotProcess(child, `http://127.0.0.1:${port}`);
  }

  /** Id of the process, for anyone who measures it. */
  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Asks it to end; gives its exit code. */
  async stop(): Promise<number | null> {
    await this.#end('SIGTERM');
    return this.#child.exitCode;
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    await ended;
  }
}

/** Reads the port from the line in the log that says it; what the process complains about comes with the error. */
async function readPort(child: ChildProcess): Promise<number> {
  if (child.stdout === null || child.stderr === null) throw new Error('no output to read');
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint = `${complaint}${String(chunk)}`.slice(-4_000);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const said: unknown = JSON.parse(line);
    if (typeof said === 'object' && said !== null && 'port' in said) {
      child.stdout.resume();
      return Number(said.port);
    }
  }
  throw new Error(`the bot ended before it was open: ${complaint}`);
}
