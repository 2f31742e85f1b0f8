import { type Instant, instant } from '../kernel/time.ts';
import { type DeliveryState, markRefused, markRepeat, type Refused } from './delivery.ts';

/** How often it was tried before, and what is known of that. */
export interface Tries {
  readonly attempts: number;
  readonly repeat: boolean;
  readonly refused?: Refused;
}

export type Waiting = Extract<DeliveryState, { name: 'waiting' }>;
/** Something is still to be done about it. */
export type OpenState = Extract<DeliveryState, { name: 'waiting' | 'leased' }>;

/** Whether something is still to be done about it. */
export function isOpen(state: DeliveryState): state is OpenState {
  return state.name === 'waiting' || state.name === 'leased';
}

/** The moment at which it is to be looked at: it is due, or whoever has it is taken for dead. */
export function opensAt(state: OpenState, now: Instant): Instant {
  return state.name === 'waiting' ? state.dueAt : believe(state.until, now);
}

/** No process leases for so long, in milliseconds: who wrote that had a clock that was ahead, and its lease is over. */
const longestLease = 10 * 60_000;

function believe(until: Instant, now: Instant): Instant {
  return until - now > longestLease ? now : until;
}

/** Whose lease ran out may have done it: what is done again says so. */
export function takeUp(state: OpenState, now: Instant): Waiting {
  if (state.name === 'waiting') return state;
  const { attempts, refused } = state;
  return { name: 'waiting', dueAt: now, attempts, repeat: true, ...markRefused(refused) };
}

/**
 * What becomes of what can't be done before `until`, which is not being tried meanwhile, so that nothing waits for it.
 * What is too late by then is settled as soon as it is too late.
 */
export function putOff(open: Waiting, until: Instant, tooLate: Instant): Waiting {
  return { ...open, attempts: 0, dueAt: until < tooLate ? until : tooLate };
}

/** The lease of a process that is at it now. */
export function lease({ attempts, repeat, refused }: Tries, by: string, until: Instant): DeliveryState {
  return { name: 'leased', by, until, attempts, ...markRepeat(repeat), ...markRefused(refused) };
}

/** What becomes of waiting work that was tried and may be tried again, not before `wait` milliseconds from now. */
export function waitAgain(attempts: number, repeat: boolean, now: Instant, wait: number): DeliveryState {
  return { name: 'waiting', dueAt: instant(now + wait), attempts, ...markRepeat(repeat) };
}
