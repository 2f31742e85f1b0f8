import type { Message } from '@microsoft/microsoft-graph-types';
import { drawBody, etagOf, idOf } from '../events/draw-event.ts';
import type { Person } from '../events/stored-event.ts';
import type { MailboxCall } from '../http/call.ts';
import { showStamps } from '../query/extended-property.ts';
import { folderId } from '../state/mailbox.ts';
import { drawInstant } from '../state/zones.ts';
import type { StoredMessage } from './stored-message.ts';

const drawPeople = (people: readonly Person[]) =>
  people.map(({ name, address }) => ({ emailAddress: { name, address } }));

/** A mail as GET shows it: https://learn.microsoft.com/graph/api/message-get */
export function drawMessage(message: StoredMessage, call: MailboxCall, expand?: string): object {
  const shown = expand === undefined ? [] : showStamps(message.stamps, expand);
  const at = drawInstant(message.sentAt ?? message.createdAt);
  const drawn: Message = {
    id: idOf(message, call.prefer),
    changeKey: message.changeKey,
    createdDateTime: drawInstant(message.createdAt),
    lastModifiedDateTime: drawInstant(message.modifiedAt),
    receivedDateTime: at,
    sentDateTime: at,
    hasAttachments: false,
    internetMessageId: message.internetMessageId,
    conversationId: message.conversationId,
    subject: message.subject,
    bodyPreview: message.body.text.slice(0, 255),
    importance: message.importance,
    parentFolderId: folderId(call.mailbox, message.folder),
    isDraft: message.isDraft,
    isRead: message.folder !== 'inbox',
    webLink: `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(message.id)}&exvsurl=1&viewmodel=ReadMessageItem`,
    body: drawBody(message.body, call.prefer),
    toRecipients: drawPeople(message.to),
    ccRecipients: drawPeople(message.cc),
    bccRecipients: drawPeople(message.bcc),
    ...(message.isDraft
      ? {}
      : { from: drawPeople([message.from])[0], sender: drawPeople([message.from])[0] }),
  };
  return {
    '@odata.etag': etagOf(message.changeKey),
    ...drawn,
    ...(shown.length === 0 ? {} : { singleValueExtendedProperties: shown }),
  };
}
