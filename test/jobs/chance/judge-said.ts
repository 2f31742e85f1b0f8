import type { Delivery } from '../../../src/core/effects/delivery.ts';
import type { Notice } from '../../../src/core/effects/notice.ts';
import { noticeRules } from '../../../src/core/notices/notice-rules.ts';

/** A message as it was heard, whoever heard it. */
interface Heard {
  readonly key: string;
  readonly repeat: boolean;
}

/** What is wrong between what was wanted, what the ledger says, and what was heard; nothing when all is well. */
export function judgeSaid(
  wanted: readonly Notice[],
  ledger: readonly Delivery<Notice>[],
  heard: readonly Heard[],
): readonly string[] {
  const keys = new Set(wanted.map(({ key }) => key));
  const strange = heard.filter(({ key }) => !keys.has(key)).map(({ key }) => `${key} was never wanted`);
  return [
    ...strange,
    ...wanted.flatMap((notice) => {
      const line = ledger.find((each) => each.effect.key === notice.key);
      const times = heard.filter(({ key }) => key === notice.key);
      if (line === undefined) return [`${notice.key} is lost`];
      return judgeLine(line, times).map(
        (wrong) => `${notice.key}: ${wrong}: ${JSON.stringify(line.state)}, heard ${JSON.stringify(times)}`,
      );
    }),
  ];
}

function judgeLine({ effect: notice, state }: Delivery<Notice>, heard: readonly Heard[]): readonly string[] {
  const once = noticeRules[notice.kind].unknownOutcome === 'at-most-once';
  const [, ...further] = heard;
  const wrong: string[] = [];
  if (state.name === 'waiting' || state.name === 'leased') wrong.push('left open');
  if (once && further.length > 0) wrong.push('said more than once');
  if (further.some(({ repeat }) => !repeat)) wrong.push('said again without saying so');
  if (once && heard.some(({ repeat }) => repeat)) wrong.push('calls itself a repetition');
  if (state.name === 'delivered' && heard.length === 0) wrong.push('not said');
  if (isSilent(state) && heard.length > 0) wrong.push('said all the same');
  return wrong;
}

/** Whether the ledger says that nobody heard it. */
function isSilent(state: Delivery['state']): boolean {
  if (state.name === 'failed') return state.repeat !== true && state.reason !== 'outcome-unknown';
  return (state.name === 'expired' || state.name === 'unreachable') && state.repeat !== true;
}

/** Looks, whenever a message arrives, whether another one that should come before it is still being tried. */
export function judgeOrder(world: {
  readonly teams: { onArrival: (heard: Heard) => Promise<void> };
  ledger(): Promise<readonly Delivery<Notice>[]>;
}): readonly string[] {
  const wrong: string[] = [];
  world.teams.onArrival = async ({ key }) => {
    const ledger = await world.ledger();
    const own = ledger.find(({ effect }) => effect.key === key)?.effect;
    if (own === undefined) return;
    for (const { effect: notice, state } of ledger) {
      const before =
        notice.notBefore < own.notBefore || (notice.notBefore === own.notBefore && notice.key < key);
      const tried = state.name === 'leased' || (state.name === 'waiting' && state.attempts > 0);
      if (notice.recipient === own.recipient && before && tried) wrong.push(`${key} before ${notice.key}`);
    }
  };
  return wrong;
}
