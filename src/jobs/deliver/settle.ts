import { type Delivery, type DeliveryState, deliveries } from '../../core/effects/delivery.ts';
import { kindInLog, laneOf } from '../../core/effects/effect.ts';
import { change, leave, write } from '../../core/store/change.ts';
import type { Stored } from '../../core/store/documents.ts';
import type { JobDeps } from '../job-deps.ts';

/**
 * Writes a state into the ledger and logs what became of the effect, unless it was only put off. Somebody who was first
 * stays first, except that what was delivered is delivered: a process that was taken for dead and came back with the answer
 * of Teams knows best. Undefined when somebody else wrote it meanwhile.
 */
export async function settle(
  { store, log }: Pick<JobDeps, 'store' | 'log'>,
  { key, version, document }: Stored<Delivery>,
  state: DeliveryState,
): Promise<DeliveryState | undefined> {
  if (state === document.state) return state;
  const { effect } = document;
  const refused = state.name === 'waiting' ? state.refused : undefined;
  const isPutOff = state.name === 'waiting' && state.attempts === 0 && refused === undefined;
  // Decided once: what another process wrote about the same request is not decided again by us.
  const outcome = await store.replace(deliveries, key, version, { effect, state });
  if (outcome !== 'written') {
    if (state.name !== 'delivered') return undefined;
    await insist(store, key, state);
  }
  if (isPutOff) return state;
  const reason = 'reason' in state ? { reason: state.reason } : refused && { reason: 'refused', ...refused };
  const said = { kind: kindInLog(effect), recipient: laneOf(effect).target, state: state.name, ...reason };
  if (state.name === 'failed') log.error(said, 'notice');
  else if (refused !== undefined) log.warn(said, 'notice');
  else log.info(said, 'notice');
  return state;
}

async function insist(store: JobDeps['store'], key: string, state: DeliveryState): Promise<void> {
  await change<Delivery, void>(store, { collection: deliveries, key }, (stored) => {
    if (stored === undefined || stored.document.state.name === 'delivered') return leave(undefined);
    return write({ ...stored.document, state }, undefined);
  });
}
