import { causeOf } from '../core/kernel/cause-of.ts';
import type { BotDeps } from './asker.ts';

/**
 * Has what was just written into an outbox said soon. The turn has done its work by then: when this fails, it is logged,
 * and the sweep of the next minute finds the outbox.
 */
export async function hurry({ queue, now, log }: BotDeps): Promise<void> {
  try {
    await queue?.ask('notices.sweep', '', now());
  } catch (cause) {
    log.warn(causeOf(cause), 'the sweep is not hurried');
  }
}
