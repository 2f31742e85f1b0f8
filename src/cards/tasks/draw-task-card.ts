import type { Language } from '../../core/kernel/language.ts';
import type { CalendarDate } from '../../core/kernel/time.ts';
import type { Words } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillButtons, fillEach } from '../kit/button.ts';
import { plain, spoken, unmarked } from '../kit/plain.ts';
import template from './task.card.json' with { type: 'json' };

/** Something that can be done about a task, with how that stands now. */
export interface TaskWay {
  readonly button: Button;
  readonly state: string;
}

/** From top to bottom. All texts are Markdown: data in them goes through `plain` first. */
export interface OneTask {
  readonly language: Language;
  readonly words: Words;
  readonly note?: string | undefined;
  readonly title: string;
  readonly detail: string;
  readonly remark: string;
  readonly buttons: readonly Button[];
  /** The day that somebody can tell, with what is filled in at first. */
  readonly told?: { readonly label: string; readonly date: CalendarDate; readonly button: Button };
  readonly ways: readonly TaskWay[];
  readonly foot: string;
  readonly fallback?: { readonly hasFallbackNote: boolean; readonly fallbackNote: string };
  /** What is said aloud beside the note. */
  readonly speak: readonly string[];
}

const fill = compile<object>(template);

/** Draws one task with all that can be done about it: what the row in the list has no room for. */
export function drawTaskCard(card: OneTask): AdaptiveCard {
  const { language, words, note = '', title, detail, remark, told, ways, foot } = card;
  return fill({
    lang: language,
    speak: spoken(...[note, ...card.speak].map(unmarked)),
    hasNote: note !== '',
    note,
    title,
    hasDetail: detail !== '',
    detail,
    hasRemark: remark !== '',
    remark,
    ...fillButtons(card.buttons),
    hasTold: told !== undefined,
    toldLabel: told?.label ?? '',
    date: told?.date ?? '',
    told: fillEach(told === undefined ? [] : [told.button]),
    ways: ways.flatMap(({ button: each, state }) =>
      fillEach([each]).map((filled) => ({ ...filled, name: plain(filled.title), state })),
    ),
    hasFoot: foot !== '',
    foot,
    ...(card.fallback ?? { hasFallbackNote: false, fallbackNote: '' }),
    on: waysOn(words),
  });
}

/** From a card about something on the list: to the list, and to help. */
export function waysOn(words: Words): ReturnType<typeof fillEach> {
  return fillEach([button(words['button.tasks'], 'task.list'), button(words['button.help'], 'help.show')]);
}
