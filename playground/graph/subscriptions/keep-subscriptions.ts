import { randomUUID } from 'node:crypto';
import { judgeMailbox } from '../faults/judge-mailbox.ts';
import { type Answer, created, empty, ok } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { parseBody } from '../http/parse-body.ts';
import { GraphRefusal } from '../http/refusal.ts';
import { checkQuery } from '../query/read-query.ts';
import type { ChangeKind } from '../state/tenant.ts';
import { drawInstant } from '../state/zones.ts';
import { creation, renewal, type Subscription } from './subscription.ts';
import type { Subscriptions } from './subscriptions.ts';
import { validateUrl } from './validate-url.ts';

/** Up to a week; less than 45 minutes becomes 45: https://learn.microsoft.com/graph/api/resources/subscription */
const longest = 10_080;
const shortest = 45;

/** The same one twice makes two, since February 2026: learn.microsoft.com/answers/questions/5768670 */
export async function subscribe(call: Call, subscriptions: Subscriptions): Promise<Answer> {
  checkQuery(call.query, []);
  const { operation, tenant } = call;
  const asked = parseBody(creation, call.text, 'subscription');
  const { mailbox, of } = readResource(call, asked.resource);
  judgeMailbox(call, mailbox);
  // Nobody has established whether a role in Exchange is enough.
  if (tenant.switches.has('rbac-no-subscriptions', mailbox.id))
    throw new GraphRefusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  // github.com/microsoftgraph/microsoft-graph-docs/issues/6472
  if (tenant.switches.take('sub-503', mailbox.id, operation) !== undefined)
    throw new GraphRefusal(
      503,
      'ExtensionError',
      'Operation: Create; Exception: [Status Code: ServiceUnavailable; Reason: Service Unavailable]',
    );
  const changeTypes = readChangeTypes(asked.changeType);
  const expiresAt = judgeExpiry(call, asked.expirationDateTime, mailbox.id);
  for (const url of [asked.notificationUrl, asked.lifecycleNotificationUrl])
    if (url !== undefined) await validateUrl(url);
  const { clientState, lifecycleNotificationUrl, notificationUrl, resource } = asked;
  const immutableIds = call.prefer.immutableIds;
  const id = randomUUID();
  const one: Subscription = {
    id,
    mailbox: mailbox.id,
    of,
    resource,
    changeTypes,
    notificationUrl,
    lifecycleNotificationUrl,
    clientState,
    immutableIds,
    expiresAt,
  };
  subscriptions.add(one);
  return created(drawSubscription(one, 'with secret'));
}

function readResource({ tenant }: Call, resource: string) {
  const [, who = '', of = ''] = /^\/?users\/([^/]+)\/(events|messages)$/i.exec(resource) ?? [];
  if (who === '')
    throw new GraphRefusal(
      400,
      'InvalidRequest',
      `Resource '${resource}' is not one that can be subscribed to here.`,
    );
  const mailbox = tenant.findMailbox(decodeURIComponent(who));
  if (mailbox === undefined)
    throw new GraphRefusal(404, 'ResourceNotFound', 'Resource could not be discovered.');
  return { mailbox, of: of.toLowerCase() === 'events' ? ('events' as const) : ('messages' as const) };
}

const kinds: readonly ChangeKind[] = ['created', 'updated', 'deleted'];

function readChangeTypes(raw: string): readonly ChangeKind[] {
  const asked = raw.split(',');
  const found = kinds.filter((kind) => asked.includes(kind));
  if (found.length === asked.length) return found;
  throw new GraphRefusal(400, 'InvalidRequest', `Invalid 'changeType' attribute: '${raw}'.`);
}

function judgeExpiry({ tenant }: Call, raw: string, mailbox: string): number {
  const now = tenant.clock.now();
  const minutes = (Date.parse(raw) - now) / 60_000;
  if (minutes > longest || minutes <= 0)
    throw new GraphRefusal(
      400,
      'ExtensionError',
      `Subscription expiration can only be ${longest} minutes in the future.`,
    );
  const most = Number(tenant.switches.see('grants', mailbox) ?? longest);
  return now + Math.min(Math.max(minutes, shortest), most) * 60_000;
}

export function listSubscriptions(call: Call, subscriptions: Subscriptions): Answer {
  checkQuery(call.query, []);
  const value = subscriptions.list.map((one) => drawSubscription(one, 'without secret'));
  return ok({ '@odata.context': `${call.base}/v1.0/$metadata#subscriptions`, value });
}

export function getSubscription(call: Call, subscriptions: Subscriptions): Answer {
  return ok(drawSubscription(findOne(call, subscriptions), 'without secret'));
}

export function renew(call: Call, subscriptions: Subscriptions): Answer {
  checkQuery(call.query, []);
  const one = findOne(call, subscriptions);
  const { expirationDateTime } = parseBody(renewal, call.text, 'subscription');
  one.expiresAt = judgeExpiry(call, expirationDateTime, one.mailbox);
  return ok(drawSubscription(one, 'without secret'));
}

export function unsubscribe(call: Call, subscriptions: Subscriptions): Answer {
  subscriptions.remove(findOne(call, subscriptions).id);
  return empty(204);
}

/** https://learn.microsoft.com/graph/change-notifications-lifecycle-events: it does not live longer by it. */
export function reauthorize(call: Call, subscriptions: Subscriptions): Answer {
  findOne(call, subscriptions);
  return empty(204);
}

function findOne(call: Call, subscriptions: Subscriptions): Subscription {
  const one = subscriptions.find(call.params.subscription ?? '');
  if (one === undefined) throw new GraphRefusal(404, 'ResourceNotFound', 'The object was not found.');
  return one;
}

/** The secret is shown to whoever made it, once. */
function drawSubscription(one: Subscription, how: 'with secret' | 'without secret'): object {
  const { id, resource, changeTypes, notificationUrl } = one;
  return {
    id,
    resource,
    changeType: changeTypes.join(','),
    clientState: how === 'with secret' ? (one.clientState ?? null) : null,
    notificationUrl,
    lifecycleNotificationUrl: one.lifecycleNotificationUrl ?? null,
    expirationDateTime: drawInstant(one.expiresAt),
    latestSupportedTlsVersion: 'v1_2',
    includeResourceData: null,
  };
}
