import type { Operation } from '../operations.ts';

/** A request as it arrived, whatever became of it. Tokens are not kept. */
export interface JournalEntry {
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly operation: Operation | 'unknown';
  readonly mailbox: string;
  readonly prefer: string;
  readonly clientRequestId: string;
  readonly ifMatch: string;
  /** The body as it came. */
  readonly body: string;
  /** How many of this mailbox were open, this one among them. */
  readonly atOnce: number;
  /** 0 while it is open, and when the line was cut. */
  status: number;
}

/** What was asked of this Graph, for who wants to know afterwards what a program reads and writes. */
export class Journal {
  #entries: JournalEntry[] = [];

  get list(): readonly JournalEntry[] {
    return this.#entries;
  }

  add(entry: JournalEntry): void {
    this.#entries.push(entry);
  }

  clear(): void {
    this.#entries = [];
  }
}
