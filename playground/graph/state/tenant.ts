import type { StoredEvent } from '../events/stored-event.ts';
import { Mails } from '../messages/mails.ts';
import type { StoredMessage } from '../messages/stored-message.ts';
import { SwitchBoard } from '../switches/switch-board.ts';
import type { Clock } from './clock.ts';
import { Journal } from './journal.ts';
import type { Mailbox } from './mailbox.ts';
import { makeChangeKey } from './make-id.ts';

export type ChangeKind = 'created' | 'updated' | 'deleted';

/** A change that a subscription may want to hear of. */
export interface Change {
  readonly mailbox: Mailbox;
  readonly of: 'events' | 'messages';
  readonly kind: ChangeKind;
  readonly item: Pick<StoredEvent | StoredMessage, 'id' | 'immutableId' | 'changeKey'>;
}

/** All that the local Graph knows. */
export class Tenant {
  readonly id: string;
  readonly clock: Clock;
  readonly mailboxes = new Map<string, Mailbox>();
  readonly switches = new SwitchBoard();
  readonly journal = new Journal();
  readonly mails = new Mails();
  /** Who hears of each change, at once. */
  readonly listeners: ((change: Change) => void)[] = [];
  #seq = 0;

  constructor(id: string, clock: Clock) {
    this.id = id;
    this.clock = clock;
  }

  nextSeq(): number {
    this.#seq += 1;
    return this.#seq;
  }

  get seq(): number {
    return this.#seq;
  }

  /** Counts on from where another process ended. */
  goOnFrom(seq: number): void {
    this.#seq = seq;
  }

  /** By id, user principal name or address; the last two whatever their case. */
  findMailbox(who: string): Mailbox | undefined {
    const lower = who.toLowerCase();
    return (
      this.mailboxes.get(lower) ??
      [...this.mailboxes.values()].find(
        ({ address, userPrincipalName }) =>
          address.toLowerCase() === lower || userPrincipalName.toLowerCase() === lower,
      )
    );
  }

  /** Marks an event as changed: another change key, another place in the rounds. */
  touch(mailbox: Mailbox, event: StoredEvent, kind: ChangeKind): void {
    event.seq = this.nextSeq();
    event.changeKey = makeChangeKey();
    event.modifiedAt = this.clock.now();
    this.tell({ mailbox, of: 'events', kind, item: event });
  }

  touchMessage(mailbox: Mailbox, message: StoredMessage, kind: ChangeKind): void {
    message.changeKey = makeChangeKey();
    message.modifiedAt = this.clock.now();
    this.tell({ mailbox, of: 'messages', kind, item: message });
  }

  tell(change: Change): void {
    for (const listen of this.listeners) listen(change);
  }
}
