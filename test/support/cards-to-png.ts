import { mkdir, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { languages } from '../../src/core/kernel/language.ts';
import { drawEveryCase } from './card-gallery/card-cases.ts';
import { type Drawing, writeIndex } from './card-gallery/index-page.ts';
import { isMaterialKind, loadOrdinary, materialOf } from './card-gallery/materials.ts';
import { openCardPage, renderCard } from './card-gallery/render-cards.ts';
import { NoChromium, openChromium } from './chromium.ts';

/**
 * `npm run cards -- [--only NAME] [--language nl-BE] [--theme light] [--with hostile]`: writes every card in every
 * language, as JSON and as PNG: narrow as on a phone and wide, light and dark, folded and unfolded, to build/cards with an
 * index.html that shows them side by side. `--with` fills them with empty, long or hostile material instead of the real
 * programmes. Without Chromium the JSON is written, the pictures are left out, and it says so. Exits 1 when a card cannot
 * be drawn well, 2 when no card is meant.
 */
const folder = 'build/cards';
const widths = [320, 720];
const themes = ['light', 'dark'] as const;

const asked = readAsked();

function readAsked() {
  const words = { type: 'string', default: '' } as const;
  const options = {
    only: words,
    language: words,
    theme: words,
    with: { type: 'string', default: 'ordinary' },
  } as const;
  try {
    const { values } = parseArgs({ options });
    if (isMaterialKind(values.with)) return { ...values, with: values.with };
    return complain(`--with ${values.with}: there is no such material`);
  } catch (cause) {
    if (cause instanceof TypeError && 'code' in cause) return complain(cause.message);
    throw cause;
  }
}

/** What was typed makes no sense: one line, and nothing is written. */
function complain(problem: string): never {
  const usage = 'usage: npm run cards -- [--only NAME] [--language nl-BE] [--theme light] [--with hostile]';
  process.stderr.write(`${problem.split('. ')[0]}; ${usage}\n`);
  process.exit(2);
}

async function listDrawings(): Promise<readonly Drawing[]> {
  const material = materialOf(asked.with, await loadOrdinary());
  const galleries = await Promise.all(
    languages
      .filter((language) => language.includes(asked.language))
      .map(async (language) => ({ language, cards: await drawEveryCase(language, material) })),
  );
  return galleries.flatMap(({ language, cards }) =>
    cards
      .filter(({ name }) => name.includes(asked.only))
      .flatMap(({ name, card }) =>
        looksOf(card).map((look) => {
          const shown = `${name}${look.unfold ? '-unfolded' : ''}`;
          const file = `${shown}.${language}.${look.width}.${look.theme}.png`;
          return { name: shown, language, card, look, file };
        }),
      ),
  );
}

function looksOf(card: object) {
  const folds = JSON.stringify(card).includes('Action.ToggleVisibility') ? [false, true] : [false];
  const shown = themes.filter((theme) => theme.includes(asked.theme));
  return folds.flatMap((unfold) =>
    shown.flatMap((theme) => widths.map((width) => ({ theme, width, unfold }))),
  );
}

/** One file per card and language; looks of the same card share it. */
async function writeJson(drawings: readonly Drawing[]): Promise<number> {
  const cards = new Map(
    drawings
      .filter(({ look }) => !look.unfold)
      .map(({ name, language, card }) => [`${name}.${language}.json`, card]),
  );
  for (const [file, card] of cards) await writeFile(`${folder}/${file}`, JSON.stringify(card, null, 2));
  return cards.size;
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

const drawings = await listDrawings();
if (drawings.length === 0) {
  process.stderr.write('no card has that name, language and theme; nothing is written\n');
  process.exit(2);
}
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const written = await writeJson(drawings);
process.stdout.write(`${written} cards as JSON in ${folder}\n`);
try {
  const problems = await writeDrawings(drawings);
  await writeFile(`${folder}/index.html`, writeIndex(drawings));
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stdout.write(`${drawings.length} pictures of them, to be looked at in ${folder}/index.html\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (cause) {
  if (!(cause instanceof NoChromium)) throw cause;
  process.stderr.write(`SKIPPED: no pictures, only JSON: ${cause.message}\n`);
}
