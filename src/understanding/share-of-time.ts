import { oneOf } from './one-of.ts';

/** How much of full time each of these is, in per cent. */
const shares: readonly (readonly [share: number, words: string])[] = [
  [100, 'voltijds?|fulltime|full time|temps plein|100 (?:procent|percent|per cent|pour cent)'],
  [80, '4/5(?:de|den|e|th|ths)?|(?:vier|4) vijfden?|(?:four|4) fifths?|(?:quatre|4) cinquiemes?'],
  [75, '3/4(?:de|den|e)?|(?:drie|3) (?:vierden?|kwart)|(?:three|3) quarters?|(?:trois|3) quarts?'],
  [50, 'halftijds?|halftime|half time|halve tijd|mi temps|half werken|1/2'],
];
/** Part-time, without saying how much. */
const some = 'deeltijds?|parttime|part time|temps partiel';
/** A number is a share where it says so, or where nothing else can stand between the verb and a day. */
const said = '(?:procent|percent|per cent|pour cent|pct|pc|p c)';
const numbered = new RegExp(
  `(?:^| )(\\d{2,3})(?= ${said}(?: |$))|` +
    '(?:werk|werken|werk ik|work|working|travaille|travaillerai|travailler)' +
    '(?: (?:nu|nog|maar|voor|weer|at|a|only|now|maintenant|plus qu)){0,2} ' +
    '(\\d{2,3})(?= (?:vanaf|van|sinds|from|since|as of|starting|depuis|a partir|des|du)(?: |$)|$)',
);
const words = new RegExp(`(?:^| )(?:${oneOf(...shares.map(([, each]) => each), some)})(?= |$)`);
const tests = shares.map(([share, each]) => [share, new RegExp(`(?:^| )(?:${oneOf(each)})(?= |$)`)] as const);

function numberOf(text: string): number | undefined {
  const [, withSign, bare] = numbered.exec(text) ?? [];
  const share = Number(withSign ?? bare);
  if (!(share >= 10 && share <= 100)) return undefined;
  return withSign === undefined && share % 5 !== 0 ? undefined : share;
}

/** Whether a text says how much of full time somebody works, or that it is less. */
export function partTime(text: string): boolean {
  return words.test(text) || numberOf(text) !== undefined;
}

/** How much of full time that is, in per cent; nothing where it is only said to be less. */
export function shareOf(text: string): { readonly share?: number } {
  const share = numberOf(text) ?? tests.find(([, test]) => test.test(text))?.[0];
  return share === undefined ? {} : { share };
}

/** The text without it: `4/5` is no day of May, and `80` no year. */
export function besideShare(text: string): string {
  return text
    .replace(words, ' ')
    .replace(numbered, (found) => found.replace(/\d+/, ' '))
    .replace(/ {2,}/g, ' ')
    .trim();
}
