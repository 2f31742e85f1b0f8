import { readFileSync, writeFileSync } from 'node:fs';
import { knowShipped } from '../known-programmes.ts';
import { apart, readLines } from './read-lines.ts';
import { type Scores, scoreLines } from './score-lines.ts';

/**
 * Says how well the lines are understood that were kept apart, and fails when that is worse than what is recorded. With
 * `--record` it records what is.
 */

const file = new URL('../../understanding/scores.json', import.meta.url);
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Scores;
const lines = readLines(apart);
const scores = scoreLines(lines, await knowShipped());

/** Fewer of these is better. */
const fewer: ReadonlySet<string> = new Set(['confidentlyWrong', 'asked', 'datesSilentlyWrong']);
/** One line in five hundred is no drop. */
const slack = 0.25;

const says = Object.entries(scores).map(([name, value]) => ({
  name,
  value,
  was: recorded[name as keyof Scores],
}));
const worse = says.filter(({ name, value, was }) => (fewer.has(name) ? value - was : was - value) > slack);
process.stdout.write(
  `understanding, ${lines.length} lines kept apart: ${says.map(({ name, value }) => `${name} ${value} %`).join(', ')}\n`,
);
if (process.argv.includes('--record')) writeFileSync(file, `${JSON.stringify(scores, null, 2)}\n`);
else if (worse.length > 0) {
  for (const { name, value, was } of worse) process.stdout.write(`${name} is ${value} %, and was ${was} %\n`);
  process.exitCode = 1;
}
