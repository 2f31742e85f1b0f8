import { makeNotice, type Notice } from '../effects/notice.ts';
import type { GoalId, PersonId, ProgrammeId } from '../kernel/id.ts';
import { addMinutes, type CalendarDate, firstInstantFrom } from '../kernel/time.ts';
import type { Programme } from '../programme/programme.ts';
import { isOpen } from './decide-goal.ts';
import type { KeptGoal } from './goal.ts';
import type { SeenGoal } from './load-goals.ts';

interface Reminded {
  readonly id: GoalId;
  readonly person: PersonId;
  readonly programme: Pick<Programme, 'timezone' | 'goals'> & { readonly id: ProgrammeId };
}

/**
 * The reminder that a trainee chose when a goal was kept; none where there is none. Nothing in it tells what it is about:
 * it is written into the ledger, and its kind into the log.
 */
export function tellReminder({ id, person, programme }: Reminded, { remindOn }: KeptGoal): readonly Notice[] {
  const { reminder } = programme.goals ?? {};
  if (remindOn === undefined || reminder === undefined) return [];
  const notBefore = firstInstantFrom(programme.timezone, remindOn, reminder.clock);
  const when = { notBefore, tooLate: addMinutes(notBefore, reminder.lateMinutes) };
  const to = {
    programme: programme.id,
    recipient: person,
    subject: `own/${id}`,
    occasion: remindOn,
    ...when,
  };
  return [makeNotice(to, { kind: 'own.reminder', about: id, on: remindOn })];
}

/**
 * Whether a reminder is said on its day: the goal is open and the day is still the one that was chosen, and since the last
 * talk none was said on an earlier day. Of two on one day one is said.
 */
export function isReminded(
  goals: readonly SeenGoal[],
  { id, on }: { readonly id: GoalId; readonly on: CalendarDate },
  lastTalk: CalendarDate | undefined,
): boolean {
  const own = goals.find((each) => each.id === id)?.goal;
  if (own === undefined || !isOpen(own) || own.remindOn !== on) return false;
  const isEarlier = (day: CalendarDate, of: GoalId) =>
    (lastTalk === undefined || day > lastTalk) && (day < on || (day === on && of < id));
  return !goals.some((each) => daysSaid(each).some((day) => isEarlier(day, each.id)));
}

/** The days on which something was said, or is to be, about a goal; what was over by then was not. */
function daysSaid({ goal }: SeenGoal): readonly CalendarDate[] {
  const { remindOn, remindedOn } = goal;
  const stood = remindOn !== undefined && goal.state !== 'draft' && (isOpen(goal) || goal.on > remindOn);
  return [...(stood ? [remindOn] : []), ...(remindedOn === undefined ? [] : [remindedOn])];
}
