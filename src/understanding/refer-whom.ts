import { oneOf } from './one-of.ts';
import type { Said } from './programme-words.ts';

const somebody = '((?!(?:to|back|vers|naar|an?|een|une?|iemand|someone|quelqu) )\\S+(?: \\S+){0,2})';
const lines = [
  `(?:doorverwijzen|doorverwijzing|verwijzing) (?:voor|van) ${somebody}`,
  `ik (?:wil|wou|zou) (?:graag )?${somebody} doorverwijzen`,
  `verwijs ${somebody} door`,
  `(?:i (?:want|would like|d like) to )?refer ${somebody}`,
  `referral for ${somebody}`,
  `(?:je (?:veux|voudrais) )?orienter ${somebody}`,
  `(?:une )?orientation pour ${somebody}`,
].map((line) => new RegExp(`^(?:${line})$`, 'u'));

/** Whom or what is spoken of without a name. */
const unnamed = new RegExp(
  `(?<!\\S)(?:${oneOf(
    'ik|mij|me|mezelf|mijzelf|mijn|haar|hem|hen|hun|ons|onze|de|het|deze|die|dat|alle|iedereen|wie|wat',
    'my|myself|him|her|them|us|our|the|this|that|these|those|all|everyone|everybody|who|what|it|patients?',
    'moi|lui|elle|eux|nous|leur|mon|ma|mes|son|sa|ses|notre|nos|le|la|les|l|ce|cet|cette|ces|tous|toutes|qui|quoi',
    'trainees?|supervisors?|programme|student|studenten|students|etudiante?s?|collega s?|collega|colleagues?|collegues?',
    'assistent|assistenten|residents?|mentees?|mentor|groep|group|groupe|vriend|vriendin|friends?|amie?s?|patient\\w*',
    'hulp|help|aide|advies|advice|conseil|zorg|care|stress|burn|burnout|out|depressie|depression|verslaving|conflict\\w*',
  )})(?!\\S)`,
  'u',
);

/** For whom help is looked for, and nothing else is said: undefined where nobody is. */
function whomIn(text: string): string | undefined {
  for (const line of lines) {
    const found = line.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A line that looks for help for somebody, and says nothing else: by name, which is nobody's but theirs. */
export const refersSomebody = (text: string): boolean => whomIn(text) !== undefined;

/** The name in such a line, as far as it can be nothing but one. */
export function nameReferred(text: string, { recipient, theme, task }: Said): string | undefined {
  const whom = whomIn(text);
  const isThing = recipient !== undefined || theme !== undefined || task !== undefined;
  return whom === undefined || isThing || unnamed.test(whom) ? undefined : whom;
}
