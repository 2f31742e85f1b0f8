import type { Language } from '../../core/kernel/language.ts';
import { oneOf } from '../one-of.ts';
import type { HalfOfDay } from './dial.ts';
import { says, source } from './vocabulary.ts';

export type Part = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

export interface PartFound {
  readonly part: Part;
  /** Said of today (`vanavond`). */
  readonly today?: true;
  /** A word whose bounds differ from place to place, said by itself. */
  readonly confirm?: true;
}

const today: Readonly<Record<string, string>> = {
  morning: 'vanochtend|vanmorgen|vanvoormiddag|deze (?:ochtend|voormiddag)|this morning|ce matin',
  afternoon: 'vannamiddag|deze namiddag|this afternoon|cet(?:te)? apres midi|ce l apres midi',
  evening: 'vanavond|deze avond|tonight|tonite|this (?:evening|night)|ce soir|cette nuit',
};
const anyDay: Readonly<Record<string, string>> = {
  night: 's nachts|nacht|la nuit|nuit',
  evening:
    's avonds|avond|avonden|fin de (?:la )?journee|na het werk|after work|apres le travail|at night|night|evening|evenings|le soir|soir|soiree|en soiree',
  afternoon:
    's namiddags|namiddag|afternoon|afternoonish|afternoons|apres midi|(?:na de|after|apres(?: le)?) (?:lunch|middageten|dejeuner)|(?<=day )pm',
  morning: oneOf(
    '(?<=day )am|s ochtends|s morgens|ochtend|ochtends|voormiddag|voormiddags|in de voormiddag|morning',
    'mornings|matin|matinee|avant midi|(?<=dag )morgen|(?<=morgen )vroeg',
  ),
  noon: '(?:tijdens de |over de |at |over )?lunch(?:time|pauze)?|(?:a l heure du |au moment du |pendant le |au )?dejeuner',
};

/** `feb13`, `15sept`. */
const glued = new RegExp(
  `(?<!\\S)(${source.month}(?=\\d{1,2}(?!\\d))|\\d{1,2}(?=${source.month}(?!\\p{L})))(\\S)`,
  'gu',
);

/** Weekday or day and part of it written as one word become two, those that dictation took apart become one; `'s middags` and its like keep their words. */
export function splitCompounds(text: string): string {
  return text
    .replace(/(?<=^| )(over) (?=morgen(?: |$))/g, '$1')
    .replace(/(?<=(?:^| )(?:de|dag) )(voor|na) (?=middag(?: |$))/g, '$1')
    .replace(/(?<= )tm(?= )/g, 't m')
    .replace(/(?<=^| )s(?=(?:nachts|ochtends|morgens|middags|namiddags|avonds)(?: |$))/g, 's ')
    .replace(/(?<=\d) ?([ap]) m(?=$| )/g, '$1m')
    .replace(
      /(?<=^| )((?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:over)?morgen)(ochtend|morgen|voormiddag|namiddag|middag|avond|nacht|vroeg)(?:en)?(?=$| )/gu,
      '$1 $2',
    )
    .replace(/(?<=^| )half(?=(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?:$| ))/g, 'half ')
    .replace(glued, '$1 $2')
    .replace(/(?<=\d:\d\d):\d\d(?!\d)/g, '');
}

/** The part of the day that is named, in the meaning of the reader's country: `middag` is noon in Belgium. */
export function readPart(text: string, language: Language): PartFound | undefined {
  for (const [part, words] of Object.entries(today))
    if (says(text, words)) return { part: part as Part, today: true };
  const midday: Part = language === 'nl-NL' ? 'afternoon' : 'noon';
  if (says(text, 'vanmiddag')) return { part: midday, today: true };
  if (says(text, 'tussen de middag')) return { part: 'noon' };
  for (const [part, words] of Object.entries(anyDay)) if (says(text, words)) return { part: part as Part };
  if (says(text, 's middags|middag|over de middag')) return { part: midday, confirm: true };
  return undefined;
}

/** Which half of the day the named part tells a clock time to be in. */
export function halfOf(found: PartFound | undefined): HalfOfDay {
  if (found === undefined || found.part === 'noon') return undefined;
  return found.part === 'morning' || found.part === 'night' ? 'am' : 'pm';
}
