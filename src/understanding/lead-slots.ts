import { numberIn, numberWords } from './dates/vocabulary.ts';

/** How long before a day something is to be said, and the text without it. */
export interface Lead {
  readonly before: { readonly before_days: number } | { readonly before_months: number };
  readonly rest: string;
}

/** An article is one: `de dag ervoor`. */
const count = `\\d{1,3}|${numberWords.join('|')}|de|the|la|le|a|une`;
const unit =
  '(?<day>dag(?:en)?|days?|jours?)|(?<week>week|weken|weeks?|semaines?)|(?<month>maand(?:en)?|months?|mois)';
const ahead =
  'ervoor|voordien|vooraf|voor|eerder|op voorhand|van te ?voren|beforehand|before|ahead(?: of)?|in advance|earlier|' +
  'prior(?: to)?|avant|auparavant|a l avance|plus tot';
const long = new RegExp(`(?<!\\S)(?<count>${count}) (?:${unit}) (?:${ahead})(?!\\S)`, 'u');
/** The day before, in a word. */
const eve = /(?<!\S)(?:la veille|daags (?:voor|voordien|ervoor))(?!\S)/u;

/** Reads `2 weken voor`, `the day before`, `un mois avant`. */
export function readLead(text: string): Lead | undefined {
  const found = long.exec(text);
  const { count: said = '', week, month } = found?.groups ?? {};
  const words = found?.[0] ?? eve.exec(text)?.[0];
  if (words === undefined) return undefined;
  const rest = text.replace(words, ' ').replace(/ {2,}/g, ' ').trim();
  const times = found === null ? 1 : (numberIn(said) ?? 1);
  if (month !== undefined) return { before: { before_months: times }, rest };
  return { before: { before_days: week === undefined ? times : 7 * times }, rest };
}

export function hasLead(text: string): boolean {
  return readLead(text) !== undefined;
}
