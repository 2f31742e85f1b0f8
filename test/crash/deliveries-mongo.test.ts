import { randomBytes } from 'node:crypto';
import { test } from '@jest/globals';
import { deliveriesSuite } from './deliveries-suite.ts';

const server = process.env.MONGODB_URI;

if (server === undefined) {
  process.stdout.write(
    'SKIPPED: notices on MongoDB are killed for only when MONGODB_URI is set (npm run test:mongodb)\n',
  );
  test.skip('notices on MongoDB while processes are killed (needs MONGODB_URI)', () => undefined);
} else {
  const uri = new URL(server);
  uri.pathname = `/klankbord_deliveries_${randomBytes(4).toString('hex')}`;
  deliveriesSuite('MongoDB', 2, () => ({ MONGODB_URI: uri.href }));
}
