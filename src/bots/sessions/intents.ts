import { parseCalendarDate } from '../../core/kernel/time.ts';
import type { SessionChange } from '../../core/sessions/wishes.ts';
import type { Slots } from '../../understanding/understand.ts';
import type { Asker, Meaning } from '../asker.ts';
import { asChoice, fromMenu, type IntentRows, notOffered } from '../intent-row.ts';
import { askDone } from '../tasks/say-done.ts';
import { findMeant, namesOne } from './find-meant.ts';
import { findRunning } from './listing.ts';
import { endSession, move } from './walk.ts';

const offer = fromMenu('session.list');
/** To see one session or all of them and to go on in the one that is running. */
export const sessionIntents = {
  sessions: { read: (asker, { slots }) => readSessions(asker, slots), offer },
  theme: { read: (asker, { slots }) => findMeant(asker, 'theme', slots), offer },
  'start-session': {
    read: (asker, { slots }) => findMeant(asker, 'start-session', slots),
    offer: asChoice('start-session'),
  },
  'next-step': {
    read: (asker, { slots }, id) =>
      slots.view === 'time' ? findMeant(asker, 'next-step', slots) : move(asker, stepOf(slots.action), id),
    offer: notOffered,
  },
  'end-session': { read: (asker, { slots }, id) => readEnd(asker, slots, id), offer: notOffered },
} satisfies Partial<IntentRows>;

async function readSessions(asker: Asker, slots: Slots): Promise<Meaning> {
  if (slots.view === 'held') return tellHeld(asker, slots);
  return namesOne(slots) ? findMeant(asker, 'sessions', slots) : { wish: { verb: 'session.list' } };
}

/** Where no session runs, whoever says that something is done may mean a task of theirs. */
async function readEnd(asker: Asker, slots: Slots, id: string): Promise<Meaning> {
  const isOther = slots.scope === 'step' && (await findRunning(asker)) === undefined;
  return (isOther ? await askDone(asker) : undefined) ?? endSession(asker, slots, id);
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
