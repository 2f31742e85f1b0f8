import type { Instant } from '../kernel/time.ts';
import type { Programme } from '../programme/programme.ts';
import { asWritten, change, leave, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import { decideClosing } from './decide-closing.ts';
import { decidePulse, type PulseFacts } from './decide-pulse.ts';
import { type Pulse, pulseKey, pulses } from './pulse.ts';

/**
 * Notes how a group's pulse is, in one write with what its mentor is asked. Takes the pulse as it was read; gives it as it
 * was written, or nothing when nothing had to be.
 */
export async function commitPulse(
  store: DocumentStore,
  read: Stored<Pulse> | undefined,
  facts: PulseFacts,
  programme: Programme,
  now: Instant,
): Promise<Stored<Pulse> | undefined> {
  const key = pulseKey(programme.id, facts.group);
  const target = { collection: pulses, key, read, contended: undefined };
  return change<Pulse, Stored<Pulse> | undefined>(store, target, (found) => {
    const pulse = decideClosing(decidePulse(found?.document, facts, programme, now), facts, programme, now);
    return pulse === found?.document ? leave(undefined) : write(pulse, asWritten(key, found, pulse));
  });
}
