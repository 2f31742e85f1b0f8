import type { ProgrammeId } from '../kernel/id.ts';
import type { TrainingMark } from './training.ts';

/** What a mentor can say about a part; `not-yet` takes back what was said. */
export type TrainingAnswer = TrainingMark['how'] | 'not-yet';

/** What a mentor wants noted about their own training. Carried out twice, it is carried out once. */
export type TrainingChange =
  /** By the id of a part; parts that are left out stay as they are. */
  | { readonly kind: 'mark'; readonly wanted: Readonly<Record<string, TrainingAnswer>> }
  /** Takes the last change back. */
  | { readonly kind: 'unmark' };

/** What a mentor wants of the training for mentors. */
export type TrainingWish =
  | { readonly verb: 'training.show'; readonly programme?: ProgrammeId }
  | {
      readonly verb: 'training.save';
      readonly programme: ProgrammeId;
      /** The version of what was noted when the card was drawn, 0 before anything was. */
      readonly seen: number;
      readonly change: TrainingChange;
    };

/** What stands behind the buttons of each verb. */
export type TrainingData = {
  readonly 'training.show': { readonly programme?: string };
  readonly 'training.save': {
    readonly programme: string;
    readonly seen: number;
    readonly change: TrainingChange['kind'];
  };
};
