import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ClientPage } from './client-page.ts';

/** Larger pictures make a README slow to read. */
const mostBytes = 150_000;

/** The pictures of the README. It stays shut unless somebody asks for them, so that a test run changes no file. */
export class Album {
  readonly #folder: string | undefined;

  /** `folder` is where the pictures go; undefined keeps none. */
  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  /** Keeps the card that came last, as large as it is. */
  async keep(name: string, client: ClientPage): Promise<void> {
    if (this.#folder === undefined) return;
    const path = await this.#place(this.#folder, name);
    await client.picture(path);
    await this.#weigh(path);
  }

  /** Keeps all that a page shows. */
  async keepPage(name: string, page: Page): Promise<void> {
    if (this.#folder === undefined) return;
    const path = await this.#place(this.#folder, name);
    await page.screenshot({ path, scale: 'css' });
    await this.#weigh(path);
  }

  async #place(folder: string, name: string): Promise<string> {
    await mkdir(folder, { recursive: true });
    return join(folder, `${name}.png`);
  }

  async #weigh(path: string): Promise<void> {
    const { size } = await stat(path);
    if (size > mostBytes) throw new Error(`${path} has ${size} bytes, more than ${mostBytes}`);
  }
}
