/** The languages a person can have. Belgian and Dutch Dutch differ in words and clock times. */
export const languages = ['nl-BE', 'nl-NL', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(raw: string): raw is Language {
  return (languages as readonly string[]).includes(raw);
}

/** Each language apart from its region. A language more has a row here, or nothing compiles; all else follows from it. */
const spoken = { nl: 'nl', 'nl-BE': 'nl', 'nl-NL': 'nl', en: 'en', fr: 'fr' } as const satisfies Readonly<
  Record<'nl' | Language, string>
>;

/** The language of a text of a programme file. `nl` serves both kinds of Dutch unless `nl-BE` or `nl-NL` stands beside it. */
export type TextLanguage = keyof typeof spoken;
export const textLanguages = Object.keys(spoken) as readonly TextLanguage[];

/** A language apart from its region: the one in which somebody answers a telephone. */
export type SpokenLanguage = (typeof spoken)[TextLanguage];
export const spokenLanguages: readonly SpokenLanguage[] = [...new Set(Object.values(spoken))];

export function spokenBy(language: TextLanguage): SpokenLanguage {
  return spoken[language];
}

/** The same for every language in which a programme file can say something. */
export function inTextLanguages<T>(make: () => T): Readonly<Record<TextLanguage, T>> {
  return Object.fromEntries(textLanguages.map((language) => [language, make()])) as Record<TextLanguage, T>;
}

export type LocalText = Readonly<Partial<Record<TextLanguage, string>>>;
export type LocalList = Readonly<Partial<Record<TextLanguage, readonly string[]>>>;

/** A text as found: `language` tells which language it is in when that is not the reader's. */
export type Found<T> = { readonly value: T; readonly fallback?: TextLanguage };

/**
 * Finds the text for a reader: their own language, then the language without its region, then the programme's
 * languages in order, then anything there is. Gives undefined only when the text has no language at all.
 */
export function findText<T>(
  text: Readonly<Partial<Record<TextLanguage, T>>>,
  reader: Language,
  programmeLanguages: readonly TextLanguage[] = ['nl', 'en'],
): Found<T> | undefined {
  const own = text[reader] ?? text[spokenBy(reader)];
  if (own !== undefined) return { value: own };
  const others: readonly TextLanguage[] = [...programmeLanguages, ...textLanguages];
  for (const language of others) {
    const value = text[language];
    if (value !== undefined)
      return spokenBy(language) === spokenBy(reader) ? { value } : { value, fallback: language };
  }
  return undefined;
}
