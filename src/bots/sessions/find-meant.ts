import { dateIn } from '../../core/kernel/time.ts';
import { type ListedSession, upNext } from '../../core/sessions/next-session.ts';
import type { Slots } from '../../understanding/understand.ts';
import type { Asker, Meaning } from '../asker.ts';
import { type Listing, loadListing, placeOf } from './listing.ts';

/**
 * Finds the session that typed words mean: by its id, its number, its theme, its day or its year; without any of them the
 * one that comes now. What they name and the programme does not have becomes the list, so that the person can choose.
 */
export async function findMeant(
  asker: Asker,
  intent: 'sessions' | 'theme' | 'start-session' | 'attendance' | 'next-step',
  slots: Slots,
): Promise<Meaning> {
  const listing = await loadListing(asker, {});
  if (listing === undefined) return { wish: { verb: 'session.list' } };
  const named = findNamed(listing, slots) ?? findOn(listing, slots.which?.date);
  if (named !== undefined) return { wish: { verb: 'session.open', place: named } };
  if (typeof slots.year === 'number')
    return { wish: { verb: 'session.list', ...groupOf(listing), year: slots.year } };
  const next = namesOne(slots) || intent === 'theme' ? undefined : upNext(listing.sessions);
  if (next === undefined) return { wish: { verb: 'session.list' } };
  return { wish: { verb: 'session.open', place: next.place } };
}

/** Whether the words name one session, by whatever it has of its own. */
export function namesOne({ session, conversation, theme, option, format }: Slots): boolean {
  return [session, conversation, theme, option, format].some((each) => each !== undefined);
}

function groupOf({ membership }: Listing) {
  return { programme: membership.programme, group: membership.group };
}

/** The session that is planned on that day. */
function findOn({ programme: { timezone }, sessions }: Listing, date: string | undefined) {
  return sessions.find(
    ({ session }) => session?.plannedAt !== undefined && dateIn(timezone, session.plannedAt) === date,
  )?.place;
}

function findNamed(listing: Listing, slots: Slots): ListedSession['place'] | undefined {
  const { programme, membership, sessions, year } = listing;
  const { session, conversation, theme, option, format } = slots;
  const inSight = sessions.find(({ plan }) => theme !== undefined && plan.theme === theme);
  if (inSight !== undefined) return inSight.place;
  if (format !== undefined)
    return upNext(sessions.filter(({ plan }) => plan.steps.some(({ kind }) => kind === format)))?.place;
  const order = option ?? (programme.mode === 'group' ? conversation : undefined);
  const numbered = sessions.find(({ plan }) => order !== undefined && plan.order === order);
  if (numbered !== undefined) return numbered.place;
  const talks = programme.mode === 'one-to-one';
  const plan = programme.sessions.find(
    (each) =>
      (session !== undefined && each.id === session) ||
      (talks && conversation !== undefined && each.order === conversation) ||
      (theme !== undefined && each.theme === theme),
  );
  if (plan === undefined) return undefined;
  return placeOf(plan, membership, plan.years.includes(year) ? year : (plan.years[0] ?? 1));
}
