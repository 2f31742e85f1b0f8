import type { Choosable } from '../../core/help/wishes.ts';
import type { Asker, Meaning } from '../asker.ts';
import { unpackSlots } from './card-slots.ts';
import { readIntent } from './read-intent.ts';

/** What would have been done if this had been sure: with the day and whatever else was read of the words. */
export function chooseMeant(asker: Asker, intent: Choosable, slots: string | undefined): Promise<Meaning> {
  const chosen = { intent, slots: unpackSlots(slots), acts: true, offers: [] };
  return readIntent(asker, chosen, crypto.randomUUID());
}
