import { appointments } from './appointments/appointments.ts';
import { calendarBoxes } from './appointments/calendar-box.ts';
import { groupVotes } from './appointments/group-vote.ts';
import { offeredHours } from './appointments/offered-hours.ts';
import { exports } from './attendance/exports.ts';
import { auditEntries, auditHeads } from './audit/audit-chain.ts';
import { dialogs } from './dialogs/open-dialog.ts';
import { cohorts } from './digest/cohort.ts';
import { digests } from './digest/digest.ts';
import { deliveries } from './effects/delivery.ts';
import type { OutboxCollection } from './effects/outbox.ts';
import { ownTurns } from './effects/turn.ts';
import { goals } from './goals/goal.ts';
import { budgets } from './notices/budget.ts';
import { mailboxes } from './notices/mailbox.ts';
import { overviewPages } from './overview/overview-page.ts';
import { people } from './people/people-collection.ts';
import { mailLanes } from './referral/mail-lane.ts';
import { referrals } from './referral/referral.ts';
import { dataKeys } from './seals/data-keys.ts';
import { preparations } from './sessions/preparation.ts';
import { pulseRounds, pulses } from './sessions/pulse.ts';
import { sessions } from './sessions/session.ts';
import type { AnyKeptCollection } from './store/kept.ts';
import { todos } from './tasks/own-todo.ts';
import { taskRecords, taskRounds } from './tasks/task-record.ts';
import { trainings } from './training/training.ts';

/** Everything that is stored: what is made ready, swept and forgotten follows from this list. */
export const collections: readonly AnyKeptCollection[] = [
  people,
  sessions,
  mailboxes,
  deliveries,
  budgets,
  pulses,
  pulseRounds,
  digests,
  cohorts,
  exports,
  trainings,
  taskRecords,
  taskRounds,
  calendarBoxes,
  ownTurns,
  dialogs,
  appointments,
  dataKeys,
  groupVotes,
  offeredHours,
  referrals,
  mailLanes,
  goals,
  todos,
  overviewPages,
  preparations,
  auditEntries,
  auditHeads,
];

/** Every collection whose documents can have an outbox, so that the sweep looks at it. */
export const outboxCollections = collections.filter(
  ({ speaks }) => speaks,
) as unknown as readonly OutboxCollection[];
