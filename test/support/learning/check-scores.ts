import { readFileSync, writeFileSync } from 'node:fs';
import { knowShipped } from '../known-programmes.ts';
import { apart, readLines } from './read-lines.ts';
import { type Scores, scoreLines } from './score-lines.ts';

/**
 * Says how well the lines are understood that were kept apart, and fails when that is worse than what is recorded. With
 * `--record` it records what is.
 */

type Kind = keyof typeof apart;
type Recorded = Readonly<Record<Kind, Scores>>;

const file = new URL('../../understanding/scores.json', import.meta.url);
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Recorded;
const known = await knowShipped();

/** Fewer of these is better. */
const fewer: ReadonlySet<string> = new Set(['confidentlyWrong', 'asked', 'datesSilentlyWrong']);
/** So many points are no drop: one line of the few, one in five hundred of the many. */
const slack: Readonly<Record<Kind, number>> = { asAgreed: 0.8, ofHands: 0.25 };

const scores: Recorded = { asAgreed: tell('asAgreed'), ofHands: tell('ofHands') };
if (process.argv.includes('--record')) writeFileSync(file, `${JSON.stringify(scores, null, 2)}\n`);

function tell(kind: Kind): Scores {
  const lines = readLines(apart[kind]);
  const scores = scoreLines(lines, known);
  const says = Object.entries(scores).map(([name, value]) => ({
    name,
    value,
    was: recorded[kind][name as keyof Scores],
  }));
  const told = says.map(({ name, value }) => `${name} ${value} %`).join(', ');
  process.stdout.write(`understanding, ${lines.length} lines kept apart, ${kind}: ${told}\n`);
  const worse = says.filter(
    ({ name, value, was }) => (fewer.has(name) ? value - was : was - value) > slack[kind],
  );
  if (process.argv.includes('--record')) return scores;
  for (const { name, value, was } of worse) process.stdout.write(`${name} is ${value} %, and was ${was} %\n`);
  if (worse.length > 0) process.exitCode = 1;
  return scores;
}
