import { MongoClient } from 'mongodb';
import { openQueue, type QueuePlace } from '../../src/adapters/agenda/open-queue.ts';
import { openEmbeddedStore } from '../../src/adapters/embedded/open-embedded-store.ts';
import { instant } from '../../src/core/kernel/time.ts';

/**
 * `node test/support/queue-process.ts embedded FOLDER`, or `mongodb URI DATABASE`: a process that takes deliveries from a
 * queue, says so on standard output, and never comes to an end with them. For tests that kill it.
 */
const [kind, where = '', name] = process.argv.slice(2);

function findPlace(): QueuePlace {
  if (kind === 'embedded') return { store: openEmbeddedStore(where) };
  return { database: new MongoClient(where).db(name) };
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (fields: unknown, message: string) =>
  process.stderr.write(`${message} ${JSON.stringify(fields)}\n`);
const queue = openQueue(findPlace(), {
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
