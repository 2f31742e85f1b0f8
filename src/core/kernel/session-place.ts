import type { GroupId, PlanId, ProgrammeId } from './id.ts';

/** Which session of which group: all that a button may say about it. What it means is looked up. */
export interface SessionPlace {
  readonly programme: ProgrammeId;
  readonly group: GroupId;
  readonly plan: PlanId;
  /** Training year, from 1. */
  readonly year: number;
  /** Whose session it is: of a pair the trainee, of a group the calendar year in which the training year began. */
  readonly intake: string;
}
