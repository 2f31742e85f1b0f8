import { type Answer, ok } from '../http/answer.ts';
import type { MailboxCall } from '../http/call.ts';
import { GraphRefusal, itemNotFound } from '../http/refusal.ts';
import { drawList } from '../query/draw-list.ts';
import { readStampFilter } from '../query/extended-property.ts';
import { checkQuery, readExpand, select } from '../query/read-query.ts';
import { type Folder, folderId, folders, type Mailbox } from '../state/mailbox.ts';
import { drawMessage } from './draw-message.ts';
import type { StoredMessage } from './stored-message.ts';

export function getMessage(call: MailboxCall): Answer {
  checkQuery(call.query, ['$expand', '$select']);
  const message = findMessage(call);
  return ok({
    '@odata.context': `${call.base}/v1.0/$metadata#users('${call.mailbox.id}')/messages/$entity`,
    ...select(call.query, drawMessage(message, call, readExpand(call.query)), 'message'),
  });
}

/** By either id. What was moved to another folder keeps the immutable one: https://learn.microsoft.com/graph/outlook-immutable-id */
export function findMessage({ mailbox, params, tenant }: MailboxCall): StoredMessage {
  const found = messageBy(mailbox, params.message ?? '');
  if (found === undefined || found.seenFrom > tenant.clock.now()) throw itemNotFound();
  return found;
}

export function messageBy(mailbox: Mailbox, id: string): StoredMessage | undefined {
  return mailbox.messages.get(id) ?? [...mailbox.messages.values()].find((message) => message.id === id);
}

/** https://learn.microsoft.com/graph/api/user-list-messages: the whole mailbox, or one folder. */
export function listMessages(call: MailboxCall): Answer {
  checkQuery(call.query, ['$expand', '$filter', '$select', '$skip', '$top']);
  const folder = call.params.folder === undefined ? undefined : findFolder(call);
  const fits = readFilter(call.query.get('$filter'));
  const now = call.tenant.clock.now();
  const found = [...call.mailbox.messages.values()]
    .filter((message) => message.seenFrom <= now && (folder === undefined || message.folder === folder))
    .filter(fits)
    .toSorted((a, b) => b.modifiedAt - a.modifiedAt);
  const expand = readExpand(call.query);
  const path = folder === undefined ? 'messages' : `mailFolders/${folder}/messages`;
  return drawList(call, path, found, (each) =>
    select(call.query, drawMessage(each, call, expand), 'message'),
  );
}

const byInternetId = /^internetMessageId eq '([^']*)'$/;

function readFilter(raw: string | null): (message: StoredMessage) => boolean {
  if (raw === null) return () => true;
  const [, internetId] = byInternetId.exec(raw) ?? [];
  if (internetId !== undefined) return (message) => message.internetMessageId === internetId;
  const fits = readStampFilter(raw);
  return ({ stamps }) => fits(stamps);
}

/** https://learn.microsoft.com/graph/api/mailfolder-get */
export function getFolder(call: MailboxCall): Answer {
  checkQuery(call.query, []);
  const folder = findFolder(call);
  const items = [...call.mailbox.messages.values()].filter((message) => message.folder === folder);
  return ok({ id: folderId(call.mailbox, folder), displayName: folder, totalItemCount: items.length });
}

function findFolder({ mailbox, params }: MailboxCall): Folder {
  const asked = params.folder ?? '';
  const found = folders.find((name) => name === asked.toLowerCase() || folderId(mailbox, name) === asked);
  if (found !== undefined) return found;
  throw new GraphRefusal(400, 'ErrorInvalidIdMalformed', 'Id is malformed.');
}
