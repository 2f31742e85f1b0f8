import type { Language } from '../../core/kernel/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from './adaptive-card.ts';
import { type Button, fillButtons } from './button.ts';
import template from './notice.card.json' with { type: 'json' };
import { spoken, unmarked } from './plain.ts';

/** What the bot says by itself, in parts; texts are Markdown, and data in them went through `plain`. */
export interface NoticeCard {
  readonly language: Language;
  readonly title: string;
  /** The day and the hour it is about. */
  readonly when?: string;
  /** Which group or pair, for anyone who has several. */
  readonly who?: string;
  readonly text?: string;
  readonly aim?: { readonly title: string; readonly text: string };
  readonly prep?: { readonly title: string; readonly list: readonly { readonly text: string }[] };
  readonly foot?: string;
  /** Whether it may have been said before. */
  readonly repeat: boolean;
  readonly buttons: readonly Button[];
  readonly fallback?: { readonly hasFallbackNote: boolean; readonly fallbackNote: string };
}

const fill = compile<object>(template);

/** Draws one notice. */
export function drawNotice(card: NoticeCard): AdaptiveCard {
  const { language, title, when = '', who = '', text = '', foot = '', aim, prep } = card;
  return fill({
    lang: language,
    speak: spoken(...[title, when, text].map(unmarked)),
    hasRepeat: card.repeat,
    repeat: wordsOf(language)['notice.repeat'],
    title,
    hasWhen: when !== '',
    when,
    hasWho: who !== '',
    who,
    hasText: text !== '',
    text,
    hasAim: aim !== undefined && aim.text !== '',
    aimTitle: aim?.title ?? '',
    aim: aim?.text ?? '',
    hasPrep: prep !== undefined && prep.list.length > 0,
    prepTitle: prep?.title ?? '',
    prep: prep?.list ?? [],
    hasFoot: foot !== '',
    foot,
    ...(card.fallback ?? { hasFallbackNote: false, fallbackNote: '' }),
    ...fillButtons(card.buttons),
  });
}
