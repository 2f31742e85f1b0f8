import { docs, type SwitchKind } from './switch-kind.ts';

/** What is odd about rounds of changes, and about being told of them. */
export const aboutChanges = {
  '410': { times: 1, does: 'the token of a round is no longer known', source: docs(2350) },
  '410-next': { times: 1, does: 'the token of a round is lost between two pages', source: docs(2162) },
  'evil-link': { times: 1, does: 'the next page lies at another host', source: 'common knowledge' },
  'notify-first': {
    times: 'stays',
    does: 'told of it before the request is answered',
    source: 'common knowledge',
  },
  storm: { times: 'stays', value: '3', does: 'told so many times more of each change', source: docs(7598) },
  shuffle: {
    times: 'stays',
    does: 'told in another order, twice, and of a creation at a change',
    source: 'learn.microsoft.com/answers/questions/5903442',
  },
  mute: { times: 'stays', does: 'told of nothing, though the subscription lives', source: docs(6462) },
  late: {
    times: 'stays',
    value: '7200000',
    does: 'told so many ms later',
    source: 'github.com/microsoftgraph/msgraph-sdk-dotnet/issues/480',
  },
  'removed-silently': {
    times: 1,
    does: 'the subscriptions are gone, and nobody said so',
    source: docs(13872),
  },
  'sub-503': { times: 1, does: 'a subscription can not be made for this mailbox', source: docs(6472) },
  grants: {
    times: 'stays',
    value: '4230',
    does: 'a subscription lives so many minutes at most',
    source: 'https://learn.microsoft.com/graph/outlook-change-notifications-overview',
  },
} as const satisfies Readonly<Record<string, SwitchKind>>;
