import { appointments } from '../../core/appointments/appointments.ts';
import { decideTurn, lookAgainAt } from '../../core/effects/decide-turn.ts';
import { type Delivery, type DeliveryState, isOfSession } from '../../core/effects/delivery.ts';
import { putOff } from '../../core/effects/lease.ts';
import type { SessionWork } from '../../core/effects/session-work.ts';
import { type OwnTurn, ownTurns } from '../../core/effects/turn.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import { dateIn } from '../../core/kernel/time.ts';
import { loadGroup } from '../../core/people/load-people.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { clockworkOf } from '../../core/sessions/clockwork.ts';
import { commitFollow } from '../../core/sessions/commit-followed-date.ts';
import { intakeFacts, isOfGroup } from '../../core/sessions/intake.ts';
import type { ToldDate } from '../../core/sessions/take-over-date.ts';
import type { Stored } from '../../core/store/documents.ts';
import type { Channel } from '../deliver/channel.ts';
import { deliver } from '../deliver/deliver.ts';
import type { Lane } from '../deliver/lane.ts';
import { settle } from '../deliver/settle.ts';
import type { JobDeps } from '../job-deps.ts';
import { missProgramme } from '../miss-programme.ts';

/** The channel of our own documents: a session follows the appointment that was made for it. */
const own: Channel<SessionWork, OwnTurn> = {
  name: 'own',
  place: {
    collection: ownTurns,
    empty: (person) => ({ person }),
    withLease: ({ person }, lease) => (lease === undefined ? { person } : { person, lease }),
    merge: (noted) => noted,
  },
  isOwn: isOfSession,
  carryOut,
  wakesMore: async () => false,
};

/** Has the sessions of one mentor follow their appointments, in order. */
export async function followAppointments(deps: JobDeps, mentor: PersonId): Promise<void> {
  await deliver(deps, own, mentor);
}

async function carryOut(
  deps: JobDeps,
  _: Lane<OwnTurn>,
  line: Stored<Delivery<SessionWork>>,
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

/** What people left behind who are not in the group any more is nobody's: it stays as it is. */
async function follow(
  { store, now }: JobDeps,
  { appointment, place }: SessionWork,
  programme: Programme,
): Promise<{ readonly name: 'delivered' } | { readonly name: 'expired'; readonly reason: 'superseded' }> {
  const group = await loadGroup(store, place.programme, place.group);
  const today = dateIn(programme.timezone, now());
  if (!isOfGroup(programme, intakeFacts(group.trainees, place), place, today))
    return { name: 'expired', reason: 'superseded' };
  const loadTold = async (): Promise<ToldDate | undefined> => {
    const found = (await store.load(appointments, appointment))?.document;
    return found && { appointment, ...(found.told === undefined ? {} : { at: found.told.at }) };
  };
  await commitFollow(store, place, loadTold, clockworkOf(programme, group), now());
  return { name: 'delivered' };
}
