import { drawMessage } from '../../cards/kit/draw-message.ts';
import type { Contact } from '../../cards/kit/say-contact.ts';
import { parseCalendarDate } from '../../core/kernel/time.ts';
import { loadGroup } from '../../core/people/load-people.ts';
import { traineeMembership } from '../../core/people/who-may.ts';
import { upNext } from '../../core/sessions/next-session.ts';
import type { Slots } from '../../understanding/understand.ts';
import type { Answer, Asker, Meaning } from '../asker.ts';
import { asChoice, fromMenu, type IntentRow, type IntentRows, notOffered } from '../intent-row.ts';
import { sayNotYet } from '../say-not-yet.ts';
import { loadListing } from '../sessions/listing.ts';
import { wayOn } from '../way-on.ts';

const sayNoPlan: IntentRow['read'] = (asker) => sayNotYet(asker, 'plan');
const readDate: IntentRow['read'] = async (asker, { slots }) =>
  (await openDate(asker, slots)) ?? sayNotYet(asker, 'plan');

/** When and where people meet. */
export const appointmentIntents = {
  'my-appointments': {
    read: (asker, { slots }) =>
      slots.field === 'place' ? sayNoPlace(asker) : { wish: { verb: 'session.list' } },
    offer: fromMenu('session.list'),
  },
  plan: { read: readDate, offer: asChoice('plan') },
  reschedule: { read: readDate, offer: asChoice('reschedule') },
  cancel: { read: sayNoPlan, offer: asChoice('cancel') },
  availability: { read: sayNoPlan, offer: asChoice('availability') },
  answer: { read: sayNoPlan, offer: notOffered },
} satisfies Partial<IntentRows>;

/**
 * A mentor who says on which day a session is sees the question for its date, filled in; nothing is noted before that is
 * saved. Undefined for anyone who leads none, and where no day and no hour was said.
 */
async function openDate(asker: Asker, slots: Slots): Promise<Meaning | undefined> {
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

/** A session has a date here and no place; a trainee can ask the mentor. */
export async function sayNoPlace(asker: Asker): Promise<Answer> {
  const { words, person, deps, reader } = asker;
  const own = traineeMembership(person);
  const mentor = own && (await loadGroup(deps.store, own.programme, own.group)).mentor;
  const contacts: readonly Contact[] = mentor === undefined ? [] : [{ person: mentor, role: 'mentor' }];
  const text = words[mentor === undefined ? 'place.agree' : 'place.askMentor'];
  const said = { title: words['place.none'], paragraphs: [text], contacts, buttons: wayOn(asker) };
  return { card: drawMessage({ language: reader.language, ...said }) };
}
