import { appointmentIntents } from './appointments/intents.ts';
import { attendanceIntents } from './attendance/intents.ts';
import { digestIntents } from './digest/intents.ts';
import { goalIntents } from './goals/intents.ts';
import { helpIntents } from './help/intents.ts';
import { intentsToCome } from './help/intents-to-come.ts';
import type { IntentRows } from './intent-row.ts';
import { overviewIntents } from './overview/intents.ts';
import { peopleIntents } from './people/intents.ts';
import { referralIntents } from './referral/intents.ts';
import { sessionIntents } from './sessions/intents.ts';
import { taskIntents } from './tasks/intents.ts';
import { trainingIntents } from './training/intents.ts';

/** Every intent with its row, gathered from the parts. An intent without a row does not compile. */
export const intentRows: IntentRows = {
  ...helpIntents,
  ...sessionIntents,
  ...appointmentIntents,
  ...peopleIntents,
  ...attendanceIntents,
  ...trainingIntents,
  ...taskIntents,
  ...digestIntents,
  ...referralIntents,
  ...goalIntents,
  ...overviewIntents,
  ...intentsToCome,
};
