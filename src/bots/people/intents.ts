import { isLanguage, type Language } from '../../core/kernel/language.ts';
import { parseCalendarDate } from '../../core/kernel/time.ts';
import { hoursOfProgramme } from '../../core/people/own-hours.ts';
import type { Wish } from '../../core/wishes/wish.ts';
import type { Slots } from '../../understanding/understand.ts';
import type { Asker } from '../asker.ts';
import { asChoice, fromMenu, type IntentRows, notOffered } from '../intent-row.ts';

export const peopleIntents = {
  language: {
    read: (asker, { slots }) => ({ wish: readLanguage(asker, slots) }),
    offer: fromMenu('person.language'),
  },
  notifications: {
    read: (asker, { slots }) => ({ wish: readNotifications(asker, slots) }),
    offer: fromMenu('person.notifications'),
  },
  'find-mentor': {
    read: (asker, { slots }) => ({ wish: readPeople(asker, slots) }),
    offer: fromMenu('person.mentor'),
  },
  'export-my-data': {
    read: () => ({ wish: { verb: 'person.kept' } }),
    offer: asChoice('export-my-data'),
  },
  'delete-my-data': { read: () => ({ wish: { verb: 'person.kept' } }), offer: notOffered },
} satisfies Partial<IntentRows>;

function readLanguage({ programme }: Asker, { to }: Slots): Wish {
  const verb = 'person.language';
  if (to === 'nl') return { verb, language: programme.country === 'NL' ? 'nl-NL' : 'nl-BE' };
  return typeof to === 'string' && isLanguage(to) ? { verb, language: to satisfies Language } : { verb };
}

/** Only a pause, its end and quiet weekends are read from words: what else is switched off, the card shows first. */
function readNotifications({ programme }: Asker, { until, action, range }: Slots): Wish {
  const verb = 'person.notifications';
  if (action === 'resume') return { verb, change: { kind: 'resume' } };
  if (action === 'off' || action === 'pause') return { verb, view: action };
  // A pause begins now: of one that is to begin later it is asked until when.
  if (range !== undefined) return { verb, view: 'pause' };
  if (action === 'quiet-weekend')
    return { verb, change: { kind: 'weekend', ofProgramme: hoursOfProgramme(programme) } };
  const day = until === undefined ? undefined : parseCalendarDate(until);
  return day === undefined ? { verb } : { verb, change: { kind: 'pause', until: day } };
}

/** Somebody is asked after: the mentor, the group, or those who coordinate; a mentor who wants to stop needs the last. */
function readPeople({ membership }: Asker, { kind, recipient, action }: Slots): Wish {
  if (kind === 'group') return { verb: 'person.group' };
  if (recipient === 'coordinator') return { verb: 'person.contact' };
  if (action === 'stop' && membership.role === 'mentor') return { verb: 'person.contact', about: 'stop' };
  return { verb: 'person.mentor' };
}
