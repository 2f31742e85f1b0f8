import {
  chmodSync,
  closeSync,
  copyFileSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openEmbeddedStore } from '../../../src/adapters/embedded/open-embedded-store.ts';
import { StoreFile } from '../../../src/adapters/embedded/store-file.ts';
import type { Collection, DocumentStore } from '../../../src/core/store/documents.ts';

const notes: Collection<{ readonly text: string }> = {
  name: 'notes',
  schemaVersion: 1,
  indexes: {},
  migrate: (stored) => stored as { readonly text: string },
};

let folder = '';
let file = '';
let store: DocumentStore;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'klankbord-file-')), 'data');
  file = join(folder, 'klankbord.sqlite');
});
afterEach(async () => {
  await store.close();
  await rm(join(folder, '..'), { recursive: true, force: true });
});

async function open(): Promise<void> {
  store = openEmbeddedStore(folder);
  await store.prepare([notes]);
}

const modes = () => ['', '-wal', '-shm'].map((end) => (statSync(`${file}${end}`).mode & 0o777).toString(8));

describe('the files of the store', () => {
  test('are for their owner only', async () => {
    const before = process.umask(0);
    await open();
    process.umask(before);
    expect(modes()).toEqual(['600', '600', '600']);
  });

  test('are so too where somebody else opened them first', async () => {
    await open();
    await store.close();
    chmodSync(file, 0o644);
    const other = new DatabaseSync(file);
    other.exec('PRAGMA journal_mode=WAL; CREATE TABLE x (y)');
    chmodSync(`${file}-wal`, 0o644);
    chmodSync(`${file}-shm`, 0o644);
    await open();
    expect(modes()).toEqual(['600', '600', '600']);
    other.close();
  });
});

describe('the store is ready', () => {
  test('while it can be written and read, also beside another process', async () => {
    await open();
    const other = openEmbeddedStore(folder);
    for (const each of [store, other, store]) await each.ping();
    await other.close();
    await store.ping();
  });

  const harms: readonly (readonly [string, string | RegExp, () => void])[] = [
    ['its folder is gone', 'ENOENT', () => rmSync(folder, { recursive: true })],
    ['its file is gone', 'ENOENT', () => rmSync(file)],
    [
      'its file was replaced by a copy of itself',
      'store.replaced',
      () => {
        copyFileSync(file, `${file}.copy`);
        renameSync(`${file}.copy`, file);
      },
    ],
    ['its file was emptied', /^(store\.emptied|ERR_SQLITE_ERROR)$/, () => truncateSync(file, 0)],
    ['its file was cut short', /^(store\.corrupt|ERR_SQLITE_ERROR)$/, () => truncateSync(file, 4096)],
    ['a page is corrupt', /^(store\.corrupt|ERR_SQLITE_ERROR)$/, scratch],
  ];

  test.each(harms)('no longer when %s, and the cause has a code', async (_, code, harm) => {
    await open();
    for (let n = 0; n < 200; n += 1) await store.insert(notes, `note ${n}`, { text: 'x'.repeat(500) });
    const checkpoint = new DatabaseSync(file);
    checkpoint.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    checkpoint.close();
    harm();
    await expect(store.ping()).rejects.toMatchObject({
      code: typeof code === 'string' ? code : expect.stringMatching(code),
    });
  });
});

test('the store is not ready either when there is no room for more', async () => {
  await open();
  await store.ping();
  expect(() => new StoreFile(file).check()).not.toThrow();
  expect(() => new StoreFile(file, () => 0).check()).toThrow(
    expect.objectContaining({ code: 'store.disk-full' }),
  );
});

/** Writes over every page but the first few; on the disk only, as a broken disk would. */
function scratch(): void {
  const size = statSync(file).size;
  const descriptor = openSync(file, 'r+');
  for (let at = 4 * 4096; at < size; at += 4096) writeSync(descriptor, Buffer.alloc(64, 0xff), 0, 64, at);
  closeSync(descriptor);
}

describe('another process that has the file to itself', () => {
  test('holds up who writes, and nobody else', async () => {
    await open();
    await store.insert(notes, 'a', { text: 'before' });
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    let beats = 0;
    const heart = setInterval(() => {
      beats += 1;
    }, 1);
    const write = store.insert(notes, 'b', { text: 'after' });
    while (beats < 20) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      expect((await store.load(notes, 'a'))?.document.text).toBe('before');
    }
    clearInterval(heart);
    other.exec('ROLLBACK');
    expect(await write).toBe('written');
    other.close();
  });
});
