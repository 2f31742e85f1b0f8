/** How little may be told. docs/decisions/0011-what-a-digest-may-say.md and 0017 say why. */
export interface DigestPolicy {
  /** Nothing may be learned about fewer than so many: people, or groups, since a group is its mentor. */
  readonly k: number;
  /** Counts are told as bands of so many. */
  readonly band: number;
  /** From fewer groups than this, no figure at all. */
  readonly groups: number;
}

/** For facts about how the programme runs: K_OPS of 5, bands of ten, three groups. */
export const operationalFacts: DigestPolicy = { k: 5, band: 10, groups: 3 };
