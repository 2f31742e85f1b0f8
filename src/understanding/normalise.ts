/** So many characters of a line are read and no more, so that the work stays bounded: nobody types them. */
export const longestLine = 2_000;

/**
 * Makes texts that mean the same look the same: lower case, no accents, one space between words, no punctuation except
 * where it stands between digits (`14:30`, `3/12`). Gives an empty text for one without a letter or digit.
 */
export function normalise(text: string): string {
  return text
    .slice(0, longestLine)
    .normalize('NFC')
    .replace(stressed, 'nog voor')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/(\d) ?([-–/]) ?(?=\d)/g, '$1$2')
    .replace(/–/g, '-')
    .replace(/(\d)([:./-])(?=\d)/g, (_, digit: string, sign: string) => `${digit}${marks[sign]}`)
    .replace(/[^\p{L}\p{N}\uE000-\uE003]+/gu, ' ')
    .replace(/[\uE000-\uE003]/g, (mark) => signs[mark] ?? ' ')
    .trim();
}

/** With accents the word means before; without them it may mean for. */
const stressed = /(?:nog )?v[óò]{1,2}[óò]?r(?![\p{L}])/giu;

/** While punctuation goes, that between digits is hidden behind characters that no keyboard has. */
const marks: Readonly<Record<string, string>> = {
  ':': '\uE000',
  '.': '\uE001',
  '/': '\uE002',
  '-': '\uE003',
};
const signs: Readonly<Record<string, string>> = {
  '\uE000': ':',
  '\uE001': '.',
  '\uE002': '/',
  '\uE003': '-',
};
