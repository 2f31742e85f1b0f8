import { mkdir, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadProgrammes } from '../../src/adapters/programme-files/load-programmes.ts';
import { languages } from '../../src/core/kernel/language.ts';
import { drawGallery } from './card-gallery/gallery.ts';
import { type Drawing, writeIndex } from './card-gallery/index-page.ts';
import { type Material, ordinaryNames } from './card-gallery/material.ts';
import { openCardPage, renderCard } from './card-gallery/render-cards.ts';
import { NoChromium, openChromium } from './chromium.ts';

/**
 * `npm run cards -- [--dark] [--only NAME] [--optional]`: writes every card in every language, narrow as on a phone and
 * wide, to build/cards, with an index.html that shows them side by side. Cards with something folded away are written
 * folded and unfolded. Exits 1 when a card cannot be drawn well or there is no Chromium; `--optional` forgives the latter.
 */
const folder = 'build/cards';
const widths = [320, 720];

const { values: asked } = parseArgs({
  options: {
    dark: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    optional: { type: 'boolean', default: false },
  },
});

async function loadMaterial(): Promise<Material> {
  const programmes = await loadProgrammes('programmes');
  if (!programmes.ok) throw new Error('the programme files have problems: run "npm run check"');
  const group = programmes.value.find(({ mode }) => mode === 'group');
  const pairs = programmes.value.find(({ mode }) => mode === 'one-to-one');
  if (group === undefined || pairs === undefined)
    throw new Error('the gallery needs a programme for groups and one for pairs');
  return { group, pairs, names: ordinaryNames };
}

async function listDrawings(): Promise<readonly Drawing[]> {
  const material = await loadMaterial();
  const theme = asked.dark ? 'dark' : 'light';
  const galleries = await Promise.all(
    languages.map(async (language) => ({ language, cards: await drawGallery(language, material) })),
  );
  return galleries.flatMap(({ language, cards }) =>
    cards
      .filter(({ name }) => name.includes(asked.only))
      .flatMap(({ name, card }) => {
        const folds = JSON.stringify(card).includes('Action.ToggleVisibility') ? [false, true] : [false];
        return folds.flatMap((unfold) =>
          widths.map((width) => {
            const shown = `${name}${unfold ? '-unfolded' : ''}`;
            const file = `${shown}.${language}.${width}${asked.dark ? '.dark' : ''}.png`;
            return { name: shown, language, card, look: { theme, width, unfold }, file };
          }),
        );
      }),
  );
}

async function writeDrawings(drawings: readonly Drawing[]): Promise<readonly string[]> {
  const browser = await openChromium();
  try {
    const page = await openCardPage(browser);
    const problems: string[] = [];
    for (const { card, look, file } of drawings) {
      const found = await renderCard(page, card, look, `${folder}/${file}`);
      problems.push(...found.map((problem) => `${file}: ${problem}`));
    }
    return problems;
  } finally {
    await browser.close();
  }
}

try {
  const drawings = await listDrawings();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const problems = await writeDrawings(drawings);
  await writeFile(`${folder}/index.html`, writeIndex(drawings));
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stdout.write(`${drawings.length} pictures in ${folder}, to be looked at in ${folder}/index.html\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (cause) {
  if (!(cause instanceof NoChromium)) throw cause;
  process.stderr.write(`${asked.optional ? 'SKIPPED: cards are not drawn: ' : ''}${cause.message}\n`);
  process.exitCode = asked.optional ? 0 : 1;
}
