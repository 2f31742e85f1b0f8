import type { Choosable } from '../../core/help/wishes.ts';
import type { Asker, Meaning } from '../asker.ts';
import { readIntent } from './read-intent.ts';

/** What would have been done if the person had typed just this. */
export function chooseMeant(asker: Asker, intent: Choosable): Promise<Meaning> {
  const chosen = { intent, slots: {}, acts: true, offers: [] };
  return readIntent(asker, chosen, crypto.randomUUID());
}
