import type { PersonId } from '../kernel/id.ts';
import type { CalendarDate } from '../kernel/time.ts';

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

export type AgreementAct =
  | { readonly kind: 'propose'; readonly day: CalendarDate }
  /** To what stood there in that version. */
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

/** An interim day lies between today and the official day, both included. */
export function judgeDay(
  day: CalendarDate,
  today: CalendarDate,
  due: CalendarDate | undefined,
): DayProblem | undefined {
  if (day < today) return 'past';
  return due !== undefined && day > due ? 'after-due' : undefined;
}

/**
 * What one of the two makes of it. A proposal takes the place of the one before, whoever made it; proposing what the other
 * proposed is agreeing. `same`: it stands there already. `old`: what was agreed to is no longer what is proposed.
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
  const kept = agreed === undefined ? {} : { agreed };
  return { version: version + 1, ...kept, proposed: { by: side, day: act.day } };
}
