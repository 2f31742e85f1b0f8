/** What goes back over the wire. `body` is sent as JSON, `text` as it is; neither: an empty body. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly text?: string;
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

export function empty(status: 202 | 204): Answer {
  return { status };
}
