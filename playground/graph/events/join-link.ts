import { randomBytes } from 'node:crypto';
import type { MailboxCall } from '../http/call.ts';
import type { EventPatch } from './event-body.ts';
import type { StoredEvent } from './stored-event.ts';

export function makeJoinUrl(): string {
  const thread = randomBytes(18).toString('base64url');
  return `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${thread}%40thread.v2/0`;
}

/**
 * What a PATCH does to the Teams link. A body without the part that Teams put in it makes the meeting no longer an online
 * one, https://learn.microsoft.com/graph/api/event-update; `isOnlineMeeting: false` does not, see the switches.
 */
export function changeLink(call: MailboxCall, event: StoredEvent, asked: EventPatch): void {
  const { switches } = call.tenant;
  const on = (name: 'link-toggle' | 'link-new' | 'online-ignored') => switches.has(name, call.mailbox.id);
  const { online } = event;
  if (online.joinUrl === undefined && online.hidden === undefined) {
    if (asked.isOnlineMeeting === true && !on('online-ignored')) online.joinUrl = makeJoinUrl();
    return;
  }
  if (asked.body !== undefined) {
    online.joinUrl = on('link-new') ? makeJoinUrl() : undefined;
    online.hidden = undefined;
  }
  if (asked.isOnlineMeeting === false && switches.see('link-sticky', call.mailbox.id) === 'off')
    online.joinUrl = undefined;
  if (on('link-toggle')) event.online = { joinUrl: online.hidden, hidden: online.joinUrl };
}
