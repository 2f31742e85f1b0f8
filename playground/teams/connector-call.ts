/** What a request to the Bot Connector asks for; `place` is what its rate is counted by and what it is steered by. */
export type ConnectorCall =
  | { readonly kind: 'say'; readonly place: string }
  | { readonly kind: 'update' | 'delete'; readonly place: string; readonly activityId: string }
  /** Makes a chat with a member; its place is the id of that member. */
  | { readonly kind: 'make'; readonly place: string };

/** Reads method, path and body; undefined for what the double does not know. A reply is said like any message. */
export function readCall(method: string, path: string, body: unknown): ConnectorCall | undefined {
  const found = /\/v3\/conversations(?:\/([^/]+)\/activities(?:\/([^/]+))?)?\/?$/.exec(path);
  if (found === null) return undefined;
  const [, conversation, activity] = found;
  if (conversation === undefined)
    return method === 'POST' ? { kind: 'make', place: memberOf(body) } : undefined;
  const place = decodeURIComponent(conversation);
  if (method === 'POST') return { kind: 'say', place };
  if (activity === undefined) return undefined;
  const activityId = decodeURIComponent(activity);
  if (method === 'PUT') return { kind: 'update', place, activityId };
  return method === 'DELETE' ? { kind: 'delete', place, activityId } : undefined;
}

function memberOf(body: unknown): string {
  const { members } = body as { readonly members?: readonly { readonly id?: unknown }[] };
  return String(members?.[0]?.id ?? '');
}
