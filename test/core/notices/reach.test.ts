import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Delivery, type DeliveryState, deliveries } from '../../../src/core/effects/delivery.ts';
import { makeNotice } from '../../../src/core/effects/notice.ts';
import { personId, programmeId } from '../../../src/core/kernel/id.ts';
import { type Instant, instant } from '../../../src/core/kernel/time.ts';
import { decideReach } from '../../../src/core/notices/decide-reach.ts';
import { type Conversation, emptyMailbox, mailboxes, type Reach } from '../../../src/core/notices/mailbox.ts';
import { noteReach } from '../../../src/core/notices/note-reach.ts';
import { decideRevival, reviveStranded } from '../../../src/core/notices/revive-stranded.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { openMemoryStore } from '../../support/memory-store.ts';

const an = personId('an');
const now = instant(1_000_000);
const conversation: Conversation = {
  conversationId: 'chat-an',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  botId: '28:bot',
  userId: '29:an',
  tenantId: 'tenant-1',
};
const here = { name: 'here', conversation } as const;
const removed = { name: 'removed' } as const;

describe('where a person can be reached', () => {
  const shut: readonly Reach[] = [
    { state: 'unknown' },
    { state: 'not-installed', at: now },
    { state: 'blocked', at: now },
  ];

  test.each(shut)('opens for whoever writes while it is $state', (reach) => {
    const mailbox = { ...emptyMailbox(an), reach, sentAt: [now] };
    expect(decideReach(mailbox, here, now)).toEqual({ ...mailbox, reach: { state: 'open', conversation } });
  });

  test.each([
    ['serviceUrl', 'https://smba.trafficmanager.net/amer/'],
    ['conversationId', 'chat-2'],
    ['botId', '28:other'],
    ['userId', '29:other'],
    ['tenantId', 'tenant-2'],
  ])('follows a %s that moved', (field, value) => {
    const mailbox = decideReach(emptyMailbox(an), here, now);
    const moved = { ...conversation, [field]: value };
    expect(decideReach(mailbox, { name: 'here', conversation: moved }, now).reach).toEqual({
      state: 'open',
      conversation: moved,
    });
  });

  test('closes with a removal, once', () => {
    const open = decideReach(emptyMailbox(an), here, now);
    const closed = decideReach(open, removed, now);
    expect(closed.reach).toEqual({ state: 'not-installed', at: now });
    expect(decideReach(closed, removed, instant(now + 1))).toBe(closed);
  });

  test('stays as it is while nothing changes', () => {
    const open = decideReach(emptyMailbox(an), here, now);
    expect(decideReach(open, { name: 'here', conversation: { ...conversation } }, now)).toBe(open);
  });
});

describe('noting it', () => {
  let writes: number;
  let store: DocumentStore;
  let beforeWrite: () => Promise<void> | void;
  beforeEach(() => {
    writes = 0;
    beforeWrite = () => undefined;
    store = openMemoryStore(() => {
      writes += 1;
      return beforeWrite();
    });
  });

  test('says what changed, and writes only then', async () => {
    expect(await noteReach(store, an, here, now)).toBe('opened');
    expect(await noteReach(store, an, here, now)).toBe('same');
    const moved = { ...conversation, serviceUrl: 'https://smba.trafficmanager.net/amer/' };
    expect(await noteReach(store, an, { name: 'here', conversation: moved }, now)).toBe('moved');
    expect(await noteReach(store, an, removed, now)).toBe('closed');
    expect(await noteReach(store, an, removed, now)).toBe('same');
    expect(writes).toBe(3);
  });

  test('is decided again when somebody else wrote first, and keeps what they wrote', async () => {
    await noteReach(store, an, removed, now);
    beforeWrite = async () => {
      beforeWrite = () => undefined;
      const stored = await store.load(mailboxes, an);
      if (stored === undefined) throw new Error('no mailbox');
      await store.replace(mailboxes, an, stored.version, { ...stored.document, sentAt: [now] });
    };
    expect(await noteReach(store, an, here, now)).toBe('opened');
    const stored = await store.load(mailboxes, an);
    expect(stored?.document).toMatchObject({ reach: { state: 'open' }, sentAt: [now] });
  });

  test('gives up when others never stop writing, and says so', async () => {
    await noteReach(store, an, removed, now);
    let busy = false;
    beforeWrite = async () => {
      if (busy) return;
      busy = true;
      const stored = await store.load(mailboxes, an);
      if (stored !== undefined) await store.replace(mailboxes, an, stored.version, stored.document);
      busy = false;
    };
    expect(await noteReach(store, an, here, now)).toBe('contended');
  });
});

