import type { Instant } from '../../core/kernel/time.ts';

/** Where the queue says what went wrong: ids, names and codes only. */
interface QueueLog {
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

export interface QueueOptions {
  /** The clock of the bot, on which moments are asked; it may be shifted. */
  readonly now: () => Instant;
  readonly log: QueueLog;
  readonly times?: Partial<QueueTimes>;
}

/** All in milliseconds of real time. */
export interface QueueTimes {
  /** How often each process looks for work that others asked, or whose moment has come. */
  readonly look: number;
  /** How long work stays with a process that gives no sign of life. */
  readonly lock: number;
  /** How often work that is being done gives a sign of life. */
  readonly every: number;
  /** How long it goes on doing so. */
  readonly longest: number;
  /** Until failed work is tried again; doubled with each further failure, up to `longestRetry`. */
  readonly retry: number;
  readonly longestRetry: number;
  /** How long `stop` waits for what is being done. */
  readonly drain: number;
}

export const usualTimes: QueueTimes = {
  look: 1_000,
  lock: 20_000,
  every: 6_000,
  longest: 600_000,
  retry: 2_000,
  longestRetry: 300_000,
  drain: 10_000,
};
