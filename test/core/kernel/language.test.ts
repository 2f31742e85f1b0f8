import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readDraft } from '../../../src/adapters/programme-files/draft-schema.ts';
import { programmeSchema } from '../../../src/adapters/programme-files/schema.ts';
import { guessLanguage } from '../../../src/bots/turns/read-incoming.ts';
import { findText, languages, spokenBy, textLanguages } from '../../../src/core/kernel/language.ts';
import { judgeLengths } from '../../../src/core/programme/check/judge-lists.ts';

describe('the list of languages', () => {
  test('is written once: no other file of the source spells it', () => {
    const name = "'(?:nl|nl-BE|nl-NL|en|fr)'";
    const spelled = new RegExp(`${name}\\s*[,|]\\s*${name}(?!\\s*:)`);
    const sources = globSync('src/**/*.ts').filter((path) => path !== 'src/core/kernel/language.ts');
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((path) => spelled.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  test.each(textLanguages)('has a programme file be read, judged and shown in %s', (language) => {
    expect(programmeSchema.shape.languages.parse([language])).toEqual([language]);
    const local = { nl: ['een', 'twee'], [language]: ['x'] };
    const prep = { mentor: local };
    expect(readDraft({ sessions: [{ prep }] }).sessions?.[0]?.prep?.mentor?.[language]).toEqual(['x']);
    const wanted = language === 'nl' ? [] : [{ path: [language], data: { expected: 2, found: 1 } }];
    expect(judgeLengths([], local)).toMatchObject(wanted);
    for (const reader of languages)
      expect(findText({ [language]: 'x' }, reader)).toEqual(
        spokenBy(language) === spokenBy(reader) ? { value: 'x' } : { value: 'x', fallback: language },
      );
  });

  test.each(languages)('has a stranger whose client is in %s be spoken to in it', (language) => {
    expect(guessLanguage({ locale: language } as Parameters<typeof guessLanguage>[0])).toBe(language);
  });
});
