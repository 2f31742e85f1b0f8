import { usedWords } from './learnt.ts';
import { lexicon } from './lexicon.ts';

/** Words that people mistype; each of five letters or more, since shorter ones are too near to each other. */
const important =
  'afspraak afspraken annuleer annuleren verzetten verschuiven verplaatsen uitstellen plannen inplannen gesprek gesprekken sessie sessies ' +
  'groepssessie toestemming toestemmingen intrekken doorverwijzen mentor evaluatie formulier evaluatieformulier ' +
  'leerdoel leerdoelen conflict vertrouwelijk vertrouwenspersoon ombudspersoon intervisie accreditatie aanwezigheid noodnummers volgende ' +
  'vorige afronden afsluiten overslaan gegevens verwijder verwijderen exporteren herinneringen ' +
  'meldingen zelfmoord zelfdoding leven springen mezelf grensoverschrijdend ' +
  'appointment appointments cancel reschedule schedule session sessions consent withdraw supervisor evaluation confidential referral ' +
  'emergency language questions suicide annuler deplacer planifier entretien seance seances consentement retirer maitre objectif orienter ' +
  'confidentiel mourir vivre finir dying myself langue urgence suivant terminer commencer bonjour goedemorgen training deadline digest overzicht';

const chosen: ReadonlySet<string> = new Set([
  ...important.split(' '),
  ...lexicon.weekday
    .replace(/[(?:)]/g, '')
    .split('|')
    .filter((word) => word.length >= 5),
]);

/** Words of the lexicon are no mistakes, whichever language they are from. */
const known: ReadonlySet<string> = new Set(
  JSON.stringify(lexicon)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 5),
);

/** What the lines that were learnt from say of words. */
interface Learnt {
  /** Words that people used; without what is one letter from a chosen word: they mistype there too. */
  readonly used: ReadonlySet<string>;
  /** What is mended towards: the chosen words, and those that people use often. */
  readonly vocabulary: ReadonlySet<string>;
  readonly byLength: ReadonlyMap<number, readonly string[]>;
}

let learnt: Learnt | undefined;

/** Learnt when the first text needs it: it would take some hundredths of a second of the start. */
function learn(): Learnt {
  learnt ??= learnFrom(usedWords.often, usedWords.once);
  return learnt;
}

function learnFrom(often: readonly string[], once: readonly string[]): Learnt {
  const isOffChosen = (word: string) =>
    !chosen.has(word) && (bySingle.has(single(word)) || [...chosen].some((each) => isOneOff(word, each)));
  const usable = (word: string) => /^\p{L}{5,24}$/u.test(word) && !isOffChosen(word);
  const common = often.filter(usable);
  const vocabulary = new Set([...chosen, ...common]);
  const used = new Set([...common, ...once.filter(usable)]);
  return { used, vocabulary, byLength: Map.groupBy(vocabulary, (word) => word.length) };
}

/** Real words that are one letter from one that we look for; they are no mistakes. */
const right: ReadonlySet<string> = new Set(
  (
    'doing drying helft helpt lezen leren leden lenen legen leken level levels lever geven levend beven ' +
    'zeven content contents convent consens comment commenter commentaire carte cartes charge chapter ' +
    'chart cancer longue longues langage agreement supervision supervise supervised objectief opleiden ' +
    'overnacht planner evacuatie evacuation memoires stance afsluiting toestemmen emergence withdrawn ' +
    'withdrew problem problems werden worden krijgt zetten inschrift verwonder zondig terminal terminus ' +
    'vitre maire voering vorig planned planning scheduled booked cancelled canceled moved shifted ' +
    'goeiemorgen goeiemiddag goeieavond goeiedag goedemiddag lange langer gegeven consentements ' +
    'zelfmoordlijn weten veilig mentors mentore session sessions afspreken gesproken consents cancels ' +
    'annule annulez langues seance maandag formulieren evaluaties evaluations entretiens objectifs ' +
    'verzet verplaatst verschuift plannen planten vorige volgend volgende vragen intrek trainingen ' +
    'deadlines confidentiele conflicten conflits conflit conflict opleiding opleiders exporter questions ' +
    'question language languages commence terminee termine retire supervisors reported'
  ).split(' '),
);

