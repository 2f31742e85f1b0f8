import { saysOneOf } from './class-words.ts';
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

/** So likely an intent must be before the bot acts: then nine in ten are right, whatever a rule says. */
const enough = 0.84;
/** What must never be missed: where a firm rule reads it, that decides. */
const first: ReadonlySet<Intent> = new Set(['crisis', 'refer', 'withdraw-consent', 'delete-my-data']);
/** What is said in set phrases: where a firm rule reads one, that is what it means. */
const phrases: ReadonlySet<Intent> = new Set(['confirm', 'deny', 'greet', 'stop-dialog']);
/** A firm rule is not believed where its intent is less likely than this. */
const doubtful = 0.5;

/**
 * Lets the rules and the classifier decide together. A firm rule decides unless the classifier finds that unlikely; of
 * danger, help, a consent taken back and data to be deleted, of a set phrase, or where it reads a word alone, it decides
 * always. Any other rule is a witness, which the classifier has heard already; but what changes something is never done on
 * likeness alone: a rule must read it too, or a word that says it must be there.
 */
export function agree(ruled: Ruled | undefined, rank: () => readonly Likely[], text: string): Agreed {
  if (ruled !== undefined && decides(ruled, rank)) {
    const { intent } = ruled;
    return { intent, sure: true, likely: () => [...new Set([intent, ...placeRuled(ruled, rank())])] };
  }
  const ranked = rank();
  const [best] = ranked;
  const chance = best?.chance ?? 0;
  // Where nothing is likely a firm rule is still the best guess.
  const guess = ruled?.firm && chance < doubtful ? ruled.intent : best?.intent;
  const intent = guess ?? ruled?.intent ?? 'unknown';
  const read = ruled?.intent === intent || !traits[intent].ruled || isSaid(intent, text);
  const likely = () => [...new Set([intent, ...placeRuled(ruled, ranked)])];
  return { intent, sure: read && chance >= enough, likely };
}

function decides({ intent, firm, command }: Ruled, rank: () => readonly Likely[]): boolean {
  if (command || !firm) return command;
  if (first.has(intent) || phrases.has(intent)) return true;
  return (rank().find((each) => each.intent === intent)?.chance ?? 1) >= doubtful;
}

/** Classes of words that say it: where one of them is there too, a rule need not read it. */
const saidBy: Readonly<Partial<Record<Intent, readonly string[]>>> = {
  reschedule: ['move', 'same', 'later', 'earlier'],
  cancel: ['cancel', 'erase'],
  'next-step': ['step', 'previous', 'skip'],
  'end-session': ['end'],
  'withdraw-consent': ['withdraw'],
};
const isSaid = (intent: Intent, text: string) => saysOneOf(text, saidBy[intent] ?? []);

/** Of three choices one is what the rule reads: both opinions are on the table. */
function placeRuled(ruled: Ruled | undefined, ranked: readonly Likely[]): readonly Intent[] {
  const order = ranked.map(({ intent }) => intent);
  if (ruled === undefined || order.slice(0, 3).includes(ruled.intent)) return order;
  return [...order.slice(0, 2), ruled.intent, ...order.slice(2).filter((each) => each !== ruled.intent)];
}
