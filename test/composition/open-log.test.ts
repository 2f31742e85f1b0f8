import { spawnSync } from 'node:child_process';
import { setImmediate as nextRound } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { gatherLines } from '../../src/composition/open-log.ts';

describe('the lines of the log', () => {
  test('of one round of the event loop go out together, in their order', async () => {
    const out: string[] = [];
    const log = gatherLines({ write: (lines) => out.push(lines) });
    log.write('one\n');
    log.write('two\n');
    expect(out).toEqual([]);
    await nextRound();
    log.write('three\n');
    await nextRound();
    expect(out).toEqual(['one\ntwo\n', 'three\n']);
  });

  test.each([
    ['ends', 'process.exit(0)'],
    ['crashes', 'throw new Error("crash")'],
  ])('are written also when the process %s in the same round', (_, end) => {
    const from = new URL('../../src/composition/open-log.ts', import.meta.url).href;
    const script = `const { openLog } = await import('${from}');
      const log = openLog('info', undefined);
      log.info({}, 'first'); log.info({}, 'last'); ${end};`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    const said = stdout.trimEnd().split('\n');
    expect(said.map((line) => JSON.parse(line).msg)).toEqual(['first', 'last']);
  });
});
