/** The languages a person can have. Belgian and Dutch Dutch differ in words and clock times. */
export const languages = ['nl-BE', 'nl-NL', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(raw: string): raw is Language {
  return (languages as readonly string[]).includes(raw);
}

/** A language apart from its region: the one in which somebody answers a telephone. */
export const spokenLanguages = ['nl', 'en', 'fr'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

export function spokenBy(language: Language): SpokenLanguage {
  return language === 'en' || language === 'fr' ? language : 'nl';
}

/** A text of a programme file. `nl` serves both kinds of Dutch unless `nl-BE` or `nl-NL` stands beside it. */
export type TextLanguage = 'nl' | Language;
export type LocalText = Readonly<Partial<Record<TextLanguage, string>>>;
export type LocalList = Readonly<Partial<Record<TextLanguage, readonly string[]>>>;

/** A text as found: `language` tells which language it is in when that is not the reader's. */
export type Found<T> = { readonly value: T; readonly fallback?: TextLanguage };

/**
 * Finds the text for a reader: the own language, then the language without its region, then the programme's
 * languages in order, then anything there is. Gives undefined only when the text has no language at all.
 */
export function findText<T>(
  text: Readonly<Partial<Record<TextLanguage, T>>>,
  reader: Language,
  programmeLanguages: readonly TextLanguage[] = ['nl', 'en'],
): Found<T> | undefined {
  const own = text[reader] ?? (isDutch(reader) ? text.nl : undefined);
  if (own !== undefined) return { value: own };
  const others: readonly TextLanguage[] = [...programmeLanguages, 'nl', 'nl-BE', 'nl-NL', 'en', 'fr'];
  for (const language of others) {
    const value = text[language];
    if (value !== undefined)
      return isDutch(language) && isDutch(reader) ? { value } : { value, fallback: language };
  }
  return undefined;
}

function isDutch(language: TextLanguage): boolean {
  return language === 'nl' || language === 'nl-BE' || language === 'nl-NL';
}
