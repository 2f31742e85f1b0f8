import type { AppointmentData, AppointmentWish } from '../appointments/wishes.ts';
import type { AttendanceData, AttendanceWish } from '../attendance/wishes.ts';
import type { DigestData, DigestWish } from '../digest/wishes.ts';
import type { GoalData, GoalWish } from '../goals/wishes.ts';
import type { HelpData, HelpWish } from '../help/wishes.ts';
import type { OverviewData, OverviewWish } from '../overview/wishes.ts';
import type { PeopleData, PeopleWish } from '../people/wishes.ts';
import type { ReferralData, ReferralWish } from '../referral/wishes.ts';
import type { SessionData, SessionWish } from '../sessions/wishes.ts';
import type { TaskData, TaskWish, TodoWish } from '../tasks/wishes.ts';
import type { TrainingData, TrainingWish } from '../training/wishes.ts';

/** What somebody wants, before anybody asked whether it is allowed: what the parts own, gathered. */
export type Wish =
  | HelpWish
  | SessionWish
  | PeopleWish
  | AttendanceWish
  | TrainingWish
  | TaskWish
  | TodoWish
  | DigestWish
  | AppointmentWish
  | ReferralWish
  | GoalWish
  | OverviewWish;

/** Every verb that a button, a log line or typed words can carry, `part.verb`. */
export type Verb = Wish['verb'];

/** The wish of a verb; several verbs may share one. */
export type WishOf<V extends Verb, W extends Wish = Wish> = W extends Wish
  ? V extends W['verb']
    ? W
    : never
  : never;

/** What stands behind the buttons of each verb. */
export type ButtonData = HelpData &
  SessionData &
  PeopleData &
  AttendanceData &
  TrainingData &
  TaskData &
  DigestData &
  AppointmentData &
  ReferralData &
  GoalData &
  OverviewData;
