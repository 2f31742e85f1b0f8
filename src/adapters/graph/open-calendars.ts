import type { Calendars } from '../../core/appointments/calendars.ts';
import { type AskGraph, type GraphOptions, openGraph } from './ask-graph.ts';
import { composeEvent } from './compose-event.ts';
import { EventRequests } from './event-requests.ts';
import { findEvents } from './find-events.ts';
import { followChanges } from './follow-changes.ts';
import { listSubscriptions, renew, subscribe, unsubscribe } from './keep-subscriptions.ts';
import { readBusy } from './read-busy.ts';
import { reach, readHours } from './read-mailbox.ts';

/**
 * Calendars in Exchange, through Microsoft Graph or through what stands in its place. `ask` is given where mail goes the
 * same way: a mailbox takes few requests at once, whatever they are about.
 */
export function openCalendars(options: GraphOptions, ask: AskGraph = openGraph(options)): Calendars {
  const { baseUrl, now } = options;
  const graph = { ask, baseUrl, now };
  const events = new EventRequests(ask, now);
  return {
    readBusy: (mentor, addresses, window) => readBusy(ask, now, mentor, addresses, window),
    readHours: (mailbox) => readHours(ask, now, mailbox),
    compose: composeEvent,
    make: (mailbox, bytes) => events.make(mailbox, bytes),
    find: (mailbox, stamp) => findEvents(graph, mailbox, stamp),
    look: (mailbox, id) => events.look(mailbox, id),
    change: (mailbox, id, change) => events.change(mailbox, id, change),
    cancel: (mailbox, id) => events.cancel(mailbox, id),
    follow: (mailbox, start, isOurs) => followChanges(graph, mailbox, start, isOurs),
    subscribe: (request) => subscribe(graph, request),
    listSubscriptions: () => listSubscriptions(graph),
    renew: (id, until) => renew(graph, id, until),
    unsubscribe: (id) => unsubscribe(graph, id),
    reach: (mailbox) => reach(ask, now, mailbox),
  };
}
