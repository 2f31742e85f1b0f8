import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Loaded } from '../adapters/programme-files/load-programmes.ts';
import { keepCompiled } from './keep-compiled.ts';

/**
 * Loads and judges the programme files on a thread of their own, which takes a fifth of a start, while this one loads the
 * packages. They are read anew at each start: what is kept of an earlier one could be out of date. Where there is one core
 * alone a second thread only costs more, and they are loaded here.
 */
export async function loadProgrammesApart(folder: string): Promise<Loaded> {
  if (availableParallelism() === 1) return load(folder);
  return new Promise((resolve, reject) => {
    // Without what was asked of Node for this process: what that loads may read its input, or end it.
    const worker = new Worker(new URL(import.meta.url), { workerData: folder, execArgv: [] });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread that loads the programmes ended')));
  });
}

async function load(folder: string): Promise<Loaded> {
  const { loadProgrammes } = await import('../adapters/programme-files/load-programmes.ts');
  return loadProgrammes(folder);
}

if (!isMainThread) {
  keepCompiled();
  parentPort?.postMessage(await load(String(workerData)));
}
