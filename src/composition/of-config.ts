import type { Config } from '../config.ts';
import { type Instant, instant } from '../core/kernel/time.ts';

/** The clock of the process: the real one, or one that began at `KLANKBORD_NOW`. */
export function openClock({ startsAt }: Config): () => Instant {
  const shift = startsAt === undefined ? 0 : startsAt - Date.now();
  return () => instant(Date.now() + shift);
}

/** Who the bot is in Teams mode; nobody in local mode. */
export function identityOf({ mode, clientId = '', clientSecret = '', tenantId = '' }: Config) {
  return mode === 'teams' ? { clientId, clientSecret, tenantId } : undefined;
}
