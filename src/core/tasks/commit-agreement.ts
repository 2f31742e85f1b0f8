import { makeNotice, type Notice } from '../effects/notice.ts';
import { withEffects } from '../effects/outbox.ts';
import type { PersonId } from '../kernel/id.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import { addMinutes, type CalendarDate, type Instant } from '../kernel/time.ts';
import { type Contended, change, contended, leave, write } from '../store/change.ts';
import type { DocumentStore } from '../store/documents.ts';
import {
  type Agreement,
  type AgreementAct,
  type DayProblem,
  decideAgreement,
  judgeDay,
  standingWith,
} from './agreement.ts';
import { groundOf } from './ask-again.ts';
import type { Between } from './load-between.ts';
import type { OwnTask } from './own-tasks.ts';
import type { TaskRefusal } from './refusals.ts';
import { markOf, type TaskRecord, taskRecords } from './task-record.ts';

/** How long the other one is still told of it, in minutes: a month. */
const toldFor = 30 * 24 * 60;

/** What came of it; `past` and `after-due` say why a day was not taken. */
export interface AgreementOutcome {
  readonly outcome: 'saved' | 'same' | 'old' | DayProblem;
  readonly agreement: Agreement | undefined;
}

interface AgreementCommand {
  readonly between: Between;
  readonly own: OwnTask;
  readonly act: AgreementAct;
}

/** Writes down what one of the two wants of the day of a task, with what the other is told of it in the same write. */
export async function commitAgreement(
  store: DocumentStore,
  { between, own, act }: AgreementCommand,
  now: Instant,
): Promise<Result<AgreementOutcome, TaskRefusal | Contended>> {
  const { trainee, mentor, side } = between;
  if (mentor === undefined) return refuse('task.no-mentor');
  const target = { collection: taskRecords, key: trainee.id, contended };
  return change<TaskRecord, Result<AgreementOutcome, TaskRefusal | Contended>>(store, target, (stored) => {
    const before = stored?.document ?? { person: trainee.id, marks: {} };
    const mark = markOf(before.marks, own.id);
    const standing = standingWith(mark.plan, mentor.id);
    const meant = dayMeant(act, standing);
    const problem = meant && judgeDay(meant, own);
    const decided = problem ?? decideAgreement(standing, side, act);
    if (typeof decided === 'string') return leave(accept({ outcome: decided, agreement: standing }));
    const plan = { ...withGround(decided, standing, own), with: mentor.id };
    const after = { ...before, marks: { ...before.marks, [own.id]: { ...mark, plan } } };
    const notice = tell({ between, own, by: side === 'trainee' ? trainee.id : mentor.id }, plan, now);
    return write(withEffects(after, [notice]), accept({ outcome: 'saved', agreement: plan }));
  });
}

/** The day that it is about; whoever agrees to what is proposed no longer means none. What moved since can be too late. */
function dayMeant(act: AgreementAct, standing: Agreement | undefined): CalendarDate | undefined {
  if (act.kind === 'propose') return act.day;
  return standing?.version === act.seen ? standing.proposed?.day : undefined;
}

/** With what an agreed day rests on; one that stands while another is proposed rests on what it did. */
function withGround(decided: Agreement, standing: Agreement | undefined, own: OwnTask): Agreement {
  const { agreed } = decided;
  if (agreed === undefined) return decided;
  if (decided.proposed === undefined) return { ...decided, under: groundOf(own, agreed) };
  return standing?.under === undefined ? decided : { ...decided, under: standing.under };
}

/** To the other one: whoever did it reads it on their card. */
function tell(
  { between: { trainee, mentor }, own, by }: { between: Between; own: OwnTask; by: PersonId },
  { version, proposed }: Agreement,
  now: Instant,
): Notice {
  const recipient = by === trainee.id ? (mentor?.id ?? trainee.id) : trainee.id;
  const about = {
    programme: own.programme.id,
    subject: `task ${trainee.id} ${own.id}`,
    occasion: `${version}`,
  };
  const times = { notBefore: now, tooLate: addMinutes(now, toldFor) };
  const kind = proposed === undefined ? 'task.agreed' : 'task.proposed';
  return makeNotice({ recipient, ...about, ...times }, { kind, task: own.id, of: trainee.id, by, version });
}
