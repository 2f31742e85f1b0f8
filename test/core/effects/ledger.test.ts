import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openEmbeddedStore } from '../../../src/adapters/embedded/open-embedded-store.ts';
import { type DeliveryState, deliveries } from '../../../src/core/effects/delivery.ts';
import { chatOf, nameLane } from '../../../src/core/effects/effect.ts';
import { makeNotice, type Notice } from '../../../src/core/effects/notice.ts';
import { groupId, personId, programmeId } from '../../../src/core/kernel/id.ts';
import { addMinutes, instant } from '../../../src/core/kernel/time.ts';
import type { Collection } from '../../../src/core/store/documents.ts';

const now = instant(Date.parse('2026-11-24T11:00:00Z'));
const an = personId('an');
const notice = makeNotice(
  {
    recipient: an,
    programme: programmeId('msg'),
    subject: 'msg/g1',
    occasion: '1',
    notBefore: now,
    tooLate: addMinutes(now, 60),
  },
  { kind: 'attendance.exported', group: groupId('g1'), madeAt: now },
);

/** The ledger as it was while nothing but notices stood in it. */
const noticesOnly: Collection<{ readonly notice: Notice; readonly state: DeliveryState }> = {
  name: 'deliveries',
  schemaVersion: 1,
  indexes: { open: { unique: false, values: ({ notice: { recipient } }) => [recipient] } },
  migrate: (stored) => stored as never,
};

test('what an earlier version had still to say is found in the lane of its person', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'klankbord-ledger-'));
  const state = { name: 'waiting', dueAt: now, attempts: 0 } as const;
  const before = openEmbeddedStore(folder);
  await before.prepare([noticesOnly]);
  await before.insert(noticesOnly, notice.key, { notice, state });
  await before.close();
  const store = openEmbeddedStore(folder);
  await store.prepare([deliveries]);
  const open = await store.query(deliveries, 'open', nameLane(chatOf(an)));
  expect(open.map(({ document }) => document)).toEqual([{ effect: notice, state }]);
  await store.close();
  rmSync(folder, { recursive: true });
});
