import type { Language } from '../core/kernel/language.ts';
import type { Instant } from '../core/kernel/time.ts';
import { momentIn } from './dates/calendar.ts';
import { hearDistress, namesPatient } from './hear-distress.ts';
import { type Distress, type Intent, type Slots, traits, type Understood } from './intent.ts';
import { likeliest } from './likeness.ts';
import { mendTypos } from './mend-typos.ts';
import { personIn, titleIn } from './name-person.ts';
import { type KnownPlan, nameSession } from './name-session.ts';
import { longestLine, normalise } from './normalise.ts';
import { offersFor } from './offers.ts';
import { toPlainWords } from './plain-words.ts';
import { type Hearing, noWords } from './programme-words.ts';
import { named } from './rule.ts';
import { rules } from './rules.ts';
import { otherWords } from './says-when.ts';
import { addTimeSlots } from './time-slots.ts';

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
}

/**
 * Says what typed words mean: an intent, what else they say, whether that is sure enough to act, and what could have been meant. Takes any
 * text and never throws, of a text longer than `longestLine` only whether it calls for help; the same text gives the same answer whatever its case, accents, spaces and punctuation. Every
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
  const { words: known = noWords, zone = 'UTC' } = context;
  const plain = toPlainWords(normalise(text));
  const typed = known.call(plain);
  const asIs = recognise(typed, known);
  const { text: spelled, mended: hasTypo, sure } = mendTypos(plain, known.spelled);
  const mended = known.call(spelled);
  const meant = hasTypo ? recognise(mended, known) : undefined;
  const understood = (prefersMended(asIs, meant) ? meant : asIs) ?? likened(mended, known);
  const told = tellDistress(typed, understood);
  if (told !== undefined) return { ...told, acts: true, offers: offersFor(typed, [told.intent], known) };
  if (understood === undefined)
    return { intent: 'unknown', slots: {}, acts: false, offers: offersFor(typed, [], known) };
  const { intent, text: words, likely } = understood;
  const said = addTimeSlots(intent, words, understood.slots, momentIn(zone, context.now, context.language));
  const typo = meant?.intent === intent && (sure || asIs?.intent !== intent) ? ({ typo: true } as const) : {};
  const careful = typo.typo && traits[intent].grave ? ({ confirm: true } as const) : {};
  const person = intent === 'plan' ? whom(text, said.person, known) : undefined;
  const slots: Slots = { ...said, ...named('person', person), ...typo, ...careful };
  return {
    intent,
    slots: nameSession(intent, slots, context.plans ?? []),
    // The numbers are shown rather once too often.
    acts: likely === undefined || intent === 'crisis',
    offers: offersFor(typed, likely ?? [intent], known),
  };
}

/**
 * Distress comes before whatever else was read, save danger, which has a card of its own, and figures, which are about
 * nobody. What rules read of a referral or of a patient stays; anything else could only be in the way of help.
 */
function tellDistress(
  typed: string,
  read: Recognised | undefined,
): Omit<Understood, 'acts' | 'offers'> | undefined {
  if (read !== undefined && read.likely === undefined && before.has(read.intent)) return undefined;
  const stays =
    read !== undefined && read.likely === undefined && read.intent === 'refer' && read.slots.topic !== 'moe';
  const distress = hearDistress(bareOf(typed)) ?? (stays ? ofTopic(read.slots) : undefined);
  if (distress === undefined) return undefined;
  const patient = namesPatient(typed) ? ({ patientData: true } as const) : {};
  if (stays) return { intent: read.intent, slots: { ...read.slots, ...patient }, distress };
  if (read?.intent === 'crisis') return { intent: 'crisis', slots: read.slots, distress };
  const topic = distress === 'harm' ? 'grensoverschrijdend-gedrag' : 'welzijn';
  return { intent: 'refer', slots: { topic, store: false, offer: 'crisis-card', ...patient }, distress };
}

const before: ReadonlySet<Intent> = new Set(['crisis', 'digest']);

function ofTopic({ topic, offer }: Slots): Distress | undefined {
  if (topic === 'grensoverschrijdend-gedrag') return 'harm';
  return offer === 'crisis-card' ? 'self' : undefined;
}

/** Whom somebody wants to meet: the name as it was typed, where it has a capital. */
function whom(text: string, read: string | undefined, known: Hearing): string | undefined {
  if (read === undefined) return personIn(text, known.isNamed);
  return /mentore?$/.test(read) ? read : (titleIn(text) ?? read);
}

interface Recognised {
  readonly intent: Intent;
  readonly slots: Slots;
  readonly text: string;
  /** No rule read this: what it is like, best first. */
  readonly likely?: readonly Intent[];
}

/** A greeting before and thanks after something are left aside. */
function recognise(typed: string, known: Hearing): Recognised | undefined {
  const whole = recogniseBare(typed, known);
  if (whole?.intent === 'greet') return whole;
  const bare = bareOf(typed);
  return (bare === typed || bare === '' ? undefined : recogniseBare(bare, known)) ?? whole;
}

/** Without a greeting before it and thanks after it. */
function bareOf(typed: string): string {
  return typed.replace(opening, '').replace(closing, '');
}

const opening =
  /^(?:(?:hallo|hoi|hey|hi|hello|dag|goeiemorgen|goedemorgen|goedemiddag|goeiemiddag|goedenavond|goeieavond|goeiedag|bonjour|bonsoir|salut|good (?:morning|afternoon|evening)) (?:bot |klankbord |allemaal |iedereen |there )?)(?=\S+ \S)/;
const closing =
  / (?:(?:alvast |heel erg |many )?(?:bedankt|dank je(?: wel)?|dankjewel|merci(?: beaucoup| d avance)?|thanks(?: a lot| in advance)?|thank you|thx|mvg|groetjes|groeten|gr))$/;

function recogniseBare(text: string, known: Hearing): Recognised | undefined {
  const heard = known.hear(text);
  const rule = text === '' ? undefined : rules.find(({ fits }) => fits(text, heard));
  const other = rule?.loose && otherWords(text) >= 3 ? likened(text, known) : undefined;
  if (other !== undefined && other.intent !== rule?.intent) return other;
  return rule === undefined
    ? undefined
    : { intent: rule.intent, slots: rule.slots?.(text, heard) ?? {}, text };
}

/** Where no rule fits, what is most like it. Slots only where the rules of that intent read them from the words. */
function likened(text: string, known: Hearing): Recognised | undefined {
  const likely = likeliest(text).slice(0, 6);
  const [intent] = likely;
  if (intent === undefined) return undefined;
  const slots = traits[intent].readable
    ? rules.findLast((rule) => rule.intent === intent)?.slots?.(text, known.hear(text))
    : undefined;
  const meant = traits[intent].grave ? { ...slots, confirm: true as const } : (slots ?? {});
  return { intent, slots: meant, text, likely };
}

/** Mended words count where the words as they stand say little, and where overlooking them would cost most. */
function prefersMended(asIs: Recognised | undefined, meant: Recognised | undefined): boolean {
  if (meant === undefined) return false;
  if (asIs === undefined || meant.intent === asIs.intent) return true;
  return traits[asIs.intent].weak === true || traits[meant.intent].urgent === true;
}
