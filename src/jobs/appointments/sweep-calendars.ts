import { calendarBoxes, mayAsk } from '../../core/appointments/calendar-box.ts';
import { eachOf } from '../../core/store/read-pages.ts';
import type { JobDeps } from '../job-deps.ts';

/** Has every calendar read: notifications come late or never, and nobody says so. */
export async function sweepCalendars({
  calendars,
  queue,
  store,
  now,
}: Pick<JobDeps, 'calendars' | 'queue' | 'store' | 'now'>): Promise<void> {
  if (calendars === undefined) return;
  for await (const { document } of eachOf((page) => store.list(calendarBoxes, page)))
    if (mayAsk(document, now())) await queue.ask('calendars.read', document.mentor, now());
}
