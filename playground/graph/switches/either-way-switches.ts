import type { SwitchKind } from './switch-kind.ts';

/** What nobody has established: it is played one way, and with the switch the other. */
export const eitherWay = {
  'rbac-no-subscriptions': {
    times: 'stays',
    does: 'subscriptions need more than a role in Exchange',
    source: 'not established',
  },
  'schedule-in-scope': {
    times: 'stays',
    does: 'free/busy of mailboxes out of scope is refused',
    source: 'not established',
  },
  'transaction-409': {
    times: 'stays',
    does: 'a transactionId with another body is refused',
    source: 'not established',
  },
  'transaction-forgets': {
    times: 'stays',
    value: '600000',
    does: 'a transactionId is remembered so many ms',
    source: 'not established',
  },
  'copy-unstamped': {
    times: 'stays',
    does: 'a copied event has lost its extended properties',
    source: 'not established',
  },
  'invite-stamped': {
    times: 'stays',
    does: 'extended properties travel to invited and forwarded copies',
    source: 'not established',
  },
  'message-412': {
    times: 'stays',
    does: 'a message is refused with an old If-Match',
    source: 'not established',
  },
  'purge-refused': {
    times: 'stays',
    does: 'a message can not be deleted for good, only moved to Deleted Items',
    source: 'not established',
  },
  'sent-keeps-id': {
    times: 'stays',
    does: 'a sent message keeps its immutable id, as the documentation promises',
    source: 'https://learn.microsoft.com/graph/outlook-immutable-id',
  },
  'deleted-found': {
    times: 'stays',
    does: 'an event in Deleted Items is found, as cancelled',
    source: 'not established',
  },
} as const satisfies Readonly<Record<string, SwitchKind>>;
