import type { EntraId } from '../../core/kernel/id.ts';
import type { MailAnswer, MailDrafts, MailReach } from '../../core/referral/mail-drafts.ts';
import { type AskGraph, type GraphOptions, openGraph } from './ask-graph.ts';
import { stampProperty } from './compose-event.ts';
import { judge, toUnavailable } from './judge-told.ts';
import {
  DeletedFolders,
  discardDraft,
  lookAtMessage,
  type MailGraph,
  makeDraft,
  sendDraft,
  toMailAnswer,
} from './mail-requests.ts';
import { parseMessage, type ReadMessage, selectedOfMessage } from './parse-message.ts';
import { readPages } from './read-pages.ts';

/**
 * Drafts in the mailboxes of mentors, through Microsoft Graph or through what stands in its place. `ask` is given where
 * calendars go the same way.
 */
export function openMailDrafts(
  { baseUrl, now, ...options }: GraphOptions,
  ask: AskGraph = openGraph({ baseUrl, now, ...options }),
): MailDrafts & MailReach {
  const graph = { ask, baseUrl, now };
  const folders = new DeletedFolders();
  return {
    make: (mailbox, proof) => makeDraft(graph, mailbox, proof),
    find: (mailbox, stamp) => findMessages(graph, folders, mailbox, stamp),
    look: (mailbox, id, stamp) => lookAtMessage(graph, folders, mailbox, id, stamp),
    send: (mailbox, id, proof) => sendDraft(graph, mailbox, id, proof),
    discard: (mailbox, id) => discardDraft(graph, mailbox, id),
    reach: (mailbox) => reachMail(graph, mailbox),
  };
}

/** In the whole mailbox: what was sent lies under another id, and keeps its stamp. */
async function findMessages(
  graph: MailGraph,
  folders: DeletedFolders,
  mailbox: EntraId,
  stamp: string,
): Promise<MailAnswer> {
  const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${stampProperty}' and ep/value eq '${stamp.replaceAll("'", "''")}')`;
  const query = `$filter=${encodeURIComponent(filter)}&$select=${selectedOfMessage}`;
  const path = `/users/${encodeURIComponent(mailbox)}/messages?${query}`;
  const pages = await readPages(graph, { operation: 'message.list', path, mailbox, asText: true });
  if (pages.kind !== 'pages') return toMailAnswer(pages);
  const read = pages.items.map(parseMessage);
  if (!read.every((one): one is ReadMessage => one !== undefined)) return { kind: 'later' };
  const oldestFirst = read.toSorted((a, b) => a.createdAt - b.createdAt);
  const placed = await folders.place(graph, mailbox, oldestFirst);
  return Array.isArray(placed) ? { kind: 'found', messages: placed } : placed;
}

/** The id of one message, at most. */
async function reachMail({ ask, now }: MailGraph, mailbox: EntraId): ReturnType<MailReach['reach']> {
  const path = `/users/${encodeURIComponent(mailbox)}/messages?$select=id&$top=1`;
  const judged = judge(await ask({ operation: 'message.list', method: 'GET', path, mailbox }), 'read', now());
  return judged.kind === 'body' ? { kind: 'open' } : toUnavailable(judged);
}
