import { z } from 'zod';
import type { ChangeKind } from '../state/tenant.ts';

export interface Subscription {
  readonly id: string;
  readonly mailbox: string;
  readonly of: 'events' | 'messages';
  readonly resource: string;
  readonly changeTypes: readonly ChangeKind[];
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl: string | undefined;
  readonly clientState: string | undefined;
  /** The form of the ids is that of the request that made it: https://learn.microsoft.com/graph/outlook-immutable-id */
  readonly immutableIds: boolean;
  expiresAt: number;
}

const time = z.string().datetime({ offset: true });

/** https://learn.microsoft.com/graph/api/subscription-post-subscriptions; clientState: 128 characters at most. */
export const creation = z
  .object({
    changeType: z.string(),
    notificationUrl: z.string(),
    lifecycleNotificationUrl: z.string().optional(),
    resource: z.string(),
    expirationDateTime: time,
    clientState: z.string().max(128).optional(),
    latestSupportedTlsVersion: z.string().optional(),
  })
  .strict();

/** https://learn.microsoft.com/graph/api/subscription-update */
export const renewal = z.object({ expirationDateTime: time }).strict();
