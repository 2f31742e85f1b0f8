import type { Language } from '../core/kernel/language.ts';
import { unreachable } from '../core/kernel/result.ts';
import type { Instant } from '../core/kernel/time.ts';
import { asked, available, paused } from './away-slots.ts';
import { cancelled, rescheduled } from './change-slots.ts';
import { type Moment, momentIn } from './dates/calendar.ts';
import { readTimed } from './dates/read-when.ts';
import { wasOn } from './held-slots.ts';
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
      return slots.action === undefined ? pausedUntil(text, slots, moment) : slots;
    case 'sessions':
      return slots.view === 'held' ? wasOn(text, slots, moment) : slots;
    case 'help':
    case 'greet':
    case 'language':
    case 'faq':
    case 'start-session':
    case 'next-step':
    case 'end-session':
    case 'theme':
    case 'attendance':
    case 'refer':
    case 'consent-give':
    case 'consent-decline':
    case 'consent-review':
    case 'consent-status':
    case 'withdraw-consent':
    case 'tasks':
    case 'task-done':
    case 'learning-goals':
    case 'evaluation-form':
    case 'hours':
    case 'training':
    case 'find-mentor':
    case 'digest':
    case 'export-my-data':
    case 'delete-my-data':
    case 'crisis':
    case 'confirm':
    case 'deny':
    case 'stop-dialog':
    case 'out-of-scope':
    case 'unknown':
      return slots;
    default:
      return unreachable(intent);
  }
}

/** A pause whose end is named, and is no day that is to come. */
const namesEnd =
  /(?:^| )(?:pauze|pauzeer|pauzeren|pause|mute|snooze|stil|quiet|silence|geen|no|pas de)(?: \S+){0,4} (?:tot|until|till|jusqu)(?: |$)/;

function pausedUntil(text: string, slots: Slots, moment: Moment): Slots {
  const said = paused(text, slots, moment);
  return said.until === undefined && said.range === undefined && namesEnd.test(text)
    ? { ...said, unclear: 'until' }
    : said;
}
