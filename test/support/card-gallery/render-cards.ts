import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { AdaptiveCard } from '../../../src/cards/kit/adaptive-card.ts';
import { hostConfig, palettes, type Theme } from './host-config.ts';

export interface Look {
  readonly theme: Theme;
  /** Of the card, in CSS pixels. */
  readonly width: number;
  /** Presses the buttons that show what is folded away. */
  readonly unfold: boolean;
}

/** What the renderer has to say about a card that it drew. */
interface Drawn {
  readonly problems: readonly string[];
  readonly tooWide: boolean;
  /** Texts of which the end cannot be read. */
  readonly cutOff: readonly string[];
}

const page = new URL('./card-page.html', import.meta.url);
const libraries = ['adaptivecards/dist/adaptivecards.min.js', 'markdown-it/dist/markdown-it.min.js'];

/** Opens the page on which cards are drawn, at twice the pixels so that people can judge the letters. */
export async function openCardPage(browser: Browser): Promise<Page> {
  const opened = await browser.newPage({ deviceScaleFactor: 2, locale: 'nl-BE' });
  await opened.goto(page.href);
  for (const library of libraries) {
    await opened.addScriptTag({
      path: fileURLToPath(new URL(`../../../node_modules/${library}`, import.meta.url)),
    });
  }
  return opened;
}

/** Draws one card and writes it as PNG; gives what is wrong with the drawing, a line each. */
export async function renderCard(
  opened: Page,
  card: AdaptiveCard,
  { theme, width, unfold }: Look,
  path: string,
): Promise<readonly string[]> {
  const told = { card, config: hostConfig(theme, width), colours: palettes[theme], width, unfold };
  const drawn = (await opened.evaluate(`drawCard(${JSON.stringify(told)})`)) as Drawn;
  await opened.locator('body').screenshot({ path });
  const wrong = drawn.problems.filter((problem) => !isExpected(problem));
  return [
    ...wrong,
    ...(drawn.tooWide ? ['is wider than its card'] : []),
    ...drawn.cutOff.map((text) => `cuts off "${text}"`),
  ];
}

/** Elements that only Teams knows are announced before their fallback is drawn. */
function isExpected(problem: string): boolean {
  return problem.endsWith('Fallback will be used if present.');
}
