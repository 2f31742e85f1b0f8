import type { TrainingMark } from '../training/training.ts';

/** What a mentor can say about a part; `not-yet` takes back what was said. */
export type TrainingAnswer = TrainingMark['how'] | 'not-yet';

/** What a mentor wants noted about the own training. Carried out twice, it is carried out once. */
export type TrainingChange =
  /** By the id of a part; parts that are left out stay as they are. */
  | { readonly kind: 'mark'; readonly wanted: Readonly<Record<string, TrainingAnswer>> }
  /** Takes the last change back. */
  | { readonly kind: 'unmark' };
