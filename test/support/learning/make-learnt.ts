import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { featuresOf, witnessOf } from '../../../src/understanding/features.ts';
import { type Heard, hearRules } from '../../../src/understanding/hear-rules.ts';
import { intents } from '../../../src/understanding/intent.ts';
import { mostSteps, stepOf } from '../../../src/understanding/learnt.ts';
import { normalise } from '../../../src/understanding/normalise.ts';
import { toPlainWords } from '../../../src/understanding/plain-words.ts';
import type { Hearing } from '../../../src/understanding/programme-words.ts';
import { learn, type Sample } from './learn.ts';
import { type Lesson, type Line, readLessons, readWellSpelt } from './read-lines.ts';

const perLine = 100;

/** The file of what is learnt, as it is checked in: weights of four bits by steps of their own, and the words of the lines. */
export function makeLearnt(known: Hearing) {
  return makeFrom(readLessons(), known);
}

export function makeFrom(lessons: readonly Lesson[], known: Hearing) {
  const heard = hearAll(lessons, known);
  const samples = toSamples(heard, known);
  const { kinds, weights, start } = learn(samples, intents.length);
  const rows = kinds.map((_, row) =>
    toSteps(weights.subarray(row * intents.length, (row + 1) * intents.length)),
  );
  return {
    digest: digestOf(samples),
    intents,
    start: [...start].map((each) => Number(each.toFixed(4))),
    ...listWords(readWellSpelt(), lessons),
    gaps: cut(toGaps(kinds)),
    steps: cut(rows.map(({ byte }) => byte)),
    weights: cut(pack(rows.flatMap(({ steps }) => steps))),
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
 * that it was not written for. Of two things that a line may fairly be taken for, it is learnt as the one that a rule reads.
 */
export function toSamples(lessons: readonly HeardLesson[], known: Hearing): readonly Sample[] {
  return lessons.map(({ intent, also = [], counts, blind, heard: { ruled, bare } }) => ({
    features: featuresOf(bare, known.hear(bare)),
    witness: blind ? witnessOf(ruled?.rule) : [],
    meant: intents.indexOf(ruled !== undefined && also.includes(ruled.intent) ? ruled.intent : intent),
    counts,
  }));
}

/** Changes when the lines, what is seen of them, or the way of learning does: then the file is to be written again. */
export function digestOf(samples: readonly Sample[]): string {
  const digest = createHash('sha256').update(JSON.stringify(intents)).update(JSON.stringify(samples));
  for (const name of ['learn.ts', 'make-learnt.ts', 'shuffle.ts'])
    digest.update(readFileSync(new URL(name, import.meta.url)));
  return digest.digest('hex');
}

/** What one kind of piece says, in steps so large that the most of it is the largest number of them. */
function toSteps(weights: Float32Array): { byte: number; steps: readonly number[] } {
  const largest = Math.max(...weights.map(Math.abs), 1e-6);
  const byte = Math.max(0, Math.min(255, Math.round(Math.log2(largest / mostSteps) * 4) + 128));
  const steps = [...weights].map((each) =>
    Math.max(-mostSteps, Math.min(mostSteps, Math.round(each / stepOf(byte)))),
  );
  return { byte, steps };
}

/** Two weights in a byte. */
function pack(steps: readonly number[]): readonly number[] {
  return Array.from({ length: steps.length / 2 }, (_, at) => {
    const [first = 0, second = 0] = [steps[2 * at], steps[2 * at + 1]];
    return ((first + 8) << 4) | (second + 8);
  });
}

/** How far each number is from the one before, seven bits a byte, the last byte of each below 128. */
function toGaps(numbers: readonly number[]): readonly number[] {
  return numbers.flatMap((each, at) => {
    const gap = each - (numbers[at - 1] ?? 0);
    return [gap >> 14, gap >> 7, gap].flatMap((part, place) =>
      place === 2 ? [part & 127] : part > 0 ? [(part & 127) | 128] : [],
    );
  });
}

function cut(bytes: readonly number[]): readonly string[] {
  return (
    Buffer.from(bytes)
      .toString('base64')
      .match(new RegExp(`.{1,${perLine}}`, 'g')) ?? []
  );
}

/** So many lines that are spelt anyhow use what is a word, or a name. */
const several = 3;

/** The words that well-spelt lines use, those used twice or more apart; and those that several lines of any spelling do. */
function listWords(wellSpelt: readonly Line[], lessons: readonly Lesson[]) {
  const [words, others] = [countWords(wellSpelt), countWords(lessons)];
  const list = (chosen: readonly (readonly [string, number])[]) => wrap(chosen.map(([word]) => word));
  const known = new Set(words.map(([word]) => word));
  return {
    often: list(words.filter(([, times]) => times > 1)),
    once: list(words.filter(([, times]) => times === 1)),
    seen: list(others.filter(([word, times]) => times >= several && word.length >= 5 && !known.has(word))),
  };
}

/** The commonest first. */
function countWords(lines: readonly { readonly text: string }[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of lines.flatMap(({ text }) => normalise(text).split(' ')))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([word]) => /^\p{L}+$/u.test(word)).toSorted(([, a], [, b]) => b - a);
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
