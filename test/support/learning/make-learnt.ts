import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { featuresOf, witnessOf } from '../../../src/understanding/features.ts';
import { type Heard, hearRules } from '../../../src/understanding/hear-rules.ts';
import { intents } from '../../../src/understanding/intent.ts';
import { normalise } from '../../../src/understanding/normalise.ts';
import { toPlainWords } from '../../../src/understanding/plain-words.ts';
import type { Hearing } from '../../../src/understanding/programme-words.ts';
import { type Fitted, learn, type Sample } from './learn.ts';
import { type Lesson, type Line, readLessons, readWellSpelt } from './read-lines.ts';

const perLine = 100;

/** The file of what is learnt, as it is checked in: weights of four bits, and the words of the lines. */
export function makeLearnt(known: Hearing) {
  return makeFrom(readLessons(), known);
}

export function makeFrom(lessons: readonly Lesson[], known: Hearing) {
  const heard = hearAll(lessons, known);
  const samples = toSamples(heard, known);
  const { weights, start } = learn(samples, intents.length);
  const { step, steps } = toSteps(weights);
  return {
    digest: digestOf(samples),
    intents,
    start: [...start].map((each) => Number(each.toFixed(4))),
    step: Number(step.toPrecision(6)),
    doubted: listDoubted(heard),
    ...listWords(readWellSpelt()),
    weights: cut(pack(steps)),
  };
}

/** A lesson with what the rules make of its line. */
interface HeardLesson extends Lesson {
  readonly heard: Heard;
}

export function hearAll(lessons: readonly Lesson[], known: Hearing): readonly HeardLesson[] {
  return lessons.map((lesson) => ({
    ...lesson,
    heard: hearRules(toPlainWords(normalise(lesson.text)), known),
  }));
}

/**
 * Rules were written for the earlier lines and fit them nearly all; how far a rule is to be trusted shows only in lines
 * that it was not written for.
 */
export function toSamples(lessons: readonly HeardLesson[], known: Hearing): readonly Sample[] {
  return lessons.map(({ intent, counts, blind, heard: { ruled, bare } }) => ({
    features: featuresOf(bare, known.hear(bare)),
    witness: blind ? witnessOf(ruled?.rule) : [],
    meant: intents.indexOf(intent),
    counts,
  }));
}

/** So often a rule may misread the lines of others before it needs a second opinion. */
const forgiven = 0.15;

function listDoubted(lessons: readonly HeardLesson[]): readonly string[] {
  const tally = new Map<string, { read: number; misread: number }>();
  for (const { intent, also = [], blind, heard } of lessons) {
    const { ruled } = heard;
    if (!blind || ruled === undefined) continue;
    const { read, misread } = tally.get(ruled.rule) ?? { read: 0, misread: 0 };
    const wrong = ruled.intent !== intent && !also.includes(ruled.intent);
    tally.set(ruled.rule, { read: read + 1, misread: misread + (wrong ? 1 : 0) });
  }
  return [...tally]
    .flatMap(([rule, { read, misread }]) => (misread > read * forgiven ? [rule] : []))
    .toSorted();
}

/** Changes when the lines, what is seen of them, or the way of learning does: then the file is to be written again. */
export function digestOf(samples: readonly Sample[]): string {
  const digest = createHash('sha256').update(JSON.stringify(intents)).update(JSON.stringify(samples));
  for (const name of ['learn.ts', 'make-learnt.ts', 'shuffle.ts'])
    digest.update(readFileSync(new URL(name, import.meta.url)));
  return digest.digest('hex');
}

/** Few weights are large: those beyond what most are kept within become the largest that there is. */
export function toSteps(weights: Fitted['weights']) {
  const sizes = weights.map(Math.abs).toSorted();
  const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const step = largest / 7;
  return {
    step,
    steps: Int8Array.from(weights, (each) => Math.max(-8, Math.min(7, Math.round(each / step)))),
  };
}

function pack(steps: Int8Array): string {
  const bytes = new Uint8Array(steps.length / 2);
  for (let at = 0; at < bytes.length; at += 1)
    bytes[at] = (((steps[2 * at] ?? 0) + 8) << 4) | ((steps[2 * at + 1] ?? 0) + 8);
  return Buffer.from(bytes).toString('base64');
}

function cut(text: string): readonly string[] {
  return text.match(new RegExp(`.{1,${perLine}}`, 'g')) ?? [];
}

/** The words that the lines use, those used twice or more apart. */
function listWords(lines: readonly Line[]) {
  const counts = new Map<string, number>();
  for (const word of lines.flatMap(({ text }) => normalise(text).split(' ')))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].filter(([word]) => /^\p{L}+$/u.test(word)).toSorted(([, a], [, b]) => b - a);
  const list = (chosen: typeof words) => wrap(chosen.map(([word]) => word));
  return {
    often: list(words.filter(([, times]) => times > 1)),
    once: list(words.filter(([, times]) => times === 1)),
  };
}

function wrap(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < perLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
