import { oneOf } from '../one-of.ts';

/** Words of the calendar and the clock in all languages, written as `normalise` leaves them. */

const weekdays: readonly string[] = [
  'maandag|maandags|monday|mondays|lundi|lundis',
  'dinsdag|dinsdags|tuesday|tuesdays|mardi|mardis',
  'woensdag|woensdags|wednesday|wednesdays|mercredi|mercredis',
  'donderdag|donderdags|thursday|thursdays|jeudi|jeudis',
  'vrijdag|vrijdags|friday|fridays|vendredi|vendredis',
  'zaterdag|zaterdags|saturday|saturdays|samedi|samedis',
  'zondag|zondags|sunday|sundays|dimanche|dimanches',
];
const plural = oneOf(
  'maandagen|dinsdagen|woensdagen|donderdagen|vrijdagen|zaterdagen|zondagen',
  'maandags|dinsdags|woensdags|donderdags|vrijdags|zaterdags|zondags',
);
/** Two or three letters that stand for a weekday only beside something that belongs to a date. */
const short: readonly string[] = [
  'ma|mon|lun',
  'di|tue|tues|mar',
  'wo|woe|woens|wed|mer',
  'do|thu|thur|thurs|jeu',
  'vr|vrij|fri|ven',
  'za|zat|sat|sam',
  'zo|zon|sun|dim',
];
const months: readonly string[] = [
  'januari|jan|january|janvier|janv',
  'februari|feb|february|fevrier|fevr|fev',
  'maart|mrt|march|mars',
  'april|apr|avril|avr',
  'mei|may|mai',
  'juni|jun|june|juin',
  'juli|jul|july|juillet|juil',
  'augustus|aug|august|aout',
  'september|sept|sep|septembre',
  'oktober|okt|october|oct|octobre',
  'november|nov|novembre',
  'december|dec|decembre',
];
/** From one to twenty. */
export const numberWords: readonly string[] = [
  'een|one|un',
  'twee|two|deux',
  'drie|three|trois',
  'vier|four|quatre',
  'vijf|five|cinq',
  'zes|six',
  'zeven|seven|sept',
  'acht|eight|huit',
  'negen|nine|neuf',
  'tien|ten|dix',
  'elf|eleven|onze',
  'twaalf|twelve|douze',
  'dertien|thirteen|treize',
  'veertien|fourteen|quatorze',
  'vijftien|fifteen|quinze',
  'zestien|sixteen|seize',
  'zeventien|seventeen|dix sept',
  'achttien|eighteen|dix huit',
  'negentien|nineteen|dix neuf',
  'twintig|twenty|vingt',
];
/** The first four places in a row. */
export const firstOrdinals: readonly string[] = [
  'eerste|first|premiere|premier',
  'tweede|second|deuxieme',
  'derde|third|troisieme',
  'vierde|fourth|quatrieme',
];
const placesInDigits = ['1e|1ste|1st|1er|1ere', '2e|2de|2nd|2eme', '3e|3de|3rd|3eme', '4e|4de|4th|4eme'];
const ordinals = firstOrdinals.map((words, index) => `${words}|${placesInDigits[index]}`);
/** What is planned, right before something that says when and no more. */
const planned = 'gesprek|afspraak|sessie|talk|appointment|session|meeting|entretien|rendez vous|rdv|seance';

const shortBefore =
  '(?<=(?:^|[^\\p{L}\\p{N}])(?:naar|op|tot|tem|t m|vanaf|van|deze|volgende|komende|aanstaande|week|next|until|by|niet|of|en|or|and|this) )';
const shortAfter =
  '(?= (?:\\d|#|om |rond |zelfde |verzetten|verplaatsen|verschuiven|uitstellen|opschuiven|afzeggen|annuleren|schrappen|' +
  'vanaf |tegen |vm|nm|' +
  'half (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\d)|kwart (?:voor|over) |' +
  'ochtend|voormiddag|namiddag|middag|avond|at |morning|afternoon|' +
  'evening|next week|volgende week|tot |tem |t m |to |of (?:ma|di|wo|do|vr|za|zo)\\b|en (?:ma|di|wo|do|' +
  'vr|za|zo)\\b|(?:ma|di|wo|do|vr|vrij|za|zo|mon|tue|wed|thu|fri|sat|sun)\\b))';
/** All of them that are hardly anything else with another beside them. */
const paired =
  '(?:ma|di|woe?|do|vr|vrij|za|zat|mon|tues?|wed|thu|thurs?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)';
/** `sat and sun`, `lun ou mer`. */
const pairedOrSo = `(?:${paired}|zo)`;
const shortWithOther =
  `${pairedOrSo}(?= (?:en|of|and|or|et|ou) ${paired}(?![\\p{L}\\p{N}]))|` +
  `(?<=(?:^| )${paired} (?:et|ou|and|or|en|of) )${pairedOrSo}`;
