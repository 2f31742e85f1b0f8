import type { Config } from '../config.ts';
import { type Instant, instant } from '../core/kernel/time.ts';

const clocks = new WeakMap<Config, () => Instant>();

/**
 * The clock of the process: the real one, or one that began at `KLANKBORD_NOW`. Whoever asks for it later gets the same one:
 * one that began later would be behind, and what is due by the first would not be by the second.
 */
export function openClock(config: Config): () => Instant {
  const clock = clocks.get(config) ?? startClock(config);
  clocks.set(config, clock);
  return clock;
}

function startClock({ startsAt }: Config): () => Instant {
  const shift = startsAt === undefined ? 0 : startsAt - Date.now();
  return () => instant(Date.now() + shift);
}

/** Who the bot is in Teams mode; nobody in local mode. */
export function identityOf({ mode, clientId = '', clientSecret = '', tenantId = '' }: Config) {
  return mode === 'teams' ? { clientId, clientSecret, tenantId } : undefined;
}
