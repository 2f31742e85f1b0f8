import { conversationLimits, type RateLimit } from '../../../playground/teams/rate-limits.ts';
import type { Instant } from '../../../src/core/kernel/time.ts';

interface Request {
  readonly conversation: string;
  readonly at: Instant;
}

/**
 * Where more requests came together than Teams allows: in a chat as they arrive, and in the tenant as they leave, since
 * the line of the small world holds them up as it likes.
 */
export function judgeLimits(
  { left, arrived }: { readonly left: readonly Request[]; readonly arrived: readonly Request[] },
  perSecond: number,
): readonly string[] {
  const tenant = [{ name: 'tenant', atMost: perSecond, within: 1_000 }];
  const chats = new Set(arrived.map(({ conversation }) => conversation));
  return [
    ...find(left, tenant),
    ...[...chats].flatMap((chat) =>
      find(
        arrived.filter(({ conversation }) => conversation === chat),
        conversationLimits,
      ),
    ),
  ];
}

function find(requests: readonly Request[], limits: readonly RateLimit[]): readonly string[] {
  const moments = requests.map(({ at }) => at).toSorted((a, b) => a - b);
  return limits.flatMap(({ name, atMost, within }) =>
    moments.flatMap((at, n) => {
      const first = moments[n - atMost];
      return first !== undefined && at - first < within ? [`${name}: ${atMost + 1} in ${at - first} ms`] : [];
    }),
  );
}
