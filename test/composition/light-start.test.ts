import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** Every file that is loaded with one, and no sooner asked for. */
function loadedWith(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file) || !file.endsWith('.ts')) return known;
  known.add(file);
  const imports = /^(?:import|export) (?!type )(?:[^;']* from )?'(\.[^']+)'/gm;
  for (const [, at = ''] of readFileSync(file, 'utf8').matchAll(imports))
    loadedWith(posix.join(posix.dirname(file), at), known);
  return known;
}

describe('a start', () => {
  const files = [...loadedWith('src/cli/serve.ts'), ...loadedWith('src/composition.ts')];

  test('loads what opens the door', () => {
    expect(files).toContain('src/bots/door/open-door.ts');
    expect(files).toContain('src/bots/turns/read-incoming.ts');
  });

  test.each([
    'src/bots/verbs.ts',
    'src/bots/turns/answer-',
    'src/cards/sessions/',
    'src/cards/overview/',
    'src/dialogs/',
    'src/understanding/rules',
    'src/understanding/learnt',
    'src/adapters/programme-files/parse-yaml.ts',
    'src/adapters/programme-files/schema.ts',
    'src/adapters/mongo/',
    'src/adapters/ical/',
  ])('does not wait for %s', (folder) => {
    expect(files.filter((each) => each.startsWith(folder))).toEqual([]);
  });
});
