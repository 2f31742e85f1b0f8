import type { ConsentProof } from '../../src/core/consent/prove-consent.ts';
import type { EntraId } from '../../src/core/kernel/id.ts';
import type { Instant } from '../../src/core/kernel/time.ts';
import type { MailAnswer, MailDrafts, MailView } from '../../src/core/referral/mail-drafts.ts';

/** What can become of a request: it gets lost before or after it was carried out, it is put off, or this process dies. */
export type MailFault =
  | 'lost-before'
  | 'lost-after'
  | 'later'
  | 'not-permitted'
  | 'dies-before'
  | 'dies-after';

export interface HeldMail {
  readonly id: string;
  readonly stamp: string;
  readonly mailbox: EntraId;
  readonly view: Omit<MailView, 'id'>;
  readonly madeAt: Instant;
}

/** A process that died in the middle of a request. */
export class Died extends Error {}

/** Mailboxes as the port sees them: what arrives stays, and answers get lost as they are told to. */
export class MailInMemory implements MailDrafts {
  readonly held: HeldMail[] = [];
  /** Every request, by what it was. */
  readonly calls: string[] = [];
  /** What becomes of the next requests; then all is well. */
  readonly faults: (MailFault | 'none')[] = [];
  /** Called before a request is carried out that makes or sends something. */
  onWrite: (what: 'make' | 'send', proof: ConsentProof) => void = () => undefined;
  /** How long a look by stamp does not see what is new, in milliseconds. */
  lag = 0;
  /** Whether what is taken away ends among what was deleted. */
  keepsDeleted = false;
  readonly #now: () => Instant;
  #made = 0;

  constructor(now: () => Instant) {
    this.#now = now;
  }

  make(mailbox: EntraId, proof: ConsentProof): Promise<MailAnswer> {
    return this.#answer('make', () => {
      this.onWrite('make', proof);
      const { message, recipient, stamp } = proof;
      const to = [recipient.email.toUpperCase()];
      const text = message.text.replaceAll('\n', '\r\n');
      const view = { isDraft: true, subject: message.subject, text, to, cc: [], bcc: [] };
      const id = `mail-${++this.#made}`;
      this.held.push({ id, stamp, mailbox, view, madeAt: this.#now() });
      return this.#show(id);
    });
  }

  find(mailbox: EntraId, stamp: string): Promise<MailAnswer> {
    return this.#answer('find', () => {
      const seen = this.held.filter(
        (each) => each.mailbox === mailbox && each.stamp === stamp && each.madeAt + this.lag <= this.#now(),
      );
      return { kind: 'found', messages: seen.map(({ id, view }) => ({ id, ...view })) };
    });
  }

  look(mailbox: EntraId, id: string, stamp: string): Promise<MailAnswer> {
    return this.#answer('look', () => {
      const found = this.held.find((each) => each.id === id);
      const isOurs = found?.mailbox === mailbox && found.stamp === stamp;
      return isOurs ? this.#show(id) : { kind: 'absent' };
    });
  }

  send(_: EntraId, id: string, proof: ConsentProof): Promise<MailAnswer> {
    return this.#answer('send', () => {
      this.onWrite('send', proof);
      return this.sendByHand(id) ? { kind: 'done' } : { kind: 'absent' };
    });
  }

  discard(_: EntraId, id: string): Promise<MailAnswer> {
    return this.#answer('discard', () => {
      const found = this.held.find((each) => each.id === id);
      if (found === undefined) return { kind: 'absent' };
      if (this.keepsDeleted) {
        this.change(id, { isDeleted: true });
        return { kind: 'done', left: 'deleted-items' };
      }
      this.held.splice(this.held.indexOf(found), 1);
      return { kind: 'done' };
    });
  }

  /** As somebody does in Outlook: the sent copy has another id. */
  sendByHand(id: string): boolean {
    const found = this.held.find((each) => each.id === id && each.view.isDraft);
    if (found === undefined) return false;
    const view = { ...found.view, isDraft: false, sentAt: this.#now() };
    this.held.splice(this.held.indexOf(found), 1, { ...found, id: `sent-${id}`, view, madeAt: this.#now() });
    return true;
  }

  change(id: string, view: Partial<HeldMail['view']>): void {
    const at = this.held.findIndex((each) => each.id === id);
    const found = this.held[at];
    if (found !== undefined) this.held.splice(at, 1, { ...found, view: { ...found.view, ...view } });
  }

  get drafts(): readonly HeldMail[] {
    return this.held.filter(({ view }) => view.isDraft && !view.isDeleted);
  }

  get sent(): readonly HeldMail[] {
    return this.held.filter(({ view }) => !view.isDraft);
  }

  #show(id: string): MailAnswer {
    const found = this.held.find((each) => each.id === id);
    return found === undefined ? { kind: 'absent' } : { kind: 'message', message: { id, ...found.view } };
  }

  async #answer(what: string, act: () => MailAnswer): Promise<MailAnswer> {
    this.calls.push(what);
    const fault = this.faults.shift() ?? 'none';
    switch (fault) {
      case 'lost-before':
        return { kind: 'unknown' };
      case 'later':
        return { kind: 'later' };
      case 'not-permitted':
        return { kind: 'not-permitted' };
      case 'dies-before':
        throw new Died();
      case 'lost-after':
        act();
        return { kind: 'unknown' };
      case 'dies-after':
        act();
        throw new Died();
      case 'none':
        return act();
    }
  }
}
