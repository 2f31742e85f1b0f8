import { docs, type SwitchKind } from './switch-kind.ts';

/** What is odd about events. */
export const aboutEvents = {
  '409-create': {
    times: 1,
    value: 'saved',
    does: 'refused at creation: the event is there, nobody was invited; or with :lost it is not',
    source: 'reddit.com/r/GraphAPI/comments/1muaaj4',
  },
  lag: {
    times: 'stays',
    value: '5000',
    does: 'what was made is found so many ms later',
    source: 'common knowledge',
  },
  'link-toggle': {
    times: 'stays',
    does: 'a PATCH drops the Teams link, the next brings it back',
    source: docs(16336),
  },
  'link-new': {
    times: 'stays',
    does: 'a PATCH with a body makes a new Teams link',
    source: 'github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/311',
  },
  'link-sticky': {
    times: 'stays',
    value: 'on',
    does: 'isOnlineMeeting: false changes nothing, as documented; with :off it removes the link',
    source: docs(17308),
  },
  'online-ignored': { times: 'stays', does: 'an online meeting is made without one', source: docs(9741) },
  'custom-zone': {
    times: 'stays',
    does: 'the original zone is one that a phone made up',
    source: 'github.com/phw198/OutlookGoogleCalendarSync/issues/2148',
  },
  x500: {
    times: 'stays',
    does: 'an answer comes under another address of the attendee',
    source: docs(13898),
  },
  handover: {
    times: 'stays',
    does: 'the mailbox has become a shared one',
    source: 'https://learn.microsoft.com/graph/api/resources/mailboxsettings',
  },
} as const satisfies Readonly<Record<string, SwitchKind>>;

/** What is odd about mail. */
export const aboutMail = {
  'sent-late': {
    times: 'stays',
    value: '120000',
    does: 'the sent copy is found so many ms later',
    source: docs(11068),
  },
  'sent-never': { times: 'stays', does: 'the sent copy is never found', source: 'common knowledge' },
} as const satisfies Readonly<Record<string, SwitchKind>>;
