import type { Delivery, DeliveryState } from '../effects/delivery.ts';
import type { Notice } from '../effects/notice.ts';
import type { Instant } from '../kernel/time.ts';

type DatedNotice = Extract<Notice, { kind: 'session.soon' | 'session.moved' }>;

/**
 * Whether a changed date is news to whoever is to be told: not when it is the last one they were told, since it was changed
 * and changed back before anybody heard. What may have been said counts for what would make it news, and not against it; a
 * reminder that was said after the change does not tell that there was one. Takes what the ledger has of that person.
 */
export function isNews(
  notice: Extract<Notice, { kind: 'session.moved' }>,
  ledger: readonly Delivery<Notice>[],
): boolean {
  const lines = ledger.filter((line) => isDated(line.effect) && line.effect.subject === notice.subject);
  const others = lines.filter((line) => line.effect.key !== notice.key);
  const same = others.filter((line) => dateOf(line) === notice.plannedAt);
  const different = others.filter((line) => dateOf(line) !== notice.plannedAt);
  const told = latest(same.map((line) => toldAt(line, notice.notBefore)));
  return told === never || latest(different.map(({ state }) => mayBeHeardAt(state))) >= told;
}

const never = Number.NEGATIVE_INFINITY;

function latest(moments: readonly number[]): number {
  return Math.max(never, ...moments);
}

function isDated(notice: Notice): notice is DatedNotice {
  return notice.kind === 'session.soon' || notice.kind === 'session.moved';
}

function dateOf({ effect: notice }: Delivery<Notice>): Instant | undefined {
  return isDated(notice) ? notice.plannedAt : undefined;
}

function toldAt({ effect: notice, state }: Delivery<Notice>, changedBy: Instant): number {
  if (state.name !== 'delivered') return never;
  return notice.kind === 'session.moved' || state.at < changedBy ? state.at : never;
}

/** The last moment at which somebody may have heard it. */
function mayBeHeardAt(state: DeliveryState): number {
  switch (state.name) {
    case 'delivered':
      return state.at;
    case 'leased':
      return Number.POSITIVE_INFINITY;
    case 'waiting':
      return state.repeat ? Number.POSITIVE_INFINITY : never;
    case 'failed':
      return state.repeat || state.reason === 'outcome-unknown' ? state.at : never;
    case 'unreachable':
    case 'expired':
      return state.repeat ? state.at : never;
  }
}
