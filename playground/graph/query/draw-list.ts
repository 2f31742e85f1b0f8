import { type Answer, ok } from '../http/answer.ts';
import type { MailboxCall } from '../http/call.ts';
import { cutPage } from './read-query.ts';

/** Where a link to the next page leads with the switch `evil-link`: nowhere, on every machine. */
export const elsewhere = 'https://graph.example.invalid';

/** A page of a list, with a link to the next: https://learn.microsoft.com/graph/paging */
export function drawList<T>(
  call: MailboxCall,
  path: string,
  all: readonly T[],
  draw: (one: T) => object,
): Answer {
  const { items, next } = cutPage(all, call.query, call.prefer.pageSize);
  const query = new URLSearchParams(call.query);
  if (next !== undefined) query.set('$skip', String(next));
  const link = next === undefined ? {} : { '@odata.nextLink': linkTo(call, path, query) };
  return ok({ '@odata.context': `${call.base}/v1.0/$metadata#${path}`, value: items.map(draw), ...link });
}

export function linkTo(call: MailboxCall, path: string, query: URLSearchParams): string {
  const evil = call.tenant.switches.take('evil-link', call.mailbox.id) !== undefined;
  return `${evil ? elsewhere : call.base}/v1.0/users/${call.mailbox.id}/${path}?${query}`;
}
