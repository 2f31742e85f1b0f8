import type { Language } from '../core/kernel/language.ts';
import { wordsBefore } from './dates/mention.ts';
import { placesOfParts, readPart } from './dates/read-parts.ts';
import type { Timed } from './dates/read-when.ts';
import { says } from './dates/vocabulary.ts';
import { oneOf } from './one-of.ts';
import { type Polarity, polarityOf } from './words-of-availability.ts';

/** A stretch of a text that says of some days or hours that they suit, or that they do not. */
export interface Clause {
  readonly timed: Timed;
  readonly polarity: Polarity;
  /** Behind it comes that somebody is there from then on. */
  readonly again?: true;
  /** What follows from it is another mind than its own words. */
  readonly turned?: true;
}

const links = oneOf(
  'behalve|buiten|sauf|except',
  'anything(?= (?:after|before|from|but) )',
  '(?<!(?:niet|not|pas) )(?:alleen|enkel|only|seulement|uniquement)|plutot|liever|rather|eerder',
  '(?<!(?:vanaf|from|since|by) )(?:dan(?= (?:kan|lukt|past|gaat|heb|ben|is) )|then(?= (?:i|it|we) ))',
  'maar|doch|mais|but|however|par contre|en revanche|want|because|car|comme ca|dus|so|donc|alors',
  'daarna|erna|nadien|daarvoor|after that|afterwards|apres ca|ensuite|from then|vanaf dan|a partir de la',
);
const link = new RegExp(`(?<=(?:^| |#))(?:${links})(?= |$)`, 'gu');
/** What follows from what was said decides what it was: `ik heb recup, dus dan kan ik`. */
const follows = /^(?:dus|so|donc|alors|dan|then) /;
/** What may stand behind the first word of what it begins. */
const contrasts =
  /^(?:maar|doch|mais|but|however|par contre|en revanche|alleen|enkel|only|seulement|uniquement|plutot|liever|rather|eerder) /;
/** What is said of the time before or after is not said of the day itself. */
const beside = /^(?:daarna|erna|nadien|daarvoor|after that|afterwards|apres ca|ensuite|want|because|car) /;
const afterwards =
  /^(?:(?:dus|so|donc|en|and|et) )?(?:daarna|erna|nadien|after that|afterwards|apres ca|ensuite|from then|vanaf dan|a partir de la) /;
const yes = 'ja|wel|oui|yes|als ge wilt|als je wil|fire away|roept maar';
const no = 'nee|neen|non|no';

/** Cuts a text where its words turn, and before each further day; what says nothing of when belongs to what it is said of. */
export function clausesIn(timed: Timed, language: Language): readonly Clause[] {
  const { text } = timed;
  const places = [...turnsIn(timed), text.length];
  const pieces = places.map((to, index) => ({ from: places[index - 1] ?? 0, to }));
  const clauses: Clause[] = [];
  for (const { from, to } of pieces) {
    const next = clauseOf(timed, from, to, language);
    const last = clauses.at(-1);
    if (last === undefined || saysWhen(next)) clauses.push(taking(next, last));
    else clauses[clauses.length - 1] = toldMore(last, next, text.slice(from, to).trimStart());
  }
  return clauses;
}

/** Where what follows may be of another mind. A word that turns right behind a day turns before it. */
function turnsIn({ text, days }: Timed): readonly number[] {
  const words = [...text.matchAll(link)].map(({ index }) => index);
  const starts = days.slice(1).map(({ from }) => ({ from: from - wordsUpTo(text, from) }));
  const turned = words.map((at) =>
    contrasts.test(text.slice(at)) ? (days.find(({ to }) => to + 1 === at)?.from ?? at) : at,
  );
  const within = (at: number) => days.some(({ from, to }) => from < at && at < to);
  const between = starts
    .filter(({ from }, index) => !turned.some((at) => at >= (days[index]?.to ?? 0) && at <= from))
    .map(({ from }) => from);
  const parts = furtherParts({ text, days }, turned);
  return [...new Set([...turned, ...between, ...parts])]
    .filter((at) => at > 0 && !within(at))
    .toSorted((a, b) => a - b);
}

/** A part of the day that stands so near behind a day is of that day. */
const ofDay = 6;

/** Each further part of the day, unless its words have turned already. */
function furtherParts(
  { text, days }: Pick<Timed, 'text' | 'days'>,
  turned: readonly number[],
): readonly number[] {
  const places = placesOfParts(text);
  return places
    .slice(1)
    .filter((at, index) => !turned.some((turn) => turn > (places[index] ?? 0) && turn <= at))
    .filter((at) => !days.some(({ from, to }) => from <= at && at - to < ofDay))
    .map((at) => at - wordsUpTo(text, at));
}

/** What leads to a day belongs to it. */
const leads = new RegExp(
  '(?: (?:' +
    oneOf(
      'vanaf|van|s|tot|op|voor|na|in|tegen|from|until|till|on|before|after|by|for',
      'a partir d[eu]|du|des|de|le|la|les|the|den|het|avant|apres|jusqu au',
    ) +
    ')){1,3} $',
);

function wordsUpTo(text: string, at: number): number {
  return Math.max(0, (leads.exec(wordsBefore(text, at))?.[0].length ?? 1) - 1);
}

function clauseOf(timed: Timed, from: number, to: number, language: Language): Clause {
  const isIn = (mention: { readonly from: number }) => mention.from >= from && mention.from < to;
  const said = timed.text.slice(from, to);
  const blank = (text: string) => `${' '.repeat(from)}${text.slice(from, to)}`;
  return {
    timed: {
      text: blank(timed.text),
      days: timed.days.filter(isIn),
      clocks: timed.clocks.filter(isIn),
      part: readPart(said, language),
      rest: blank(timed.rest),
    },
    polarity: polarityOf(said),
  };
}

function saysWhen({ timed: { days, clocks, part } }: Clause): boolean {
  return days.length > 0 || clocks.length > 0 || part !== undefined;
}

const turns = /^ *(?:maar|doch|mais|but|however|par contre|en revanche) /;

/** `could be tomorrow could be friday`: who says no more of a day says of it what was said of the one before, or behind `but` the other. */
function taking(next: Clause, last: Clause | undefined): Clause {
  const said = next.timed.text;
  if (next.polarity !== 'neither' || last === undefined) return next;
  if (says(said, yes)) return { ...next, polarity: 'can' };
  if (says(said, no)) return { ...next, polarity: 'cannot' };
  return { ...next, polarity: turns.test(said) && last.polarity === 'cannot' ? 'can' : last.polarity };
}

function toldMore(last: Clause, next: Clause, said: string): Clause {
  const polarity = next.polarity === 'neither' ? opinionOf(said) : next.polarity;
  if (afterwards.test(said) && polarity === 'can') return { ...last, again: true };
  if (beside.test(said) || polarity === 'neither') return last;
  if (last.polarity === 'neither') return { ...last, polarity };
  if (follows.test(said))
    return { ...last, polarity, ...(polarity === last.polarity ? {} : { turned: true }) };
  return polarity === last.polarity ? last : { ...last, polarity: 'both' };
}

function opinionOf(said: string): Polarity {
  if (says(said, yes)) return 'can';
  return says(said, no) ? 'cannot' : 'neither';
}
