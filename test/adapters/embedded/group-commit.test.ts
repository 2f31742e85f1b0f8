import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GroupCommit } from '../../../src/adapters/embedded/group-commit.ts';

let folder = '';
let database: DatabaseSync;
let other: DatabaseSync;
let writes: GroupCommit;
/** A disk that is as quick as can be, until a test says otherwise. */
const disk = { flushes: 0, flush: () => Promise.resolve() };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klankbord-group-'));
  const file = join(folder, 'test.sqlite');
  database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode=WAL; CREATE TABLE words (word TEXT NOT NULL UNIQUE)');
  other = new DatabaseSync(file);
  disk.flushes = 0;
  disk.flush = async () => {
    disk.flushes += 1;
  };
  writes = new GroupCommit(database, { flush: () => disk.flush() }, 2);
});
afterEach(async () => {
  if (database.isOpen) database.close();
  other.close();
  await rm(folder, { recursive: true });
});

const add = (word: string) => () => {
  database.exec(`INSERT INTO words VALUES ('${word}')`);
  return 'written' as const;
};
const someRounds = async () => {
  for (let n = 0; n < 8; n += 1) await new Promise(setImmediate);
};
const wordsOf = (reader: DatabaseSync) =>
  reader
    .prepare('SELECT word FROM words ORDER BY word')
    .all()
    .map(({ word }) => word);

describe('writes that come together', () => {
  test('are read by nobody before they are committed, and by everybody once one of them is answered', async () => {
    const both = [writes.do(add('a')), writes.do(add('b'))];
    expect(wordsOf(database)).toEqual([]);
    expect(await Promise.race(both)).toBe('written');
    expect(wordsOf(other)).toEqual(['a', 'b']);
  });

  test('are answered once the disk is flushed, and who comes meanwhile shares the next flush', async () => {
    const flushed: (() => void)[] = [];
    disk.flush = () => new Promise((resolve) => void flushed.push(resolve));
    const answered: string[] = [];
    const write = (word: string) => writes.do(add(word)).then(() => answered.push(word));
    const all = [write('a')];
    await someRounds();
    all.push(write('b'), write('c'));
    await someRounds();
    expect([flushed.length, wordsOf(other), answered]).toEqual([1, ['a'], []]);
    flushed[0]?.();
    await someRounds();
    expect([flushed.length, wordsOf(other), answered]).toEqual([2, ['a', 'b', 'c'], ['a']]);
    flushed[1]?.();
    await Promise.all(all);
    expect([flushed.length, answered]).toEqual([2, ['a', 'b', 'c']]);
  });

  test('say until when a reader is to wait', async () => {
    const write = writes.do(add('a'));
    expect(writes.flushed).toBeUndefined();
    let isOnDisk = false;
    disk.flush = async () => {
      await someRounds();
      isOnDisk = true;
    };
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect([wordsOf(database), isOnDisk]).toEqual([['a'], false]);
    await writes.flushed;
    expect(isOnDisk).toBe(true);
    await write;
  });

  test('don’t flush the disk when nothing of them is kept', async () => {
    expect(await writes.do(() => 'stale')).toBe('stale');
    expect(disk.flushes).toBe(0);
  });

  test('fail when the disk can’t be flushed, and so does everything after, since nobody knows what is on it', async () => {
    disk.flush = () => Promise.reject(new Error('EIO'));
    const outcomes = await Promise.allSettled([writes.do(add('a')), writes.do(add('b'))]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    disk.flush = () => Promise.resolve();
    await expect(writes.do(add('c'))).rejects.toThrow('EIO');
    await writes.finish();
    expect(wordsOf(other)).toEqual(['a', 'b']);
  });

  test('wait for whoever begins meanwhile, and not for nobody', async () => {
    writes = new GroupCommit(database, { flush: () => disk.flush() }, 600_000);
    expect(await writes.do(add('alone'))).toBe('written');
    const both = [writes.do(add('a')), writes.do(add('b'))];
    setImmediate(() => void writes.do(add('c')));
    await Promise.all(both);
    expect(wordsOf(other)).toEqual(['a', 'alone', 'b', 'c']);
  });

  test('each keep what they changed, or don’t, by their own answer', async () => {
    const outcomes = await Promise.allSettled([
      writes.do(add('a')),
      writes.do(() => {
        add('refused')();
        return 'stale';
      }),
      writes.do(() => {
        add('half')();
        return add('a')();
      }),
      writes.do(add('z')),
    ]);
    expect(outcomes.map((each) => (each.status === 'fulfilled' ? each.value : 'failed'))).toEqual([
      'written',
      'stale',
      'failed',
      'written',
    ]);
    expect(wordsOf(other)).toEqual(['a', 'z']);
  });

  test('wait for another process that has the file, while everything else goes on', async () => {
    database.exec('PRAGMA busy_timeout=0');
    other.exec('BEGIN IMMEDIATE');
    const both = [writes.do(add('a')), writes.do(add('b'))];
    await new Promise((resolve) => setTimeout(resolve, 50));
    const third = writes.do(add('c'));
    other.exec('ROLLBACK');
    expect(await Promise.all([...both, third])).toEqual(['written', 'written', 'written']);
    expect(wordsOf(other)).toEqual(['a', 'b', 'c']);
  });

  test('are finished before the file is closed, also when another process has it', async () => {
    database.exec('PRAGMA busy_timeout=0');
    other.exec('BEGIN IMMEDIATE');
    const write = writes.do(add('a'));
    const finished = writes.finish();
    other.exec('ROLLBACK');
    await finished;
    expect(wordsOf(other)).toEqual(['a']);
    expect(await write).toBe('written');
  });

  test('all fail when they can’t be put on disk, and the next ones are not held up by them', async () => {
    database.exec('PRAGMA busy_timeout=0');
    writes = new GroupCommit(database, { flush: () => disk.flush() }, 2, 100);
    other.exec('BEGIN IMMEDIATE');
    const outcomes = await Promise.allSettled([writes.do(add('a')), writes.do(add('b'))]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    other.exec('ROLLBACK');
    expect(await writes.do(add('c'))).toBe('written');
    expect(wordsOf(other)).toEqual(['c']);
  });

  test('fail for their callers alone when the store was closed before', async () => {
    database.close();
    await expect(writes.do(add('late'))).rejects.toThrow(/not open/);
  });
});
