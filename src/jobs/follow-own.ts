import { decideTurn, lookAgainAt } from '../core/effects/decide-turn.ts';
import { type Delivery, type DeliveryState, isOfOwn } from '../core/effects/delivery.ts';
import type { OwnWork } from '../core/effects/effect.ts';
import { putOff } from '../core/effects/lease.ts';
import { type OwnTurn, ownTurns } from '../core/effects/turn.ts';
import type { PersonId } from '../core/kernel/id.ts';
import { unreachable } from '../core/kernel/result.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { Stored } from '../core/store/documents.ts';
import { followPreparation } from './appointments/follow-preparation.ts';
import type { Channel } from './deliver/channel.ts';
import { deliver } from './deliver/deliver.ts';
import type { Lane } from './deliver/lane.ts';
import { settle } from './deliver/settle.ts';
import type { JobDeps } from './job-deps.ts';
import { missProgramme } from './miss-programme.ts';
import { followAppointment } from './sessions/follow-appointments.ts';

/** The channel of our own documents: a session, and the time that is kept before a talk, follow an appointment. */
const own: Channel<OwnWork, OwnTurn> = {
  name: 'own',
  place: {
    collection: ownTurns,
    empty: (person) => ({ person }),
    withLease: ({ person }, lease) => (lease === undefined ? { person } : { person, lease }),
    merge: (noted) => noted,
  },
  isOwn: isOfOwn,
  carryOut,
  wakesMore: async () => false,
};

/** Has what follows the appointments of one mentor follow them, in order. */
export async function followOwn(deps: JobDeps, mentor: PersonId): Promise<void> {
  await deliver(deps, own, mentor);
}

async function carryOut(
  deps: JobDeps,
  _: Lane<OwnTurn>,
  line: Stored<Delivery<OwnWork>>,
): Promise<DeliveryState | undefined> {
  const turn = decideTurn(line.document, deps.now());
  if (turn.do === 'leave') return line.document.state;
  if (turn.do === 'settle') return settle(deps, line, turn.state);
  const { effect } = line.document;
  const programme = deps.programmes.find(({ id }) => id === effect.programme);
  if (programme === undefined) {
    missProgramme(deps.log, effect.programme);
    return settle(deps, line, putOff(turn.open, lookAgainAt(deps.now()), effect.tooLate));
  }
  return settle(deps, line, { ...(await follow(deps, effect, programme)), at: deps.now() });
}

/** What came of it: it follows, or there is nothing to follow any more. */
type FollowedOwn =
  | { readonly name: 'delivered' }
  | { readonly name: 'expired'; readonly reason: 'superseded' };

function follow(deps: JobDeps, effect: OwnWork, programme: Programme): Promise<FollowedOwn> {
  switch (effect.kind) {
    case 'session.follow':
      return followAppointment(deps, effect, programme);
    case 'preparation.follow':
      return followPreparation(deps, effect);
    default:
      return unreachable(effect);
  }
}
