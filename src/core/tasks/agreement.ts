import type { PersonId } from '../kernel/id.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { TaskPlan } from '../programme/task-plan.ts';

/** Who of the two: somebody in training, or their mentor. */
export type Side = 'trainee' | 'mentor';

/** An interim day for a task, on its way or agreed by both. */
export interface Agreement {
  /** Grows by one with every change; a card that can be agreed to carries it. */
  readonly version: number;
  /** The mentor who is one of the two. */
  readonly with?: PersonId;
  /** What both agreed to last; stands until they agree to another. */
  readonly agreed?: CalendarDate;
  /** What the agreed day rested on, when they agreed or when it was asked about last; see `groundOf`. */
  readonly under?: string;
  /** What one of them proposed and the other has not answered. */
  readonly proposed?: { readonly by: Side; readonly day: CalendarDate };
}

/** `seen`: the version that the card was drawn from; 0 where nothing stood there yet. */
export type AgreementAct =
  | { readonly kind: 'propose'; readonly day: CalendarDate; readonly seen: number }
  | { readonly kind: 'agree'; readonly seen: number };

/**
 * What stands of it between the trainee and this mentor: what was set with somebody before them is not theirs to see or to
 * answer. The version grows on, so that no card of then fits what is agreed now.
 */
export function standingWith(agreement: Agreement | undefined, mentor: PersonId): Agreement | undefined {
  if (agreement === undefined || agreement.with === mentor) return agreement;
  return { version: agreement.version };
}

/** Why a day can't be an interim one. */
export type DayProblem = 'past' | 'after-due';

/** Between what an interim day of a task can lie. */
interface DayBounds {
  readonly today: CalendarDate;
  readonly due?: CalendarDate;
  readonly task: Pick<TaskPlan, 'isProposal'>;
}

/** An interim day lies between today and the official day, both included; a day that is only suggested binds nobody. */
export function judgeDay(day: CalendarDate, { today, due, task }: DayBounds): DayProblem | undefined {
  if (day < today) return 'past';
  return due !== undefined && day > due && !task.isProposal ? 'after-due' : undefined;
}

/**
 * What one of the two makes of it. A proposal takes the place of the one that stood on the card, whoever made it; proposing
 * what the other proposed is agreeing, from whatever card. `same`: it stands there already. `old`: what stood on the card
 * does not stand any more.
 */
export function decideAgreement(
  before: Agreement | undefined,
  side: Side,
  act: AgreementAct,
): Agreement | 'same' | 'old' {
  const { version, agreed, proposed } = before ?? { version: 0 };
  if (act.kind === 'agree') {
    if (version === act.seen && proposed !== undefined && proposed.by !== side)
      return { version: version + 1, agreed: proposed.day };
    return version === act.seen + 1 && proposed === undefined ? 'same' : 'old';
  }
  if (proposed === undefined ? agreed === act.day : proposed.by === side && proposed.day === act.day)
    return 'same';
  if (proposed !== undefined && proposed.by !== side && proposed.day === act.day)
    return { version: version + 1, agreed: act.day };
  if (act.seen !== version) return 'old';
  const kept = agreed === undefined ? {} : { agreed };
  return { version: version + 1, ...kept, proposed: { by: side, day: act.day } };
}
