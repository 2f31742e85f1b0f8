import type { Likely } from './classify.ts';
import type { Ruled } from './hear-rules.ts';
import { type Intent, traits } from './intent.ts';

/** What a line means when both opinions are heard. */
export interface Agreed {
  readonly intent: Intent;
  /** Whether that is sure enough to act without asking what was meant. */
  readonly sure: boolean;
  /** What could be meant, best first; worked out when somebody is asked. */
  readonly likely: () => readonly Intent[];
}

/** So likely an intent must be before the bot acts; less where all it does is to say a sentence. */
const enough = { does: 0.85, says: 0.7 } as const;

/**
 * Lets the rules and the classifier decide together. A firm rule decides alone, since its loss would cost most, and the
 * classifier is not asked. Any other is a witness, which the classifier has heard already; and what changes something is
 * never done on likeness alone: a rule must read it too.
 */
export function agree(ruled: Ruled | undefined, rank: () => readonly Likely[]): Agreed {
  if (ruled?.firm) {
    const { intent } = ruled;
    return { intent, sure: true, likely: () => [...new Set([intent, ...placeRuled(ruled, rank())])] };
  }
  const ranked = rank();
  const [best] = ranked;
  if (best === undefined) return { intent: 'unknown', sure: false, likely: () => [] };
  const read = ruled?.intent === best.intent || !traits[best.intent].ruled;
  return {
    intent: best.intent,
    sure: read && best.chance >= enough[traits[best.intent].spoken ? 'says' : 'does'],
    likely: () => placeRuled(ruled, ranked),
  };
}

/** Of three choices one is what the rule reads: both opinions are on the table. */
function placeRuled(ruled: Ruled | undefined, ranked: readonly Likely[]): readonly Intent[] {
  const order = ranked.map(({ intent }) => intent);
  if (ruled === undefined || order.length === 0 || order.slice(0, 3).includes(ruled.intent)) return order;
  return [...order.slice(0, 2), ruled.intent, ...order.slice(2).filter((each) => each !== ruled.intent)];
}
