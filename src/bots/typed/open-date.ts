import { parseCalendarDate } from '../../core/kernel/time.ts';
import { upNext } from '../../core/sessions/next-session.ts';
import type { Slots } from '../../understanding/understand.ts';
import type { Asker, Meaning } from '../asker.ts';
import { loadListing } from '../sessions/listing.ts';

/**
 * A mentor who says on which day a session is sees the question for its date, filled in; nothing is noted before that is
 * saved. Undefined for anyone who leads none, and where no day and no hour was said.
 */
export async function openDate(asker: Asker, slots: Slots): Promise<Meaning | undefined> {
  const date = slots.date === undefined ? undefined : parseCalendarDate(slots.date);
  const { time: clock, person } = slots;
  if ((date === undefined && clock === undefined) || person !== undefined) return undefined;
  const listing = await loadListing(asker, {});
  if (listing?.membership.role !== 'mentor') return undefined;
  const open = listing.sessions.filter(({ session }) => session === undefined || session.state === 'open');
  // What is moved is what has a date; what is planned is what comes now.
  const dated = open.find(({ session }) => session?.plannedAt !== undefined);
  const meant = dated ?? upNext(open);
  if (meant === undefined) return undefined;
  const said = { ...(date && { date }), ...(clock && { clock }) };
  return { wish: { verb: 'session.open', place: meant.place, view: 'date', said } };
}
