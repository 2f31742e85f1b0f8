import type { Message, SendOutcome } from '../../core/notices/messenger.ts';
import type { BotDeps } from '../asker.ts';
import { type Arrived, type Reply, readConversation } from './read-incoming.ts';
import { showLater } from './show-later.ts';

/** How often a reply is tried in a turn, and how long it waits in between at most: Teams wants its turn back in 15 seconds. */
const attempts = 3;
const longestWait = 2_000;

/** A reply that did not arrive for certain; the next delivery of the activity is answered anew. */
class NotSaid extends Error {
  readonly code: string;

  constructor(outcome: SendOutcome) {
    super('a reply was not said');
    this.name = 'NotSaid';
    this.code = 'status' in outcome ? `${outcome.outcome} ${outcome.status}` : outcome.outcome;
  }
}

/**
 * Says a reply in the chat that the activity came from. What Teams turned away for the moment is tried again; what may have
 * arrived never is, since a card that comes twice is worse than one that is asked for twice. Throws `NotSaid`.
 */
export async function sayReply(deps: BotDeps, arrived: Arrived, reply: Reply): Promise<void> {
  const { messenger, log } = deps;
  const { later, ...said } = 'card' in reply ? reply : { ...reply, later: undefined };
  const message: Message = { summary: 'Klankbord', quiet: true, ...said };
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await messenger.send(readConversation(arrived), message);
    if (outcome.outcome === 'sent') {
      if (later !== undefined) void showLater(deps, arrived, outcome.activityId, later);
      return;
    }
    if (outcome.outcome === 'unknown') return log.warn({ verb: arrived.type }, 'reply may have arrived');
    const passes = outcome.outcome === 'again' || outcome.outcome === 'not-sent';
    if (!passes || attempt === attempts) throw new NotSaid(outcome);
    const afterMs = outcome.outcome === 'again' ? (outcome.afterMs ?? 300 * attempt) : 300 * attempt;
    if (afterMs > longestWait) throw new NotSaid(outcome);
    await new Promise((resolve) => setTimeout(resolve, afterMs));
  }
}
