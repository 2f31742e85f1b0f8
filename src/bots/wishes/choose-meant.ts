import type { Choosable } from '../../core/wishes/choosable.ts';
import type { Wish } from '../../core/wishes/wish.ts';
import type { Answer, Asker } from '../asker.ts';
import { readIntent } from '../typed/read-intent.ts';

/** Does what would have been done if the person had typed just this. `carryOut` is handed in: it knows all wishes. */
export async function chooseMeant(
  asker: Asker,
  intent: Choosable,
  carryOut: (asker: Asker, wish: Wish) => Promise<Answer>,
): Promise<Answer> {
  const chosen = { intent, slots: {}, acts: true, offers: [] };
  const reading = await readIntent(asker, chosen, crypto.randomUUID());
  return 'wish' in reading ? carryOut(asker, reading.wish) : reading;
}
