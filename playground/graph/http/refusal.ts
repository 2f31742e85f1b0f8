import { randomUUID } from 'node:crypto';
import type { Answer } from './answer.ts';

/** A request that Graph refuses, with the code and the words it uses. */
export class GraphRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: GraphRefusal['headers'] = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** https://learn.microsoft.com/graph/errors#error-resource-type */
export function drawRefusal(refusal: GraphRefusal, at: number, clientRequestId: string): Answer {
  const { status, code, message, headers } = refusal;
  const date = new Date(at).toISOString().slice(0, 19);
  const innerError = { date, 'request-id': randomUUID(), 'client-request-id': clientRequestId };
  return { status, headers, body: { error: { code, message, innerError } } };
}

/** github.com/microsoftgraph/microsoft-graph-docs/issues/15350 */
export const itemNotFound = () =>
  new GraphRefusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

/** https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode */
export const staleChangeKey = () =>
  new GraphRefusal(
    412,
    'ErrorIrresolvableConflict',
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
  );

export const invalidRequest = (message: string) => new GraphRefusal(400, 'ErrorInvalidRequest', message);

export const badRequest = (message: string) => new GraphRefusal(400, 'BadRequest', message);

/** What the real Graph would do and this one does not play: said aloud, so that nobody builds on silence. */
export const notPlayed = (what: string) =>
  new GraphRefusal(501, 'NotImplemented', `The local Graph does not play ${what}.`);
