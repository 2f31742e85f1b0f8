import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { ClientPage } from './client-page.ts';
import { shrinkPng } from './shrink-png.ts';

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
    if (this.#folder !== undefined) await write(this.#folder, name, await client.picture());
  }

  /** Keeps a part of a page, such as a card in one of its frames. */
  async keepPart(name: string, part: Locator): Promise<void> {
    if (this.#folder !== undefined) await write(this.#folder, name, await part.screenshot({ scale: 'css' }));
  }

  /** Keeps all that a page shows. */
  async keepPage(name: string, page: Page): Promise<void> {
    if (this.#folder !== undefined) await write(this.#folder, name, await page.screenshot({ scale: 'css' }));
  }
}

async function write(folder: string, name: string, picture: Buffer): Promise<void> {
  const path = join(folder, `${name}.png`);
  const small = shrinkPng(picture);
  if (small.length > mostBytes)
    throw new Error(`${path} would have ${small.length} bytes, more than ${mostBytes}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path, small);
}
