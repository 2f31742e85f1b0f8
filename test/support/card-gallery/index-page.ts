import type { AdaptiveCard } from '../../../src/cards/kit/adaptive-card.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import type { Look } from './render-cards.ts';

/** One picture of one card. */
export interface Drawing {
  readonly name: string;
  readonly language: Language;
  readonly card: AdaptiveCard;
  readonly look: Look;
  /** Name of the picture beside the page. */
  readonly file: string;
}

/** Writes the page that shows all pictures, a row per card and width with the languages side by side. */
export function writeIndex(drawings: readonly Drawing[]): string {
  const rows = Map.groupBy(drawings, ({ name, look }) => `${name}, ${look.width} px, ${look.theme}`);
  const sections = [...rows].map(([title, pictures]) => {
    const figures = pictures.map(
      ({ file, language, look }) =>
        `<figure><img loading="lazy" width="${look.width + 24}" src="${file}" alt="${title} in ${language}">` +
        `<figcaption>${language}</figcaption></figure>`,
    );
    return `<h2>${title}</h2>\n<div>${figures.join('\n')}</div>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every card in every language</title>
<style>
  body { font: 14px system-ui, sans-serif; margin: 24px; background: #e5e5e5; }
  div { display: flex; gap: 16px; align-items: start; overflow-x: auto; }
  figure { margin: 0; }
</style>
${sections.join('\n')}
</html>
`;
}
