import { getSchedule } from './calendar/get-schedule.ts';
import { getSettings } from './calendar/get-settings.ts';
import { followChanges } from './delta/follow-changes.ts';
import { createEvent } from './events/create-event.ts';
import { cancelEvent, deleteEvent } from './events/end-event.ts';
import { getEvent, listEvents, listView } from './events/read-events.ts';
import { updateEvent } from './events/update-event.ts';
import type { Answer } from './http/answer.ts';
import type { Call, MailboxCall } from './http/call.ts';
import { badRequest } from './http/refusal.ts';
import { getFolder, getMessage, listMessages } from './messages/read-messages.ts';
import { sendMessage } from './messages/send-message.ts';
import { createMessage, deleteMessage, purgeMessage, updateMessage } from './messages/write-message.ts';
import type { Operation } from './operations.ts';
import {
  getSubscription,
  listSubscriptions,
  reauthorize,
  renew,
  subscribe,
  unsubscribe,
} from './subscriptions/keep-subscriptions.ts';
import type { Subscriptions } from './subscriptions/subscriptions.ts';

interface RouteBase {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Names after a colon stand for one part of the path. */
  readonly path: string;
  readonly operation: Operation;
}

export type Route = RouteBase &
  (
    | { readonly of: 'mailbox'; readonly answer: (call: MailboxCall) => Answer }
    | {
        readonly of: 'application';
        readonly answer: (call: Call, subscriptions: Subscriptions) => Answer | Promise<Answer>;
      }
    | { readonly of: 'batch' }
  );

const mailbox = (
  method: Route['method'],
  path: string,
  operation: Operation,
  answer: (call: MailboxCall) => Answer,
): Route => ({ method, path: `/users/:user${path}`, operation, of: 'mailbox', answer });

const application = (
  method: Route['method'],
  path: string,
  operation: Operation,
  answer: (call: Call, subscriptions: Subscriptions) => Answer | Promise<Answer>,
): Route => ({ method, path, operation, of: 'application', answer });

const routes: readonly Route[] = [
  mailbox('POST', '/calendar/getSchedule', 'schedule.get', getSchedule),
  mailbox('GET', '/mailboxSettings', 'settings.get', getSettings),
  mailbox('GET', '/calendarView', 'view.list', listView),
  mailbox('GET', '/calendarView/delta', 'view.delta', followChanges),
  mailbox('POST', '/events', 'event.create', createEvent),
  mailbox('GET', '/events', 'event.list', listEvents),
  mailbox('GET', '/events/:event', 'event.get', getEvent),
  mailbox('PATCH', '/events/:event', 'event.update', updateEvent),
  mailbox('DELETE', '/events/:event', 'event.delete', deleteEvent),
  mailbox('POST', '/events/:event/cancel', 'event.cancel', cancelEvent),
  mailbox('POST', '/messages', 'message.create', createMessage),
  mailbox('GET', '/messages', 'message.list', listMessages),
  mailbox('GET', '/messages/:message', 'message.get', getMessage),
  mailbox('PATCH', '/messages/:message', 'message.update', updateMessage),
  mailbox('DELETE', '/messages/:message', 'message.delete', deleteMessage),
  mailbox('POST', '/messages/:message/send', 'message.send', sendMessage),
  mailbox('POST', '/messages/:message/permanentDelete', 'message.purge', purgeMessage),
  mailbox('GET', '/mailFolders/:folder', 'folder.get', getFolder),
  mailbox('GET', '/mailFolders/:folder/messages', 'message.list', listMessages),
  application('POST', '/subscriptions', 'subscription.create', subscribe),
  application('GET', '/subscriptions', 'subscription.list', listSubscriptions),
  application('GET', '/subscriptions/:subscription', 'subscription.get', getSubscription),
  application('PATCH', '/subscriptions/:subscription', 'subscription.update', renew),
  application('DELETE', '/subscriptions/:subscription', 'subscription.delete', unsubscribe),
  application('POST', '/subscriptions/:subscription/reauthorize', 'subscription.reauthorize', reauthorize),
  { method: 'POST', path: '/$batch', operation: 'batch', of: 'batch' },
];

export interface Found {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The route of a path below the version; refused in the words of Graph when there is none. */
export function findRoute(method: string, path: string): Found {
  if (/^\/me(\/|$)/.test(path))
    throw badRequest('/me request is only valid with delegated authentication flow.');
  const parts = path.split('/');
  const fits = routes.flatMap((route) => {
    const params = matchPath(route.path.split('/'), parts);
    return params === undefined ? [] : [{ route, params }];
  });
  const found = fits.find(({ route }) => route.method === method);
  if (found !== undefined) return found;
  throw badRequest(
    fits.length === 0
      ? `Resource not found for the segment '${parts.at(-1) ?? ''}'.`
      : `Specified HTTP method is not allowed for the request target.`,
  );
}

function matchPath(pattern: readonly string[], parts: readonly string[]): Found['params'] | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const given = parts[index] ?? '';
    if (part.startsWith(':') && given !== '') params[part.slice(1)] = decode(given);
    else if (part !== given) return undefined;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw badRequest('The request URL is not encoded as it should be.');
  }
}
