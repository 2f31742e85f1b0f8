import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));

test.each([[['--bogus']], [['--with', 'magic']], [['extra']], [['--only']]])(
  'the command that draws cards says in one line what it does not understand of %j',
  async (words) => {
    const child = spawn(process.execPath, ['test/support/cards-to-png.ts', ...words], {
      cwd: root,
    });
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint += String(chunk);
    });
    child.stdout.resume();
    const [code] = await once(child, 'close');
    expect([code, complaint.trim().split('\n')]).toEqual([
      2,
      [expect.stringContaining('usage: npm run cards')],
    ]);
    expect(complaint).toContain(words[0]);
  },
);
