import type { Change, Tenant } from '../state/tenant.ts';
import type { Subscription } from './subscription.ts';

/** The subscriptions of the application, as long as they live. */
export class Subscriptions {
  readonly #byId = new Map<string, Subscription>();
  readonly #tenant: Tenant;

  constructor(tenant: Tenant) {
    this.#tenant = tenant;
  }

  add(one: Subscription): void {
    this.#byId.set(one.id, one);
  }

  /** One that has expired is gone, and nobody is told: github.com/microsoftgraph/microsoft-graph-docs/issues/13872 */
  get list(): readonly Subscription[] {
    for (const one of this.#byId.values()) {
      const silent = this.#tenant.switches.take('removed-silently', one.mailbox) !== undefined;
      if (silent) this.removeOf(one.mailbox);
      else if (one.expiresAt <= this.#tenant.clock.now()) this.#byId.delete(one.id);
    }
    return [...this.#byId.values()];
  }

  find(id: string): Subscription | undefined {
    return this.list.find((one) => one.id === id);
  }

  remove(id: string): void {
    this.#byId.delete(id);
  }

  removeOf(mailbox: string): void {
    for (const one of this.#byId.values()) if (one.mailbox === mailbox) this.#byId.delete(one.id);
  }

  /** It covers all calendars of a mailbox. */
  hearing({ kind, mailbox, of }: Change): readonly Subscription[] {
    return this.list.filter(
      (one) => one.mailbox === mailbox.id && one.of === of && one.changeTypes.includes(kind),
    );
  }
}
