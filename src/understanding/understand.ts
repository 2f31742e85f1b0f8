import type { Language } from '../core/kernel/language.ts';
import type { Instant } from '../core/kernel/time.ts';
import type { Country } from '../core/programme/public-holidays.ts';
import { agree } from './agree.ts';
import { classify } from './classify.ts';
import { onceForCommands } from './commands.ts';
import { momentIn } from './dates/calendar.ts';
import { type Heard, hearRules, type Ruled } from './hear-rules.ts';
import { type Intent, type Slots, traits, type Understood } from './intent.ts';
import { isLikeNothing } from './mend-typos.ts';
import { personIn, titleIn } from './name-person.ts';
import { type KnownPlan, nameSession } from './name-session.ts';
import { longestLine, normalise } from './normalise.ts';
import { offersFor } from './offers.ts';
import { toPlainWords } from './plain-words.ts';
import { type Hearing, noWords } from './programme-words.ts';
import { named } from './rule.ts';
import { rules } from './rules.ts';
import { tellDistress, wishesBeside } from './tell-distress.ts';
import { addTimeSlots } from './time-slots.ts';
import { taskOfDay } from './told-days.ts';

export type { Distress, Intent, Slots, Understood } from './intent.ts';
export type { KnownPlan } from './name-session.ts';
export { longestLine } from './normalise.ts';

export interface Context {
  readonly language: Language;
  readonly now: Instant;
  /** Sessions and talks that words can name; without them no session is named. */
  readonly plans?: readonly KnownPlan[];
  /** What the people of the programmes call things; without it only what everybody calls so is known. */
  readonly words?: Hearing;
  /** IANA zone in which days and clock times are meant. */
  readonly zone?: string;
  /** Whose public holidays count; without it the language says what is likely. */
  readonly country?: Country;
}

/**
 * Says what typed words mean: an intent, what else they say, whether that is sure enough to act, and what could have been meant. Takes any
 * text and never throws, of a text longer than `longestLine` only whether it calls for help; the same text gives the
 * same answer whatever its case, accents, spaces and punctuation. Every
 * language is understood whatever the reader's is, since people mix them.
 */
export function understand(text: string, context: Context): Understood {
  if (text.length <= longestLine) return read(text, context);
  const ends = [text.slice(0, longestLine), text.slice(-longestLine)];
  const heard = ends.map((end) => read(end, context)).find(callsForHelp);
  return heard ?? { intent: 'unknown', slots: {}, acts: false, offers: offersFor('', []), tooLong: true };
}

/** Anyone who needs help at the beginning or the end of a long story is not told that it is too long. */
function callsForHelp({ intent, distress }: Understood): boolean {
  return intent === 'crisis' || distress !== undefined;
}

function read(text: string, context: Context): Understood {
  const { words: known = noWords } = context;
  const { heard, told } = hear(toPlainWords(normalise(text)), known);
  const { typed, ruled, bare } = heard;
  const rank = onceOnly(() => (bare === '' ? [] : classify(bare, known.hear(bare), ruled?.rule)));
  const readAs = (meant: Intent) => slotsOf(meant, text, heard, context);
  const ask = (intent: Intent, likely: readonly Intent[]) => {
    const offers = offersFor(typed, likely, known);
    const readings = Object.fromEntries(offers.map((each) => [each, readAs(each)]));
    return { intent, slots: readAs(intent), acts: false, offers, readings };
  };
  if (told !== undefined) {
    const { slots, distress } = told;
    const [wish, ...others] = wishesBeside(ruled, rank);
    if (wish === undefined) return { ...told, acts: true, offers: offersFor(typed, [told.intent], known) };
    const asked = ask(wish, [wish, told.intent, ...others]);
    const { patientData } = slots;
    return { ...asked, slots: { ...asked.slots, ...(patientData && { patientData }) }, distress };
  }
  const ofDay = taskOfDay(typed, ruled, known);
  if (ofDay !== undefined) {
    const slots = addTimeSlots('tasks', typed, ofDay, momentOf(context));
    return { intent: 'tasks', slots, acts: true, offers: offersFor(typed, ['tasks'], known) };
  }
  const { intent, sure, likely } = agree(ruled, rank, bare);
  // Of danger the numbers are shown rather once too often.
  const acts = (sure && intent !== 'unknown') || intent === 'crisis';
  if (!acts) return ask(ruled === undefined && isLikeNothing(bare) ? 'unknown' : intent, likely());
  const slots = readAs(intent);
  const careful = ruled?.intent !== intent && isReadBack(intent, slots) ? ({ confirm: true } as const) : {};
  return {
    intent,
    slots: { ...slots, ...careful },
    acts,
    // Sought when somebody is asked what they mean: whoever is understood waits for none of it.
    get offers() {
      return offersFor(typed, likely(), known);
    },
  };
}

/** What the rules read in a line in plain words, and whether it says that it is not going well. */
const hear = onceForCommands((plain: string, known: Hearing) => {
  const heard = hearRules(plain, known);
  return { heard, told: tellDistress(heard.typed, heard.ruled) };
});

/** The classifier is asked when it matters, and once. */
function onceOnly<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Days and hours of what no rule reads are read back before anything changes by them; so are those of somebody who says
 * when they can, since they may be those that do not suit.
 */
function isReadBack(intent: Intent, slots: Slots): boolean {
  const { ruled, time } = traits[intent];
  const { date, range, weekdays, window, which } = slots;
  const days = [date, slots.time, range, weekdays, window, which].some((each) => each !== undefined);
  return days && (ruled === true || time === 'free' || time === 'answer');
}

function momentOf({ zone = 'UTC', now, language, country }: Context) {
  return momentIn(zone, now, language, country);
}

/** What else a text says if this is what it means. */
function slotsOf(
  intent: Intent,
  text: string,
  { ruled, mended, typo: mistyped }: Heard,
  context: Context,
): Slots {
  if (intent === 'unknown') return {};
  const { words: known = noWords, plans = [] } = context;
  const isRead = ruled?.intent === intent;
  const { slots: said, text: words } = isRead ? ruled : likened(intent, mended, known);
  const timed = addTimeSlots(intent, words, said, momentOf(context));
  const typo = mistyped && isRead ? ({ typo: true } as const) : {};
  const careful = typo.typo && traits[intent].grave ? ({ confirm: true } as const) : {};
  const person = intent === 'plan' ? whom(text, timed.person, known) : undefined;
  return nameSession(intent, { ...timed, ...named('person', person), ...typo, ...careful }, plans);
}

/** Whom somebody wants to meet: the name as it was typed, where it has a capital. */
function whom(text: string, read: string | undefined, known: Hearing): string | undefined {
  if (read === undefined) return personIn(text, known.isNamed);
  return /mentore?$/.test(read) ? read : (titleIn(text) ?? read);
}

/** What no rule read. Slots only where the rules of that intent read them from the words. */
function likened(intent: Intent, text: string, known: Hearing): Pick<Ruled, 'slots' | 'text'> {
  const slots = traits[intent].readable
    ? rules.findLast((rule) => rule.intent === intent)?.slots?.(text, known.hear(text))
    : undefined;
  return { slots: traits[intent].grave ? { ...slots, confirm: true } : (slots ?? {}), text };
}
