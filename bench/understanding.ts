import { instant } from '../src/core/kernel/time.ts';
import { longestLine, understand } from '../src/understanding/understand.ts';
import { knowShipped } from '../test/support/known-programmes.ts';
import { apart, readLines } from '../test/support/learning/read-lines.ts';

/** What it costs to understand a line that people type, and the worst of lines that are made to cost much, up to the longest that is read. */

const known = await knowShipped();
const now = instant(Date.parse('2026-11-18T10:15:00+01:00'));
const read = (text: string) => understand(text, { language: 'nl-BE', now, ...known });

const pieces = [
  'a ',
  'nee ',
  'ik wil ',
  '1',
  "l'",
  'half ',
  'vrijdag tot ',
  '3/1 ',
  'toestemming ',
  'xqz',
  '\u0301',
];
const lines = readLines(Object.values(apart).flat()).map(({ text }) => text);
for (const text of lines) read(text);
const usual = lines.map(timeOf).toSorted((a, b) => a - b);
const hostile = [longestLine / 4, longestLine].map((length) =>
  Math.max(...pieces.map((piece) => timeOf(piece.repeat(length).slice(0, length)))),
);
const [quarter = 0, whole = 0] = hostile;
const figures = {
  lines: lines.length,
  p50: at(0.5),
  p99: at(0.99),
  worstOfHostile: whole,
  /** Four times the length: a ratio of some four is time that grows with the length and no faster. */
  ratioOfFour: Math.round((10 * whole) / Math.max(quarter, 1)) / 10,
};
process.stdout.write(`${JSON.stringify({ understanding: { unit: 'microseconds', ...figures } })}\n`);

/** Microseconds, the least of three: what else the machine does is not asked about. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const began = performance.now();
    read(text);
    return (performance.now() - began) * 1_000;
  });
  return Math.round(Math.min(...times));
}

function at(share: number): number {
  return usual[Math.min(usual.length - 1, Math.floor(usual.length * share))] ?? 0;
}
