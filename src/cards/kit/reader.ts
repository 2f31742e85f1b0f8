import {
  findText,
  type Language,
  type LocalList,
  type LocalText,
  type SpokenLanguage,
  spokenBy,
  type TextLanguage,
} from '../../core/kernel/language.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import { plain } from './plain.ts';

/** For whom and when a card is drawn. */
export interface Reader {
  readonly language: Language;
  readonly now: Instant;
}

/**
 * Reads the texts of a programme for one card and remembers whether one of them was not there in the reader's language,
 * so that the card says so once.
 */
export class ProgrammeTexts {
  readonly words: Words;
  #fallback: SpokenLanguage | undefined;
  readonly #language: Language;
  readonly #programme: Programme;

  constructor(programme: Programme, language: Language) {
    this.#programme = programme;
    this.#language = language;
    this.words = wordsOf(language, programme.mode);
  }

  /** The text as it stands, for buttons; empty when it has no language at all. */
  raw(text: LocalText): string {
    return this.#find(text) ?? '';
  }

  /** The text, safe where Markdown is read. */
  text(text: LocalText): string {
    return plain(this.raw(text));
  }

  /** A title on its way into a sentence that has a colon of its own: two in one say nothing. */
  name(title: LocalText): string {
    return this.raw(title).replaceAll(/\s?: /g, ' – ');
  }

  /** The same, safe where Markdown is read. */
  plainName(title: LocalText): string {
    return plain(this.name(title));
  }

  list(list: LocalList): readonly { readonly text: string }[] {
    return (this.#find(list) ?? []).map((text) => ({ text: plain(text) }));
  }

  /** What to add under the card; to be asked after all texts were read. */
  note(): { readonly hasFallbackNote: boolean; readonly fallbackNote: string } {
    if (this.#fallback === undefined) return { hasFallbackNote: false, fallbackNote: '' };
    const language = this.words[`fallback.${this.#fallback}`];
    return { hasFallbackNote: true, fallbackNote: this.words['fallback.note']({ language }) };
  }

  #find<T>(text: Readonly<Partial<Record<TextLanguage, T>>>): T | undefined {
    const found = findText(text, this.#language, this.#programme.languages);
    if (found?.fallback !== undefined) this.#fallback = spokenBy(found.fallback);
    return found?.value;
  }
}
