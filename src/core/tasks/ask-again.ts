import { makeNotice, type Notice } from '../effects/notice.ts';
import { withEffects } from '../effects/outbox.ts';
import type { PersonId } from '../kernel/id.ts';
import { addMinutes, type CalendarDate, type Instant } from '../kernel/time.ts';
import { pauseOn } from '../programme/training-course.ts';
import { asWritten, change, leave, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import type { Agreement } from './agreement.ts';
import type { OwnTask } from './own-tasks.ts';
import { type TaskRecord, taskRecords } from './task-record.ts';
import { type SeenTask, seeTasks } from './view-tasks.ts';

/** How long the question is still worth asking, in minutes: a week. */
const askedFor = 7 * 24 * 60;

/** What an agreed day rests on: the official day beside it, and the pause in which it falls. */
export function groundOf({ due, course }: OwnTask, agreed: CalendarDate): string {
  const pause = course && pauseOn(course, agreed);
  return [due ?? '', ...(pause === undefined ? [] : [pause.from])].join(' ');
}

/**
 * The day of the two that is to be asked about once more: what it rested on is no longer so. One that has passed is over,
 * unless it passed in a pause. An agreement from before grounds were kept is asked about where it cannot be meant any more.
 */
export function dayToAsk({ own, mark, state }: SeenTask): CalendarDate | undefined {
  const { agreed, under } = mark.plan ?? {};
  if (state !== 'open' || agreed === undefined) return undefined;
  const { course, today, due } = own;
  const isPaused = course !== undefined && pauseOn(course, agreed) !== undefined;
  if (agreed < today && !isPaused) return undefined;
  const isShaken =
    under === undefined ? isPaused || (due !== undefined && agreed > due) : under !== groundOf(own, agreed);
  return isShaken ? agreed : undefined;
}

interface AskCommand {
  readonly person: PersonId;
  readonly tasks: readonly OwnTask[];
  /** As it was read just now. */
  readonly read?: Stored<TaskRecord>;
}

/** What is asked about, and the record as it was written. */
interface Asked {
  readonly tasks: readonly SeenTask[];
  readonly written?: Stored<TaskRecord>;
}

/**
 * Notes that somebody is asked whether what they agreed on still suits: of one change once. With `tellAt` they are told of
 * it then; without, it stands on the card that they read now.
 */
export function commitAskAgain(
  store: DocumentStore,
  { person, tasks, read }: AskCommand,
  tellAt?: Instant,
): Promise<Asked> {
  const target = { collection: taskRecords, key: person, ...(read && { read }) };
  return change<TaskRecord, Asked>(store, target, (found) => {
    const before = found?.document;
    const shaken = seeTasks(tasks, before?.marks ?? {}).filter((each) => dayToAsk(each) !== undefined);
    if (before === undefined || shaken.length === 0) return leave({ tasks: [] });
    const marks = { ...before.marks };
    for (const { own, mark } of shaken)
      if (mark.plan) marks[own.id] = { ...mark, plan: settled(own, mark.plan) };
    const noted = { ...before, marks };
    const after = tellAt === undefined ? noted : withEffects(noted, tell(person, shaken, tellAt));
    return write(after, { tasks: shaken, written: asWritten(person, found, after) });
  });
}

function settled(own: OwnTask, plan: Agreement): Agreement {
  return plan.agreed === undefined ? plan : { ...plan, under: groundOf(own, plan.agreed) };
}

function tell(recipient: PersonId, shaken: readonly SeenTask[], now: Instant): readonly Notice[] {
  const [first] = shaken;
  if (first === undefined) return [];
  const { programme, today: on } = first.own;
  const about = { programme: programme.id, subject: `again/${programme.id}`, occasion: on };
  const times = { notBefore: now, tooLate: addMinutes(now, askedFor) };
  const tasks = shaken.flatMap((each) => {
    const day = dayToAsk(each);
    return day === undefined ? [] : [{ task: each.own.id, day }];
  });
  return [makeNotice({ recipient, ...about, ...times }, { kind: 'task.again', on, tasks })];
}
