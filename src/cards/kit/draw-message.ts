import type { Language } from '../../core/kernel/language.ts';
import { type AdaptiveCard, compile } from './adaptive-card.ts';
import { type Button, fillButtons, fillEach, noButtons } from './button.ts';
import template from './message.card.json' with { type: 'json' };
import { plain, spoken, unmarked } from './plain.ts';
import { type Contact, sayContact } from './say-contact.ts';

export interface MessageCard {
  readonly language: Language;
  /** Title and paragraphs are Markdown: data in them goes through `plain` first. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** People to turn to, each with a way to their chat and their mail. */
  readonly contacts?: readonly Contact[];
  /** At most six. Only the first may be the primary one: a thumb goes to the top. */
  readonly buttons?: readonly Button[];
  /** Things to choose from, a row each: for more of them, or longer ones, than buttons can hold. */
  readonly choices?: readonly Button[];
  readonly fallback?: { readonly hasFallbackNote: boolean; readonly fallbackNote: string };
}

const fill = compile<object>(template);

/** Draws a short text with buttons, with rows to choose from, or both: welcome, help, questions, languages, refusals. */
export function drawMessage(card: MessageCard): AdaptiveCard {
  return fill({
    lang: card.language,
    speak: spoken(...[card.title, ...card.paragraphs].map(unmarked)),
    title: card.title,
    hasHeading: !isWholeAnswer(card),
    paragraphs: card.paragraphs.map((text) => ({ text })),
    contacts: (card.contacts ?? []).map((each) => sayContact(each, card.language)),
    choices: fillEach(card.choices ?? []).map((each) => ({ ...each, text: plain(each.title) })),
    ...(card.fallback ?? { hasFallbackNote: false, fallbackNote: '' }),
    ...(card.buttons === undefined ? noButtons : fillButtons(card.buttons.map(quietUnlessFirst))),
  });
}

function quietUnlessFirst(button: Button, index: number): Button {
  return index === 0 ? button : { ...button, style: 'default' };
}

/** One sentence that is all there is to say: said as text, not shouted as a heading. */
function isWholeAnswer({ title, paragraphs, choices, contacts = [] }: MessageCard): boolean {
  return paragraphs.length === 0 && contacts.length === 0 && choices === undefined && title.endsWith('.');
}
