import { parseCalendarDate } from '../../core/kernel/time.ts';
import { mentorGroups, traineeMembership } from '../../core/people/who-may.ts';
import type { SessionChange } from '../../core/sessions/wishes.ts';
import type { Intent, Slots, Understood } from '../../understanding/understand.ts';
import type { Asker, Meaning } from '../asker.ts';
import { findRunning } from '../sessions/listing.ts';
import { findMeant, namesOne } from './find-meant.ts';
import { endSession, move } from './walk.ts';

/** What is said about sessions. */
export type WalkIntent = Extract<
  Intent,
  'sessions' | 'theme' | 'start-session' | 'attendance' | 'next-step' | 'end-session'
>;

/** What words about sessions ask: to see one or all of them, or to go on in the one that is running. */
export async function readWalk(
  asker: Asker,
  intent: WalkIntent,
  { slots }: Understood,
  messageId: string,
): Promise<Meaning> {
  switch (intent) {
    case 'sessions':
      if (slots.view === 'held') return tellHeld(asker, slots);
      return namesOne(slots) ? findMeant(asker, intent, slots) : { wish: { verb: 'session.list' } };
    case 'attendance':
      return readAttendance(asker, slots);
    case 'theme':
    case 'start-session':
      return findMeant(asker, intent, slots);
    case 'next-step':
      if (slots.view === 'time') return findMeant(asker, intent, slots);
      return move(asker, stepOf(slots.action), messageId);
    case 'end-session':
      return endSession(asker, slots, messageId);
  }
}

/**
 * During a session a mentor takes attendance; at any other time it is the list that they want. Of a trainee, and of
 * whoever says so, it is whether they were there themselves.
 */
async function readAttendance(asker: Asker, slots: Slots): Promise<Meaning> {
  const { view } = slots;
  const leads = mentorGroups(asker.person).length > 0;
  const trains = traineeMembership(asker.person) !== undefined;
  if (trains && (view === 'own' || !leads)) return { wish: { verb: 'attendance.own' } };
  const takes = view !== 'list' && (!leads || (await findRunning(asker)) !== undefined);
  return takes ? findMeant(asker, 'attendance', slots) : { wish: { verb: 'attendance.export' } };
}

function stepOf(action: unknown): SessionChange {
  if (action === 'skip') return { verb: 'session.skip' };
  if (action === 'back') return { verb: 'session.back' };
  return action === 'undo' ? { verb: 'session.undo' } : { verb: 'session.next' };
}

/** Says the mentor that they have met: the day is asked of the session that was meant, or that comes now. */
async function tellHeld(asker: Asker, slots: Slots): Promise<Meaning> {
  const meant = await findMeant(asker, 'start-session', slots);
  if (!('wish' in meant) || meant.wish.verb !== 'session.open') return meant;
  const date = slots.date === undefined ? undefined : parseCalendarDate(slots.date);
  return { wish: { ...meant.wish, view: 'held', ...(date && { said: { date } }) } };
}
