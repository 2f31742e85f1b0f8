import type { Language } from '../core/kernel/language.ts';
import type { Instant } from '../core/kernel/time.ts';
import { asked, available, paused } from './away-slots.ts';
import { cancelled, rescheduled } from './change-slots.ts';
import { momentIn } from './dates/calendar.ts';
import { readTimed } from './dates/read-when.ts';
import type { Intent, Slots } from './intent.ts';
import { planned, whenIn, zone } from './plan-slots.ts';

/** Adds what a text says about time to the slots of an intent that asks for it, and what is still missing. */
export function addTimeSlots(
  intent: Intent,
  text: string,
  slots: Slots,
  language: Language,
  now: Instant,
): Slots {
  const moment = momentIn(zone, now, language);
  switch (intent) {
    case 'plan':
      return planned(text, slots, moment);
    case 'answer':
      return slots.option === undefined && !slots.any
        ? { ...slots, ...whenIn(readTimed(text, moment), moment) }
        : slots;
    case 'availability':
      return available(text, slots, moment);
    case 'cancel':
      return cancelled(text, slots, moment);
    case 'reschedule':
      return rescheduled(text, slots, moment);
    case 'my-appointments':
      return asked(text, slots, moment);
    case 'notifications':
      return paused(text, slots, moment);
    default:
      return slots;
  }
}
