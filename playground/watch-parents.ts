import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How often is looked, in milliseconds. */
const every = 1_000;

/**
 * Calls `gone` when npm, or the shell that it starts scripts with, is no longer there: somebody killed it and means us.
 * A program that npm did not start is left alone, so that it may outlive the terminal it came from.
 */
export function watchParents(gone: () => void, env: Readonly<Record<string, string | undefined>>): void {
  if (env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const grandparent = findParentOf(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && lives(parent) && (grandparent === undefined || lives(grandparent))) return;
    clearInterval(timer);
    gone();
  }, every);
  timer.unref();
}

/** The process that started another; undefined where that can't be asked in one way or another. */
function findParentOf(pid: number): number | undefined {
  try {
    const parent =
      process.platform === 'linux'
        ? / \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/, ''))?.[1]
        : execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return Number(parent) > 1 ? Number(parent) : undefined;
  } catch {
    // No such program here, or the process is gone already: then only our own parent is watched.
    return undefined;
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    // EPERM: it lives, and belongs to somebody else.
    return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'EPERM';
  }
}
