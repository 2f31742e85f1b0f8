import type { Operation } from '../operations.ts';

/** A request as it arrived, whatever became of it. Tokens are not kept. */
export interface JournalEntry {
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly operation: Operation | 'token' | 'unknown';
  readonly mailbox: string;
  readonly prefer: string;
  readonly clientRequestId: string;
  readonly ifMatch: string;
  /** The body as it came; of a request for a token nothing, it holds a secret. */
  readonly body: string;
  /** How many of this mailbox were open, this one among them. */
  readonly atOnce: number;
  /** 0 while it is open, and when the line was cut. */
  status: number;
}

/** What was asked of this Graph, for anyone who wants to know afterwards what a program reads and writes. */
export class Journal {
  #entries: JournalEntry[] = [];

  get list(): readonly JournalEntry[] {
    return this.#entries;
  }

  add(entry: JournalEntry): void {
    this.#entries.push(entry);
  }

  /** That somebody asked for a token. */
  addToken(at: number, url: string, status: number): void {
    const nothing = { mailbox: '', prefer: '', clientRequestId: '', ifMatch: '', body: '', atOnce: 0 };
    this.add({ ...nothing, at, method: 'POST', url, operation: 'token', status });
  }

  clear(): void {
    this.#entries = [];
  }
}
