import type { DialogToken } from '../../core/dialogs/open-dialog.ts';
import { hasPassed } from '../../core/sessions/decide-report.ts';
import { upNext } from '../../core/sessions/next-session.ts';
import type { Wish } from '../../core/wishes/wish.ts';
import { normalise } from '../../understanding/normalise.ts';
import type { Asker, Meaning, ShownButton } from '../asker.ts';
import { loadListing } from '../sessions/listing.ts';
import { mayBeTitle } from '../typed/known-titles.ts';
import { findCalled, readButtons } from '../typed/shown-buttons.ts';
import { byWords, carryOut, isVerb, looks, parseWish } from '../verbs.ts';

/**
 * The wish of a button whose own words were typed: of the card that the person was shown last, else of what they would be
 * shown now. Undefined when no button there is called so.
 */
export async function readButton(asker: Asker, text: string, id: string): Promise<Meaning | undefined> {
  const said = normalise(text);
  if (said === '') return undefined;
  const shown = asker.deps.shown?.find(asker.person.id, said);
  const pressed = shown ?? (await findUndo(asker, text));
  if (pressed !== undefined) return toReading(pressed, id);
  if (!mayBeTitle(asker, said)) return undefined;
  for (const look of await listLooks(asker)) {
    const answer = await carryOut(asker, look);
    const found = 'card' in answer ? findCalled(readButtons(answer.card), said) : undefined;
    if (found !== undefined) return toReading(withoutConsent(found), id);
  }
  return undefined;
}

/** Whoever takes back right after they ticked something off means that, whatever else the words could mean. */
async function findUndo({ deps, person, words }: Asker, text: string): Promise<ShownButton | undefined> {
  const undo = deps.shown
    ?.last(person.id)
    .find(({ verb, names }) => undoing.has(verb) && names.includes(words['button.undo']));
  if (undo === undefined) return undefined;
  // Loaded when words come: a start does not wait for it.
  const { takesBack } = await import('../../understanding/rules-tasks.ts');
  return takesBack(text) ? undo : undefined;
}

const undoing: ReadonlySet<string> = new Set(['task.undo', 'todo.undo']);

/** What is made once and told to others is asked first by whoever was not just asked. */
function withoutConsent(button: ShownButton): ShownButton {
  if (button.verb !== 'attendance.export') return button;
  const { seen: _, ...data } = button.data;
  return { ...button, data };
}

function toReading(button: ShownButton, id: string): Meaning {
  if (!isVerb(button.verb)) return { refusal: 'wish.unknown' };
  const { verb, data } = byWords(button.verb, button.data);
  const parsed = parseWish(verb, data);
  if (!parsed.ok) return parsed;
  return { wish: withId(parsed.value, id) };
}

/** What is typed twice is done once for each message, but a turn of a dialog once, however often it is asked for. */
function withId(wish: Wish, id: string): Wish {
  if (!('token' in wish) || isTurn(wish)) return wish;
  return { ...wish, token: { ...wish.token, id } };
}

function isTurn(wish: Wish): wish is Extract<Wish, { readonly token: DialogToken }> {
  return 'token' in wish && 'dialog' in wish.token;
}

/** What there is to look at now, the session that it is about first. None of it changes anything. */
async function listLooks(asker: Asker): Promise<readonly Wish[]> {
  const listing = await loadListing(asker, {});
  const listed = listing?.sessions ?? [];
  const { now } = asker.reader;
  const passed = listed.find(({ session, plan }) => session && hasPassed(session, plan.minutes, now));
  const running = listed.find(({ session }) => session?.state === 'running');
  const lastHeld = listed
    .filter(({ session }) => session?.state === 'held')
    .toSorted((a, b) => heldAt(b.session) - heldAt(a.session))[0];
  const about = [running ?? passed ?? upNext(listed), lastHeld].flatMap((each) => each?.place ?? []);
  const views = ['date', 'held'] as const;
  return [
    ...about.map((place): Wish => ({ verb: 'session.open', place })),
    { verb: 'session.list' },
    ...about
      .slice(0, 1)
      .flatMap((place) => views.map((view): Wish => ({ verb: 'session.open', place, view }))),
    ...looks,
    ...asker.programme.faq.slice(0, 1).map(({ id }): Wish => ({ verb: 'faq.show', entry: id })),
  ];
}

function heldAt(session: { readonly heldAt?: number } | { readonly state: string } | undefined): number {
  return session !== undefined && 'heldAt' in session ? (session.heldAt ?? 0) : 0;
}
