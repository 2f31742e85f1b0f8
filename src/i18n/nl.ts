import type { AppointmentRefusal } from '../core/appointments/refusals.ts';
import type { Refusal } from '../core/wishes/refusal.ts';
import { nlAppointments, nlNLAppointments } from './appointments/nl.ts';
import { nlDialogs, nlNLDialogs } from './dialogs/nl.ts';
import { nlDigest, nlNLDigest } from './digest/nl.ts';
import { nlGoals, nlNLGoals } from './goals/nl.ts';
import { nlHelp, nlNLHelp } from './help/nl.ts';
import { nlNLNotices, nlNotices } from './notices/nl.ts';
import { nlNLOverview, nlOverview } from './overview/nl.ts';
import { nlNLPeople, nlPeople } from './people/nl.ts';
import { nlNLReferral, nlReferral } from './referral/nl.ts';
import { nlNLSessions, nlSessions } from './sessions/nl.ts';
import { nlNLTasks, nlTasks } from './tasks/nl.ts';
import { nlNLTraining, nlTraining } from './training/nl.ts';

/** Dutch is the source of truth: what stands here must stand in every other language, or it does not compile. */
export const nlBE = {
  ...nlAppointments,
  ...nlNotices,
  ...nlDigest,
  ...nlHelp,
  ...nlPeople,
  ...nlTraining,
  ...nlTasks,
  ...nlDialogs,
  ...nlReferral,
  ...nlGoals,
  ...nlSessions,
  ...nlOverview,
};

export type Words = { readonly [K in keyof typeof nlBE]: (typeof nlBE)[K] } & Readonly<
  Record<Refusal | AppointmentRefusal, string>
>;

/** What is said differently in the Netherlands. */
export const nlNL: Words = {
  ...nlBE,
  ...nlNLAppointments,
  ...nlNLNotices,
  ...nlNLDigest,
  ...nlNLHelp,
  ...nlNLPeople,
  ...nlNLTraining,
  ...nlNLTasks,
  ...nlNLDialogs,
  ...nlNLReferral,
  ...nlNLGoals,
  ...nlNLSessions,
  ...nlNLOverview,
};
