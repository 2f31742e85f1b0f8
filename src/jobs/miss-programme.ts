import type { ProgrammeId } from '../core/kernel/id.ts';
import type { Log } from '../core/kernel/log.ts';

/** By the log it was said in, so once in the life of a process: the files are read when it starts. */
const missed = new WeakMap<Log, Set<ProgrammeId>>();

/** Says once that a programme is not there of which something was to be said, or a session to be looked at. */
export function missProgramme(log: Log, programme: ProgrammeId): void {
  const said = missed.get(log) ?? new Set();
  if (said.has(programme)) return;
  missed.set(log, said.add(programme));
  log.warn({ programme }, 'a programme file is not there: what is to be said waits until it is too late');
}
