import { randomUUID } from 'node:crypto';
import { GraphRefusal } from '../http/refusal.ts';

const here = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/** https://learn.microsoft.com/graph/change-notifications-delivery-webhooks#notificationurl-validation */
const patience = 10_000;

/**
 * Asks an address whether it wants to hear: it must give the decoded token back as plain text. The real Graph takes https
 * only; this one takes this machine only, so that nothing of a test leaves it.
 */
export async function validateUrl(url: string): Promise<void> {
  if (!isHere(url)) throw refuse('Notification URL is not on this machine; the local Graph calls no other.');
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()}`;
  const target = new URL(url);
  target.search += `${target.search === '' ? '' : '&'}validationToken=${encodeURIComponent(token)}`;
  const answer = await ask(target);
  if (answer.status !== 200)
    throw refuse(
      'Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.',
    );
  if (!answer.type.startsWith('text/plain') || answer.text !== token)
    throw refuse(
      'Subscription validation request failed. Must respond with 200 OK to this request, with the validation token as text/plain.',
    );
}

function isHere(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed !== undefined && /^https?:$/.test(parsed.protocol) && here.test(parsed.hostname);
}

async function ask(target: URL) {
  try {
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(target, { method: 'POST', headers, redirect: 'error', signal });
    const type = response.headers.get('content-type') ?? '';
    return { status: response.status, type, text: await response.text() };
  } catch {
    throw refuse('Subscription validation request timed out.');
  }
}

/** github.com/splunk/azure-functions-splunk/issues/26 */
function refuse(message: string): GraphRefusal {
  return new GraphRefusal(400, 'ValidationError', message);
}
