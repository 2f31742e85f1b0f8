import type { Language } from '../../core/kernel/language.ts';
import type { Words } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillButtons, fillEach } from '../kit/button.ts';
import { plain, spoken, unmarked } from '../kit/plain.ts';
import template from './referral.card.json' with { type: 'json' };

/** What a card of this part can hold, from top to bottom. Texts are Markdown: data in them goes through `plain` first. */
export interface ReferralCard {
  readonly language: Language;
  readonly words: Words;
  /** Something about this moment, over the card. */
  readonly note?: string | undefined;
  readonly title: string;
  readonly before?: readonly string[];
  /** A text word for word, as somebody else would read it. */
  readonly quote?: string;
  readonly after?: readonly string[];
  readonly places?: readonly Place[];
  readonly rows?: readonly Button[];
  /** Before the buttons, where there are any. */
  readonly link?: { readonly title: string; readonly url: string } | undefined;
  /** None of them weighs more than another. */
  readonly buttons?: readonly Button[];
  readonly lower?: Lower | undefined;
  readonly fallback?: { readonly hasFallbackNote: boolean; readonly fallbackNote: string };
  /** Where else to go; the help card is always the last. */
  readonly ways?: readonly Button[];
}

/** A second matter on the same card. */
export interface Lower {
  readonly title: string;
  readonly text?: string;
  readonly quote?: string;
  readonly buttons?: readonly Button[];
}

/** Somebody to turn to, as it is said. */
export interface Place {
  readonly name: string;
  readonly forWhat: string;
  readonly facts: string;
  readonly warning: string;
  readonly reach: string;
}

const fill = compile<object>(template);

/** Draws a card of this part. From each of them the help card is one tap away. */
export function drawReferralCard(card: ReferralCard): AdaptiveCard {
  const { language, words, note = '', title, before = [], quote = '', after = [], lower, link } = card;
  const lines = [title, ...before].map(unmarked);
  return fill({
    lang: language,
    speak: spoken(...lines),
    hasNote: note !== '',
    note: plain(note),
    title,
    before: before.map((text) => ({ text })),
    hasQuote: quote !== '',
    quote: toLines(quote),
    after: after.map((text) => ({ text })),
    places: (card.places ?? []).map((each) => ({
      ...each,
      hasWarning: each.warning !== '',
      hasReach: each.reach !== '',
    })),
    rows: fillEach(card.rows ?? []).map((each) => ({ ...each, text: plain(each.title) })),
    hasLink: link !== undefined,
    linkTitle: link?.title ?? '',
    link: link?.url ?? '',
    ...fillButtons(card.buttons ?? []),
    hasLower: lower !== undefined,
    lowerTitle: lower?.title ?? '',
    hasLowerText: lower?.text !== undefined,
    lowerText: lower?.text ?? '',
    hasLowerQuote: lower?.quote !== undefined,
    lowerQuote: toLines(lower?.quote ?? ''),
    hasLowerButtons: (lower?.buttons ?? []).length > 0,
    lowerButtons: fillEach(lower?.buttons ?? []),
    ...(card.fallback ?? { hasFallbackNote: false, fallbackNote: '' }),
    ways: fillEach([...(card.ways ?? []), button(words['button.helpCard'], 'help.card')]),
  });
}

/** A line of a text stays a line: Markdown would join two of them. An empty one is the space before the next. */
function toLines(text: string): readonly { readonly text: string; readonly spacing: string }[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) =>
    line.trim() === ''
      ? []
      : [{ text: plain(line), spacing: at > 0 && lines[at - 1]?.trim() === '' ? 'Medium' : 'None' }],
  );
}
