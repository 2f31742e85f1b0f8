import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measureFanOut } from './fan-out.ts';

/**
 * `npm run bench:notices`: a reminder for everybody at the same moment, against a Teams that takes no more than the tenant
 * may send. As many people as `BENCH_NOTICES` says (10,000, which takes six minutes at 30 a second), with
 * `KLANKBORD_MESSAGES_PER_SECOND` (30) and `BENCH_PROCESSES` (1) processes on one store: the embedded one, and MongoDB
 * when `MONGODB_URI` is set. The last line is one JSON object.
 */

const notices = Number(process.env.BENCH_NOTICES ?? 10_000);
const perSecond = Number(process.env.KLANKBORD_MESSAGES_PER_SECOND ?? 30);
const processes = Number(process.env.BENCH_PROCESSES ?? 1);

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Measures the fan-out on each store there is; says it as it goes. */
export async function benchNotices() {
  const folder = mkdtempSync(join(tmpdir(), 'klankbord-notices-'));
  const size = { notices, perSecond, processes, folder };
  try {
    const embedded = await measureFanOut({ ...size, settings: { KLANKBORD_DATA: folder } });
    sayFanOut('embedded', embedded);
    const server = process.env.MONGODB_URI;
    if (server === undefined) return { notices, perSecond, processes, embedded };
    const uri = new URL(server);
    uri.pathname = `/klankbord_bench_${process.pid}`;
    const mongodb = await measureFanOut({ ...size, settings: { MONGODB_URI: uri.href } });
    sayFanOut('mongodb', mongodb);
    return { notices, perSecond, processes, embedded, mongodb };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sayFanOut(store: string, found: Awaited<ReturnType<typeof measureFanOut>>): void {
  const row = (title: string, value: unknown, aim = '') =>
    say(`${title.padEnd(44)}${String(value ?? '-').padStart(10)}  ${aim}`);
  say(`${notices} notices on ${store}, ${processes} process(es), ${perSecond} a second`);
  row('time over the least possible', found.overMinimum, '<= 1.05');
  row('  from the first message to the last', found.overMinimumFromFirst);
  row('seconds', found.seconds);
  row('seconds until the first message', found.firstAfter);
  row('largest delay of a person, seconds', found.largestDelay);
  row('half of the people within, seconds', found.medianDelay);
  row('most requests in any second', found.mostInASecond, `<= ${perSecond}`);
  row('requests too many in their second', found.tooMany, '0');
  row('  who measures was late by at most, ms', found.measuringLateMs);
  row('memory of a process, MB', found.memoryMb);
  row('CPU ms per notice', found.cpuMsPerNotice);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  say(JSON.stringify(await benchNotices()));
