import { benchAppointments } from './appointments.ts';
import { benchDigest } from './digest.ts';
import { benchNotices } from './notices.ts';
import { benchTasks } from './tasks.ts';
import { benchTurns } from './turns.ts';

/** `npm run bench`: each of the benchmarks, one after another. The last line is one JSON object. */
const turns = await benchTurns();
const [digest, tasks, notices, appointments] = [
  await benchDigest(),
  await benchTasks(),
  await benchNotices(),
  await benchAppointments(),
];
process.stdout.write(`${JSON.stringify({ ...turns, digest, tasks, notices, appointments })}\n`);
