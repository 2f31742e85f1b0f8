import type { MailboxCall } from '../http/call.ts';
import { GraphRefusal } from '../http/refusal.ts';
import { isWrite } from '../operations.ts';

/** Which items are being written. A second write of one that comes meanwhile is refused, as Exchange does. */
export class Overlaps {
  readonly #open = new Set<string>();

  /** Gives what is to be called when the write is over. */
  enter({ mailbox, operation, params }: Pick<MailboxCall, 'mailbox' | 'operation' | 'params'>): () => void {
    const item = params.event ?? params.message;
    if (item === undefined || !isWrite(operation)) return () => undefined;
    const key = `${mailbox.id} ${item}`;
    if (this.#open.has(key))
      throw new GraphRefusal(
        409,
        'ErrorIrresolvableConflict',
        'The send or update operation could not be performed because another one changes the item.',
      );
    this.#open.add(key);
    return () => void this.#open.delete(key);
  }
}
