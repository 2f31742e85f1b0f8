import { MongoClient } from 'mongodb';
import { openQueue } from '../../src/adapters/agenda/open-queue.ts';
import { EmbeddedQueue } from '../../src/adapters/embedded/embedded-queue.ts';
import { openEmbeddedStore } from '../../src/adapters/embedded/open-embedded-store.ts';
import type { QueueOptions } from '../../src/adapters/queue/queue-options.ts';
import { instant } from '../../src/core/kernel/time.ts';
import type { WorkQueue } from '../../src/core/notices/work-queue.ts';

/**
 * `node test/support/queue-process.ts embedded FOLDER`, or `mongodb URI DATABASE`: a process that takes deliveries from a
 * queue, says so on standard output, and never comes to an end with them. For tests that kill it.
 */
const [kind, where = '', name] = process.argv.slice(2);

function open(options: QueueOptions): WorkQueue {
  if (kind === 'embedded') return new EmbeddedQueue(openEmbeddedStore(where), options);
  return openQueue({ database: new MongoClient(where).db(name) }, options);
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (fields: unknown, message: string) =>
  process.stderr.write(`${message} ${JSON.stringify(fields)}\n`);
const queue = open({
  now: () => instant(Date.now()),
  log: { warn: complain, error: complain },
  times: { look: 50, lock: 1_000, every: 200 },
});
queue.on('notices.deliver', 1, (key) => {
  say(`takes ${key}`);
  return new Promise(() => undefined);
});
await queue.start();
say('ready');
