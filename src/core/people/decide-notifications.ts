import { accept, type Result, refuse } from '../kernel/result.ts';
import { addDays, type CalendarDate } from '../kernel/time.ts';
import { topics } from '../notices/notice-rules.ts';
import type { NotificationChange } from '../people/wishes.ts';
import type { NotificationChoice, OwnHours } from './person.ts';
import type { PersonRefusal } from './refusals.ts';

/** How far ahead a pause can end, in days. */
const horizon = 366;

/**
 * What a change makes of what a person gets. Takes today on the clock of the person; refuses a pause that ends today or
 * before, and one of more than a year; a pause that is taken up again and over by now is none.
 */
export function decideNotifications(
  before: NotificationChoice,
  change: NotificationChange,
  today: CalendarDate,
): Result<NotificationChoice, PersonRefusal> {
  const { pausedUntil: _, ...unpaused } = before;
  switch (change.kind) {
    case 'topics': {
      const muted = topics.filter((topic) => !(change.wanted[topic] ?? !before.muted.includes(topic)));
      return accept(withHours({ ...before, muted }, change.hours));
    }
    case 'pause':
      if (change.until <= today) return refuse('person.bad-pause');
      if (change.until > addDays(today, horizon)) return refuse('person.far-pause');
      return accept({ ...before, pausedUntil: change.until });
    case 'resume':
      return accept(unpaused);
    case 'off':
      return accept({ ...before, muted: topics });
    case 'weekend': {
      const hours = before.hours ?? change.ofProgramme;
      return accept(hours.weekend ? before : { ...before, hours: { ...hours, weekend: true } });
    }
    case 'restore': {
      const { muted, pausedUntil, hours } = change;
      const kept = hours === undefined ? { muted } : { muted, hours };
      if (pausedUntil === undefined || pausedUntil <= today) return accept(kept);
      if (pausedUntil > addDays(today, horizon)) return refuse('person.far-pause');
      return accept({ ...kept, pausedUntil });
    }
  }
}

function withHours(
  choice: NotificationChoice,
  hours: OwnHours | 'of-programme' | undefined,
): NotificationChoice {
  if (hours === undefined) return choice;
  const { hours: _, ...others } = choice;
  return hours === 'of-programme' ? others : { ...others, hours };
}

/** The pause that a person is in on a day; one that is over is none. */
export function presentPause(choice: NotificationChoice, today: CalendarDate): CalendarDate | undefined {
  const { pausedUntil } = choice;
  return pausedUntil !== undefined && pausedUntil > today ? pausedUntil : undefined;
}
