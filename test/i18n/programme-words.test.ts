import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { instant } from '../../src/core/kernel/time.ts';
import { understand } from '../../src/understanding/understand.ts';
import { knowShipped } from '../support/known-programmes.ts';

const known = await knowShipped();

/** The texts of a programme send nobody to what this bot does not have. */

const now = instant(Date.parse('2026-11-18T10:15:00+01:00'));
/** Lines of a file that people are shown, without what only coordinators read, or the bot hears. */
const texts = (file: string) =>
  readFileSync(`programmes/${file}.yaml`, 'utf8')
    .replace(/\n {4,}(?=\S)(?![\w-]+:|-)/g, ' ')
    .replace(/\nwords:\n.*$/s, '')
    .split('\n')
    .filter((line) => !/^\s*(?:#|source:|provenance|scope:|form-status:|tasks:)/.test(line));

describe.each(['msg', 'vu'])('in %s', (file) => {
  test('what is said to type is understood, by a rule', () => {
    const told = texts(file).flatMap((line) =>
      [...line.matchAll(/(?:[Tt]yp|[Tt]ype|en|and|[Éé]cris) ‘([^’]+)’/g)].map(([, words = '']) => words),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const words of told) {
      const { acts } = understand(words, { language: 'nl-BE', now, ...known });
      expect([words, acts]).toEqual([words, true]);
    }
  });

  test('nobody is sent to a task list, a status or a reminder that is not there', () => {
    const gone =
      /takenlijst|task list|FAQ-kaart|FAQ card|laat de bot|lets the bot|laat ze herinneren|have them reminded|alleen de status|only the status|status only/i;
    expect(texts(file).filter((line) => gone.test(line))).toEqual([]);
  });

  test('what is called a card is one that can be typed', () => {
    const cards = texts(file).filter((line) =>
      /\b(?:rollenkaart|hulpkaart|role card|help card)\b/i.test(line),
    );
    const bare = cards.filter(
      (line) => !/title|id:|‘|nl: De hulpkaart|en: The help card|nl: Hulpkaart|en: Help card/i.test(line),
    );
    expect(bare.filter((line) => !/wie is wie|who is who/i.test(line))).toEqual([]);
  });
});
