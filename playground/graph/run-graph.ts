import { join } from 'node:path';
import { LocalGraph } from './local-graph.ts';

/**
 * The local Graph as a process of its own. `PORT` (any free one when left out), `KLANKBORD_NOW`, the moment at which its
 * clock starts, and `KLANKBORD_DATA`, the folder in which the mailboxes are kept (nowhere when left out). Says `{"port": …}` on standard output when it is open.
 */
const { KLANKBORD_DATA: folder, KLANKBORD_NOW: now, PORT: port, TENANT_ID: tenantId } = process.env;
const startsAt = now ? Date.parse(now) : undefined;

if (Number.isNaN(startsAt)) {
  process.stderr.write(`KLANKBORD_NOW: expected an instant such as 2026-11-23T18:00:00Z, found "${now}"\n`);
  process.exit(2);
}

const graph = await LocalGraph.open({
  port: Number(port ?? 0),
  ...(startsAt === undefined ? {} : { startsAt }),
  ...(tenantId ? { tenantId } : {}),
  ...(folder ? { keptIn: join(folder, 'graph.json') } : {}),
});
process.stdout.write(`${JSON.stringify({ msg: 'local Graph', port: Number(new URL(graph.url).port) })}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void graph.close());
