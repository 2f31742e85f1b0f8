import { type Intent, type Slots, traits } from './intent.ts';
import { mendTypos } from './mend-typos.ts';
import { oneOf } from './one-of.ts';
import type { Hearing } from './programme-words.ts';
import { isFirm, nameOf, rules } from './rules.ts';

/** What a rule reads in a text. */
export interface Ruled {
  readonly intent: Intent;
  readonly slots: Slots;
  /** The words that it read: as they were typed, or mended. */
  readonly text: string;
  /** Which rule it was. */
  readonly rule: string;
  /** What it reads must never be missed. */
  readonly firm: boolean;
  /** It is no more than a word, or one with its number, or a line that means nothing else. */
  readonly command: boolean;
}

export interface Heard {
  /** What was typed, the programme and its people called by the words that the rules know. */
  readonly typed: string;
  /** What counts: of the words as typed or as mended. Undefined where no rule fits. */
  readonly ruled: Ruled | undefined;
  readonly mended: string;
  /** The same without a greeting before it and thanks after it. */
  readonly bare: string;
  /** The intent was read because a word was mended. */
  readonly typo: boolean;
}

/** Tries the rules on a text in plain words, as it is typed and with its mistakes mended. */
export function hearRules(plain: string, known: Hearing): Heard {
  const typed = known.call(plain);
  const asIs = recognise(typed, known);
  const { text: spelled, mended: hasTypo, sure } = mendTypos(plain, known.spelled);
  const mended = known.call(spelled);
  const meant = hasTypo ? recognise(mended, known) : undefined;
  const ruled = prefersMended(asIs, meant) ? meant : asIs;
  const typo =
    meant !== undefined && ruled?.intent === meant.intent && (sure || asIs?.intent !== meant.intent);
  return { typed, ruled, mended, bare: bareOf(mended) || mended, typo };
}

/** A greeting before and thanks after something are left aside. */
function recognise(typed: string, known: Hearing): Ruled | undefined {
  const whole = recogniseBare(typed, known);
  if (whole?.intent === 'greet') return whole;
  const bare = bareOf(typed);
  return (bare === typed || bare === '' ? undefined : recogniseBare(bare, known)) ?? whole;
}

/** Without a greeting before it and thanks after it. */
export function bareOf(typed: string): string {
  return typed.replace(opening, '').replace(closing, '');
}

const opening = new RegExp(
  '^(?:(?:' +
    oneOf(
      'hallo|hoi|hey|hi|hello|dag|goeiemorgen|goedemorgen|goedemiddag|goeiemiddag|goedenavond|goeieavond',
      'goeiedag|bonjour|bonsoir|salut|good (?:morning|afternoon|evening)',
    ) +
    ') (?:bot |klankbord |allemaal |iedereen |there )?)(?=\\S+ \\S)',
);
const closing = new RegExp(
  ' (?:(?:alvast |heel erg |many )?(?:' +
    oneOf(
      'bedankt|dank je(?: wel)?|dankjewel|merci(?: beaucoup| d avance)?|thanks(?: a lot| in advance)?',
      'thank you|thx|mvg|groetjes|groeten|gr',
    ) +
    '))$',
);

function recogniseBare(text: string, known: Hearing): Ruled | undefined {
  const said = known.hear(text);
  const rule = text === '' ? undefined : rules.find(({ fits }) => fits(text, said));
  if (rule === undefined) return undefined;
  const { intent, slots } = rule;
  return {
    intent,
    slots: slots?.(text, said) ?? {},
    text,
    rule: nameOf(rule),
    firm: isFirm(rule),
    command: rule.sure === true || isCommand(text),
  };
}

/** A word alone, its plural behind an apostrophe (`thema's`), or a number behind it (`gesprek 3`). */
const isCommand = (text: string): boolean => /^\S+(?: s| \d+)?$/.test(text);

/** Mended words count where the words as they stand say little, and where overlooking them would cost most. */
function prefersMended(asIs: Ruled | undefined, meant: Ruled | undefined): boolean {
  if (meant === undefined) return false;
  if (asIs === undefined || meant.intent === asIs.intent) return true;
  return traits[asIs.intent].weak === true || traits[meant.intent].urgent === true;
}
