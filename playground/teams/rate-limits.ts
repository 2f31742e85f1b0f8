/** How many requests in how long, in milliseconds. */
export interface RateLimit {
  readonly name: string;
  readonly atMost: number;
  readonly within: number;
}

/**
 * Of one bot in one conversation, and of one app in one tenant. Source:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export const conversationLimits: readonly RateLimit[] = [
  { name: '7/1s', atMost: 7, within: 1_000 },
  { name: '8/2s', atMost: 8, within: 2_000 },
  { name: '60/30s', atMost: 60, within: 30_000 },
  { name: '1800/3600s', atMost: 1_800, within: 3_600_000 },
];

/** More requests in a window than the limit allows: when they arrived, the last one being the one too many. */
export interface Violation {
  /** A conversation, an Entra id while its conversation is being made, or `tenant`. */
  readonly place: string;
  readonly limit: string;
  /** Milliseconds since 1970, with fractions. */
  readonly arrivals: readonly number[];
}

/** More than this many violations are one finding; the rest would only fill the memory. */
const kept = 1_000;

/** Watches arrivals in sliding windows. Every request counts, also one that is refused. */
export class RateWatch {
  readonly violations: Violation[] = [];
  readonly #arrivals = new Map<string, number[]>();
  readonly #tenantLimits: readonly RateLimit[];

  constructor(tenantPerSecond: number) {
    this.#tenantLimits = [{ name: `${tenantPerSecond}/1s`, atMost: tenantPerSecond, within: 1_000 }];
  }

  /** Takes one arrival; gives how long a client that kept the limits would have waited: 0 when it did. */
  arrive(place: string, at: number): number {
    return Math.max(
      this.#count(place, at, conversationLimits),
      this.#count('tenant', at, this.#tenantLimits),
    );
  }

  #count(place: string, at: number, limits: readonly RateLimit[]): number {
    const arrivals = this.#arrivals.get(place) ?? [];
    this.#arrivals.set(place, arrivals);
    arrivals.push(at);
    const longest = Math.max(...limits.map(({ atMost }) => atMost));
    if (arrivals.length > longest + 1) arrivals.shift();
    let wait = 0;
    for (const { name, atMost, within } of limits) {
      const first = arrivals.at(-1 - atMost);
      if (first === undefined || at - first >= within) continue;
      wait = Math.max(wait, first + within - at);
      if (this.violations.length < kept)
        this.violations.push({ place, limit: name, arrivals: arrivals.slice(-1 - atMost) });
    }
    return wait;
  }
}
