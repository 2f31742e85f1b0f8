import { expect, test } from '@jest/globals';
import type { Language } from '../../src/core/kernel/language.ts';
import { instant } from '../../src/core/kernel/time.ts';
import { understand } from '../../src/understanding/understand.ts';
import { knowShipped } from '../support/known-programmes.ts';

const known = await knowShipped();
/** A Monday morning. */
const now = instant(Date.parse('2026-11-23T09:00:00+01:00'));
const meant = (text: string, language: Language) => understand(text, { language, now, ...known });

test.each<[Language, string, string, string]>([
  ['nl-BE', 'cijfers van oktober', '2026-10-01', '2026-10-31'],
  ['nl-BE', 'cijfers oktober', '2026-10-01', '2026-10-31'],
  ['nl-NL', 'de cijfers van oktober 2025', '2025-10-01', '2025-10-31'],
  ['nl-NL', 'statistieken van vorige maand', '2026-10-01', '2026-10-31'],
  ['nl-NL', 'cijfers van vorige week', '2026-11-16', '2026-11-22'],
  ['nl-BE', 'toon mij de cijfers van mei', '2026-05-01', '2026-05-31'],
  ['en', 'figures of October', '2026-10-01', '2026-10-31'],
  ['en', 'figures for October', '2026-10-01', '2026-10-31'],
  ['en', 'figures for last month', '2026-10-01', '2026-10-31'],
  ['en', 'stats September', '2026-09-01', '2026-09-30'],
  ['fr', 'chiffres d’octobre', '2026-10-01', '2026-10-31'],
  ['fr', 'les chiffres du mois d’octobre', '2026-10-01', '2026-10-31'],
  ['fr', 'chiffres du mois dernier', '2026-10-01', '2026-10-31'],
  ['fr', 'chiffres de la semaine dernière', '2026-11-16', '2026-11-22'],
  ['nl-BE', 'totaal aantal gehouden sessies sinds oktober', '2026-10-01', '2026-11-23'],
])('figures are of the days that are said, in %s: "%s"', (language, text, from, to) => {
  const { intent, acts, slots } = meant(text, language);
  expect({ intent, acts, range: slots.range }).toEqual({ intent: 'digest', acts: true, range: { from, to } });
});

test('a word that is a month as well names none', () => {
  expect(meant('may I see the figures', 'en').slots).not.toHaveProperty('range');
});
