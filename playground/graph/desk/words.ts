import type { DeskLanguage } from '../../personas.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import { type GraphWords, nl } from './words/nl.ts';

const all: Readonly<Record<DeskLanguage, GraphWords>> = { nl, en, fr };

export function sayGraphDesk(language: DeskLanguage): GraphWords {
  return all[language];
}
