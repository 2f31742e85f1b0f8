import type { Delivery, DeliveryState } from '../../core/effects/delivery.ts';
import type { ChannelName, Effect } from '../../core/effects/effect.ts';
import type { Stored } from '../../core/store/documents.ts';
import type { JobDeps } from '../job-deps.ts';
import type { Lane, LanePlace, Leased } from './lane.ts';

/** Who carries out the effects of one kind of neighbour, and where it is kept who is at it. */
export interface Channel<E extends Effect, D extends Leased> {
  readonly name: ChannelName;
  readonly place: LanePlace<D>;
  readonly isOwn: (delivery: Delivery) => delivery is Delivery<E>;
  /** Does what is to be done about one line of the ledger; gives its state afterwards, undefined when somebody else has it. */
  carryOut(deps: JobDeps, lane: Lane<D>, line: Stored<Delivery<E>>): Promise<DeliveryState | undefined>;
  /** What is done when the lane is left; gives whether there is something to carry out again at once. */
  wakesMore(deps: JobDeps, lane: Lane<D>): Promise<boolean>;
}
