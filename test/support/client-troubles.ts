import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** What makes the clients of a program that is started with it live a thousand times as fast, and write so in a file. */
export function hurriedEnv(record: string) {
  return { NODE_OPTIONS: load('hurry-clients.ts'), KLANKBORD_TEST_HURRIED: record };
}

/** What lets a test break such clients; `folder` is where it says which. */
export function breakableEnv(folder: string) {
  return { NODE_OPTIONS: load('break-clients.ts'), KLANKBORD_TEST_BREAK: folder };
}

function load(script: string): string {
  return `--import=${new URL(script, import.meta.url).href}`;
}

/**
 * Waits until hurried clients have reported on themselves so many times, which they do for the first time after a quarter
 * of an hour, or until `over` says that there is nothing to wait for any more.
 */
export async function waitForReports(record: string, count: number, over: () => boolean): Promise<void> {
  while (!over() && countReports(record) < count) await wait(50);
}

/** A report goes out a quarter of a minute after something was found to report. */
function countReports(record: string): number {
  if (!existsSync(record)) return 0;
  const lines = readFileSync(record, 'utf8').split('\n');
  const first = lines.indexOf('900');
  return first < 0 ? 0 : lines.slice(first).filter((line) => line === '15').length;
}
