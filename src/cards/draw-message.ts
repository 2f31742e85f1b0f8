import type { Language } from '../core/kernel/language.ts';
import { type AdaptiveCard, compile } from './adaptive-card.ts';
import { type Button, fillButtons, noButtons } from './button.ts';
import template from './message.card.json' with { type: 'json' };
import { bare } from './plain.ts';

export interface MessageCard {
  readonly language: Language;
  /** Title, note and paragraphs are Markdown: data in them goes through `plain` first. */
  readonly title: string;
  readonly note?: string;
  readonly paragraphs: readonly string[];
  readonly buttons?: readonly Button[];
  readonly fallback?: { readonly hasFallbackNote: boolean; readonly fallbackNote: string };
}

const fill = compile<object>(template);

/** Draws a short text with at most six buttons: welcome, help, questions, languages, refusals. */
export function drawMessage(card: MessageCard): AdaptiveCard {
  return fill({
    lang: card.language,
    speak: bare([card.title, ...card.paragraphs].join('. ').replace(/[*\\]/g, '')),
    title: card.title,
    hasNote: card.note !== undefined,
    note: card.note ?? '',
    paragraphs: card.paragraphs.map((text) => ({ text, subtle: false })),
    ...(card.fallback ?? { hasFallbackNote: false, fallbackNote: '' }),
    ...(card.buttons === undefined ? noButtons : fillButtons(card.buttons)),
  });
}
