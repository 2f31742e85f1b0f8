import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Language } from '../../src/core/kernel/language.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { understand } from '../../src/understanding/understand.ts';
import { knowShipped } from '../support/known-programmes.ts';

const known = await knowShipped();

interface Line {
  readonly lang: Language;
  readonly text: string;
  readonly intent: string;
  readonly slots: Readonly<Record<string, unknown>>;
  readonly now: string;
}

const lines = readFileSync('test/understanding/breaks.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);

const understood = (text: string, language: Language, now: string) =>
  understand(text, { language, now: instant(Date.parse(now)), ...known });

test.each(lines)('says how a training runs: $text', ({ lang, text, intent, slots, now }) => {
  const { intent: meant, slots: said, acts } = understood(text, lang, now);
  expect({ meant, said: { ...said }, acts }).toEqual({ meant: intent, said: slots, acts: true });
});

test.each([
  ['nl-BE', 'mijn mentor is met zwangerschapsverlof, wie neemt over'],
  ['nl-BE', 'mag ik deeltijds werken tijdens de opleiding'],
  ['nl-BE', 'ouderschapsverlof op vrijdag'],
  ['nl-BE', 'ik ben met verlof van 20 tot 27 december'],
  ['nl-BE', 'ik werk op 24 december'],
  ['nl-BE', 'ik werk 24 uur op 3 maart'],
  ['nl-NL', 'herneem de sessie'],
  ['en', 'let us resume the session on Monday'],
  ['fr', 'je reprends mon accord'],
] as const)('says nothing of it, in %s: %s', (language, text) => {
  expect(understood(text, language, '2026-11-18T10:15:00+01:00').slots.course).toBeUndefined();
});
