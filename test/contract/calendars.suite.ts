import { followsChanges } from './calendars/follows-changes.ts';
import type { OpenGround } from './calendars/ground.ts';
import { keepsNothing } from './calendars/keeps-nothing.ts';
import { keepsSubscriptions } from './calendars/keeps-subscriptions.ts';
import { meetsFaults } from './calendars/meets-faults.ts';
import { readsBusy } from './calendars/reads-busy.ts';
import { writesEvents } from './calendars/writes-events.ts';

/** What every port to calendars must do, with each way of failing that somebody met. */
export function calendarsContract(open: OpenGround): void {
  readsBusy(open);
  writesEvents(open);
  meetsFaults(open);
  followsChanges(open);
  keepsSubscriptions(open);
  keepsNothing(open);
}