/** After another short form, as in `ma-do`. */
const shortPaired = '(?<=(?:^|[^\\p{L}\\p{N}])(?:ma|di|wo|do|vr|vrij|za|zo|mon|tue|wed|thu|fri|sat|sun) )';
/** At the end of what is planned: `gesprek woe`. */
const shortLast = `(?<=(?:^|[^\\p{L}])(?:${planned}) )`;
/** Somebody who is free (`ik ben vrij`) speaks of no Friday. */
const shorts = short
  .join('|')
  .replace('zo|', 'zo(?! rond)|')
  .replace(
    'do|',
    '(?<!(?:let s|can|could|can t|won t|cannot|will|would|ll|only|just|also|to|we|you|i|not|please|don t|doesn t|didn t|must|should) )do|',
  )
  .replace('vrij', '(?<!(?:ben|bent|is|zijn|was|ook|wel|nog|niet|me|mij|de week|hele week|dag) )vrij');
/** Before what only a day can do: `do gaat niet`, `di in plaats van ma`. */
const shortSubject =
  '(?:di|wo|woe|do|vr|za)(?= (?:na|voor|gaat|lukt|kan|wel|niet|ni|in plaats van)(?![\\p{L}]))';
/** Behind what only a day can follow: `behalve di`, `verzet wo`, `in plaats van ma`. */
const shortObject =
  '(?<=(?:^|[^\\p{L}\\p{N}])(?:behalve|uitgezonderd|buiten|plaats van|verzet|verplaats|schuif)(?: op)? )(?:ma|di|wo|woe|do|vr|za)|' +
  '(?<=(?:^|[^\\p{L}\\p{N}])(?:sauf|au lieu de)(?: le)? )(?:lun|mar|mer|jeu|ven|sam|dim)|' +
  '(?<=(?:^|[^\\p{L}\\p{N}])(?:except|instead of|move|push|shift) )(?:mon|tue|tues|wed|sat)';
/** Letters that are no other word anywhere. */
const shortAlone =
  'woe|fri|thu|thur|thurs|woens|(?:mon|tue|tues|wed|sat)(?= the \\d)|(?:ma|di|wo|woe|do|vr|za|zo)(?= de \\d)|' +
  '(?:lun|mar|mer|jeu|ven|sam|dim)(?= le \\d)';

/** Sources of regular expressions. */
export const source = {
  weekday:
    `(?:${weekdays.join('|')}|(?:${shorts})${shortAfter}|${shortBefore}(?:${shorts})|` +
    `${shortPaired}(?:${shorts})|${shortWithOther}|^(?:${shorts})$|${shortLast}(?:${shorts})$|${shortSubject}|${shortObject}|${shortAlone})`,
  fullWeekday: `(?:${weekdays.join('|')})`,
  plural: `(?:${plural}|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|les (?:lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches))`,
  month: `(?:${months.join('|')})`,
  weeks: 'weken|week|weeks|semaines?',
  days: 'dagen|dag|days?|jours?',
  months: 'maanden|maand|months?|mois',
  number: `(?:\\d{1,2}|${numberWords.join('|')}|une|a|an)`,
  hour: `(?:\\d{1,2}|${numberWords.join('|')}|une)`,
  ordinal: `(?:${ordinals.join('|')})`,
  planned,
  /** A part of the day where it stands between a weekday and what else says the day. */
  part: '(?:ochtend|morgen|voormiddag|namiddag|middag|avond|nacht|morning|noon|afternoon|evening|night|matin|midi|apres midi|soir)',
} as const;

const phrases = new Map<string, RegExp>();

/** A whole phrase, wherever a word begins or something was blanked out before it. */
export function phrase(alternatives: string): RegExp {
  const known = phrases.get(alternatives);
  if (known !== undefined) return known;
  const made = new RegExp(`(?<![^\\s#])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'gu');
  phrases.set(alternatives, made);
  return made;
}

export function says(text: string, alternatives: string): boolean {
  return text.search(phrase(alternatives)) >= 0;
}

export const weekdayNumbered = numbered(weekdays, short, [
  'maandagen',
  'dinsdagen',
  'woensdagen',
  'donderdagen',
  'vrijdagen',
  'zaterdagen',
  'zondagen',
]);
export const monthNumbered = numbered(months);
export const ordinalNumbered = numbered(ordinals);
const numberNamed = numbered(numberWords, ['une|a|an']);

/** The value of a number in digits or in words; undefined when it is neither. */
export function numberIn(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : numberNamed(word);
}

function numbered(...lists: readonly (readonly string[])[]): (word: string) => number | undefined {
  const byWord = new Map(
    lists.flatMap((list) =>
      list.flatMap((words, index) => words.split('|').map((word) => [word, index + 1] as const)),
    ),
  );
  return (word) => byWord.get(word);
}

/** The English number words: `half two` means another hour in English than in Dutch. */
export const isEnglishNumber = (word: string): boolean =>
  /^(?:one|two|three|four|five|seven|eight|nine|ten|eleven|twelve)$/.test(word);
