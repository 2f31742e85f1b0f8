import { randomBytes } from 'node:crypto';
import { test } from '@jest/globals';
import { raceSuite } from './race-suite.ts';

const server = process.env.MONGODB_URI;

if (server === undefined) {
  process.stdout.write(
    'SKIPPED: two who want one hour on MongoDB are tried only when MONGODB_URI is set (npm run test:mongodb)\n',
  );
  test.skip('two processes and one hour on MongoDB (needs MONGODB_URI)', () => undefined);
} else {
  const uri = new URL(server);
  uri.pathname = `/klankbord_race_${randomBytes(4).toString('hex')}`;
  raceSuite('MongoDB', () => ({ MONGODB_URI: uri.href }));
}
