import type { StoredEvent } from '../events/stored-event.ts';
import type { Mailbox } from '../state/mailbox.ts';
import { readTime } from '../state/zones.ts';

interface AskedTimes {
  readonly start: string;
  readonly end?: string | undefined;
}

/** The moments that a person means by wall-clock times in the zone of their mailbox. */
export function timesOf({ timeZone }: Mailbox, event: StoredEvent, asked: AskedTimes) {
  const start = readTime({ dateTime: asked.start, timeZone });
  const end =
    asked.end === undefined ? start + event.end - event.start : readTime({ dateTime: asked.end, timeZone });
  return { start, end };
}
