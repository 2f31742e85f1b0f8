import type { ProgrammeId } from '../kernel/id.ts';
import type { Instant } from '../kernel/time.ts';

/** What every effect carries: enough to do it once, in time and in its turn, whatever it is. */
export interface Envelope {
  /** What it is, about what, on which occasion; unique in storage. */
  readonly key: string;
  readonly programme: ProgrammeId;
  readonly notBefore: Instant;
  /** From this moment on it is dropped rather than done. */
  readonly tooLate: Instant;
  /** What it is about; later effects about the same thing can take the place of an earlier one. */
  readonly subject: string;
}

/** A key of its parts, each of which may hold any character. */
export function keyOf(...parts: readonly string[]): string {
  return parts.map(encodeURIComponent).join('/');
}
