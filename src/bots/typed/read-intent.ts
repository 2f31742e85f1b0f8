import { isLanguage, type Language } from '../../core/kernel/language.ts';
import { unreachable } from '../../core/kernel/result.ts';
import { parseCalendarDate } from '../../core/kernel/time.ts';
import { hoursOfProgramme } from '../../core/people/own-hours.ts';
import { findAnswer } from '../../core/programme/find-questions.ts';
import type { Wish } from '../../core/wishes/wish.ts';
import type { Intent, Slots, Understood } from '../../understanding/understand.ts';
import type { Asker, Meaning } from '../asker.ts';
import { sayStopped } from '../sessions/offer-running.ts';
import { askMeant } from './ask-meant.ts';
import { openDate } from './open-date.ts';
import { pauseWalk } from './pause-walk.ts';
import { readWalk } from './read-walk.ts';
import { sayGreeting, sayNotYet, sayOutOfScope, sayTooLong } from './say.ts';
import { sayCourtesy, sayTired } from './say-courtesy.ts';
import { sayDistress } from './say-distress.ts';
import { sayInstalling, sayNoPlace, sayNoTasks } from './say-elsewhere.ts';

/** What understood words ask of this bot: a wish, or an answer in words. Nothing dead-ends. */
export async function readIntent(asker: Asker, understood: Understood, messageId: string): Promise<Meaning> {
  const { intent, slots, distress } = understood;
  if (distress !== undefined) return sayDistress(asker, distress, slots.patientData === true);
  if (understood.tooLong) return sayTooLong(asker);
  if (!understood.acts) return askMeant(asker, understood);
  if (slots.unclear === 'until') return { refusal: 'person.bad-pause' };
  if (slots.warn === 'nonexistent-date') return { refusal: 'session.bad-date' };
  const paused = slots.action === 'pause' ? await pauseWalk(asker) : undefined;
  if (paused !== undefined) return paused;
  switch (intent) {
    case 'plan':
    case 'reschedule':
      return (await openDate(asker, slots)) ?? sayNotYet(asker, understood);
    case 'sessions':
    case 'theme':
    case 'start-session':
    case 'attendance':
    case 'next-step':
    case 'end-session':
      return readWalk(asker, intent, understood, messageId);
    case 'refer':
      return readReferral(asker, understood);
    case 'tasks':
      return sayNoTasks(asker);
    case 'help':
      return slots.topic === 'installeren' ? sayInstalling(asker) : { wish: { verb: 'help.show' } };
    case 'my-appointments':
      return slots.field === 'place' ? sayNoPlace(asker) : { wish: { verb: 'session.list' } };
    case 'evaluation-form':
      if (asker.programme.mode === 'one-to-one') return sayNotYet(asker, understood);
      return { wish: readFaq(asker, 'niet-evalueren') };
    case 'greet':
    case 'stop-dialog':
    case 'deny':
    case 'out-of-scope':
    case 'confirm':
    case 'unknown':
      return readTalk(asker, intent, understood);
    case 'crisis':
    case 'language':
    case 'notifications':
    case 'find-mentor':
    case 'faq':
    case 'export-my-data':
    case 'delete-my-data':
    case 'training':
    case 'digest':
      return { wish: readWish(asker, intent, slots) };
    case 'answer':
    case 'availability':
    case 'cancel':
    case 'consent-give':
    case 'consent-decline':
    case 'consent-review':
    case 'consent-status':
    case 'withdraw-consent':
    case 'task-done':
    case 'learning-goals':
    case 'hours':
      return sayNotYet(asker, understood);
    default:
      return unreachable(intent);
  }
}

type WishIntent = Extract<
  Intent,
  | 'crisis'
  | 'language'
  | 'notifications'
  | 'find-mentor'
  | 'faq'
  | 'export-my-data'
  | 'delete-my-data'
  | 'training'
  | 'digest'
>;

/** What is answered with one wish, whatever else is going on. */
function readWish(asker: Asker, intent: WishIntent, slots: Slots): Wish {
  switch (intent) {
    case 'crisis':
      return { verb: 'help.card' };
    case 'language':
      return readLanguage(asker, slots);
    case 'notifications':
      return readNotifications(asker, slots);
    case 'find-mentor':
      return readPeople(asker, slots);
    case 'faq':
      return readFaq(asker, slots.topic);
    case 'export-my-data':
    case 'delete-my-data':
      return { verb: 'person.kept' };
    case 'training':
      return { verb: 'training.show' };
    case 'digest':
      return readDigest(slots);
    default:
      return unreachable(intent);
  }
}

type TalkIntent = Extract<Intent, 'greet' | 'stop-dialog' | 'deny' | 'out-of-scope' | 'confirm' | 'unknown'>;

/** What asks for nothing is answered in words, with a way on. */
async function readTalk(asker: Asker, intent: TalkIntent, understood: Understood): Promise<Meaning> {
  const { slots } = understood;
  switch (intent) {
    case 'greet':
      return sayGreeting(asker);
    case 'stop-dialog':
    case 'deny':
      return sayStopped(asker);
    case 'out-of-scope':
      return sayOutOfScope(asker, slots.patientData === true);
    case 'confirm':
      return sayCourtesy(asker, slots.said);
    case 'unknown':
      return askMeant(asker, understood);
    default:
      return unreachable(intent);
  }
}

/** Somebody who is only tired is told to rest; somebody who looks for others is shown where to find them. */
async function readReferral(asker: Asker, understood: Understood): Promise<Meaning> {
  return understood.slots.topic === 'moe' ? sayTired(asker) : sayNotYet(asker, understood);
}

/** Somebody is asked after: the mentor, the group, or those who coordinate; a mentor who wants to stop needs the last. */
function readPeople({ membership }: Asker, { kind, recipient, action }: Slots): Wish {
  if (kind === 'group') return { verb: 'person.group' };
  if (recipient === 'coordinator') return { verb: 'person.contact' };
  if (action === 'stop' && membership.role === 'mentor') return { verb: 'person.contact', about: 'stop' };
  return { verb: 'person.mentor' };
}

function readLanguage({ programme }: Asker, { to }: Slots): Wish {
  const verb = 'person.language';
  if (to === 'nl') return { verb, language: programme.country === 'NL' ? 'nl-NL' : 'nl-BE' };
  return typeof to === 'string' && isLanguage(to) ? { verb, language: to satisfies Language } : { verb };
}

/** Only a pause, its end and quiet weekends are read from words: what else is switched off, the card shows first. */
function readNotifications({ programme }: Asker, { until, action }: Slots): Wish {
  const verb = 'person.notifications';
  if (action === 'resume') return { verb, change: { kind: 'resume' } };
  if (action === 'off' || action === 'pause') return { verb, view: action };
  if (action === 'quiet-weekend')
    return { verb, change: { kind: 'weekend', ofProgramme: hoursOfProgramme(programme) } };
  const day = until === undefined ? undefined : parseCalendarDate(until);
  return day === undefined ? { verb } : { verb, change: { kind: 'pause', until: day } };
}

/** Anyone who asks after somebody, or after a handful, gets a reason and no figures. */
function readDigest({ refused }: Slots): Wish {
  const verb = 'digest.show';
  return refused === undefined ? { verb } : { verb, about: 'individual' };
}

function readFaq({ programme, membership }: Asker, topic: Slots['topic']): Wish {
  const entry = topic === undefined ? undefined : findAnswer(programme.faq, topic, membership.role);
  return entry === undefined ? { verb: 'faq.show' } : { verb: 'faq.show', entry: entry.id };
}
