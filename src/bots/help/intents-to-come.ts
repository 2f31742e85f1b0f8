import { asChoice, type IntentRow, type IntentRows } from '../intent-row.ts';
import { sayNotYet } from '../say-not-yet.ts';

const read: IntentRow['read'] = (asker) => sayNotYet(asker, 'other');

/** What is understood and has no part here yet; the row goes along to the part that will answer it. */
export const intentsToCome = {
  hours: { read, offer: asChoice('hours') },
} satisfies Partial<IntentRows>;
