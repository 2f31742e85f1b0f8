import type { PersonId } from '../core/kernel/id.ts';
import type { Instant } from '../core/kernel/time.ts';
import { decideNext } from '../core/notices/decide-delivery.ts';
import {
  type Delivery,
  type DeliveryState,
  deliveries,
  dueAt,
  type UnreachableReason,
} from '../core/notices/delivery.ts';
import { reviveStranded } from '../core/notices/revive-stranded.ts';
import { people } from '../core/people/people-collection.ts';
import type { Stored } from '../core/store/documents.ts';
import type { DrawNotice } from './draw-notice.ts';
import type { JobDeps } from './job-deps.ts';
import { afterLease, Lane, LaneLost } from './lane.ts';
import { missProgramme } from './miss-programme.ts';
import { recipientOf } from './recipient.ts';
import { sendNotice } from './send-notice.ts';
import { settle } from './settle.ts';

/** What an open chat makes good: the person installed the bot, or wrote, while Teams still refused. */
const cameBack: readonly UnreachableReason[] = ['not-installed', 'blocked'];

/**
 * Says what is due to one person, in order, and asks to be called again for what is not. Whatever happens between two of
 * its writes, the next run finds in the ledger what was and what was not said.
 */
export async function deliverNotices(deps: JobDeps, draw: DrawNotice, person: PersonId): Promise<void> {
  const lane = await Lane.take(deps, person);
  if (!(lane instanceof Lane)) {
    await deps.queue.ask('notices.deliver', person, afterLease(lane.busyUntil));
    return;
  }
  try {
    const again = await speak(deps, draw, lane, person);
    await lane.leave();
    const isOpen = lane.mailbox.reach.state === 'open';
    const revived = isOpen ? await reviveStranded(deps.store, person, deps.now(), cameBack) : 0;
    const next = revived > 0 ? deps.now() : again;
    if (next !== undefined) await deps.queue.ask('notices.deliver', person, next);
  } catch (cause) {
    if (!(cause instanceof LaneLost)) throw cause;
    deps.log.warn({ work: 'notices.deliver', person }, 'another process took over');
  }
}

/** Goes through what is open, the earliest first. Gives when to look again. */
async function speak(
  deps: JobDeps,
  draw: DrawNotice,
  lane: Lane,
  person: PersonId,
): Promise<Instant | undefined> {
  const open = await deps.store.query(deliveries, 'open', person, { limit: 1_000 });
  const moments: Instant[] = [];
  for (const stored of open.toSorted(byMoment)) {
    const settled = await speakOnce(deps, draw, lane, stored);
    // Somebody else wrote it: what comes next is seen when everything is read again.
    if (settled === undefined) return deps.now();
    const at = dueAt({ ...stored.document, state: settled });
    if (at === undefined) continue;
    moments.push(at);
    // What is tried again keeps its place: nothing is said before it.
    if (settled.name === 'leased' || (settled.name === 'waiting' && settled.attempts > 0)) break;
  }
  return moments.toSorted((a, b) => a - b)[0];
}

function byMoment(a: Stored<Delivery>, b: Stored<Delivery>): number {
  return a.document.notice.notBefore - b.document.notice.notBefore || (a.key < b.key ? -1 : 1);
}

/** Does what is to be done about one line of the ledger; gives its state afterwards. */
async function speakOnce(
  deps: JobDeps,
  draw: DrawNotice,
  lane: Lane,
  stored: Stored<Delivery>,
): Promise<DeliveryState | undefined> {
  const { store, programmes, now } = deps;
  const { notice } = stored.document;
  const person = (await store.load(people, notice.recipient))?.document;
  const programme = programmes.find(({ id }) => id === notice.programme);
  if (programme === undefined) missProgramme(deps.log, notice.programme);
  const recipient = recipientOf(person, programme, lane.mailbox.reach);
  const next = decideNext(stored.document, recipient, now());
  switch (next.do) {
    case 'leave':
      return stored.document.state;
    case 'postpone':
    case 'settle':
      return settle(deps, stored, next.state);
    case 'send':
      // `recipientOf` counts somebody who is not in the people file as a leaver, and nothing is sent to a leaver.
      return person && sendNotice(deps, draw, lane, { stored, person, ...next });
  }
}
