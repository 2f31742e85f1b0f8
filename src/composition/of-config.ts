import type { Config } from '../config.ts';
import { codeOf } from '../core/kernel/code-of.ts';
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

/** What went wrong, by name and code: a message could hold the password of a connection string. */
export function sayCause(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (!(inner instanceof Error)) return 'unknown cause';
  const code = codeOf(cause);
  return code === undefined ? inner.name : `${inner.name} ${code}`;
}
