/** A mail that Exchange took for delivery. */
export interface Mail {
  readonly at: number;
  readonly kind: 'invitation' | 'update' | 'cancellation' | 'answer' | 'message';
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** What belongs to a meeting names it. */
  readonly iCalUId?: string;
  /** What was typed with it, such as the comment of a cancellation. */
  readonly text: string;
}

/** Every mail that went out, inside the tenant and beyond it. */
export class Mails {
  #sent: Mail[] = [];

  get list(): readonly Mail[] {
    return this.#sent;
  }

  send(mail: Mail): void {
    this.#sent.push(mail);
  }

  clear(): void {
    this.#sent = [];
  }
}
