import { decideTurn, lookAgainAt } from '../../core/effects/decide-turn.ts';
import { type Delivery, type DeliveryState, deliveries, isOfMail } from '../../core/effects/delivery.ts';
import { isOpen, putOff, type Tries } from '../../core/effects/lease.ts';
import type { MailWork } from '../../core/effects/mail-work.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import { people } from '../../core/people/people-collection.ts';
import { type MailLane, mailLanes } from '../../core/referral/mail-lane.ts';
import type { Stored } from '../../core/store/documents.ts';
import type { Channel } from '../deliver/channel.ts';
import { deliver } from '../deliver/deliver.ts';
import { Hold, LineTaken } from '../deliver/hold.ts';
import type { Lane } from '../deliver/lane.ts';
import type { JobDeps } from '../job-deps.ts';
import { type Aligned, alignMail } from './align-mail.ts';

/** The channel of mentors' mailboxes. */
const mail: Channel<MailWork, MailLane> = {
  name: 'mail',
  place: {
    collection: mailLanes,
    empty: (mentor) => ({ mentor }),
    withLease: ({ lease: _, ...lane }, lease) => (lease === undefined ? lane : { ...lane, lease }),
    leavesNothing: true,
    // Nobody else writes it while the lane is held.
    merge: (noted) => noted,
  },
  isOwn: isOfMail,
  carryOut,
  wakesMore: () => Promise.resolve(false),
};

/** Brings the mailbox of one mentor in line with the requests whose turn it is. */
export async function alignMails(deps: JobDeps, mentor: PersonId): Promise<void> {
  await deliver(deps, mail, mentor);
}

type Line = Stored<Delivery<MailWork>>;

async function carryOut(deps: JobDeps, lane: Lane<MailLane>, line: Line): Promise<DeliveryState | undefined> {
  const turn = decideTurn(line.document, deps.now());
  if (turn.do === 'leave') return line.document.state;
  if (turn.do === 'settle') return settle(deps, line, turn.state);
  const { effect } = line.document;
  // Without a key nothing is proved; it may be there again tomorrow.
  if (deps.seals === undefined)
    return settle(deps, line, putOff(turn.open, lookAgainAt(deps.now()), effect.tooLate));
  return align(deps, lane, line, turn.tries);
}

async function align(
  deps: JobDeps,
  lane: Lane<MailLane>,
  stored: Line,
  tries: Tries,
): Promise<DeliveryState | undefined> {
  const { store, seals, mail: given } = deps;
  if (seals === undefined) return stored.document.state;
  const hold = new Hold(deps, lane, { ...tries, stored });
  const { referral: id, mentor } = stored.document.effect;
  const person = (await store.load(people, mentor))?.document;
  const mailbox = person?.active ? person.entraId : undefined;
  const { attempts } = tries;
  const where = { mode: given?.mode ?? 'off', drafts: given?.drafts, mailbox } as const;
  try {
    const ready = () => hold.ready();
    const aligned = await alignMail({ deps, store, seals, id, attempts, ready, ...where });
    return await settle(deps, hold.line, toState(aligned, stored.document.effect, attempts, deps.now()));
  } catch (cause) {
    if (cause instanceof LineTaken) return undefined;
    throw cause;
  }
}

/**
 * Writes what became of it. What is done leaves no line in the ledger, and none of it is logged: that something was to be
 * done in somebody's mailbox tells of a yes, also of one that was taken back. Asked for once more, it is decided anew.
 */
async function settle(
  { store }: Pick<JobDeps, 'store'>,
  { key, version, document }: Line,
  state: DeliveryState,
): Promise<DeliveryState | undefined> {
  const outcome = isOpen(state)
    ? await store.replace(deliveries, key, version, { ...document, state })
    : await store.delete(deliveries, key, version);
  return outcome === 'written' ? state : undefined;
}

function toState(
  aligned: Aligned,
  { tooLate }: MailWork,
  attempts: number,
  at: MailWork['notBefore'],
): DeliveryState {
  switch (aligned.name) {
    case 'in-line':
      return { name: 'delivered', at };
    case 'gone':
      return { name: 'expired', reason: 'superseded', at };
    case 'later': {
      const waiting = { name: 'waiting', dueAt: aligned.at, attempts } as const;
      return aligned.tried ? waiting : putOff(waiting, aligned.at, tooLate);
    }
  }
}
