import { z } from 'zod';
import type {
  Subscription,
  SubscriptionAnswer,
  SubscriptionRequest,
} from '../../core/appointments/calendars.ts';
import { entraId } from '../../core/kernel/id.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { AskGraph } from './ask-graph.ts';
import { type Failure, judge, toUnavailable } from './judge-told.ts';
import { moment } from './parse-time.ts';
import { readPages } from './read-pages.ts';

const subscription = z.object({
  id: z.string().min(1),
  resource: z.string(),
  notificationUrl: z.string(),
  expirationDateTime: moment,
});

interface Graph {
  readonly ask: AskGraph;
  readonly baseUrl: string;
  readonly now: () => Instant;
}

/** https://learn.microsoft.com/graph/api/subscription-post-subscriptions; it covers all calendars of the mailbox. */
export async function subscribe(
  { ask, now }: Graph,
  { mailbox, notifyAt, secret, until }: SubscriptionRequest,
): Promise<SubscriptionAnswer> {
  const body = JSON.stringify({
    changeType: 'created,updated,deleted',
    resource: `/users/${mailbox}/events`,
    notificationUrl: notifyAt,
    lifecycleNotificationUrl: notifyAt,
    expirationDateTime: new Date(until).toISOString(),
    clientState: secret,
  });
  const told = await ask({
    operation: 'subscription.create',
    method: 'POST',
    path: '/subscriptions',
    mailbox,
    body,
  });
  const judged = judge(told, 'write', now());
  return judged.kind === 'body' ? (readOne(judged.json) ?? { kind: 'unknown' }) : toFailed(judged);
}

/** All of this application, whoever made them; those of others than ours are left out. */
export async function listSubscriptions(graph: Graph): Promise<SubscriptionAnswer> {
  const pages = await readPages(graph, { operation: 'subscription.list', path: '/subscriptions' });
  if (pages.kind !== 'pages') return toFailed(pages);
  const subscriptions = pages.items.flatMap((item) => parseSubscription(item) ?? []);
  return { kind: 'subscriptions', subscriptions };
}

export async function renew({ ask, now }: Graph, id: string, until: Instant): Promise<SubscriptionAnswer> {
  const body = JSON.stringify({ expirationDateTime: new Date(until).toISOString() });
  const told = await ask({ operation: 'subscription.update', method: 'PATCH', path: pathOf(id), body });
  const judged = judge(told, 'write', now());
  return judged.kind === 'body' ? (readOne(judged.json) ?? { kind: 'unknown' }) : toAbsent(judged);
}

export async function unsubscribe({ ask, now }: Graph, id: string): Promise<SubscriptionAnswer> {
  const told = await ask({ operation: 'subscription.delete', method: 'DELETE', path: pathOf(id) });
  const judged = judge(told, 'write', now());
  return judged.kind === 'body' ? { kind: 'done' } : toAbsent(judged);
}

const pathOf = (id: string) => `/subscriptions/${encodeURIComponent(id)}`;

function readOne(json: unknown): SubscriptionAnswer | undefined {
  const found = parseSubscription(json);
  return found === undefined ? undefined : { kind: 'subscription', subscription: found };
}

function parseSubscription(json: unknown): Subscription | undefined {
  const parsed = subscription.safeParse(json);
  if (!parsed.success) return undefined;
  const { expirationDateTime: until, id, notificationUrl: notifyAt, resource } = parsed.data;
  const [, mailbox] = /^\/?users\/([^/]+)\/events$/i.exec(resource) ?? [];
  return mailbox === undefined ? undefined : { id, mailbox: entraId(mailbox), notifyAt, until };
}

/** It was removed, and nobody said so: github.com/microsoftgraph/microsoft-graph-docs/issues/13872 */
function toAbsent(failure: Failure): SubscriptionAnswer {
  return failure.kind === 'no-mailbox' ? { kind: 'absent' } : toFailed(failure);
}

function toFailed(failure: Failure): SubscriptionAnswer {
  return failure.kind === 'absent' || failure.kind === 'unknown'
    ? { kind: failure.kind }
    : toUnavailable(failure);
}
