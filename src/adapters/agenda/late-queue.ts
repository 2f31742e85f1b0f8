import type { Instant } from '../../core/kernel/time.ts';
import type { WorkName, WorkQueue } from '../../core/notices/work-queue.ts';

/** A queue that is opened by the first one who needs it; one that could not be opened is tried again by the next. */
export class LateQueue implements WorkQueue {
  readonly #open: () => Promise<WorkQueue>;
  readonly #workers = new Map<WorkName, (queue: WorkQueue) => void>();
  #queue: Promise<WorkQueue> | undefined;

  constructor(open: () => Promise<WorkQueue>) {
    this.#open = open;
  }

  on(name: WorkName, concurrency: number, work: (key: string) => Promise<void>): void {
    this.#workers.set(name, (queue) => queue.on(name, concurrency, work));
  }

  async ask(name: WorkName, key: string, at: Instant): Promise<void> {
    await (await this.#need()).ask(name, key, at);
  }

  async every(name: WorkName, seconds: number): Promise<void> {
    await (await this.#need()).every(name, seconds);
  }

  async start(): Promise<void> {
    const queue = await this.#need();
    for (const engage of this.#workers.values()) engage(queue);
    await queue.start();
  }

  async stop(): Promise<void> {
    await (await this.#queue)?.stop();
  }

  #need(): Promise<WorkQueue> {
    const queue = this.#queue ?? this.#open();
    this.#queue = queue;
    queue.catch(() => {
      if (this.#queue === queue) this.#queue = undefined;
    });
    return queue;
  }
}
