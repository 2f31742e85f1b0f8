import { pathToFileURL } from 'node:url';
import { measureBooking } from './booking.ts';
import { measureReconcile } from './reconcile.ts';
import { measureSlots } from './slots.ts';

/**
 * `npm run bench:appointments`: what it costs to find a time for nine people, to compare so many appointments as
 * `BENCH_APPOINTMENTS` says (1,000) with the calendars, and to book a talk in the chat. The last line is one JSON object.
 */

const size = Number(process.env.BENCH_APPOINTMENTS ?? 1_000);

const say = (title: string, value: unknown, aim = ''): void => {
  process.stdout.write(`${title.padEnd(52)}${String(value).padStart(10)}  ${aim}\n`);
};

/** Measures all of it; says it as it goes. */
export async function benchAppointments() {
  const slots = measureSlots();
  const { calendars, days, entries } = slots;
  say(`times for ${calendars} calendars over ${days} days, CPU ms`, slots.cpuMs, '< 50');
  say(`  ${entries} entries in each; the slowest search`, slots.slowestCpuMs, '< 50');
  const reconcile = await measureReconcile(size);
  for (const [when, title] of [
    ['first', 'read for the first time'],
    ['quiet', 'nothing has happened since'],
    ['moved', 'each was moved by hand'],
    ['again', 'nothing has happened again'],
  ] as const) {
    const { cpuMs, milliseconds, requests } = reconcile[when];
    say(`${reconcile.appointments} appointments, ${title}: CPU ms`, cpuMs);
    say('  ms, and requests to Graph', `${milliseconds} ${requests}`);
  }
  const booking = await measureBooking();
  const { bookMs, offersMs, readBackMs, toldMs, requests } = booking;
  say(`one of ${booking.bookings} bookings: CPU ms of the bot`, booking.cpuMsPerBooking ?? '-');
  say('  requests to Graph, what happens beside it included', requests.all);
  for (const [title, { p50, p99 }] of [
    ['three times are offered', offersMs],
    ['one is read back', readBackMs],
    ['it is being confirmed', bookMs],
    ['it stands, and that was said', toldMs],
  ] as const)
    say(`  ms until ${title}, p50 and p99`, `${p50} ${p99}`);
  return { slots, reconcile, booking };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.stdout.write(`${JSON.stringify({ appointments: await benchAppointments() })}\n`);
