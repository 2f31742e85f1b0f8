import { act } from '../acts/act.ts';
import { parseAct } from '../acts/parse-act.ts';
import { drawGraphDesk } from '../desk/draw-graph-desk.ts';
import { readForm } from '../desk/read-form.ts';
import { type Answer, empty, ok } from '../http/answer.ts';
import type { Incoming } from '../http/read-request.ts';
import { drawRefusal, GraphRefusal, notPlayed } from '../http/refusal.ts';
import type { Tenant } from '../state/tenant.ts';
import type { Notifier } from '../subscriptions/notifier.ts';
import type { Subscriptions } from '../subscriptions/subscriptions.ts';
import { moveClock } from './move-clock.ts';
import { seedMailboxes } from './seed-mailboxes.ts';
import { drawSwitches, setSwitches } from './set-switches.ts';
import { tellLifecycle } from './tell-lifecycle.ts';

export interface LocalParts {
  readonly tenant: Tenant;
  readonly subscriptions: Subscriptions;
  readonly notifier: Notifier;
}

type Handle = (parts: LocalParts, incoming: Incoming, url: URL) => Answer | Promise<Answer>;

/** What is not of Graph: people at work in Outlook, the switches, the clock, and what was asked. */
const handles: Readonly<Record<string, Handle>> = {
  'POST /_local/mailboxes': ({ tenant }, { text }) => ok(seedMailboxes(tenant, text)),
  'GET /_local/mailboxes': ({ tenant }) =>
    ok([...tenant.mailboxes.values()].map(({ address, id, name }) => ({ id, address, name }))),
  'POST /_local/acts': ({ tenant }, { text }) => ok(act(tenant, parseAct(JSON.parse(text)))),
  'GET /_local/switches': ({ tenant }) => ok(drawSwitches(tenant)),
  'POST /_local/switches': ({ tenant }, { text }) => ok(setSwitches(tenant, JSON.parse(text))),
  'DELETE /_local/switches': ({ tenant }) => {
    tenant.switches.clear();
    return empty(204);
  },
  'GET /_local/journal': ({ tenant }) => ok(tenant.journal.list),
  'DELETE /_local/journal': ({ tenant }) => {
    tenant.journal.clear();
    return empty(204);
  },
  'GET /_local/mails': ({ tenant }) => ok(tenant.mails.list),
  'GET /_local/clock': ({ tenant }) => ok({ now: new Date(tenant.clock.now()).toISOString() }),
  'POST /_local/clock': ({ tenant }, { text }) => ok(moveClock(tenant.clock, text)),
  'POST /_local/lifecycle': (parts, { text }) => tellLifecycle(parts, text),
  // Waits until every notification that is due has been sent.
  'POST /_local/settle': async ({ notifier }) => {
    await notifier.settle();
    return empty(204);
  },
  'GET /_local/desk': ({ tenant }, { headers }, url) =>
    drawGraphDesk(tenant, url.searchParams, headers['if-none-match']),
  'POST /_local/desk': ({ tenant }, { text }) => readForm(tenant, text),
};

export async function answerLocal(incoming: Incoming, parts: LocalParts): Promise<Answer> {
  const url = new URL(incoming.url, 'http://localhost');
  try {
    const handle = handles[`${incoming.method} ${url.pathname}`];
    if (handle === undefined) throw notPlayed(`${incoming.method} ${url.pathname}`);
    return await handle(parts, incoming, url);
  } catch (cause) {
    if (cause instanceof GraphRefusal) return drawRefusal(cause, parts.tenant.clock.now(), '');
    if (cause instanceof SyntaxError) return { status: 400, text: 'The body is not JSON.' };
    throw cause;
  }
}
