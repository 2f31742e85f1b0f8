import { outboxCollections } from '../../src/core/collections.ts';
import { type Delivery, deliveries, isOfNotice } from '../../src/core/effects/delivery.ts';
import type { Notice } from '../../src/core/effects/notice.ts';
import { sessions } from '../../src/core/sessions/session.ts';
import type { DocumentStore } from '../../src/core/store/documents.ts';

/** Whether nothing is left to be done: no full outbox, and no line of the ledger that is open. */
export async function isSettled(store: DocumentStore): Promise<boolean> {
  const outboxes = outboxCollections.map((each) => store.query(each, 'outbox', 'full', { limit: 1 }));
  const full = (await Promise.all(outboxes)).flat();
  const open = await store.queryRange(deliveries, 'due', { from: '', to: '~', limit: 1 });
  const awake = await store.queryRange(sessions, 'wake', {
    from: '',
    to: new Date().toISOString(),
    limit: 1,
  });
  return full.length === 0 && open.length === 0 && awake.length === 0;
}

export async function readLedger(store: DocumentStore): Promise<readonly Delivery<Notice>[]> {
  const lines: Delivery<Notice>[] = [];
  for (let after = ''; ; ) {
    const page = await store.list(deliveries, { after, limit: 500 });
    lines.push(...page.map(({ document }) => document).filter(isOfNotice));
    const last = page.at(-1);
    if (last === undefined) return lines;
    after = last.key;
  }
}
