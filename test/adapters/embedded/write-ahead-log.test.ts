import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { WriteAheadLog } from '../../../src/adapters/embedded/write-ahead-log.ts';

let file = '';
let database: DatabaseSync;
let log: WriteAheadLog;
beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'klankbord-log-')), 'test.sqlite');
  database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; CREATE TABLE words (word TEXT)');
  log = new WriteAheadLog(file);
});
afterEach(async () => {
  await log.close();
  if (database.isOpen) database.close();
  await rm(join(file, '..'), { recursive: true });
});

const add = (word: string) => database.exec(`INSERT INTO words VALUES ('${word}')`);
const logged = () => readFileSync(`${file}-wal`, 'latin1');

describe('the log of the store', () => {
  test('is flushed before and after SQLite moves it into the file', async () => {
    add('zeker');
    await log.flush();
    expect(logged()).toContain('zeker');
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    expect(logged()).toBe('');
    add('daarna');
    await log.flush();
    expect(logged()).toContain('daarna');
  });

  test('lets go of no lock of SQLite when it is closed', async () => {
    await log.flush();
    database.exec("BEGIN IMMEDIATE; INSERT INTO words VALUES ('half')");
    await log.close();
    const other = new DatabaseSync(file, { timeout: 0 });
    expect(() => other.exec('BEGIN IMMEDIATE')).toThrow(/locked/);
    other.close();
    database.exec('COMMIT');
  });

  test('is a fault where it is not there', async () => {
    database.close();
    await expect(log.flush()).rejects.toThrow('ENOENT');
    log = new WriteAheadLog(file);
  });
});
