import { causeOf } from '../../core/kernel/cause-of.ts';
import type { Asker, BotDeps } from '../asker.ts';
import { findSender, type Incoming } from './reply.ts';

/** Who an activity comes from, as far as that can be found out. */
export type Sender =
  | { readonly state: 'known'; readonly asker: Asker }
  /** Nobody enrolled them. */
  | { readonly state: 'stranger' }
  /** The store could not say. */
  | { readonly state: 'unreachable' };

/** Looks up who is there. Never throws: somebody waits for an answer, and Teams would not deliver their words again. */
export async function seekSender(deps: BotDeps, incoming: Incoming): Promise<Sender> {
  try {
    const asker = await findSender(deps, incoming);
    return asker === undefined ? { state: 'stranger' } : { state: 'known', asker };
  } catch (cause) {
    deps.log.error({ verb: 'sender', ...causeOf(cause) }, 'crashed');
    return { state: 'unreachable' };
  }
}
