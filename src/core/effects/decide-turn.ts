import { addMinutes, type Instant } from '../kernel/time.ts';
import { type DeliveryState, markRefused } from './delivery.ts';
import type { Envelope } from './envelope.ts';
import { isOpen, opensAt, type Tries, takeUp, type Waiting } from './lease.ts';

/** What is to be done about a line of the ledger whose effect may be done at any hour. */
export type Turn =
  | { readonly do: 'leave' }
  | { readonly do: 'settle'; readonly state: DeliveryState }
  | { readonly do: 'carry-out'; readonly open: Waiting; readonly tries: Tries };

/** Decides it now: not before it is due, not when it is in another's hands, and not when it is too late. Pure. */
export function decideTurn(
  { effect, state }: { readonly effect: Envelope; readonly state: DeliveryState },
  now: Instant,
): Turn {
  if (!isOpen(state) || opensAt(state, now) > now) return { do: 'leave' };
  if (now >= effect.tooLate) return { do: 'settle', state: { name: 'expired', reason: 'too-late', at: now } };
  const open = takeUp(state, now);
  const { attempts, repeat, refused } = open;
  const tries = { attempts: attempts + 1, repeat: repeat === true, ...markRefused(refused) };
  return { do: 'carry-out', open, tries };
}

/** How long until it is looked again whether what is missing is back, such as a programme file. */
export function lookAgainAt(now: Instant): Instant {
  return addMinutes(now, 60);
}
