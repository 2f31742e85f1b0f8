import { readFileSync } from 'node:fs';
import type { Language } from '../../../src/core/kernel/language.ts';
import { type Intent, isIntent } from '../../../src/understanding/intent.ts';
import { normalise } from '../../../src/understanding/normalise.ts';

/** A line that somebody typed, or might have, and what it means. */
export interface Line {
  readonly lang: Language;
  readonly text: string;
  readonly intent: Intent;
  /** What it may fairly be taken for as well. */
  readonly also?: readonly Intent[];
  readonly now: string;
  readonly slots?: Readonly<Record<string, unknown>>;
}

/** A line to learn from, and how much it counts. */
export interface Lesson {
  readonly text: string;
  readonly intent: Intent;
  readonly also?: readonly Intent[];
  readonly counts: number;
  /** Written by somebody who knew no rule. */
  readonly blind: boolean;
}

const folder = new URL('../../understanding/', import.meta.url);

/** What the classifier learns from. The kept-apart files are never among them. */
const agreed = ['utterances'];
const earlier = ['held-out', 'fresh-1', 'fresh-2', 'fresh-3', 'fresh-4', 'fresh-5', 'fresh-6', 'fresh-7'];
/** Written for what had gone wrong. */
const mended = ['mended'];
/** Lines of several hands, each written blind: what is fitted to lines is fitted to these. */
export const hands = [
  ...Array.from({ length: 31 }, (_, at) => `hands-${at + 1}`),
  'fresh-8',
  'fresh-9',
  'fresh-10',
  'fresh-11',
  'fresh-12',
  'fresh-13',
  'fresh-14',
];
/** Kept apart: lines like the agreed ones, and those of the hands, which are harder. */
export const apart = {
  asAgreed: [
    'fresh-apart',
    'fresh-apart-2',
    'fresh-apart-3',
    'fresh-apart-4',
    'fresh-apart-5',
    'fresh-apart-6',
  ],
  ofHands: ['hands-apart', 'hands-apart-2', 'hands-apart-3'],
};

export function readLines(files: readonly string[]): readonly Line[] {
  return files.flatMap((name) => readObjects(name) as readonly Line[]);
}

/** All lessons, those of the agreed lines counting most; the same words are one lesson. */
export function readLessons(): readonly Lesson[] {
  const lessons = [
    ...readLines([...agreed, ...mended]).map(({ text, intent }) => ({
      text,
      intent,
      counts: 2,
      blind: false,
    })),
    ...readLines(hands).map(({ text, intent, also = [] }) => ({
      text,
      intent,
      also,
      counts: 1,
      blind: true,
    })),
    ...readLines(earlier).map(({ text, intent }) => ({ text, intent, counts: 1, blind: false })),
    ...readDistress('distress'),
    ...readDistress('distress-2'),
  ];
  const known = new Set<string>();
  return lessons.filter(({ text }) => {
    const same = normalise(text);
    if (known.has(same)) return false;
    known.add(same);
    return true;
  });
}

/** Lines without mistakes, as far as known; the hands make many: their words are no words to mend towards. */
export function readWellSpelt(): readonly Line[] {
  return readLines([...agreed, ...earlier, ...mended]).filter(({ slots }) => slots?.typo === undefined);
}

interface DistressLine {
  readonly text: string;
  readonly says?: string;
  readonly heard?: boolean;
  readonly intent?: string;
}

/** Of what weighs on people; and what merely shares its words. */
function readDistress(file: string): readonly Lesson[] {
  return (readObjects(file) as readonly DistressLine[]).flatMap(({ text, says, heard, intent }) => {
    const weighs = heard ?? says !== 'nothing';
    const meant = says === 'danger' ? 'crisis' : weighs ? 'refer' : intent;
    return meant !== undefined && isIntent(meant) ? [{ text, intent: meant, counts: 1, blind: false }] : [];
  });
}

function readObjects(name: string): readonly unknown[] {
  const lines = readFileSync(new URL(`${name}.jsonl`, folder), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as unknown);
}
