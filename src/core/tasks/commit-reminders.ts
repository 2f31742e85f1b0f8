import type { Instant } from '../kernel/time.ts';
import { countUnasked } from '../notices/own-initiative.ts';
import type { Person } from '../people/person.ts';
import type { Programme } from '../programme/programme.ts';
import { asWritten, change, leave, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import type { OwnTask } from './own-tasks.ts';
import { decideReminders, remindersDue, type TaskDays } from './reminders.ts';
import { type TaskRecord, taskRecords } from './task-record.ts';
import { seeTasks } from './view-tasks.ts';

export interface ReminderCommand extends TaskDays {
  readonly programme: Programme;
  readonly person: Person;
  readonly tasks: readonly OwnTask[];
  /** As it was read just now; none for whoever never said anything about a task. */
  readonly read: Stored<TaskRecord> | undefined;
}

/** Writes down of what somebody is reminded today; nothing for whom there is nothing. Gives what was written. */
export async function commitReminders(
  store: DocumentStore,
  { programme, person, tasks, read, ...days }: ReminderCommand,
  now: Instant,
): Promise<Stored<TaskRecord> | undefined> {
  const seen = (stored: Stored<TaskRecord> | undefined) => seeTasks(tasks, stored?.document.marks ?? {});
  if (remindersDue(seen(read), days).length === 0) return undefined;
  const round = {
    ...days,
    programme,
    person: person.id,
    now,
    heard: await countUnasked(store, person.id, now),
  };
  const key = person.id;
  const target = read === undefined ? {} : { read };
  return change<TaskRecord, Stored<TaskRecord> | undefined>(
    store,
    { collection: taskRecords, key, ...target },
    (found) => {
      const before = found?.document ?? { person: key, marks: {} };
      const after = decideReminders(before, seen(found), round);
      return after === undefined ? leave(undefined) : write(after, asWritten(key, found, after));
    },
  );
}
