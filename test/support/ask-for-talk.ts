import type { Language } from '../../src/core/kernel/language.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { understand } from '../../src/understanding/understand.ts';
import { knowShipped } from './known-programmes.ts';

export const known = await knowShipped();

/** A Wednesday morning. */
export const now = instant(Date.parse('2026-11-18T10:15:00+01:00'));

const opening: Readonly<Record<Language, string>> = {
  'nl-BE': 'plan een gesprek',
  'nl-NL': 'plan een gesprek',
  en: 'schedule a talk',
  fr: 'planifie un entretien',
};

/** The slots of a line that is typed on a Wednesday morning. */
export const slotsOf = (line: string, language: Language) =>
  understand(line, { language, now, ...known }).slots;

/** Those of words about time, in a line that asks for a talk. */
export const slotsOfTalk = (language: Language, words: string) =>
  slotsOf(`${opening[language]} ${words}`, language);
