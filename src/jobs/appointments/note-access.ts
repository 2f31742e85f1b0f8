import type { CalendarAnswer, CheckAnswer, Unavailable } from '../../core/appointments/calendar-answer.ts';
import { type CalendarBox, closeBox, openBox } from '../../core/appointments/calendar-box.ts';
import { isLong } from '../../core/appointments/decide-retry.ts';
import type { Lane } from '../deliver/lane.ts';
import type { JobDeps } from '../job-deps.ts';

type Deps = Pick<JobDeps, 'log' | 'now'>;

/** The mailbox could not be had. An administrator is told once of what does not pass by itself: with ids only, when it begins. */
export function noteOutage({ log, now }: Deps, lane: Lane<CalendarBox>, outage: Unavailable): void {
  const { access, mentor } = lane.document;
  if (access.kind !== outage.kind && outage.kind !== 'later') {
    const { kind, ...more } = outage;
    log.warn({ verb: 'calendar', mentor, access: kind, ...more }, 'this calendar can not be read');
  }
  lane.note((box) => closeBox(box, outage, now()));
}

/** The mailbox answered. */
export function noteOpen({ log }: Pick<Deps, 'log'>, lane: Lane<CalendarBox>): void {
  const { access, mentor } = lane.document;
  if (access.kind === 'open') return;
  log.info({ verb: 'calendar', mentor }, 'open');
  lane.note(openBox);
}

/** What one answer says of a mailbox: most of those that turn a request away say nothing of it. */
export function noteAnswer(deps: Deps, lane: Lane<CalendarBox>, answer: CalendarAnswer | CheckAnswer): void {
  switch (answer.kind) {
    case 'no-mailbox':
    case 'not-permitted':
      noteOutage(deps, lane, answer);
      return;
    case 'later':
      if (isLong(answer.afterMs ?? 0)) noteOutage(deps, lane, answer);
      return;
    case 'event':
    case 'found':
    case 'done':
    case 'absent':
    case 'conflict':
    case 'series':
      noteOpen(deps, lane);
      return;
    // Who may read may not be let write.
    case 'free':
    case 'busy':
    case 'left':
    case 'unknown':
    case 'identity':
    case 'refused':
      return;
  }
}
