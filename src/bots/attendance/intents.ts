import { mentorGroups, traineeMembership } from '../../core/people/who-may.ts';
import type { Slots } from '../../understanding/understand.ts';
import type { Asker, Meaning } from '../asker.ts';
import { fromMenu, type IntentRows } from '../intent-row.ts';
import { findMeant } from '../sessions/find-meant.ts';
import { findRunning } from '../sessions/listing.ts';

export const attendanceIntents = {
  attendance: {
    read: (asker, { slots }) => readAttendance(asker, slots),
    offer: fromMenu('attendance.export'),
  },
} satisfies Partial<IntentRows>;

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
