import { appointmentRefusals } from '../appointments/refusals.ts';
import { attendanceRefusals } from '../attendance/refusals.ts';
import { digestRefusals } from '../digest/refusals.ts';
import { goalRefusals } from '../goals/refusals.ts';
import { helpRefusals } from '../help/refusals.ts';
import { overviewRefusals } from '../overview/refusals.ts';
import { personRefusals } from '../people/refusals.ts';
import { referralRefusals } from '../referral/refusals.ts';
import { sessionRefusals } from '../sessions/refusals.ts';
import { contended } from '../store/change.ts';
import { taskRefusals } from '../tasks/refusals.ts';
import { trainingRefusals } from '../training/refusals.ts';

/** Of any wish, whatever it is about. */
const wishRefusals = [
  'wish.unknown',
  'wish.malformed',
  'wish.crashed',
  'wish.unclear-date',
  'wish.unclear-clock',
] as const;

/** Every refusal, by the name that logs carry. Each can be said in every language, or `i18n` does not compile. */
export const refusals = [
  ...wishRefusals,
  contended.refusal,
  ...sessionRefusals,
  ...personRefusals,
  ...trainingRefusals,
  ...taskRefusals,
  ...attendanceRefusals,
  ...digestRefusals,
  ...helpRefusals,
  ...appointmentRefusals,
  ...overviewRefusals,
  ...referralRefusals,
  ...goalRefusals,
] as const;
export type Refusal = (typeof refusals)[number];
