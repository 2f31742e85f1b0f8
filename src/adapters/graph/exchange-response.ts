import type { Exchange } from '../http/request-once.ts';
import type { TokenOutcome } from '../http/token-source.ts';

/** What came of one question to Graph. */
export type Told =
  | Exchange
  /** It was not asked: Entra gave no token. */
  | { readonly kind: 'no-token'; readonly outcome: Exclude<TokenOutcome, { readonly kind: 'token' }> }
  /** It was not asked: the mailbox takes nothing before so many milliseconds are over. */
  | { readonly kind: 'closed'; readonly afterMs: number };

/**
 * What our middleware gives to the client of Microsoft, which hands it on as it is: a line that broke is an answer too,
 * and keeps whether anything had left this machine.
 */
export class ExchangeResponse extends Response {
  readonly told: Told;

  constructor(told: Told) {
    super();
    this.told = told;
  }
}
