import { longestLine, normalise } from './normalise.ts';
import { oneOf } from './one-of.ts';
import { toPlainWords } from './plain-words.ts';
import { any } from './rule.ts';
import { tellsOfPatient } from './rules-safety.ts';

/** Whether a patient is spoken of, which is not to be written down here. Takes plain words. */
export const namesPatient = any('patient\\w*|patiente\\w*');

/** Whoever is named so is seldom a colleague. */
const calledSo = any('(?:mevrouw|mevr|mvr|mw|meneer|mijnheer|dhr|mrs|mme|madame|monsieur) \\p{L}+');
const bedside = any(
  '(?:bed|kamer|chambre|lit|room|box|chb|ch) ?\\d+|kamernummer|bednummer|dossiernr|nr dossier',
);
/** What ails somebody: an illness by itself can be what somebody reads about. */
const ails = any(
  oneOf(
    '(?:mijn|m n|zijn|haar|hun|my|his|her|their|mon|ma|mes|son|sa|ses|leur) (?:\\S+ )?(?:ziekte|diagnose|medicatie|' +
      'psychiater|psycholoog|psychologe|therapie|therapeut|behandeling|depressie|burn ?out|zwangerschap|operatie|' +
      'illness|diagnosis|medication|psychiatrist|psychologist|therapy|therapist|depression|pregnancy|surgery|' +
      'maladie|diagnostic|traitement|psychiatre|psy|grossesse)',
    '(?:zijn|haar|his|her|son|sa|ses) (?:bloed|bloedname|labo|scan|wonde|ontslagbrief|blood|bloods|labs|wound|prise de sang|plaie)',
  ),
);

/** Whether a line that is to be kept seems to be about a patient, or about somebody’s health: to be asked, not to be refused. */
export function seemsOfPatient(line: string): boolean {
  const said = toPlainWords(normalise(line.slice(0, longestLine)));
  return [namesPatient, tellsOfPatient, calledSo, bedside, ails].some((fits) => fits(said));
}
