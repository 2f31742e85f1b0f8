import {
  type Delivery,
  type DeliveryState,
  type ExpiryReason,
  markRefused,
  markRepeat,
  type UnreachableReason,
} from '../effects/delivery.ts';
import { isOpen, opensAt, putOff, type Tries, takeUp, type Waiting } from '../effects/lease.ts';
import type { Notice } from '../effects/notice.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import type { QuietHours } from '../programme/cadence.ts';
import type { Reach } from './mailbox.ts';
import { isSaidAgain, isUrgent, noticeRules, type Topic } from './notice-rules.ts';
import { quietUntil } from './quiet-hours.ts';

/** What is known about a recipient when something is due. */
export interface Recipient {
  /** False for a leaver, and for somebody who is not in the people file any more. */
  readonly active: boolean;
  /** False when the programme file is not there: left out by mistake, it comes back. */
  readonly hasProgramme: boolean;
  readonly reach: Reach;
  /** Nothing that can be put off is said before this moment. */
  readonly pausedUntil?: Instant;
  readonly muted: readonly Topic[];
  readonly quiet: QuietHours;
  /** IANA zone of the person, which is that of the programme unless they chose another. */
  readonly zone: string;
}

type NextStep =
  /** It is not due, or another process has it. */
  | { readonly do: 'leave'; readonly until: Instant }
  /** Write this and look again then. */
  | { readonly do: 'postpone'; readonly state: Waiting }
  /** Nothing will be sent any more. */
  | { readonly do: 'settle'; readonly state: DeliveryState }
  /** Write a lease and send; `repeat` says that it may have arrived before. */
  | ({ readonly do: 'send' } & Tries);

/** Decides what is to be done about one line of the ledger now. Pure. */
export function decideNext(
  { effect: notice, state }: Delivery<Notice>,
  recipient: Recipient,
  now: Instant,
): NextStep {
  const { topic } = noticeRules[notice.kind];
  if (!isOpen(state)) return { do: 'settle', state };
  const from = opensAt(state, now);
  if (from > now) return { do: 'leave', until: from };
  if (state.name === 'leased' && !isSaidAgain(notice.kind, state.attempts, state.repeat === true)) {
    const marked = { at: now, ...markRepeat(state.repeat === true) };
    return { do: 'settle', state: { name: 'failed', reason: 'outcome-unknown', ...marked } };
  }
  const open = takeUp(state, now);
  const marked = { at: now, ...markRepeat(open.repeat === true) };
  const lost = unreachable(recipient);
  if (lost !== undefined) return { do: 'settle', state: { name: 'unreachable', reason: lost, ...marked } };
  const paused = topic !== 'duty' && recipient.pausedUntil !== undefined && recipient.pausedUntil > now;
  if (now >= notice.tooLate) {
    return { do: 'settle', state: { ...whyTooLate(open, recipient, paused), ...marked } };
  }
  if (!recipient.hasProgramme) return postpone(open, addMinutes(now, lookAgain), notice.tooLate);
  if (topic !== 'duty' && recipient.muted.includes(topic)) {
    return { do: 'settle', state: { name: 'expired', reason: 'muted', ...marked } };
  }
  const silentUntil = paused ? recipient.pausedUntil : quietFor(notice, recipient, now);
  if (silentUntil !== undefined) return postpone(open, silentUntil, notice.tooLate);
  const { attempts, repeat, refused } = open;
  return { do: 'send', attempts: attempts + 1, repeat: repeat === true, ...markRefused(refused) };
}

/** How often it is looked whether a programme file is back, in minutes. */
const lookAgain = 60;

function postpone(open: Waiting, until: Instant, tooLate: Instant): NextStep {
  return { do: 'postpone', state: putOff(open, until, tooLate) };
}

function quietFor(notice: Notice, { quiet, zone }: Recipient, now: Instant): Instant | undefined {
  return isUrgent(notice, now) ? undefined : quietUntil(quiet, zone, now);
}

type TooLate =
  | { readonly name: 'expired'; readonly reason: ExpiryReason }
  | { readonly name: 'failed'; readonly reason: 'refused'; readonly status: number };

/** What Teams refused to the end was not too late by itself: somebody has to look at it. */
function whyTooLate({ refused }: Waiting, { hasProgramme }: Recipient, paused: boolean): TooLate {
  if (!hasProgramme) return { name: 'expired', reason: 'programme-gone' };
  if (paused) return { name: 'expired', reason: 'paused' };
  if (refused === undefined) return { name: 'expired', reason: 'too-late' };
  return { name: 'failed', reason: 'refused', status: refused.status };
}

function unreachable({ active, reach }: Recipient): UnreachableReason | undefined {
  if (!active) return 'left';
  return reach.state === 'not-installed' || reach.state === 'blocked' ? reach.state : undefined;
}
