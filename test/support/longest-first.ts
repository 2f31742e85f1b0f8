import { createRequire } from 'node:module';
import type sequencer from '@jest/test-sequencer';

// Its types are those of CommonJS, where the class is the default export.
const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer') as typeof sequencer;
type Tests = Parameters<InstanceType<typeof Sequencer>['sort']>[0];

/** What takes minutes in `.ci/run`, longest first; jest itself would begin with the largest files. */
const long = [
  'crash/appointments-mongo',
  'crash/kill-mongo',
  'crash/appointments',
  'crash/share-mongo',
  'crash/deliveries-mongo',
  'law.property',
  'crash/',
  'simulated-year',
];

/** Workers that are done early find something left to do: what takes longest begins first. */
export default class LongestFirst extends Sequencer {
  override async sort(tests: Tests): Promise<Tests> {
    return (await super.sort(tests)).toSorted((a, b) => placeOf(a.path) - placeOf(b.path));
  }
}

function placeOf(path: string): number {
  const place = long.findIndex((name) => path.includes(name));
  return place < 0 ? long.length : place;
}
