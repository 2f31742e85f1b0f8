import { type Standing, type Which, whichAreMeant } from '../../core/appointments/standing.ts';
import type { AppointmentOrder, Choice } from '../../core/appointments/wishes.ts';
import type { Understood } from '../../understanding/understand.ts';
import { again, type Dialog, done, go, type Outcome, stopped } from '../dialog.ts';

/** Calling an appointment off: which, where it is not clear; then whether it is sure. A reason is asked of nobody. */
export type CancelState =
  | { readonly at: 'opening' }
  | { readonly at: 'which'; readonly among: readonly Standing[] }
  | { readonly at: 'sure'; readonly standing: Standing };

export type CancelInput =
  /** Begins it, with what was said of which one is meant. */
  | { readonly kind: 'begin'; readonly which: Which }
  | { readonly kind: 'typed'; readonly said: Understood }
  | { readonly kind: 'chosen'; readonly choice: Choice };

export interface CancelFacts {
  readonly zone: string;
  readonly standing: readonly Standing[];
}

export type CancelUseless = 'not-understood' | 'no-such-choice' | 'no-appointment';
type CancelOutcome = Outcome<CancelState, AppointmentOrder, CancelUseless>;

export const cancelDialog: Dialog<CancelState, CancelInput, CancelFacts, AppointmentOrder, CancelUseless> = (
  state,
  input,
  facts,
) => {
  switch (input.kind) {
    case 'begin':
      return beginCancel(state, input.which, facts);
    case 'typed':
      return takeTyped(state, input.said, facts);
    case 'chosen':
      return choose(state, input.choice);
  }
};

/** One that fits what was said is asked about; else the person chooses. Nothing is called off without a yes. */
function beginCancel(state: CancelState, which: Which, { standing, zone }: CancelFacts): CancelOutcome {
  const { among, fits } = whichAreMeant(standing, which, zone);
  const [only, ...others] = among;
  if (only === undefined) return again(state, 'no-appointment');
  return go(others.length > 0 || !fits ? { at: 'which', among } : { at: 'sure', standing: only });
}

function takeTyped(
  state: CancelState,
  { intent, slots, distress }: Understood,
  facts: CancelFacts,
): CancelOutcome {
  if (distress !== undefined) return again(state, 'not-understood');
  if (intent === 'stop-dialog') return stopped;
  if (intent === 'confirm') return choose(state, { kind: 'yes' });
  if (intent === 'deny') return choose(state, { kind: 'no' });
  if (intent === 'cancel') return beginCancel(state, slots.which ?? {}, facts);
  if (intent !== 'plan' && intent !== 'answer') return again(state, 'not-understood');
  if (slots.option !== undefined) return choose(state, { kind: 'nth', index: slots.option - 1 });
  return state.at === 'which' ? beginCancel(state, whichIn(slots), facts) : again(state, 'not-understood');
}

/** A bare day or hour answers the question which one is meant. */
function whichIn({ date, time, range }: Understood['slots']): Which {
  return { ...(date && { date }), ...(time && { time }), ...(range && { range }) };
}

function choose(state: CancelState, choice: Choice): CancelOutcome {
  if (choice.kind === 'stop' || choice.kind === 'no') return stopped;
  if (choice.kind === 'nth' && state.at === 'which') {
    const standing = state.among[choice.index];
    return standing === undefined ? again(state, 'no-such-choice') : go({ at: 'sure', standing });
  }
  if (choice.kind !== 'yes' || state.at !== 'sure') return again(state, 'no-such-choice');
  const { appointment, seen } = state.standing;
  return done({ do: 'cancel', appointment, seen });
}
