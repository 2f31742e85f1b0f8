import type { CalendarDate, Instant } from '../kernel/time.ts';
import type { DigestFacts } from './digest.ts';

/** What was counted in the store on a fixed day: exact, and therefore neither stored nor shown to anybody. */
export interface RawFacts {
  readonly on: CalendarDate;
  readonly since: CalendarDate;
  /** Groups or pairs of the cohort. */
  readonly groups: number;
  /** The most groups that one active person sits in: so many somebody knows from the inside. */
  readonly own: number;
  /** Of these: have met this training year. */
  readonly held: number;
  /** Of these: have met, or have a date still to come this training year. */
  readonly reached: number;
  /** Of these: the mentor was asked this training year, once or more, since there had been no date for too long. */
  readonly asked: number;
  /** Of these: the mentor has a calendar that can't be used. */
  readonly shut: number;
  /** Sessions that were closed since the last attendance figure; missing when there are none. */
  readonly attendance?: AttendanceCount;
  /** Missing when the programme has no training for mentors. */
  readonly training?: TrainingCount;
  /** Active people of the programme, and to how many of them something could not be delivered. */
  readonly failed: { readonly people: number; readonly of: number };
  readonly unreached: DigestFacts['unreached'];
}

export interface AttendanceCount {
  readonly present: number;
  readonly taken: number;
  /** Groups whose attendance is among it. */
  readonly groups: number;
  /** How much of it those `k` people make together who are in it most often. */
  readonly heaviest: number;
  readonly from: Instant;
  readonly until: Instant;
}

export interface TrainingCount {
  /** Mentors of the cohort: who came in this training year. */
  readonly mentors: number;
  /** Of these: have followed all that is due before the first talk. */
  readonly ready: number;
  /** Of these: have followed everything, or need not. */
  readonly complete: number;
}
