import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the command; `cut` stops reading after the first words, as `| head` does. */
async function klankbord(words: readonly string[], cut = false) {
  const child = spawn(process.execPath, ['src/cli.ts', ...words], {
    cwd: root,
    env: { PATH: process.env.PATH },
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += String(chunk);
  });
  if (cut) child.stdout.destroy();
  else child.stdout.resume();
  const [code] = await once(child, 'close');
  return { code, complaint };
}

describe('the command', () => {
  test('does not mind that nobody reads on', async () => {
    expect(await klankbord(['programme', 'check', 'programmes'], true)).toEqual({ code: 0, complaint: '' });
  });

  test.each([[['help'], 0] as const, [[], 2] as const, [['people', 'eat'], 2] as const])(
    'knows what %j means, or says that it does not',
    async (words, code) => {
      expect((await klankbord(words)).code).toBe(code);
    },
  );
});
