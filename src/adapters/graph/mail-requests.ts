import { z } from 'zod';
import { type ConsentProof, isProof } from '../../core/consent/prove-consent.ts';
import type { EntraId } from '../../core/kernel/id.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { MailAnswer } from '../../core/referral/mail-drafts.ts';
import type { AskGraph } from './ask-graph.ts';
import { composeMessage } from './compose-message.ts';
import { type Failure, judge, toUnavailable } from './judge-told.ts';
import {
  carriesStamp,
  parseMessage,
  type ReadMessage,
  selectedOfMessage,
  withStamp,
} from './parse-message.ts';

export interface MailGraph {
  readonly ask: AskGraph;
  readonly baseUrl: string;
  readonly now: () => Instant;
}

/** Two requests make two drafts: whoever does not know what came of the first looks by stamp before the second. */
export async function makeDraft(
  { ask, now }: MailGraph,
  mailbox: EntraId,
  proof: ConsentProof,
): Promise<MailAnswer> {
  judgeProof(proof);
  const path = `/users/${encodeURIComponent(mailbox)}/messages`;
  const body = composeMessage(proof);
  const told = await ask({ operation: 'message.create', method: 'POST', path, mailbox, body, asText: true });
  const judged = judge(told, 'write', now());
  if (judged.kind !== 'body') return toMailAnswer(judged);
  const read = parseMessage(judged.json);
  return read === undefined ? { kind: 'unknown' } : { kind: 'message', message: read.view };
}

/** Asks without a body, as it must be: https://learn.microsoft.com/graph/api/message-send */
export async function sendDraft(
  { ask, now }: MailGraph,
  mailbox: EntraId,
  id: string,
  proof: ConsentProof,
): Promise<MailAnswer> {
  judgeProof(proof);
  const path = `${pathOf(mailbox, id)}/send`;
  const told = await ask({ operation: 'message.send', method: 'POST', path, mailbox, body: '' });
  const judged = judge(told, 'write', now());
  return judged.kind === 'body' ? { kind: 'done' } : toMailAnswer(judged);
}

/** The last gate before a mailbox trusts no type: whoever comes here without a proof has gone round the compiler. */
function judgeProof(proof: ConsentProof): void {
  if (!isProof(proof)) throw new Error('a message without a consent');
}

/** A message that is not ours is none: nothing of it is handed on. */
export async function lookAtMessage(
  graph: MailGraph,
  folders: DeletedFolders,
  mailbox: EntraId,
  id: string,
  stamp: string,
): Promise<MailAnswer> {
  const query = `$select=${selectedOfMessage}&$expand=${encodeURIComponent(withStamp)}`;
  const path = `${pathOf(mailbox, id)}?${query}`;
  const told = await graph.ask({ operation: 'message.get', method: 'GET', path, mailbox, asText: true });
  const judged = judge(told, 'read', graph.now());
  if (judged.kind !== 'body') return toMailAnswer(judged);
  const read = parseMessage(judged.json);
  if (read === undefined) return { kind: 'later' };
  if (!carriesStamp(judged.json, stamp)) return { kind: 'absent' };
  const placed = await folders.place(graph, mailbox, [read]);
  return Array.isArray(placed) ? { kind: 'message', message: placed[0] ?? read.view } : placed;
}

const state = z.object({ isDraft: z.boolean() });

/**
 * Only a draft is taken away: what was sent by hand in between stays where it is. For good where the mailbox allows it
 * (https://learn.microsoft.com/graph/api/message-permanentdelete), else it lies among what was deleted.
 */
export async function discardDraft(
  { ask, now }: MailGraph,
  mailbox: EntraId,
  id: string,
): Promise<MailAnswer> {
  const path = pathOf(mailbox, id);
  const looked = await ask({
    operation: 'message.get',
    method: 'GET',
    path: `${path}?$select=isDraft`,
    mailbox,
  });
  const found = judge(looked, 'read', now());
  if (found.kind !== 'body') return toMailAnswer(found);
  const parsed = state.safeParse(found.json);
  if (!parsed.success) return { kind: 'later' };
  if (!parsed.data.isDraft) return { kind: 'absent' };
  const purge = {
    operation: 'message.purge',
    method: 'POST',
    path: `${path}/permanentDelete`,
    mailbox,
  } as const;
  const purged = judge(await ask({ ...purge, body: '' }), 'write', now());
  if (purged.kind === 'body') return { kind: 'done' };
  if (purged.kind !== 'refused') return toMailAnswer(purged);
  const deleted = judge(
    await ask({ operation: 'message.delete', method: 'DELETE', path, mailbox }),
    'write',
    now(),
  );
  return deleted.kind === 'body' ? { kind: 'done', left: 'deleted-items' } : toMailAnswer(deleted);
}

const folder = z.object({ id: z.string().min(1) });

/** Which folder of a mailbox holds what was deleted; it keeps its id, so it is asked for once. */
export class DeletedFolders {
  readonly #known = new Map<EntraId, string>();

  /** Messages with whether they lie there, or why that can't be told. */
  async place(
    { ask, now }: MailGraph,
    mailbox: EntraId,
    messages: readonly ReadMessage[],
  ): Promise<MailAnswer | ReadMessage['view'][]> {
    if (messages.length === 0) return [];
    const known = this.#known.get(mailbox);
    if (known !== undefined) return mark(messages, known);
    const path = `/users/${encodeURIComponent(mailbox)}/mailFolders/deleteditems`;
    const judged = judge(await ask({ operation: 'folder.get', method: 'GET', path, mailbox }), 'read', now());
    if (judged.kind !== 'body') return toUnavailable(judged);
    const parsed = folder.safeParse(judged.json);
    if (!parsed.success) return { kind: 'later' };
    this.#known.set(mailbox, parsed.data.id);
    return mark(messages, parsed.data.id);
  }
}

function mark(messages: readonly ReadMessage[], deleted: string): ReadMessage['view'][] {
  return messages.map((each) => (each.folder === deleted ? { ...each.view, isDeleted: true } : each.view));
}

function pathOf(mailbox: EntraId, id: string): string {
  return `/users/${encodeURIComponent(mailbox)}/messages/${encodeURIComponent(id)}`;
}

/** For what is asked of one message. */
export function toMailAnswer(failure: Failure): MailAnswer {
  switch (failure.kind) {
    case 'absent':
    case 'unknown':
    case 'conflict':
      return failure;
    default:
      return toUnavailable(failure);
  }
}
