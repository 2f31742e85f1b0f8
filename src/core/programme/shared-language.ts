import type { Language } from '../kernel/language.ts';
import type { Programme } from './programme.ts';

/** What is read by people of whom no language is known, or by several at once, is in the first language of the programme. */
export function sharedLanguage({
  languages: [first],
  country,
}: Pick<Programme, 'languages' | 'country'>): Language {
  if (first !== undefined && first !== 'nl') return first;
  return country === 'BE' ? 'nl-BE' : 'nl-NL';
}
