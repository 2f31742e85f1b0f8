import type { Language } from '../../core/kernel/language.ts';
import { oneOf } from '../one-of.ts';
import type { HalfOfDay } from './dial.ts';
import { phrase, says, source } from './vocabulary.ts';

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
const midday = 's middags|middag|middagen|over de middag';
const anyDay: Readonly<Record<string, string>> = {
  night: 's nachts|nacht|at night|night|la nuit|nuit',
  evening:
    's avonds|avond|avonden|avondje|fin de (?:la )?journee|na het werk|after work|apres le travail|evening|evenings|le soir|soirs?|soirees?|en soiree',
  afternoon:
    's namiddags|namiddag|namiddagen|afternoon|afternoonish|afternoons|apres midis?|(?:na de|after|apres(?: le)?) ' +
    '(?:lunch|middageten|dejeuner)|(?<=(?:day|mon|tues?|wed|thurs?|fri|sat|sun) )pm(?: s)?|nm',
  morning: oneOf(
    '(?<=(?:day|mon|tues?|wed|thurs?|fri|sat|sun) )am|vm|voor de (?:middag|lunch)|before lunch|avant le dejeuner',
    's ochtends|s morgens|ochtend|ochtends|ochtenden|voormiddag|voormiddags|voormiddagen|in de voormiddag|morning',
    'mornings|matins?|matinees?|avant midi|(?<=dag )morgen|(?<=morgen )vroeg',
  ),
  noon:
    '(?<!(?:^|[^\\p{L}])(?:a|apres|avant) )midi(?! (?:et|moins|\\d))|midis|middagpauzes?|' +
    '(?:tijdens de |over de |at |over )?lunch(?:times?|pauzes?| breaks?)?|(?:a l heure du |au moment du |pendant le |au )?dejeuner',
};

/** `feb13`, `15sept`. */
const glued = new RegExp(
  `(?<!\\S)(${source.month}(?=\\d{1,2}(?!\\d))|\\d{1,2}(?=${source.month}(?!\\p{L})))(\\S)`,
  'gu',
);

/** `na vijven`, `tegen den elven`, `voor 9en`: an hour, as if there were several of it. */
const hoursAsMany: ReadonlyMap<string, string> = new Map(
  Object.entries({
    enen: 'een',
    tweeen: 'twee',
    drieen: 'drie',
    vieren: 'vier',
    vijven: 'vijf',
    zessen: 'zes',
    zevenen: 'zeven',
    achten: 'acht',
    negenen: 'negen',
    tienen: 'tien',
    elven: 'elf',
    twaalven: 'twaalf',
  }),
);
const manyHours = new RegExp(
  `(?<=(?:^| )(?:voor|na|tegen|rond|vanaf|tot|om) )(?:den? )?(?:(${[...hoursAsMany.keys()].join('|')})|(\\d{1,2})en)(?=$| )`,
  'g',
);

/** Weekday or day and part of it written as one word become two, those that dictation took apart become one; `'s middags` and its like keep their words. */
export function splitCompounds(text: string): string {
  return text
    .replace(/(?<=^| )(over) (?=morgen(?: |$))/g, '$1')
    .replace(/(?<=(?:^| )(?:de|dag) )(voor|na) (?=middag(?: |$))/g, '$1')
    .replace(/(?<=^| )(?:one (?:to|on|2) one|1 (?:to|on) 1|1[-:]1)(?= |$)/g, 'tweetal')
    .replace(/(?<=(?:next|this|volgende|deze|komende) )wk(?= |$)/g, 'week')
    .replace(/(?<=(?:^| )(?:le|ce|du|les) )we(?= |$)/g, 'week end')
    .replace(/(?<= )tm(?= )/g, 't m')
    .replace(/(?<=\d)sten(?= |$)/g, 'ste')
    .replace(/(?<=(?:^| )(?:maan|dins|woens|donder|vrij|zater|zon)dag)([vn]m)(?= |$)/g, ' $1')
    .replace(/(?<=^| )s(?=(?:nachts|ochtends|morgens|middags|namiddags|avonds)(?: |$))/g, 's ')
    .replace(/(?<=\d) ?([ap]) m(?=$| )/g, '$1m')
    .replace(
      /(?<=^| )((?:maan|dins|woens|donder|vrij|zater|zon)dag)(ochtend|voormiddag|namiddag|middag|avond)en(?=$| )/gu,
      'elke $1 $2',
    )
    .replace(
      /(?<=^| )((?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:over)?morgen)(ochtend|morgen|voormiddag|namiddag|middag|avond|nacht|vroeg)(?=$| )/gu,
      '$1 $2',
    )
    .replace(manyHours, (_, many: string, digits: string) => `${hoursAsMany.get(many) ?? digits} uur`)
    .replace(/(?<=^| )half(?=(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?:$| ))/g, 'half ')
    .replace(glued, '$1 $2')
    .replace(/(?<=\d:\d\d):\d\d(?!\d)/g, '');
}

/** The part of the day that is named, in the meaning of the reader's country: `middag` is noon in Belgium. */
export function readPart(text: string, language: Language): PartFound | undefined {
  for (const [part, words] of Object.entries(today))
    if (says(text, words)) return { part: part as Part, today: true };
  const ofMidday: Part = language === 'nl-NL' ? 'afternoon' : 'noon';
  if (says(text, 'vanmiddag')) return { part: ofMidday, today: true };
  if (says(text, 'tussen de middag')) return { part: 'noon' };
  for (const [part, words] of Object.entries(anyDay)) if (says(text, words)) return { part: part as Part };
  if (says(text, midday)) return { part: ofMidday, confirm: true };
  return undefined;
}

/** Where the parts of a day are named that are of no day in particular, where at least so many different ones are. */
export function placesOfParts(text: string, least = 2): readonly number[] {
  const found = [...Object.values(anyDay), midday].map((words) =>
    [...text.matchAll(phrase(words))].map(({ index }) => index),
  );
  return found.filter((places) => places.length > 0).length >= least
    ? found.flat().toSorted((a, b) => a - b)
    : [];
}

/** Which half of the day the named part tells a clock time to be in. */
export function halfOf(found: PartFound | undefined): HalfOfDay {
  if (found === undefined || found.part === 'noon') return undefined;
  if (found.part === 'night') return 'night';
  return found.part === 'morning' ? 'am' : 'pm';
}
