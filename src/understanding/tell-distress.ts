import type { Likely } from './classify.ts';
import { hearDistress } from './hear-distress.ts';
import { namesPatient } from './hear-patient.ts';
import { bareOf, type Ruled } from './hear-rules.ts';
import type { Distress, Intent, Slots } from './intent.ts';

/** What weighs on somebody, read as a wish for help. */
export interface Told {
  readonly intent: Intent;
  readonly slots: Slots;
  readonly distress: Distress;
}

/**
 * Distress comes before whatever else was read, save danger, which has a card of its own, and figures, which are about
 * nobody. What rules read of a referral or of a patient stays; anything else could only be in the way of help.
 */
export function tellDistress(typed: string, read: Ruled | undefined): Told | undefined {
  if (read !== undefined && before.has(read.intent)) return undefined;
  const stays = read?.intent === 'refer' && read.slots.topic !== 'moe';
  const distress = hearDistress(bareOf(typed)) ?? (stays ? ofTopic(read.slots) : undefined);
  if (distress === undefined) return undefined;
  const patient = namesPatient(typed) ? ({ patientData: true } as const) : {};
  if (stays) return { intent: read.intent, slots: { ...read.slots, ...patient }, distress };
  const topic = distress === 'harm' ? 'grensoverschrijdend-gedrag' : 'welzijn';
  return { intent: 'refer', slots: { topic, store: false, offer: 'crisis-card', ...patient }, distress };
}

const before: ReadonlySet<Intent> = new Set(['crisis', 'digest']);

function ofTopic({ topic, offer }: Slots): Distress | undefined {
  if (topic === 'grensoverschrijdend-gedrag') return 'harm';
  return offer === 'crisis-card' ? 'self' : undefined;
}

/**
 * What words of distress seem to ask for besides, best first: `zeg alles af, ik trek het niet meer`. It is asked about,
 * beside the help that is shown all the same. Nothing where it is unlikely, or where a rule reads that they ask for help.
 */
export function wishesBeside(ruled: Ruled | undefined, rank: () => readonly Likely[]): readonly Intent[] {
  if (ruled?.intent === 'refer') return [];
  const ranked = rank();
  const [best] = ranked;
  if (best === undefined || best.chance < unlikely || forHelp.has(best.intent)) return [];
  return ranked.map(({ intent }) => intent);
}

/** Less likely than this, words of distress ask for nothing besides. */
const unlikely = 0.55;
const forHelp: ReadonlySet<Intent> = new Set(['refer', 'crisis', 'unknown']);
