import type { Language } from '../../core/kernel/language.ts';
import type { HalfOfDay } from './dial.ts';
import { says } from './vocabulary.ts';

export type Part = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

export interface PartFound {
  readonly part: Part;
  /** Said of today (`vanavond`). */
  readonly today?: true;
  /** A word whose bounds differ from place to place, said by itself. */
  readonly confirm?: true;
}

const today: Readonly<Record<string, string>> = {
  morning: 'vanochtend|vanmorgen|vanvoormiddag|this morning|ce matin',
  afternoon: 'vannamiddag|this afternoon|cet apres midi|cette apres midi',
  evening: 'vanavond|tonight|this evening|ce soir',
};
const anyDay: Readonly<Record<string, string>> = {
  night: 's nachts|nacht|la nuit',
  evening: 's avonds|avond|avonden|evening|evenings|le soir|soir|soiree|en soiree',
  morning:
    's ochtends|s morgens|ochtend|ochtends|voormiddag|voormiddags|in de voormiddag|morning|mornings|matin|matinee|avant midi|(?<=dag )morgen|(?<=morgen )vroeg',
  afternoon: 's namiddags|namiddag|afternoon|afternoons|apres midi',
};

/** Weekday or day and part of it written as one word become two; `'s middags` and its like keep their words. */
export function splitCompounds(text: string): string {
  return text.replace(
    /(?<=^| )((?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:over)?morgen)(ochtend|morgen|voormiddag|namiddag|middag|avond|nacht|vroeg)(?:en)?(?=$| )/gu,
    '$1 $2',
  );
}

/** The part of the day that is named, in the meaning of the reader's country: `middag` is noon in Belgium. */
export function readPart(text: string, language: Language): PartFound | undefined {
  for (const [part, words] of Object.entries(today))
    if (says(text, words)) return { part: part as Part, today: true };
  const midday: Part = language === 'nl-NL' ? 'afternoon' : 'noon';
  if (says(text, 'vanmiddag')) return { part: midday, today: true };
  for (const [part, words] of Object.entries(anyDay)) if (says(text, words)) return { part: part as Part };
  if (says(text, 's middags|middag|over de middag')) return { part: midday, confirm: true };
  return undefined;
}

/** Which half of the day the named part tells a clock time to be in. */
export function halfOf(found: PartFound | undefined): HalfOfDay {
  if (found === undefined || found.part === 'noon') return undefined;
  return found.part === 'morning' || found.part === 'night' ? 'am' : 'pm';
}
