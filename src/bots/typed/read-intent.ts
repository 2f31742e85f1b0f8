import { isLanguage, type Language } from '../../core/kernel/language.ts';
import { parseCalendarDate } from '../../core/kernel/time.ts';
import { mentorGroups } from '../../core/people/who-may.ts';
import type { SessionWish, Wish } from '../../core/wishes/wish.ts';
import type { Slots, Understood } from '../../understanding/understand.ts';
import type { Answer, Asker } from '../asker.ts';
import { findRunning } from '../listing.ts';
import { findMeant, namesOne } from './find-meant.ts';
import { sayGreeting, sayNotYet, sayOutOfScope, sayStopped, sayUnknown } from './say.ts';
import { sayCourtesy, sayTired } from './say-courtesy.ts';
import { endSession, move } from './walk.ts';

export type Reading = { readonly wish: Wish } | Answer;

/** What understood words ask of this bot: a wish, or an answer in words. Nothing dead-ends. */
export async function readIntent(asker: Asker, understood: Understood, messageId: string): Promise<Reading> {
  const { intent, slots } = understood;
  switch (intent) {
    case 'crisis':
      return { wish: { verb: 'help.card' } };
    case 'help':
      return { wish: { verb: 'help.show' } };
    case 'greet':
      return sayGreeting(asker);
    case 'language':
      return { wish: readLanguage(asker, slots) };
    case 'notifications':
      return { wish: readNotifications(slots) };
    case 'find-mentor':
      return { wish: { verb: 'person.mentor' } };
    case 'faq':
      return { wish: readFaq(asker, slots.topic) };
    case 'evaluation-form':
      return asker.programme.mode === 'group'
        ? { wish: readFaq(asker, 'niet-evalueren') }
        : sayNotYet(asker, understood);
    case 'sessions':
      return namesOne(slots) ? findMeant(asker, intent, slots) : { wish: { verb: 'session.list' } };
    case 'my-appointments':
      return { wish: { verb: 'session.list' } };
    case 'digest':
      return { wish: readDigest(slots) };
    case 'attendance':
      return readAttendance(asker, slots);
    case 'theme':
    case 'start-session':
      return findMeant(asker, intent, slots);
    case 'next-step':
      return slots.view === 'time'
        ? findMeant(asker, intent, slots)
        : move(asker, stepOf(slots.action), messageId);
    case 'end-session':
      return endSession(asker, slots, messageId);
    case 'stop-dialog':
    case 'deny':
      return sayStopped(asker);
    case 'out-of-scope':
      return sayOutOfScope(asker, slots.patientData === true);
    case 'refer':
      return readReferral(asker, understood);
    case 'confirm':
      return sayCourtesy(asker, slots.said);
    case 'unknown':
      return sayUnknown(asker, understood);
    default:
      return sayNotYet(asker, understood);
  }
}

/** Somebody who can't go on sees the numbers at once, and need not ask for them. */
async function readReferral(asker: Asker, understood: Understood): Promise<Reading> {
  const { offer, topic } = understood.slots;
  if (offer === 'crisis-card') return { wish: { verb: 'help.card' } };
  return topic === 'moe' ? sayTired(asker) : sayNotYet(asker, understood);
}

function readLanguage({ programme }: Asker, { to }: Slots): Wish {
  const verb = 'person.language';
  if (to === 'nl') return { verb, language: programme.country === 'NL' ? 'nl-NL' : 'nl-BE' };
  return typeof to === 'string' && isLanguage(to) ? { verb, language: to satisfies Language } : { verb };
}

/** Only a pause and its end are read from words: what else is switched off, the card shows first. */
function readNotifications({ until, action }: Slots): Wish {
  const verb = 'person.notifications';
  if (action === 'resume') return { verb, change: { kind: 'resume' } };
  const day = until === undefined ? undefined : parseCalendarDate(until);
  return day === undefined ? { verb } : { verb, change: { kind: 'pause', until: day } };
}

/** Who asks after somebody, or after a handful, gets a reason and no figures. */
function readDigest({ refused }: Slots): Wish {
  const verb = 'digest.show';
  return refused === undefined ? { verb } : { verb, about: 'individual' };
}

/** During a session a mentor takes attendance; at any other time it is the list that they want. */
async function readAttendance(asker: Asker, slots: Slots): Promise<Reading> {
  const leads = mentorGroups(asker.person).length > 0;
  const takes = slots.view !== 'list' && (!leads || (await findRunning(asker)) !== undefined);
  return takes ? findMeant(asker, 'attendance', slots) : { wish: { verb: 'attendance.export' } };
}

function readFaq({ programme }: Asker, topic: unknown): Wish {
  const entry = programme.faq.find(({ id }) => id === topic);
  return entry === undefined ? { verb: 'faq.show' } : { verb: 'faq.show', entry: entry.id };
}

function stepOf(action: unknown): SessionWish {
  if (action === 'skip') return { verb: 'session.skip' };
  if (action === 'back') return { verb: 'session.back' };
  return action === 'undo' ? { verb: 'session.undo' } : { verb: 'session.next' };
}
