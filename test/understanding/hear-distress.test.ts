import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../src/core/kernel/language.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { understand } from '../../src/understanding/understand.ts';
import { knowShipped } from '../support/known-programmes.ts';

const known = await knowShipped();

/** `says`: what weighs on who typed it, `danger` for the crisis card, `nothing` for a line that only looks like it. */
interface Line {
  readonly lang: Language;
  readonly text: string;
  readonly says: 'self' | 'other' | 'harm' | 'loss' | 'danger' | 'nothing';
  /** What is to be carried out all the same. */
  readonly intent?: string;
}

const now = instant(Date.parse('2026-11-18T10:15:00+01:00'));
const meant = (text: string, language: Language = 'nl-BE') => understand(text, { language, now, ...known });
const lines = readFileSync('test/understanding/distress.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);
const distressed = lines.filter(({ says }) => says !== 'nothing' && says !== 'danger');

/** Help is shown: for distress, or for danger. */
function isHeard(text: string, language: Language): boolean {
  const { distress, intent } = meant(text, language);
  return distress !== undefined || intent === 'crisis';
}

describe('somebody who is not well', () => {
  test('is heard, whoever it is about and in whatever language and form', () => {
    const missed = distressed.filter(({ lang, text, says }) => meant(text, lang).distress !== says);
    expect(missed.map(({ text }) => `${text}: ${meant(text).distress}`)).toEqual([]);
    expect(distressed.length).toBeGreaterThan(200);
  });

  test('is shown help and nothing is kept, whatever else was said', () => {
    for (const { lang, text } of distressed) {
      const { intent, slots } = meant(text, lang);
      expect([text, intent]).toEqual([text, expect.stringMatching(/^(?:refer|crisis)$/)]);
      if (slots.offer !== undefined) expect([text, slots.store]).toEqual([text, false]);
    }
  });

  test.each([
    ['zeg alles af van deze week aub ik trek het efkes ni', 'cancel'],
    ['ik stop met de opleiding, gooi mijn data weg', 'delete-my-data'],
    ['sorry ik durf toch niet, kan dat bericht nog tegengehouden worden', 'withdraw-consent'],
  ] as const)('is heard, and asked whether the rest is to be done: "%s"', (text, intent) => {
    const { distress, acts, offers, ...said } = meant(text);
    expect({ distress, acts, intent: said.intent }).toEqual({ distress: 'self', acts: false, intent });
    expect(offers).toContain('refer');
  });

  test('is heard, and nothing else asked, where a rule reads that they ask for help', () => {
    const line = 'ik ben bang van mijn stagemeester, met wie kan ik praten';
    expect(meant(line)).toMatchObject({ intent: 'refer', acts: true, distress: expect.any(String) });
  });

  test('is heard in capitals, without accents, and with a greeting before it and thanks after it', () => {
    const varied = distressed.flatMap(({ lang, text }) => {
      const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
      return [bare, `Goeiemorgen, ${text}`, `${text}, alvast bedankt`, `${text}!!!`].map((said) => ({
        lang,
        said,
      }));
    });
    expect(varied.filter(({ lang, said }) => !isHeard(said, lang))).toEqual([]);
  });

  test('is heard mostly with one letter wrong in a longer word', () => {
    const mistyped = distressed.flatMap(({ text, lang }) => {
      const word = text.split(' ').findLast((each) => /^\p{L}{6,}$/u.test(each));
      if (word === undefined) return [];
      const middle = Math.floor(word.length / 2);
      return [
        word.slice(0, middle) + word.slice(middle + 1),
        word.slice(0, middle) + word.slice(middle - 1),
      ].map((wrong) => ({ text: text.replace(word, wrong), lang }));
    });
    const missed = mistyped.filter(({ text, lang }) => !isHeard(text, lang));
    expect({ missed, good: missed.length <= mistyped.length * 0.06 }).toMatchObject({ good: true });
  });

  test.each(lines.filter(({ says }) => says === 'danger'))(
    'is in danger before anything else: $text',
    (line) => {
      expect(meant(line.text, line.lang)).toMatchObject({ intent: 'crisis', slots: { store: false } });
    },
  );

  test.each([
    'ik heb een fout gemaakt en een patiënt is gestorven',
    'my patient died',
    "j'ai commis une faute grave et un patient est mort",
  ])('speaks of a patient, and is asked not to: "%s"', (text) => {
    expect(meant(text)).toMatchObject({ distress: 'loss', slots: { store: false, patientData: true } });
  });
});

describe('what only looks like distress', () => {
  const others = lines.filter(({ says }) => says === 'nothing');

  test('is not taken for it', () => {
    const taken = others.filter(({ lang, text }) => meant(text, lang).distress !== undefined);
    expect(taken.map(({ text }) => text)).toEqual([]);
    expect(others.length).toBeGreaterThan(90);
  });

  test.each(others.filter(({ intent }) => intent !== undefined))(
    'is carried out, with sickness no more than a reason: $text',
    ({ lang, text, intent }) => {
      expect(meant(text, lang).intent).toBe(intent);
    },
  );

  test.each(['ik ben ziek, afspraak annuleren', 'ik ben ziek, kan het gesprek een week later?'])(
    'has its reason dropped: "%s"',
    (text) => {
      expect(meant(text).slots).toMatchObject({ drop_reason: true });
    },
  );
});
