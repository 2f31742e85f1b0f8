import { pino } from 'pino';
import type { Log } from '../core/kernel/log.ts';

/** What takes the lines of the log, each with its end. */
export interface LogOutput {
  readonly write: (line: string) => unknown;
}

/** Opens the log; without `to` on standard output, beside the turns: whoever reads there slowly holds nobody up. */
export function openLog(level: string, to: LogOutput | undefined): Log {
  return pino({ level, base: null }, to ?? gatherLines(pino.destination({ dest: 1, sync: false })));
}

/**
 * Passes on together what is said in one round of the event loop, at its end, since each time costs a system call. None is
 * kept longer; at the end of the process, crash or not, what is left is written.
 */
export function gatherLines(to: LogOutput): LogOutput {
  let lines = '';
  const pass = () => {
    process.off('exit', pass);
    const gathered = lines;
    lines = '';
    if (gathered !== '') to.write(gathered);
  };
  return {
    write: (line) => {
      if (lines === '') {
        setImmediate(pass);
        process.once('exit', pass);
      }
      lines += line;
    },
  };
}
