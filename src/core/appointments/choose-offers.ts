import { clockIn, dateIn, type Instant } from '../kernel/time.ts';
import type { FoundTime } from './find-times.ts';

/** Three buttons fit on a phone. */
const most = 3;

/** Which times of all that were found are shown. */
export interface Choice {
  readonly zone: string;
  /** Only times after this moment ("later"), or before it ("earlier"). */
  readonly after?: Instant;
  readonly before?: Instant;
  /** Times that somebody offered go first. */
  readonly isOffered?: (time: FoundTime) => boolean;
}

/**
 * The best times to show, in the order of the calendar: those that were offered, then those at which most can come, then
 * the soonest. Spread over days, and over parts of the day, as long as there are enough.
 */
export function chooseOffers(times: readonly FoundTime[], choice: Choice): readonly FoundTime[] {
  const { zone, after, before, isOffered = () => false } = choice;
  const inView = times.filter(
    ({ at }) => (after === undefined || at > after) && (before === undefined || at < before),
  );
  // Somebody who looks back wants the latest of what came before.
  const soonestFirst = (a: FoundTime, b: FoundTime) =>
    before === undefined || after !== undefined ? a.at - b.at : b.at - a.at;
  const ranked = inView.toSorted(
    (a, b) => Number(isOffered(b)) - Number(isOffered(a)) || b.canCome - a.canCome || soonestFirst(a, b),
  );
  const chosen: FoundTime[] = [];
  for (const fits of [isOtherPart(zone), isNewDay(zone), isApart]) {
    for (const time of ranked) {
      if (chosen.length === most) break;
      if (!chosen.includes(time) && fits(time, chosen)) chosen.push(time);
    }
  }
  return chosen.toSorted((a, b) => a.at - b.at);
}

/** On a day that is not chosen yet, and in the afternoon when the last one was in the morning. */
function isOtherPart(zone: string) {
  const isNew = isNewDay(zone);
  const isMorning = (at: Instant) => clockIn(zone, at) < '12:00';
  return (time: FoundTime, chosen: readonly FoundTime[]): boolean => {
    const last = chosen.at(-1);
    return isNew(time, chosen) && (last === undefined || isMorning(last.at) !== isMorning(time.at));
  };
}

function isNewDay(zone: string) {
  return (time: FoundTime, chosen: readonly FoundTime[]): boolean =>
    chosen.every(({ at }) => dateIn(zone, at) !== dateIn(zone, time.at));
}

/** Not overlapping what is shown already. */
function isApart(time: FoundTime, chosen: readonly FoundTime[]): boolean {
  return chosen.every(({ at, until }) => time.until <= at || time.at >= until);
}
