import type { LifecycleEventType } from '@microsoft/microsoft-graph-types';
import { etagOf } from '../events/draw-event.ts';
import type { Change, Tenant } from '../state/tenant.ts';
import { drawInstant } from '../state/zones.ts';
import type { Subscription } from './subscription.ts';

const types = {
  events: ['Events', '#Microsoft.Graph.Event'],
  messages: ['Messages', '#Microsoft.Graph.Message'],
} as const;

/**
 * The resource is spelt in two ways, so that nobody takes it apart:
 * https://learn.microsoft.com/graph/outlook-change-notifications-overview
 */
export function drawNotification(tenant: Tenant, one: Subscription, change: Change, turn: number): object {
  const [collection, type] = types[change.of];
  const id = one.immutableIds ? change.item.immutableId : change.item.id;
  const resource =
    turn % 2 === 0
      ? `Users/${change.mailbox.id}/${collection}/${id}`
      : `Users('${change.mailbox.id}')/${collection}('${id}')`;
  const { kind, item } = change;
  return {
    ...drawHead(tenant, one),
    changeType: kind,
    resource,
    resourceData: {
      '@odata.type': type,
      '@odata.id': resource,
      ...(kind === 'deleted' ? {} : { '@odata.etag': etagOf(item.changeKey) }),
      id,
    },
  };
}

export function drawLifecycle(tenant: Tenant, one: Subscription, lifecycleEvent: LifecycleEventType): object {
  return { ...drawHead(tenant, one), resource: one.resource, lifecycleEvent };
}

function drawHead(tenant: Tenant, one: Subscription): object {
  return {
    subscriptionId: one.id,
    subscriptionExpirationDateTime: drawInstant(one.expiresAt),
    ...(one.clientState === undefined ? {} : { clientState: one.clientState }),
    tenantId: tenant.id,
  };
}

/**
 * One act as it may be told: many times, twice, in another order, and as a creation where it was a change.
 * github.com/microsoftgraph/microsoft-graph-docs/issues/7598, learn.microsoft.com/answers/questions/5903442
 */
export function stormOf(change: Change, more: number, shuffled: boolean): readonly Change[] {
  const kind = change.kind === 'created' ? 'updated' : change.kind;
  const all = [change, ...Array.from({ length: more }, () => ({ ...change, kind }))];
  if (!shuffled) return all;
  const asCreated = { ...change, kind: change.kind === 'updated' ? 'created' : change.kind } as const;
  return [...all, asCreated, change].toReversed();
}
