import type { AdaptiveCard } from '../../../src/cards/adaptive-card.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import { drawListCards } from './list-cards.ts';
import type { Material } from './material.ts';
import { drawMessageCards } from './message-cards.ts';
import { drawSessionCards } from './session-cards.ts';

/** One card in one state, by a name that says which. */
export interface GalleryCard {
  readonly name: string;
  readonly card: AdaptiveCard;
}

/** Draws every card in every state that somebody can meet, in one language. */
export async function drawGallery(language: Language, material: Material): Promise<readonly GalleryCard[]> {
  return [
    ...drawListCards(language, material),
    ...drawSessionCards(language, material),
    ...(await drawMessageCards(language, material)),
  ];
}