const unreachable = { name: 'unreachable', at: instant(1), reason: 'blocked' } as const;

function deliveryOf(
  occasion: string,
  state: DeliveryState = unreachable,
  more: Partial<Times> = {},
): Delivery {
  const to = {
    recipient: an,
    programme: programmeId('msg'),
    subject: 'digest',
    notBefore: instant(0),
    tooLate: instant(now + 1),
    occasion,
    ...more,
  };
  return { effect: makeNotice(to, { kind: 'digest.published', on: '2026-11-30' as never }), state };
}

interface Times {
  readonly recipient: typeof an;
  readonly notBefore: Instant;
  readonly tooLate: Instant;
}

describe('what stranded', () => {
  test('waits again', () => {
    expect(decideRevival(deliveryOf('1'), now).state).toEqual({ name: 'waiting', dueAt: now, attempts: 0 });
  });

  test('waits for its time where that has not come', () => {
    const later = instant(now + 5);
    const delivery = deliveryOf('1', unreachable, { notBefore: later, tooLate: instant(now + 9) });
    expect(decideRevival(delivery, now).state).toMatchObject({ name: 'waiting', dueAt: later });
  });

  test('stays unsaid where it is too late', () => {
    const delivery = deliveryOf('1', unreachable, { tooLate: now });
    expect(decideRevival(delivery, now)).toBe(delivery);
  });

  test.each<DeliveryState>([
    { name: 'waiting', dueAt: now, attempts: 2 },
    { name: 'leased', by: 'p', until: now, attempts: 1 },
    { name: 'delivered', at: now },
    { name: 'expired', at: now, reason: 'too-late' },
    { name: 'failed', at: now, reason: 'refused' },
  ])('is not what is $name', (state) => {
    const delivery = deliveryOf('1', state);
    expect(decideRevival(delivery, now)).toBe(delivery);
  });

  test('is all found, over several pages, and nothing of anybody else', async () => {
    const store = openMemoryStore();
    const put = (delivery: Delivery) => store.insert(deliveries, delivery.effect.key, delivery);
    for (let n = 0; n < 250; n += 1) await put(deliveryOf(String(n)));
    await put(deliveryOf('late', unreachable, { tooLate: now }));
    await put(deliveryOf('other', unreachable, { recipient: personId('els') }));
    expect(await reviveStranded(store, an, now)).toBe(250);
    expect(await reviveStranded(store, an, now)).toBe(0);
    expect(await store.query(deliveries, 'stranded', 'an')).toHaveLength(1);
    expect(await store.query(deliveries, 'stranded', 'els')).toHaveLength(1);
  });

  test('is left to whoever took it first', async () => {
    const delivery = deliveryOf('1');
    let raced = false;
    const store = openMemoryStore(async () => {
      if (!raced) return;
      raced = false;
      const state: DeliveryState = { name: 'waiting', dueAt: now, attempts: 7 };
      await store.replace(deliveries, delivery.effect.key, 1, { ...delivery, state });
    });
    await store.insert(deliveries, delivery.effect.key, delivery);
    raced = true;
    expect(await reviveStranded(store, an, now)).toBe(0);
    expect((await store.load(deliveries, delivery.effect.key))?.document.state).toMatchObject({
      attempts: 7,
    });
  });
});
