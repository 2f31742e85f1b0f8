import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';

/**
 * A MongoDB to test against without MongoDB's own binaries: SecantusDB from PyPI, a server over the wire on the
 * WiredTiger engine. GPL-2.0 and a beta: a test dependency only, never shipped. What passes there is good evidence, not
 * proof for every MongoDB.
 */
const version = '0.7.0b3';
const environment = join('.cache', `secantusdb-${version}`);
const program = join(environment, 'bin', 'secantusd-py');

/** Why there is no server to be had on this machine. */
export class NoTestMongoDb extends Error {}

/** Installs the server beside the project when it is not there yet. Throws `NoTestMongoDb` when that can't be done. */
export function installTestMongoDb(): void {
  if (existsSync(program)) return;
  run('python3', ['-m', 'venv', environment]);
  run(join(environment, 'bin', 'pip'), [
    'install',
    '--quiet',
    '--disable-pip-version-check',
    `SecantusDB==${version}`,
  ]);
}

function run(command: string, words: readonly string[]): void {
  const done = spawnSync(command, words, { encoding: 'utf8' });
  if (done.status === 0) return;
  const cause = done.error?.message ?? done.stderr.trim().split('\n').at(-1) ?? `status ${done.status}`;
  throw new NoTestMongoDb(`${command} ${words[0]} ${words[1] ?? ''}: ${cause}`);
}

/** The test server, with data of its own in a folder that goes when it stops. */
export class TestMongoDb {
  readonly uri: string;
  readonly #port: number;
  readonly #folder: string;
  #child: ChildProcess;

  private constructor(port: number, folder: string, child: ChildProcess) {
    this.#port = port;
    this.#folder = folder;
    this.#child = child;
    this.uri = `mongodb://127.0.0.1:${port}/?directConnection=true`;
  }

  static async start(): Promise<TestMongoDb> {
    installTestMongoDb();
    const port = await findFreePort();
    const folder = mkdtempSync(join(tmpdir(), 'klankbord-mongodb-'));
    const server = new TestMongoDb(port, folder, launch(port, folder));
    await server.#answer();
    return server;
  }

  /** Ends the server as a power cut would, and starts it again on the same data. */
  async killAndStart(): Promise<void> {
    await this.#end('SIGKILL');
    this.#child = launch(this.#port, this.#folder);
    await this.#answer();
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    rmSync(this.#folder, { recursive: true });
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    await ended;
  }

  async #answer(): Promise<void> {
    const client = new MongoClient(this.uri, { serverSelectionTimeoutMS: 30_000 });
    try {
      await client.db('admin').command({ ping: 1 });
    } finally {
      await client.close();
    }
  }
}

function launch(port: number, folder: string): ChildProcess {
  const words = ['--port', String(port), '--storage-path', folder, '--sync-on-commit'];
  const child = spawn(program, words, { stdio: 'ignore' });
  process.once('exit', () => child.kill('SIGKILL'));
  return child;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
