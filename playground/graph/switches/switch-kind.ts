/** A way in which Graph does not do what its documentation says, or of which nobody knows what it does. */
export interface SwitchKind {
  /** How many requests it is for when nothing is said; `stays` until it is put off. */
  readonly times: 1 | 'stays';
  /** What stands behind the colon when nothing does. */
  readonly value?: string;
  readonly does: string;
  /** Who saw it; `common knowledge` where nobody wrote it down. */
  readonly source: string;
}

/** A thread of the documentation, by its number. */
export const docs = (issue: number) => `github.com/microsoftgraph/microsoft-graph-docs/issues/${issue}`;
