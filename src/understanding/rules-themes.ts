import type { Slots } from './intent.ts';
import type { Said } from './programme-words.ts';
import { any, named, type Rule, yearIn } from './rule.ts';

export const themes: readonly Rule[] = [
  {
    intent: 'theme',
    fits: (text, { theme }) =>
      (theme !== undefined ||
        yearIn(text) !== undefined ||
        any('dit jaar|this year|cette annee|volgende|next|prochain|vorig|huidig|current')(text)) &&
      any(
        'thema|themas|thema s|theme|themes|onderwerp|topic|topics|sujet|omgaan|omgaan met|om met|ga ik om|hoe',
        'how|comment|handle|handling|cope with|leren|coping|cope|deal|dealing|faire face|gerer|vragen over',
        'questions? (?:about|on|sur)|tips|over|about|sur|jaar|year|annee|iets|something|info|informatie|rond',
        'programma|materiaal|material|zoek|looking for|oefening|oefeningen|exercise|exercice',
      )(text),
    slots: themeSlots,
  },
  {
    intent: 'theme',
    fits: (text, { theme }) => theme !== undefined && text.split(' ').length <= 5,
    slots: themeSlots,
  },
];

function themeSlots(text: string, { theme }: Said): Slots {
  const year = yearIn(text);
  return { ...named('theme', theme), ...(year === undefined ? {} : { year }) };
}
