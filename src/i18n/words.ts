import type { Language } from '../core/kernel/language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nlBE, nlNL, type Words } from './nl.ts';

const all: Record<Language, Words> = { 'nl-BE': nlBE, 'nl-NL': nlNL, en, fr };

/** The words of a language: a text, or a function of what it mentions. None of them is Markdown-escaped data. */
export function wordsOf(language: Language): Words {
  return all[language];
}

export type { Words };
