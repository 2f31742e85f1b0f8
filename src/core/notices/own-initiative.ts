import { type Delivery, deliveries, isOfNotice } from '../effects/delivery.ts';
import type { Notice } from '../effects/notice.ts';
import type { PersonId } from '../kernel/id.ts';
import { type Instant, instant } from '../kernel/time.ts';
import type { DocumentStore } from '../store/documents.ts';
import { allOf } from '../store/read-pages.ts';
import { noticeRules } from './notice-rules.ts';

/** So often in a month, at most, the bot speaks to somebody in training by its own initiative. */
export const mostAMonth = 6;
/** The longest month, in milliseconds: whatever its first day, no month then has more. */
const month = 31 * 24 * 60 * 60_000;

/** How often the bot has spoken to somebody by its own initiative in the month before now, or is about to. */
export async function countUnasked(store: DocumentStore, person: PersonId, now: Instant): Promise<number> {
  const lines = await allOf((page) => store.query(deliveries, 'recipient', person, page));
  const since = instant(now - month);
  return lines.filter(({ document }) => isOfNotice(document) && isHeard(document, since)).length;
}

/** Where nobody knows whether it was heard, it counts. */
function isHeard({ effect, state }: Delivery<Notice>, since: Instant): boolean {
  // What people did is told them, as often as they do something.
  if (noticeRules[effect.kind].topic === 'duty') return false;
  switch (state.name) {
    case 'waiting':
    case 'leased':
      return true;
    case 'delivered':
      return state.at > since;
    case 'failed':
      return state.reason === 'outcome-unknown' && state.at > since;
    case 'expired':
    case 'unreachable':
      return state.repeat === true && state.at > since;
  }
}
