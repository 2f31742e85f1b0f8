import { expect, test } from '@jest/globals';
import { type Arrived, readConversation } from '../../../src/bots/turns/read-incoming.ts';

const arrived = (tenantId: unknown, channelData: unknown) =>
  ({
    type: 'message',
    channelId: 'msteams',
    from: { id: '29:an' },
    recipient: { id: '28:bot' },
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    conversation: { id: 'chat', tenantId },
    channelData,
  }) as unknown as Arrived;
const tenantOf = (tenantId: unknown, channelData: unknown) =>
  readConversation(arrived(tenantId, channelData)).tenantId;

const inData = { tenant: { id: 'theirs' } };

test.each([
  ['in the conversation', 'ours', {}, 'ours'],
  ['in both, when they agree', 'THEIRS', inData, 'THEIRS'],
  ['nowhere when they do not agree', 'ours', inData, undefined],
  ['in the data of the channel when the conversation leaves it out', undefined, inData, 'theirs'],
  ['in the data of the channel when the conversation says null', null, inData, 'theirs'],
  ['nowhere when neither says', null, { tenant: null }, undefined],
  ['nowhere when there is no data', null, null, undefined],
])('the tenant stands %s', (_, tenantId, channelData, found) => {
  expect(tenantOf(tenantId, channelData)).toBe(found);
});
