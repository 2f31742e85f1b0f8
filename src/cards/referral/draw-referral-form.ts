import { messageTopics } from '../../core/consent/message.ts';
import type { Language } from '../../core/kernel/language.ts';
import type { Words } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillButtons, fillEach } from '../kit/button.ts';
import { bare, plain, spoken, unmarked } from '../kit/plain.ts';
import template from './referral-form.card.json' with { type: 'json' };

/** What is filled in; the name of each is that of its input. */
export type Asked =
  | { readonly kind: 'recipient' }
  | { readonly kind: 'topic' }
  /** With what stood there before, so that nobody types it twice. */
  | { readonly kind: 'text'; readonly value: string };

export interface ReferralForm {
  readonly language: Language;
  readonly words: Words;
  readonly note?: string | undefined;
  /** Markdown, as `before` is. */
  readonly title: string;
  readonly before: readonly string[];
  /** What can be chosen without filling in anything. */
  readonly rows: readonly Button[];
  readonly input: Asked;
  readonly button: Button;
  readonly ways: readonly Button[];
}

const fill = compile<object>(template);

/** Draws a card on which one thing is filled in. Nothing that is typed there stands behind a button. */
export function drawReferralForm(form: ReferralForm): AdaptiveCard {
  const { language, words, note = '', title, before, input } = form;
  return fill({
    lang: language,
    speak: spoken(...[title, ...before].map(unmarked)),
    hasNote: note !== '',
    note: plain(note),
    title,
    before: before.map((text) => ({ text })),
    rows: fillEach(form.rows).map((each) => ({ ...each, text: plain(each.title) })),
    ...noInput,
    ...sayInput(words, input),
    topics: messageTopics.map((topic) => ({ title: bare(words[`topic.${topic}`]), value: topic })),
    ...fillButtons([form.button]),
    ways: fillEach([...form.ways, button(words['button.helpCard'], 'help.card')]),
  });
}

const noInput = { asksTopic: false, asksText: false, asksRecipient: false, hint: '', value: '' };

function sayInput(words: Words, input: Asked) {
  switch (input.kind) {
    case 'recipient':
      return {
        asksRecipient: true,
        label: words['recipient.label'],
        hint: words['recipient.hint'],
      };
    case 'topic':
      return { asksTopic: true, label: words['rewrite.topicLabel'] };
    case 'text':
      return {
        asksText: true,
        label: words['rewrite.textLabel'],
        hint: words['rewrite.textHint'],
        value: bare(input.value),
      };
  }
}
