import { firstOrdinals, numberWords, source } from './vocabulary.ts';

const units = numberWords.slice(0, 9);
const from10 = numberWords.slice(9, 19);
const tens = [
  ...numberWords.slice(19),
  'dertig|thirty|trente',
  'veertig|forty|quarante',
  'vijftig|fifty|cinquante',
];
/** From the fifth on. The first four are also the names of sessions and offers: they count only where a date is spoken of. */
const ordinals: readonly string[] = [
  'vijfde|fifth',
  'zesde|sixth',
  'zevende|seventh',
  'achtste|eighth',
  'negende|ninth',
  'tiende|tenth',
  'elfde|eleventh',
  'twaalfde|twelfth',
  'dertiende|thirteenth',
  'veertiende|fourteenth',
  'vijftiende|fifteenth',
  'zestiende|sixteenth',
  'zeventiende|seventeenth',
  'achttiende|eighteenth',
  'negentiende|nineteenth',
];

const values = new Map<string, number>([
  ...valued(units, (index) => index + 1),
  ...valued(from10, (index) => index + 10),
  ...valued(tens, (index) => (index + 2) * 10),
  ...valued(firstOrdinals, (index) => index + 1),
  ...valued(ordinals, (index) => index + 5),
  ...valued(['twintigste|twentieth', 'dertigste|thirtieth'], (index) => (index + 2) * 10),
]);

function valued(lists: readonly string[], value: (index: number) => number) {
  return lists.flatMap((words, index) => words.split('|').map((word) => [word, value(index)] as const));
}

const value = (word: string | undefined): number => values.get(word ?? '') ?? 0;
/** The longest first: `dix sept` before `dix`. */
const longestFirst = (...lists: readonly string[]): string =>
  `(?:${lists
    .flatMap((list) => list.split('|'))
    .toSorted((one, other) => other.length - one.length)
    .join('|')})`;
const word = (alternatives: string): string => `(?<!\\p{L})(${alternatives})(?!\\p{L})`;

const unit = longestFirst(...units);
const place = longestFirst(...firstOrdinals, ...ordinals);
const dutch = new RegExp(word(`(${unit})en(${longestFirst(...tens)})(ste)?`), 'gu');
/** Not in Dutch: there `dertig eerste` are two numbers. */
const spaced = new RegExp(
  word(`(?!twintig|dertig|veertig|vijftig)(${longestFirst(...tens)}) (?:et )?(?:(${unit})|(${place}))`),
  'gu',
);
const alone = new RegExp(word(`${longestFirst(...ordinals)}|twintigste|twentieth|dertigste|thirtieth`), 'gu');
/** From thirteen on; `en quinze` after a weekday is two weeks. */
const teens = new RegExp(`(?<!(?:^| )en )${word(longestFirst(...from10.slice(3)))}`, 'gu');
/** `sept` is seven as well. */
const month = source.month.replace('|sept|', '|');
/** Beside the name of a month any number is a day, save `een` and its like behind it: they may begin what follows. */
const beforeMonth = new RegExp(
  `${word(longestFirst('een', ...units.slice(1), ...from10, ...tens, ...firstOrdinals))}(?= (?:(?:day|dag|jour) )?(?:van |of |de |d )?${month}(?!\\p{L}))`,
  'gu',
);
const afterMonth = new RegExp(
  `(?<=(?<!\\p{L})${month} (?:the )?)${word(longestFirst(...units.slice(1), ...from10, ...tens, ...firstOrdinals))}(?! ${source.fullWeekday})`,
  'gu',
);
/** `du quatre au 7 mai`, `van vier tot 8 augustus`: the first of two days, whose month stands behind the second. */
const beginOfSpan = new RegExp(
  `${word(longestFirst(...units.slice(1), ...from10))}(?= (?:tot|tot en met|to|till?|until|through|au|jusqu au) \\d{1,2} ${month}(?!\\p{L}))`,
  'gu',
);
/** `op de eerste`, `vrijdag de derde`: the day itself. */
const dayAlone = new RegExp(
  `(?<=(?:^|[^\\p{L}])(?:op|on|${source.fullWeekday}) (?:de|the|le) )${word(longestFirst(...firstOrdinals))}(?=$| (?:om|at|a|vers|rond|tegen)(?!\\p{L}))`,
  'gu',
);

/**
 * Takes a normalised text and gives it with the numbers that can be days in digits: every number from thirteen on, every place
 * in a row from the fifth on, and whatever stands beside a month. Other small numbers stay words: `half two` in English is
 * another hour than `half twee`.
 */
export function toDigits(text: string): string {
  return text
    .replace(dutch, (_, _all, one: string, ten: string, th?: string) => digits(value(ten) + value(one), th))
    .replace(spaced, (_, _all, ten: string, one?: string, th?: string) =>
      digits(value(ten) + value(one ?? th), th),
    )
    .replace(teens, (said) => digits(value(said), ''))
    .replace(alone, (said) => digits(value(said), said))
    .replace(beforeMonth, (said) => digits(value(said), ''))
    .replace(beginOfSpan, (said) => digits(value(said), ''))
    .replace(afterMonth, (said) => digits(value(said), ''))
    .replace(dayAlone, (said) => digits(value(said), said));
}

function digits(number: number, place: string | undefined): string {
  return place === undefined || place === '' ? String(number) : `${number}th`;
}
