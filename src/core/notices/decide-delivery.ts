import { addMinutes, type Instant, instant } from '../kernel/time.ts';
import type { QuietHours } from '../programme/cadence.ts';
import {
  type Delivery,
  type DeliveryState,
  type ExpiryReason,
  markRefused,
  markRepeat,
  type Refused,
  type UnreachableReason,
} from './delivery.ts';
import type { Reach } from './mailbox.ts';
import { isSaidAgain, noticeRules, type Topic } from './notice-rules.ts';
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
  | { readonly do: 'postpone'; readonly state: Extract<DeliveryState, { name: 'waiting' }> }
  /** Nothing will be sent any more. */
  | { readonly do: 'settle'; readonly state: DeliveryState }
  /** Write a lease and send; `repeat` says that it may have arrived before. */
  | ({ readonly do: 'send' } & Tries);

/** How often it was tried before, and what is known of that. */
export interface Tries {
  readonly attempts: number;
  readonly repeat: boolean;
  readonly refused?: Refused;
}

type Open = Extract<DeliveryState, { name: 'waiting' }>;

/** Decides what is to be done about one line of the ledger now. Pure. */
export function decideNext({ notice, state }: Delivery, recipient: Recipient, now: Instant): NextStep {
  const { topic } = noticeRules[notice.kind];
  if (state.name !== 'waiting' && state.name !== 'leased') return { do: 'settle', state };
  const opensAt = state.name === 'waiting' ? state.dueAt : believe(state.until, now);
  if (opensAt > now) return { do: 'leave', until: opensAt };
  if (state.name === 'leased' && !isSaidAgain(notice.kind, state.attempts, state.repeat === true)) {
    const marked = { at: now, ...markRepeat(state.repeat === true) };
    return { do: 'settle', state: { name: 'failed', reason: 'outcome-unknown', ...marked } };
  }
  const open = toOpen(state, now);
  const marked = { at: now, ...markRepeat(open.repeat === true) };
  const lost = unreachable(recipient);
  if (lost !== undefined) return { do: 'settle', state: { name: 'unreachable', reason: lost, ...marked } };
  const paused = topic !== 'duty' && recipient.pausedUntil !== undefined && recipient.pausedUntil > now;
  if (now >= notice.tooLate) {
    return { do: 'settle', state: { ...whyTooLate(open, recipient, paused), ...marked } };
  }
  if (!recipient.hasProgramme) return putOff(open, addMinutes(now, lookAgain), notice.tooLate);
  if (topic !== 'duty' && recipient.muted.includes(topic)) {
    return { do: 'settle', state: { name: 'expired', reason: 'muted', ...marked } };
  }
  const silentUntil = paused ? recipient.pausedUntil : quietUntil(recipient.quiet, recipient.zone, now);
  if (silentUntil !== undefined) return putOff(open, silentUntil, notice.tooLate);
  const { attempts, repeat, refused } = open;
  return { do: 'send', attempts: attempts + 1, repeat: repeat === true, ...markRefused(refused) };
}

/** No process leases for so long, in milliseconds: who wrote that had a clock that was ahead, and its lease is over. */
const longestLease = 10 * 60_000;

function believe(until: Instant, now: Instant): Instant {
  return until - now > longestLease ? now : until;
}

/** How often it is looked whether a programme file is back, in minutes. */
const lookAgain = 60;

/**
 * What is too late before the silence is over is settled as soon as it is too late. It is not being tried meanwhile, so
 * nothing that may be said waits for it.
 */
function putOff(open: Open, until: Instant, tooLate: Instant): NextStep {
  return { do: 'postpone', state: { ...open, attempts: 0, dueAt: until < tooLate ? until : tooLate } };
}

type TooLate =
  | { readonly name: 'expired'; readonly reason: ExpiryReason }
  | { readonly name: 'failed'; readonly reason: 'refused'; readonly status: number };

/** What Teams refused to the end was not too late by itself: somebody has to look at it. */
function whyTooLate({ refused }: Open, { hasProgramme }: Recipient, paused: boolean): TooLate {
  if (!hasProgramme) return { name: 'expired', reason: 'programme-gone' };
  if (paused) return { name: 'expired', reason: 'paused' };
  if (refused === undefined) return { name: 'expired', reason: 'too-late' };
  return { name: 'failed', reason: 'refused', status: refused.status };
}

/** Whose lease ran out may have sent it: what is sent again says so. */
function toOpen(state: Extract<DeliveryState, { name: 'waiting' | 'leased' }>, now: Instant): Open {
  if (state.name === 'waiting') return state;
  const { attempts, refused } = state;
  return { name: 'waiting', dueAt: now, attempts, repeat: true, ...markRefused(refused) };
}

function unreachable({ active, reach }: Recipient): UnreachableReason | undefined {
  if (!active) return 'left';
  return reach.state === 'not-installed' || reach.state === 'blocked' ? reach.state : undefined;
}

/** The lease of a process that sends now. */
export function lease({ attempts, repeat, refused }: Tries, by: string, until: Instant): DeliveryState {
  return { name: 'leased', by, until, attempts, ...markRepeat(repeat), ...markRefused(refused) };
}

/** What becomes of waiting work that was tried and may be tried again, not before `wait` milliseconds from now. */
export function waitAgain(attempts: number, repeat: boolean, now: Instant, wait: number): DeliveryState {
  return { name: 'waiting', dueAt: instant(now + wait), attempts, ...markRepeat(repeat) };
}
