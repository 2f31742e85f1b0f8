import type { WorkingHours } from '@microsoft/microsoft-graph-types';
import type { StoredEvent } from '../events/stored-event.ts';
import type { StoredMessage } from '../messages/stored-message.ts';

/** A mailbox of the tenant, with all that is in it. */
export interface Mailbox {
  /** The Entra object id. */
  readonly id: string;
  readonly userPrincipalName: string;
  readonly address: string;
  name: string;
  /** As Exchange keeps it: often a name of Windows. */
  timeZone: string;
  /** Left out where nobody set them: github.com/microsoftgraph/microsoft-graph-docs/issues/10375 */
  workingHours: WorkingHours | undefined;
  /** https://learn.microsoft.com/graph/api/resources/mailboxsettings */
  userPurpose: string;
  /** Whether the application may open it; RBAC for Applications limits it to a group. */
  inScope: boolean;
  /** Whether its free/busy can't be had, even by those who may ask. */
  unreadable: boolean;
  /** By immutable id, deleted ones among them: who asks for changes must hear of those too. */
  readonly events: Map<string, StoredEvent>;
  readonly messages: Map<string, StoredMessage>;
}

export const folders = ['inbox', 'drafts', 'sentitems', 'deleteditems'] as const;
export type Folder = (typeof folders)[number];

/** The id of a well-known folder in a mailbox. */
export function folderId(mailbox: Mailbox, folder: Folder): string {
  return `AQMkAGVlOTc3ZGIx${Buffer.from(`${mailbox.id}/${folder}`).toString('base64url')}AAA=`;
}
