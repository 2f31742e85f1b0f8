import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { NoTestMongoDb, TestMongoDb } from './test-mongodb.ts';

/**
 * `node test/support/with-test-mongodb.ts COMMAND...` runs a command with `MONGODB_URI` set to a test server that lives as
 * long as the command. Exits as the command does; with 3, aloud, when this machine can't have the server.
 */
const [command, ...words] = process.argv.slice(2);
if (command === undefined) throw new Error('usage: node test/support/with-test-mongodb.ts COMMAND...');
try {
  const server = await TestMongoDb.start();
  const child = spawn(command, words, {
    stdio: 'inherit',
    env: { ...process.env, MONGODB_URI: server.uri, KLANKBORD_TEST_MONGODB: 'secantusdb' },
  });
  const [code] = await once(child, 'exit');
  await server.stop();
  process.exitCode = typeof code === 'number' ? code : 1;
} catch (cause) {
  if (!(cause instanceof NoTestMongoDb)) throw cause;
  process.stderr.write(
    `SKIPPED: no MongoDB test server on this machine (needs Python 3 with venv and PyPI): ${cause.message}\n`,
  );
  process.exitCode = 3;
}