export interface Mended {
  readonly text: string;
  readonly mended: boolean;
  readonly sure: boolean;
}

/**
 * Mends words that are one letter off: a letter more, less, other or in the wrong order. Tells whether it mended any, and
 * whether it is sure of one: the word that was meant is one of those that matter here. `own` are words of the programme,
 * which are no mistakes.
 */
export function mendTypos(text: string, own: ReadonlySet<string>): Mended {
  let mended = false;
  let sure = false;
  const words = text.split(' ').map((word) => {
    const meant =
      isKnown(word) || own.has(word)
        ? undefined
        : (bySingle.get(single(word)) ?? nearTo(word, own) ?? nearest(word) ?? farther(word));
    if (meant === undefined) return word;
    mended = true;
    sure ||= (chosen.has(meant) || own.has(meant)) && !isForm(word, meant);
    return meant;
  });
  return { text: words.join(' '), mended, sure };
}

/** Mends towards these words alone: what is a word already stays as it is. */
export function mendTowards(text: string, wanted: ReadonlySet<string>): string {
  return text
    .split(' ')
    .map((word) =>
      wanted.has(word) || isKnown(word) || seen.has(word) ? word : (nearTo(word, wanted) ?? word),
    )
    .join(' ');
}

function nearTo(word: string, wanted: ReadonlySet<string>): string | undefined {
  return [...wanted].find((each) => each[0] === word[0] && isOneOff(word, each));
}

/** A doubled letter too many, too few or in the wrong place: as people mistype `annuleren`, however often. */
const single = (word: string): string => word.replace(/(\p{L})\1/gu, '$1');
const bySingle: ReadonlyMap<string, string> = new Map(
  [...chosen].filter((word) => word.length >= 6).map((word) => [single(word), word]),
);

function isKnown(word: string): boolean {
  if (word.length < 5 || word.length > 24 || right.has(word)) return true;
  if (!isWord(word) && bySingle.has(single(word))) return false;
  return (
    isWord(word) || (word.endsWith('e') && isWord(`${word}r`)) || isWord(word.replace(/(?:s|en|es|e|x)$/, ''))
  );
}

function isWord(word: string): boolean {
  const { vocabulary, used } = learn();
  return vocabulary.has(word) || known.has(word) || used.has(word);
}

function nearest(word: string): string | undefined {
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    const meant = learn()
      .byLength.get(length)
      ?.find((known) => known[0] === word[0] && isOneOff(word, known));
    if (meant !== undefined) return meant;
  }
  return undefined;
}

/** Long words that people misspell in two places, and that no other word is near to. */
const longWords: readonly string[] =
  'reschedule appointment appointments evaluatieformulier doorverwijzen groepssessie rendezvous'.split(' ');

/** Two letters off in a long word that begins well: `reschedual`. */
function farther(word: string): string | undefined {
  if (word.length < 9) return undefined;
  const start = word.slice(0, 4);
  return longWords.find(
    (each) => each.startsWith(start) && Math.abs(each.length - word.length) <= 1 && isTwoOff(word, each),
  );
}

function isTwoOff(a: string, b: string): boolean {
  for (let at = 0; at < a.length; at += 1) {
    const without = a.slice(0, at) + a.slice(at + 1);
    if (isOneOff(without, b) || isOneOff(`${a.slice(0, at)}${b[at] ?? ''}${a.slice(at + 1)}`, b)) return true;
  }
  return false;
}

/** Another form of the same word, as in `retires` beside `retirer`: understood as it, and no mistake. */
function isForm(word: string, meant: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === meant[same]) same += 1;
  return same >= meant.length - 2 && /^(?:s|z|t|d|e|i|es|ez|nt|ent|ed)$/.test(word.slice(same));
}

/** Whether two words differ by one letter, or by two neighbours in the other order. */
function isOneOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length !== long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}

/** Whether hardly a word of a text is one that people use here: then it is like nothing. Figures are like anything. */
export function isLikeNothing(text: string): boolean {
  const words = text.split(' ');
  return words.filter((word) => usual.has(word) || !/^\p{L}+$/u.test(word)).length * 3 < words.length;
}

const usual: ReadonlySet<string> = new Set([...usedWords.often, ...usedWords.once]);
const seen: ReadonlySet<string> = new Set(usedWords.seen);
