import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/core/kernel/language.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { understand } from '../../src/understanding/understand.ts';
import { knowShipped } from '../support/known-programmes.ts';

const known = await knowShipped();

interface Line {
  readonly lang: Language;
  readonly text: string;
  /** Whether help is to be shown. */
  readonly heard: boolean;
}

const now = instant(Date.parse('2026-11-18T10:15:00+01:00'));

/** Written before the words were extended; a third of them was drawn by lot and never looked at while extending. */
function measure(file: string) {
  const lines = readFileSync(`test/understanding/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const [distressed, others] = [lines.filter(({ heard }) => heard), lines.filter(({ heard }) => !heard)];
  return {
    recall: share(distressed),
    alarms: share(others),
    said: `${file}: ${percent(share(distressed))} of ${distressed.length} heard, ${percent(share(others))} of ${others.length} taken for it`,
  };
}

const share = (lines: readonly Line[]): number => lines.filter(isHeard).length / lines.length;
const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;

function isHeard({ text, lang }: Line): boolean {
  const { distress, intent } = understand(text, { language: lang, now, ...known });
  return distress !== undefined || intent === 'crisis';
}

describe('distress in words that nobody had thought of', () => {
  test('is heard in nine of ten lines kept apart, and in next to none of those that ask something else', () => {
    const { recall, alarms, said } = measure('distress-apart');
    process.stdout.write(`${said}\n`);
    expect({ said, good: recall >= 0.9 && alarms <= 0.05 }).toMatchObject({ good: true });
  });

  test('is heard still in the lines that the words were extended by', () => {
    const { recall, alarms, said } = measure('distress-2');
    expect({ said, good: recall >= 0.98 && alarms <= 0.02 }).toMatchObject({ good: true });
  });
});

describe('words that distress also uses', () => {
  test.each([
    'ik was vergeten dat ik wacht heb',
    'niemand kan om 10u',
    'ik wil mijn toestemming terugtrekken',
    "on me parle d'une séance",
    'what happens at the end of the session',
    'everyone thinks Friday is better',
    'weekends excluded please',
    'I found out that the date is wrong',
    "personne n'est venu pour la séance",
    'any comments on my learning goals',
    'talk to someone about the schedule',
    'kan ik iemand spreken over de planning',
    'eerste dood van een patiënt als thema voor de groep',
    'violence comme thème du groupe',
  ])('say nothing of it here: "%s"', (text) => {
    expect(understand(text, { language: 'nl-BE', now, ...known }).distress).toBeUndefined();
  });
});

describe('a call for help', () => {
  test.each([
    ['ik ben een arts in nood', 'nl-BE'],
    ['in nood', 'nl-NL'],
    ['this is an emergency', 'en'],
    ['I need the emergency numbers', 'en'],
  ] as const)('is heard: "%s"', (text, language) => {
    expect(understand(text, { language, now, ...known })).toMatchObject({ intent: 'crisis', acts: true });
  });

  test.each([
    ['Arts in Nood nummer', 'nl-BE', 'refer'],
    ['arts in nood hoe bereik ik die', 'nl-NL', 'refer'],
    ['i missed our talk because of an emergency caesarean, can we do it another day', 'en', 'reschedule'],
  ] as const)('is not where doctors work, or who helps them: "%s"', (text, language, intent) => {
    expect(understand(text, { language, now, ...known }).intent).toBe(intent);
  });
});
