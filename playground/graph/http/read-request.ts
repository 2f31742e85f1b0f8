import type { IncomingMessage } from 'node:http';

/** A request as it came in, read whole. */
export interface Incoming {
  readonly method: string;
  /** Path and query, as they stand on the request line. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Graph takes bodies up to 4 MB: https://learn.microsoft.com/graph/outlook-large-attachments */
const largest = 4 * 1024 * 1024;

/** Undefined when the other side went away before it had said all, or says more than is taken. */
export async function readRequest(request: IncomingMessage): Promise<Incoming | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      chunks.push(Buffer.from(chunk));
      size += chunks.at(-1)?.length ?? 0;
      if (size > largest) return undefined;
    }
  } catch (cause) {
    if (request.destroyed) return undefined;
    throw cause;
  }
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    text: Buffer.concat(chunks).toString('utf8'),
  };
}
