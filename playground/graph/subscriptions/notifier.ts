import { performance } from 'node:perf_hooks';
import type { LifecycleEventType } from '@microsoft/microsoft-graph-types';
import type { Change, Tenant } from '../state/tenant.ts';
import { drawLifecycle, drawNotification, stormOf } from './draw-notification.ts';
import { EndpointHealth } from './endpoint-health.ts';
import type { Subscription } from './subscription.ts';
import type { Subscriptions } from './subscriptions.ts';

interface Waiting {
  readonly url: string;
  readonly value: object;
  readonly subscription: Subscription;
  readonly since: number;
  dueAt: number;
}

/** Tried again for four hours: https://learn.microsoft.com/graph/change-notifications-delivery-webhooks */
const patience = 4 * 3_600_000;
const again = 30_000;
const delayed = 10 * 60_000;

/** Tells subscribers of changes, several in one request, again when they do not take it. */
export class Notifier {
  readonly #tenant: Tenant;
  readonly #subscriptions: Subscriptions;
  readonly #health = new Map<string, EndpointHealth>();
  #waiting: Waiting[] = [];
  #busy: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(tenant: Tenant, subscriptions: Subscriptions) {
    this.#tenant = tenant;
    this.#subscriptions = subscriptions;
    tenant.listeners.push((change) => this.hear(change));
  }

  hear(change: Change): void {
    const { clock, switches } = this.#tenant;
    const box = change.mailbox.id;
    for (const subscription of this.#subscriptions.hearing(change)) {
      if (switches.has('mute', box)) continue;
      const dueAt = clock.now() + Number(switches.see('late', box) ?? 0);
      const changes = stormOf(change, Number(switches.see('storm', box) ?? 0), switches.has('shuffle', box));
      for (const each of changes) {
        const value = drawNotification(this.#tenant, subscription, each, this.#tenant.nextSeq());
        this.#waiting.push({
          url: subscription.notificationUrl,
          value,
          subscription,
          since: clock.now(),
          dueAt,
        });
      }
    }
    this.#schedule();
  }

  /** https://learn.microsoft.com/graph/change-notifications-lifecycle-events */
  tellLifecycle(mailbox: string, event: LifecycleEventType): void {
    const now = this.#tenant.clock.now();
    for (const subscription of this.#subscriptions.list.filter((one) => one.mailbox === mailbox)) {
      const url = subscription.lifecycleNotificationUrl;
      const value = drawLifecycle(this.#tenant, subscription, event);
      if (url !== undefined) this.#waiting.push({ url, value, subscription, since: now, dueAt: now });
      if (event === 'subscriptionRemoved') this.#subscriptions.remove(subscription.id);
    }
    this.#schedule();
  }

  /** Sends what is due now, and waits until it is taken or refused. */
  settle(): Promise<void> {
    this.#busy = this.#busy.then(() => this.#sendDue());
    return this.#busy;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.length === 0 || this.#closed) return;
    const next = Math.min(...this.#waiting.map(({ dueAt }) => dueAt)) - this.#tenant.clock.now();
    this.#timer = setTimeout(() => void this.settle(), Math.min(Math.max(next, 20), 2 ** 31 - 1));
    this.#timer.unref();
  }

  async #sendDue(): Promise<void> {
    const now = this.#tenant.clock.now();
    const due = this.#waiting.filter(({ dueAt }) => dueAt <= now);
    this.#waiting = this.#waiting.filter(({ dueAt }) => dueAt > now);
    for (const url of new Set(due.map((each) => each.url)))
      await this.#sendTo(
        url,
        due.filter((each) => each.url === url),
      );
    this.#schedule();
  }

  async #sendTo(url: string, due: readonly Waiting[]): Promise<void> {
    const health = this.#health.get(url) ?? new EndpointHealth();
    this.#health.set(url, health);
    if (health.state === 'dropped' || this.#closed) return;
    const began = performance.now();
    const taken = await post(
      url,
      due.map(({ value }) => value),
    );
    health.note(performance.now() - began);
    if (taken) return;
    const now = this.#tenant.clock.now();
    const wait = health.state === 'slow' ? delayed : again;
    this.#waiting.push(
      ...due.filter(({ since }) => now < since + patience).map((each) => ({ ...each, dueAt: now + wait })),
    );
  }
}

async function post(url: string, value: readonly object[]): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ value }),
      redirect: 'error',
      signal: AbortSignal.timeout(30_000),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    // Nobody listens there, or not long enough: it is tried again.
    return false;
  }
}
