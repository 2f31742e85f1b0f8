import { randomBytes } from 'node:crypto';
import { test } from '@jest/globals';
import { appointmentsSuite } from './appointments-suite.ts';

const server = process.env.MONGODB_URI;

if (server === undefined) {
  process.stdout.write(
    'SKIPPED: appointments on MongoDB are killed for only when MONGODB_URI is set (npm run test:mongodb)\n',
  );
  test.skip('appointments on MongoDB whose process is killed (needs MONGODB_URI)', () => undefined);
} else {
  const uri = new URL(server);
  uri.pathname = `/klankbord_appointments_${randomBytes(4).toString('hex')}`;
  appointmentsSuite('MongoDB', () => ({ MONGODB_URI: uri.href }));
}
