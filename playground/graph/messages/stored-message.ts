import type { Person, Stamp } from '../events/stored-event.ts';
import type { Folder } from '../state/mailbox.ts';

/** A mail in a mailbox; it changes in place while it is a draft. */
export interface StoredMessage {
  immutableId: string;
  id: string;
  changeKey: string;
  readonly createdAt: number;
  modifiedAt: number;
  sentAt: number | undefined;
  /** Before this moment a look does not find it. */
  seenFrom: number;
  folder: Folder;
  isDraft: boolean;
  subject: string;
  body: { html: string; text: string };
  from: Person;
  to: readonly Person[];
  cc: readonly Person[];
  bcc: readonly Person[];
  importance: 'low' | 'normal' | 'high';
  readonly internetMessageId: string;
  readonly conversationId: string;
  stamps: readonly Stamp[];
}
