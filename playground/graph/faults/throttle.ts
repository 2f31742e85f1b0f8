import { GraphRefusal } from '../http/refusal.ts';
import type { Operation } from '../operations.ts';
import type { Mailbox } from '../state/mailbox.ts';
import type { Tenant } from '../state/tenant.ts';

/** https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits */
const atOnce = 4;

/** How many requests each mailbox has open, and until when it takes none. */
export class Throttle {
  readonly #open = new Map<string, number>();
  readonly #until = new Map<string, number>();
  readonly #tenant: Tenant;

  constructor(tenant: Tenant) {
    this.#tenant = tenant;
  }

  /** Gives how many are open now, this one among them. */
  enter(mailbox: string): number {
    const open = (this.#open.get(mailbox) ?? 0) + 1;
    this.#open.set(mailbox, open);
    return open;
  }

  leave(mailbox: string): void {
    this.#open.set(mailbox, (this.#open.get(mailbox) ?? 1) - 1);
  }

  /** How long a request of this mailbox takes, in milliseconds: with `concurrency`, so long that several are open. */
  slowness(mailbox: Mailbox): number {
    const [, milliseconds = '250'] = this.#tenant.switches.see('concurrency', mailbox.id)?.split(':') ?? [
      '',
      '0',
    ];
    return Number(milliseconds);
  }

  judge(mailbox: Mailbox, operation: Operation, open: number): void {
    const { clock, switches } = this.#tenant;
    const [asked = atOnce] = switches.see('concurrency', mailbox.id)?.split(':') ?? [];
    const limit = Number(asked);
    // github.com/OfficeDev/outlook-dev-docs/issues/144: often without Retry-After
    if (open > limit) throw throttled('Application is over its MailboxConcurrency limit.');
    if (switches.take('429-bare', mailbox.id, operation) !== undefined)
      throw throttled('Application is over its MailboxConcurrency limit.');
    const seconds = switches.take('429', mailbox.id, operation);
    if (seconds !== undefined) this.#until.set(mailbox.id, clock.now() + Number(seconds) * 1_000);
    const left = (this.#until.get(mailbox.id) ?? 0) - clock.now();
    if (left > 0)
      throw throttled('Application is over its MailboxApiRequests limit.', {
        'retry-after': String(Math.ceil(left / 1_000)),
      });
  }
}

function throttled(message: string, headers: GraphRefusal['headers'] = {}): GraphRefusal {
  return new GraphRefusal(429, 'ApplicationThrottled', message, headers);
}
