/**
 * What the people of a programme call things, in all their languages at once: by it their typed words are known. In a
 * phrase `a/b` is one word or the other, and `…` stands for up to four words.
 */
export interface ProgrammeWords {
  /** Who is mentored, such as `ASO`. */
  readonly trainee: readonly string[];
  /** Who trains somebody where they work. */
  readonly supervisor: readonly string[];
  /** The programme itself, such as `MSG`. */
  readonly programme: readonly string[];
  /** Where else is registered what happened. */
  readonly registers: readonly string[];
  readonly themes: WordsById;
  readonly tasks: WordsById;
  readonly referral: WordsById;
  /** By topic: what somebody asks about it. */
  readonly faq: WordsById;
}

/** By id, that of the likeliest first. */
export type WordsById = readonly (readonly [string, readonly string[]])[];
