import { lexicon } from './lexicon.ts';

/** Words that people mistype; each of five letters or more, since shorter ones are too near to each other. */
const common =
  'afspraak afspraken annuleer annuleren verzetten verschuiven verplaatsen uitstellen plannen inplannen gesprek gesprekken sessie sessies ' +
  'groepssessie toestemming toestemmingen intrekken doorverwijzen stagemeester opleider mentor evaluatie formulier evaluatieformulier ' +
  'leerdoel leerdoelen conflict vertrouwelijk vertrouwenspersoon ombudspersoon intervisie accreditatie aanwezigheid noodnummers volgende ' +
  'vorige afronden afsluiten overslaan gegevens verwijder verwijderen exporteren herinneringen meldingen zelfmoord grensoverschrijdend ' +
  'appointment appointments cancel reschedule schedule session sessions consent withdraw supervisor evaluation confidential referral ' +
  'emergency language questions suicide annuler deplacer planifier entretien seance seances consentement retirer maitre objectif orienter ' +
  'confidentiel langue urgence suivant terminer commencer bonjour goedemorgen training deadline digest overzicht';

const vocabulary: ReadonlySet<string> = new Set([
  ...common.split(' '),
  ...lexicon.weekday
    .replace(/[(?:)]/g, '')
    .split('|')
    .filter((word) => word.length >= 5),
  ...Object.values(lexicon.task)
    .flatMap((words) => words.split('|'))
    .filter((word) => word.length >= 6 && !word.includes(' ')),
]);

/** Words of the lexicon are no mistakes, whichever language they are from. */
const known: ReadonlySet<string> = new Set(
  JSON.stringify(lexicon)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 5),
);

const byLength = Map.groupBy(vocabulary, (word) => word.length);

/** Real words that are one letter from one that we look for; they are no mistakes. */
const right: ReadonlySet<string> = new Set(
  'lange langer gegeven consentements zelfmoordlijn weten veilig mentors mentore session sessions afspreken gesproken consents cancels annule annulez langues seance maandag formulieren evaluaties evaluations entretiens objectifs verzet verplaatst verschuift plannen planten vorige volgend volgende vragen intrek trainingen deadlines confidentiele conflicten conflits conflit conflict opleiding opleiders exporter questions question language languages commence terminee termine retire supervisors'.split(
    ' ',
  ),
);

/** Mends words that are one letter off: a letter more, less, other or in the wrong order. Tells whether it mended any. */
export function mendTypos(text: string): { readonly text: string; readonly mended: boolean } {
  let mended = false;
  const words = text.split(' ').map((word) => {
    const meant = isKnown(word) ? undefined : nearest(word);
    if (meant === undefined) return word;
    mended = true;
    return meant;
  });
  return { text: words.join(' '), mended };
}

function isKnown(word: string): boolean {
  return word.length < 5 || word.length > 24 || vocabulary.has(word) || known.has(word) || right.has(word);
}

function nearest(word: string): string | undefined {
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    const meant = byLength.get(length)?.find((known) => known[0] === word[0] && isOneOff(word, known));
    if (meant !== undefined) return meant;
  }
  return undefined;
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
