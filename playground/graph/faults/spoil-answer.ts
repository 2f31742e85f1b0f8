import type { Answer } from '../http/answer.ts';
import { isWrite, type Operation } from '../operations.ts';
import type { SwitchBoard } from '../switches/switch-board.ts';
import type { SwitchName } from '../switches/switch-list.ts';

/** How an answer goes over the wire: whole, not at all, or half. */
export interface Spoiled {
  readonly answer: Answer;
  readonly line: 'whole' | 'cut' | 'half' | 'short';
}

const html: Answer = {
  status: 503,
  headers: { 'content-type': 'text/html; charset=us-ascii' },
  text: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><html><head><title>Service Unavailable</title></head><body><h2>Service Unavailable</h2><hr><p>HTTP Error 503. The service is unavailable.</p></body></html>',
};
/** github.com/microsoftgraph/microsoft-graph-docs/issues/6499 */
const gateway: Answer = { status: 504, body: { error: { code: 'UnknownError', message: '' } } };

/** The line of a request and its answer, by the switches. What is lost is lost of a write, where nothing else is said. */
export class LineFaults {
  readonly #switches: SwitchBoard;

  constructor(switches: SwitchBoard) {
    this.#switches = switches;
  }

  /** Before anything was done; undefined: it goes on. */
  before(mailbox: string, operation: Operation): Spoiled | undefined {
    if (this.#take('cut-before', mailbox, operation) !== undefined) return { answer: gateway, line: 'cut' };
    if (
      this.#switches.see('html-503', mailbox) !== 'done' &&
      this.#switches.take('html-503', mailbox, operation) !== undefined
    )
      return { answer: html, line: 'whole' };
    return undefined;
  }

  after(mailbox: string, operation: Operation, answer: Answer): Spoiled {
    if (this.#take('cut-after', mailbox, operation) !== undefined) return { answer, line: 'cut' };
    const cut = this.#take('cut-body', mailbox, operation);
    if (cut !== undefined) return { answer, line: cut === 'short' ? 'short' : 'half' };
    if (this.#take('html-503', mailbox, operation) !== undefined) return { answer: html, line: 'whole' };
    if (this.#take('504', mailbox, operation) !== undefined) return { answer: gateway, line: 'whole' };
    return { answer, line: 'whole' };
  }

  #take(name: SwitchName, mailbox: string, operation: Operation): string | undefined {
    const meant = this.#switches.list.some((one) => one.name === name && one.operations.includes(operation));
    return meant || isWrite(operation) ? this.#switches.take(name, mailbox, operation) : undefined;
  }
}
