import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { emptyData } from '../../playground/empty-data.ts';
import { openEmbeddedStore } from '../../src/adapters/embedded/open-embedded-store.ts';
import { people } from '../../src/core/people/people-collection.ts';

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'klankbord-reset-'));
  const store = openEmbeddedStore(folder);
  await store.prepare([people]);
  await store.close();
  mkdirSync(join(folder, 'clients'));
  writeFileSync(join(folder, 'clients', 'an.peeters.yml'), 'version: 0');
  writeFileSync(join(folder, 'graph.json'), '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], answer?: boolean) {
  const said: string[] = [];
  const ask = async (question: string) => {
    said.push(question);
    return answer === true;
  };
  const context = { folder, out: (line: string) => said.push(line) };
  const code = await emptyData(args, answer === undefined ? context : { ...context, ask });
  return { code, said: said.join('\n').replaceAll(folder, 'DATA'), left: readdirSync(folder).length };
}

describe('npm run reset', () => {
  it('asks, and empties the folder when the answer is yes', async () => {
    const { code, said, left } = await run([], true);
    expect(said).toMatch(/klankbord\.sqlite.*Delete everything.*DATA is empty$/s);
    expect([code, left]).toEqual([0, 0]);
  });

  test.each([
    ['the answer is no', [], false, 'nothing is deleted', 1],
    ['nobody is there to ask', [], undefined, 'nobody to ask', 1],
    ['its words are not understood', ['--force'], true, 'usage', 2],
  ] as const)('deletes nothing when %s', async (_, args, answer, words, code) => {
    const done = await run(args, answer);
    expect(done.said).toContain(words);
    expect([done.code, done.left]).toEqual([code, 3]);
  });

  it('asks nothing after --yes, and has nothing to do the second time', async () => {
    expect(await run(['--yes'])).toMatchObject({ code: 0, left: 0 });
    expect(await run(['--yes'])).toEqual({ code: 0, said: 'DATA is empty already', left: 0 });
  });

  test.each([
    ['a file', () => writeFileSync(join(folder, 'thesis.docx'), '')],
    ['a file among those of the clients', () => writeFileSync(join(folder, 'clients', 'thesis.docx'), '')],
    ['a link to another folder', () => symlinkSync(tmpdir(), join(folder, 'link'))],
    [
      'a link where a file of ours would be',
      () => symlinkSync('/etc/passwd', join(folder, 'klankbord.sqlite-wal')),
    ],
  ])('deletes nothing when there is %s that is not ours', async (_, add) => {
    add();
    const { code, said } = await run(['--yes']);
    expect(said).toMatch('not ours: nothing is deleted');
    expect([code, existsSync(join(folder, 'klankbord.sqlite'))]).toEqual([1, true]);
  });

  it('deletes nothing while a bot runs on the folder', async () => {
    const store = openEmbeddedStore(folder);
    await store.ping();
    expect(await run(['--yes'])).toMatchObject({
      code: 1,
      said: expect.stringMatching('a bot runs on DATA'),
    });
    await store.close();
    expect(await run(['--yes'])).toMatchObject({ code: 0, left: 0 });
  });

  it('deletes a store that is damaged, which is what it is for', async () => {
    writeFileSync(join(folder, 'klankbord.sqlite'), 'this is no database, whatever its name says'.repeat(50));
    expect(await run(['--yes'])).toMatchObject({ code: 0, left: 0 });
  });
});
