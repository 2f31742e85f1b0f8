import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const preload = new URL('hurry-clients.ts', import.meta.url).href;

/** What makes the clients of a program that is started with it live a thousand times as fast, and write so in a file. */
export function hurriedEnv(record: string) {
  return { NODE_OPTIONS: `--import=${preload}`, KLANKBORD_TEST_HURRIED: record };
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
