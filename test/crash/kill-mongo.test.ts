import { randomBytes } from 'node:crypto';
import { test } from '@jest/globals';
import { killSuite } from './kill-suite.ts';

const server = process.env.MONGODB_URI;

if (server === undefined) {
  process.stdout.write(
    'SKIPPED: sessions on MongoDB are killed only when MONGODB_URI is set (npm run test:mongodb)\n',
  );
  test.skip('a session on MongoDB whose process is killed (needs MONGODB_URI)', () => undefined);
} else {
  const uri = new URL(server);
  uri.pathname = `/klankbord_kill_${randomBytes(4).toString('hex')}`;
  killSuite('MongoDB', () => ({ MONGODB_URI: uri.href }));
}
