import { docs, type SwitchKind } from './switch-kind.ts';

/** What fails on the way, whatever is asked. */
export const onTheWay = {
  concurrency: {
    times: 'stays',
    value: '4',
    does: 'so many requests at once for a mailbox, each of them slow (:4:250 for 250 ms); one more is refused',
    source: 'github.com/OfficeDev/outlook-dev-docs/issues/144',
  },
  '429-bare': {
    times: 1,
    does: 'throttled, and not said for how long',
    source: 'github.com/alcionai/corso/issues/3695',
  },
  '429': {
    times: 1,
    value: '600',
    does: 'throttled for so many seconds, from the first request on',
    source: 'https://learn.microsoft.com/graph/throttling',
  },
  'cut-before': {
    times: 1,
    does: 'the line is cut, nothing was done',
    source: 'measured with graph-client 3.0.7',
  },
  'cut-after': { times: 1, does: 'done, then the line is cut', source: 'measured with graph-client 3.0.7' },
  'cut-body': {
    times: 1,
    value: 'cut',
    does: 'done, then half an answer: the line is cut in it, or with :short it ends early',
    source: 'measured with graph-client 3.0.7',
  },
  'html-503': {
    times: 1,
    value: 'lost',
    does: 'a page of HTML with 503; nothing was done, or with :done it was',
    source: 'measured with graph-client 3.0.7',
  },
  '504': { times: 1, does: 'done, but the gateway did not wait for it', source: docs(6499) },
  '401-once': { times: 1, does: 'the token is refused once', source: docs(2002) },
  '401-always': { times: 'stays', does: 'every token is refused', source: docs(2002) },
  'scope-out': {
    times: 'stays',
    does: 'the mailbox is outside the scope of the application',
    source: 'https://learn.microsoft.com/exchange/permissions-exo/application-rbac',
  },
  'no-mailbox': { times: 'stays', does: 'there is no mailbox here', source: docs(10481) },
  flap: { times: 'stays', does: 'there is no mailbox here, said in two ways by turns', source: docs(10481) },
} as const satisfies Readonly<Record<string, SwitchKind>>;
