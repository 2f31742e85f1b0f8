import { expect, test } from '@jest/globals';
import { personId } from '../../../src/core/kernel/id.ts';
import { instant } from '../../../src/core/kernel/time.ts';
import { type Mailbox, mailboxes, type Reach } from '../../../src/core/notices/mailbox.ts';
import { chatLanes } from '../../../src/jobs/deliver/deliver-notices.ts';
import { Lane } from '../../../src/jobs/deliver/lane.ts';
import { openMemoryStore } from '../../support/memory-store.ts';
import { conversationOf } from '../../support/messenger-double.ts';

const an = personId('an');
const now = instant(Date.parse('2026-11-24T11:00:00Z'));
const blocked: Reach = { state: 'blocked', at: now };
const open: Reach = { state: 'open', conversation: conversationOf(an) };

test('what a person did while they were spoken to stands, however often others write in between', async () => {
  const meddling: ((mailbox: Mailbox) => Mailbox)[] = [];
  const store = openMemoryStore(async () => {
    const meddle = meddling.shift();
    const found = await store.load(mailboxes, an);
    if (meddle === undefined || found === undefined) return;
    const rest = meddling.splice(0);
    await store.replace(mailboxes, an, found.version, meddle(found.document));
    meddling.push(...rest);
  });
  const lane = await Lane.take({ store, worker: 'one', now: () => now, leaseFor: 60_000 }, chatLanes, an);
  if (!(lane instanceof Lane)) throw new Error('the lane of nobody is busy');
  lane.note((mailbox) => ({ ...mailbox, reach: blocked }));
  lane.note((mailbox) => ({ ...mailbox, sentAt: [now] }));
  meddling.push(
    (mailbox) => ({ ...mailbox, reach: open }),
    (mailbox) => mailbox,
  );
  await lane.leave();
  expect((await store.load(mailboxes, an))?.document).toEqual({ person: an, reach: open, sentAt: [now] });
});
