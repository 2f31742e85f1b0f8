import {
  type Delivery,
  type DeliveryState,
  isOfNotice,
  type UnreachableReason,
} from '../../core/effects/delivery.ts';
import type { Notice } from '../../core/effects/notice.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import { firstInstantFrom } from '../../core/kernel/time.ts';
import { decideNext, type Recipient } from '../../core/notices/decide-delivery.ts';
import { emptyMailbox, type Mailbox, mailboxes, type Reach } from '../../core/notices/mailbox.ts';
import { reviveStranded } from '../../core/notices/revive-stranded.ts';
import { hoursOf } from '../../core/people/own-hours.ts';
import { people } from '../../core/people/people-collection.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Stored } from '../../core/store/documents.ts';
import type { JobDeps } from '../job-deps.ts';
import { missProgramme } from '../miss-programme.ts';
import type { DrawNotice } from '../notice-row.ts';
import type { Channel } from './channel.ts';
import { deliver } from './deliver.ts';
import type { Lane, LanePlace } from './lane.ts';
import { sendNotice } from './send-notice.ts';
import { settle } from './settle.ts';

/** What an open chat makes good: the person installed the bot, or wrote, while Teams still refused. */
const cameBack: readonly UnreachableReason[] = ['not-installed', 'blocked'];

/** Who is speaking to a person stands in their mailbox. */
export const chatLanes: LanePlace<Mailbox> = {
  collection: mailboxes,
  empty: emptyMailbox,
  withLease: ({ lease: _, ...mailbox }, lease) => (lease === undefined ? mailbox : { ...mailbox, lease }),
  // What the person did meanwhile, such as installing the bot, is newer than what Teams answered us before.
  merge: (noted, present, known) =>
    isSame(present.reach, known.reach) ? noted : { ...noted, reach: present.reach },
};

function isSame(a: Reach, b: Reach): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Says what is due to one person, in order. */
export async function deliverNotices(deps: JobDeps, draw: DrawNotice, person: PersonId): Promise<void> {
  await deliver(deps, chat(draw), person);
}

/** The channel of Teams. */
function chat(draw: DrawNotice): Channel<Notice, Mailbox> {
  return {
    name: 'chat',
    place: chatLanes,
    isOwn: isOfNotice,
    carryOut: (deps, lane, line) => speakOnce(deps, draw, lane, line),
    wakesMore: async ({ store, now }, lane) => {
      const { person, reach } = lane.document;
      return reach.state === 'open' && (await reviveStranded(store, person, now(), cameBack)) > 0;
    },
  };
}

/** Does what is to be done about one line of the ledger; gives its state afterwards. */
async function speakOnce(
  deps: JobDeps,
  draw: DrawNotice,
  lane: Lane<Mailbox>,
  stored: Stored<Delivery<Notice>>,
): Promise<DeliveryState | undefined> {
  const { store, programmes, now } = deps;
  const { effect: notice } = stored.document;
  const person = (await store.load(people, notice.recipient))?.document;
  const programme = programmes.find(({ id }) => id === notice.programme);
  if (programme === undefined) missProgramme(deps.log, notice.programme);
  const recipient = recipientOf(person, programme, lane.document.reach);
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

/** A day without quiet hours: of a programme that is not there any more. */
const never = { from: '00:00', to: '00:00', weekend: false, zone: 'UTC' };

/** What is known about a recipient now: a leaver is told nothing, and one of a programme that is not there, not yet. */
function recipientOf(person: Person | undefined, programme: Programme | undefined, reach: Reach): Recipient {
  const active = person?.active === true;
  const { pausedUntil, muted = [] } = person?.notifications ?? {};
  const { zone, ...quiet } = programme === undefined ? never : hoursOf(person?.notifications, programme);
  const paused =
    pausedUntil === undefined ? {} : { pausedUntil: firstInstantFrom(zone, pausedUntil, '00:00') };
  return { active, hasProgramme: programme !== undefined, reach, muted, quiet, zone, ...paused };
}
