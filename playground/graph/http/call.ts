import type { Operation } from '../operations.ts';
import type { Mailbox } from '../state/mailbox.ts';
import type { Tenant } from '../state/tenant.ts';
import type { Prefer } from './prefer.ts';
import { badRequest } from './refusal.ts';

/** A request that was let in, taken apart. */
export interface Call {
  readonly tenant: Tenant;
  readonly operation: Operation;
  /** What stood in the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly prefer: Prefer;
  /** The body to the byte. */
  readonly text: string;
  readonly ifMatch: string | undefined;
  /** Where this Graph is reached, without a slash at the end. */
  readonly base: string;
}

export interface MailboxCall extends Call {
  readonly mailbox: Mailbox;
}

/** The body as JSON; refused as in github.com/microsoftgraph/microsoft-graph-docs/issues/4648 when it is none. */
export function readJson(text: string): unknown {
  if (text === '') throw badRequest('Empty Payload. JSON content expected.');
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}
