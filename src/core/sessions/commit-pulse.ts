import type { Instant } from '../kernel/time.ts';
import type { Programme } from '../programme/programme.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import { decidePulse, type PulseFacts } from './decide-pulse.ts';
import { type Pulse, pulseKey, pulses } from './pulse.ts';

/** How often it is decided again when somebody else wrote first. */
const attempts = 8;

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
  let stored = read;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const pulse = decidePulse(stored?.document, facts, programme, now);
    if (pulse === stored?.document) return undefined;
    const outcome =
      stored === undefined
        ? await store.insert(pulses, key, pulse)
        : await store.replace(pulses, key, stored.version, pulse);
    if (outcome === 'written') return { key, version: (stored?.version ?? 0) + 1, document: pulse };
    stored = await store.load(pulses, key);
  }
  return undefined;
}
