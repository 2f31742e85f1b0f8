import { benchAppointments } from './appointments.ts';
import { benchDigest } from './digest.ts';
import { benchNotices } from './notices.ts';
import { benchTurns } from './turns.ts';

/** `npm run bench`: each of the benchmarks, one after another. The last line is one JSON object. */
const turns = await benchTurns();
const [digest, notices, appointments] = [
  await benchDigest(),
  await benchNotices(),
  await benchAppointments(),
];
process.stdout.write(`${JSON.stringify({ ...turns, digest, notices, appointments })}\n`);
