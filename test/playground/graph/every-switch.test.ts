import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { switchList } from '../../../playground/graph/switches/switch-list.ts';

const folder = new URL('.', import.meta.url);
const tests = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts') && name !== 'every-switch.test.ts')
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

test.each(Object.keys(switchList))('the switch %s is turned on in a test', (name) => {
  expect(tests).toMatch(new RegExp(`'${name}[':]`));
});
