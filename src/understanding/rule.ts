import type { Intent, Slots } from './intent.ts';
import { words } from './lexicon.ts';
import { oneOf } from './one-of.ts';
import type { Said } from './programme-words.ts';

/** One way in which an intent shows. Rules are tried in order; the first that fits decides. */
export interface Rule {
  readonly intent: Intent;
  /** Fits a normalised text, and what of the programme it speaks of. */
  readonly fits: Fits;
  /** What fits it can mean nothing else, so that nothing is likelier. */
  readonly sure?: true;
  /** What else such a text says. */
  readonly slots?: (text: string, said: Said) => Slots;
}

export type Fits = (text: string, said: Said) => boolean;

type Pattern = string | RegExp;

function toTest(pattern: Pattern): (text: string) => boolean {
  const expression = typeof pattern === 'string' ? words(pattern) : pattern;
  return (text) => expression.test(text);
}

/** Fits when every pattern is somewhere in the text. */
export function all(...patterns: readonly Pattern[]): (text: string) => boolean {
  const tests = patterns.map(toTest);
  return (text) => tests.every((test) => test(text));
}

/** Fits when one of the patterns is somewhere in the text. */
export function any(...patterns: readonly Pattern[]): (text: string) => boolean {
  const listed = patterns.filter((pattern) => typeof pattern === 'string');
  const others = patterns.filter((pattern) => typeof pattern !== 'string');
  const tests = [...(listed.length === 0 ? [] : [oneOf(...listed)]), ...others].map(toTest);
  return (text) => tests.some((test) => test(text));
}

/** Fits when the text is one of these and nothing else. */
export function exactly(...alternatives: readonly string[]): (text: string) => boolean {
  const expression = new RegExp(`^(?:${oneOf(...alternatives)})$`, 'u');
  return (text) => expression.test(text);
}

export function not(fits: (text: string) => boolean): (text: string) => boolean;
export function not(fits: Fits): Fits;
export function not(fits: Fits): Fits {
  return (text, said) => !fits(text, said);
}

export function both(...fits: readonly ((text: string) => boolean)[]): (text: string) => boolean;
export function both(...fits: readonly Fits[]): Fits;
export function both(...fits: readonly Fits[]): Fits {
  return (text, said) => fits.every((each) => each(text, said));
}

export function either(...fits: readonly Fits[]): Fits {
  return (text, said) => fits.some((each) => each(text, said));
}

/** Fits when something of the programme is named: its theme, its task, who helps. */
export function speaksOf(what: keyof Said): Fits {
  return (_, said) => said[what] !== undefined;
}

/** The name of the first entry of a lexicon whose words are in the text. */
export function nameIn(entries: Readonly<Record<string, string>>): (text: string) => string | undefined {
  const tests = Object.entries(entries).map(([name, alternatives]) => [name, words(alternatives)] as const);
  return (text) => tests.find(([, expression]) => expression.test(text))?.[0];
}

/** The number behind a word, such as the 4 of `gesprek 4` or `talk four`. */
export function numberAfter(alternatives: string): (text: string) => number | undefined {
  const expression = new RegExp(
    `(?<!\\S)(?:${alternatives}) (?:nr |nummer |number |numero )?(\\d{1,2})(?![\\p{N}:.])`,
    'u',
  );
  return (text) => {
    const found = expression.exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  };
}

const ordinalYears: readonly RegExp[] = [
  words(
    '1(?:e|de|ste) jaar(?:s)?|1st year|(?:1ere|1er|1re) annee|eerste jaar|eerstejaars|year one|first year|premiere annee|annee un',
  ),
  words(
    '2(?:e|de|ste) jaar(?:s)?|2nd year|(?:2eme|2e) annee|tweede jaar|tweedejaars|year two|second year|deuxieme annee|annee deux',
  ),
  words(
    '3(?:e|de|ste) jaar(?:s)?|3rd year|(?:3eme|3e) annee|derde jaar|derdejaars|year three|third year|troisieme annee|annee trois',
  ),
  words(
    '4(?:e|de|ste) jaar(?:s)?|4th year|(?:4eme|4e) annee|vierde jaar|vierdejaars|year four|fourth year|quatrieme annee|annee quatre',
  ),
];
const numberedYear = numberAfter('jaar|jr|year|annee|opleidingsjaar|masterjaar');

/** The training year that is named, by number or by word. */
export function yearIn(text: string): number | undefined {
  const ordinal = ordinalYears.findIndex((words) => words.test(text));
  return numberedYear(text) ?? (ordinal < 0 ? undefined : ordinal + 1);
}

/** A slot with its value, when there is one. */
export function named<K extends 'task' | 'theme' | 'topic' | 'recipient' | 'category' | 'person'>(
  slot: K,
  value: string | undefined,
): Slots {
  return value === undefined ? {} : { [slot]: value };
}
