import { randomBytes } from 'node:crypto';
import { test } from '@jest/globals';
import { shareSuite } from './share-suite.ts';

const server = process.env.MONGODB_URI;

if (server === undefined) {
  process.stdout.write(
    'SKIPPED: processes share notices on MongoDB only when MONGODB_URI is set (npm run test:mongodb)\n',
  );
  test.skip('notices shared on MongoDB by four processes (needs MONGODB_URI)', () => undefined);
} else {
  const uri = new URL(server);
  uri.pathname = `/klankbord_share_${randomBytes(4).toString('hex')}`;
  shareSuite('MongoDB', { processes: 4, groups: 5 }, () => ({ MONGODB_URI: uri.href }));
}
