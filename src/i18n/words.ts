import type { Language } from '../core/kernel/language.ts';
import type { Programme } from '../core/programme/programme.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nlBE, nlNL, type Words } from './nl.ts';
import { enTalks } from './talks/en.ts';
import { frTalks } from './talks/fr.ts';
import { nlNLTalks, nlTalks } from './talks/nl.ts';

type Mode = Programme['mode'];

const all: Record<Mode, Record<Language, Words>> = {
  group: { 'nl-BE': nlBE, 'nl-NL': nlNL, en, fr },
  'one-to-one': {
    'nl-BE': { ...nlBE, ...nlTalks },
    'nl-NL': { ...nlNL, ...nlTalks, ...nlNLTalks },
    en: { ...en, ...enTalks },
    fr: { ...fr, ...frTalks },
  },
};

/**
 * The words of a language: a text, or a function of what it mentions. None of them is Markdown-escaped data. A group has
 * sessions and a pair has talks, whatever the language; where no programme is known yet, sessions are spoken of.
 */
export function wordsOf(language: Language, mode: Mode = 'group'): Words {
  return all[mode][language];
}

export type { Words };
