import type { Language } from '../core/kernel/language.ts';
import type { Instant } from '../core/kernel/time.ts';
import { guess } from './guess.ts';
import type { Slots, Understood } from './intent.ts';
import { mendTypos } from './mend-typos.ts';
import { type KnownPlan, nameSession } from './name-session.ts';
import { normalise } from './normalise.ts';
import { rules } from './rules.ts';
import { addTimeSlots } from './time-slots.ts';

export type { Intent, Slots, Understood } from './intent.ts';
export type { KnownPlan } from './name-session.ts';

export interface Context {
  readonly language: Language;
  readonly now: Instant;
  /** Sessions and talks that words can name; without them no session is named. */
  readonly plans?: readonly KnownPlan[];
}

/**
 * Says what typed words mean: an intent, what else they say, and three other things that could have been meant. Takes any
 * text and never throws; the same text gives the same answer whatever its case, accents, spaces and punctuation. Every
 * language is understood whatever the reader's is, since people mix them.
 */
export function understand(text: string, context: Context): Understood {
  const typed = normalise(text);
  const asIs = recognise(typed);
  const { text: mended, mended: hasTypo } = mendTypos(typed);
  const meant = hasTypo ? recognise(mended) : undefined;
  const understood = asIs === undefined || asIs.weak ? (meant ?? asIs) : asIs;
  if (understood === undefined) return { intent: 'unknown', slots: {}, guesses: guess(typed, 'unknown') };
  const { intent } = understood;
  const typo = meant?.intent === intent ? ({ typo: true } as const) : {};
  const read = understood === meant ? mended : typed;
  const said = addTimeSlots(intent, read, understood.slots, context.language, context.now);
  const slots: Slots = { ...said, ...typo };
  return { intent, slots: nameSession(intent, slots, context.plans ?? []), guesses: guess(typed, intent) };
}

function recognise(text: string) {
  const rule = text === '' ? undefined : rules.find(({ fits }) => fits(text));
  return rule === undefined
    ? undefined
    : { intent: rule.intent, slots: rule.slots?.(text) ?? {}, weak: weak.has(rule.intent) };
}

/** Intents that a text also gets when a mistyped word hid what it was about. */
const weak: ReadonlySet<string> = new Set([
  'sessions',
  'plan',
  'faq',
  'out-of-scope',
  'my-appointments',
  'answer',
]);
