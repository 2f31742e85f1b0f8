import type { Response as RestifyResponse } from 'restify';

/**
 * Takes what the adapter wants to answer, so that the door decides what leaves: the adapter puts the message of any
 * error in the body (botbuilder 4.23.3, cloudAdapter.js), and those are for our log only.
 */
export class RecordedAnswer {
  readonly socket: unknown = undefined;
  #status = 200;
  #body: unknown;

  status(code: number): void {
    this.#status = code;
  }

  send(body: unknown): void {
    this.#body = body;
  }

  header(_name: string, _value: unknown): void {
    // The adapter names itself in a header that nobody reads.
  }

  end(): void {
    // Nothing is on its way yet: `passTo` sends.
  }

  /** A server error becomes 502, since it is the answer to the other side that failed; without its message. */
  passTo(response: RestifyResponse): void {
    if (this.#status === 200) response.send(200, this.#body);
    else if (this.#status === 401) response.send(401, { code: 'Unauthorized', message: 'no valid token' });
    else if (this.#status === 501) response.send(200);
    else response.send(400, { code: 'BadRequest', message: 'this activity could not be taken' });
  }
}
