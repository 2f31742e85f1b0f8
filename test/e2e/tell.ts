import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Says a sentence and shows that it is true: it fails when `show` throws or gives what is wrong, a line each. */
export type Tell = (sentence: string, show: () => Promise<readonly string[] | undefined>) => Promise<void>;

/** A story ended at a sentence that was not true; it was said already. */
class NotTrue extends Error {}

const folder = 'build/e2e';

/** Counts the sentences that were shown, and says each on a line of its own. */
export class Teller {
  passed = 0;
  failed = 0;

  /** Tells one story, of which `pages` are open. At the first sentence that is not true the story ends, since the rest of it would stand on nothing. */
  async story(
    title: string,
    pages: () => readonly Page[],
    play: (tell: Tell) => Promise<void>,
  ): Promise<void> {
    process.stdout.write(`\n${title}\n`);
    try {
      await play((sentence, show) => this.#tell(title, sentence, pages, show));
    } catch (cause) {
      if (!(cause instanceof NotTrue))
        await this.#fail(title, 'the story is told to the end', pages(), cause);
    }
  }

  async #tell(
    title: string,
    sentence: string,
    pages: () => readonly Page[],
    show: () => Promise<readonly string[] | undefined>,
  ): Promise<void> {
    try {
      const wrong = (await show()) ?? [];
      if (wrong.length > 0) throw new Error(wrong.join('; '));
    } catch (cause) {
      await this.#fail(title, sentence, pages(), cause);
      throw new NotTrue(sentence);
    }
    this.passed += 1;
    process.stdout.write(`  ok    ${sentence}\n`);
  }

  async #fail(title: string, sentence: string, pages: readonly Page[], cause: unknown): Promise<void> {
    this.failed += 1;
    const why = cause instanceof Error ? cause.message : String(cause);
    process.stdout.write(`  FAIL  ${sentence}: ${why.split('\n').slice(0, 6).join('\n        ')}\n`);
    await mkdir(folder, { recursive: true });
    const name = `${title} ${sentence}`.replaceAll(/[^a-zA-Z0-9]+/g, '-').slice(0, 90);
    for (const [index, page] of pages.entries()) {
      const path = join(folder, `${name}${index === 0 ? '' : `-${index + 1}`}.png`);
      await page.screenshot({ path });
      process.stdout.write(`        the page as it was: ${path}\n`);
    }
  }
}
