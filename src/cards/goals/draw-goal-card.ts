import type { Language } from '../../core/kernel/language.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, fillButtons, fillEach } from '../kit/button.ts';
import { plain, spoken, unmarked } from '../kit/plain.ts';
import template from './goal.card.json' with { type: 'json' };

/** What stands under a small heading; none of it is Markdown. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

/** From top to bottom. `title`, `before`, `ask` and `after` are Markdown: data in them goes through `plain` first. */
export interface GoalCard {
  readonly language: Language;
  readonly note?: string | undefined;
  readonly title: string;
  readonly before?: readonly string[];
  readonly lines?: readonly Line[];
  readonly ask?: string;
  /** Lines that lead somewhere. */
  readonly rows?: readonly (Line & { readonly button: Button })[];
  readonly buttons?: readonly Button[];
  readonly after?: readonly string[];
  readonly ways: readonly Button[];
}

const fill = compile<object>(template);

/** Draws a card about goals. What somebody wrote is shown on it, and never said aloud before anybody asked. */
export function drawGoalCard(card: GoalCard): AdaptiveCard {
  const { language, note = '', title, before = [], rows = [], lines = [], ask = '', after = [] } = card;
  return fill({
    lang: language,
    speak: spoken(...[note, title, ...before].map(unmarked)),
    hasNote: note !== '',
    note,
    title,
    before: before.map((text) => ({ text })),
    rows: rows.flatMap(({ button, ...line }) =>
      fillEach([button]).map((each) => ({ ...each, ...plainLine(line) })),
    ),
    lines: lines.map(plainLine),
    hasAsk: ask !== '',
    ask,
    ...fillButtons(card.buttons ?? []),
    after: after.map((text) => ({ text })),
    ways: fillEach(card.ways),
  });
}

function plainLine({ label, text }: Line): Line {
  return { label: plain(label), text: plain(text) };
}
