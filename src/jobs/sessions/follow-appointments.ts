import { appointments } from '../../core/appointments/appointments.ts';
import type { SessionWork } from '../../core/effects/session-work.ts';
import { dateIn } from '../../core/kernel/time.ts';
import { loadGroup } from '../../core/people/load-people.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { clockworkOf } from '../../core/sessions/clockwork.ts';
import { commitFollow } from '../../core/sessions/commit-followed-date.ts';
import { intakeFacts, isOfGroup } from '../../core/sessions/intake.ts';
import type { ToldDate } from '../../core/sessions/take-over-date.ts';
import type { JobDeps } from '../job-deps.ts';

/** Has a session follow its appointment. What people left behind who are not in the group any more is nobody's: it stays as it is. */
export async function followAppointment(
  { store, now }: Pick<JobDeps, 'store' | 'now'>,
  { appointment, place }: SessionWork,
  programme: Programme,
): Promise<{ readonly name: 'delivered' } | { readonly name: 'expired'; readonly reason: 'superseded' }> {
  const group = await loadGroup(store, place.programme, place.group);
  const today = dateIn(programme.timezone, now());
  if (!isOfGroup(programme, intakeFacts(group.trainees, place), place, today))
    return { name: 'expired', reason: 'superseded' };
  const loadTold = async (): Promise<ToldDate | undefined> => {
    const found = (await store.load(appointments, appointment))?.document;
    return found && { appointment, ...(found.told === undefined ? {} : { at: found.told.at }) };
  };
  await commitFollow(store, place, loadTold, clockworkOf(programme, group), now());
  return { name: 'delivered' };
}
