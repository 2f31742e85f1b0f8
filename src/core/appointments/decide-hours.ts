import { keyOf } from '../effects/envelope.ts';
import { makeNotice, type Notice } from '../effects/notice.ts';
import { withEffects } from '../effects/outbox.ts';
import type { PersonId } from '../kernel/id.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import { addMinutes, type Instant, instant, instantIn } from '../kernel/time.ts';
import type { Stretch } from './calendars.ts';
import { askedFor, type HoursAsk, type OfferedHours, withoutPast } from './offered-hours.ts';
import type { AppointmentRefusal } from './refusals.ts';
import type { OfferChange } from './wishes.ts';

/** What a mentor changes; days and clock times are those of a zone. */
export function decideOffer(
  before: OfferedHours,
  change: OfferChange,
  zone: string,
  now: Instant,
): Result<OfferedHours, AppointmentRefusal> {
  const offered = withoutPast(before, now);
  if (change.kind === 'withdraw')
    return accept({ ...offered, hours: offered.hours.filter(({ from }) => from !== change.at) });
  const from = instantIn(zone, change.date, change.from);
  const until = instantIn(zone, change.date, change.to);
  if (from === undefined || until === undefined || until <= from || until <= now)
    return refuse('offer.bad-hours');
  const { asks, ...rest } = offered;
  const answered = withEffects(
    { ...rest, asks: [] },
    asks.map((ask) => tellOffered(offered, ask, until, now)),
  );
  return accept({ ...answered, hours: joined([...offered.hours, { from, until }]) });
}

/** The same hours twice are once, and those that touch are one stretch. */
function joined(hours: readonly Stretch[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const next of hours.toSorted((a, b) => a.from - b.from)) {
    const last = stretches.at(-1);
    if (last === undefined || next.from > last.until) stretches.push(next);
    else stretches.splice(-1, 1, { ...last, until: instant(Math.max(last.until, next.until)) });
  }
  return stretches;
}

/** The mentor gets one card, however often somebody asks before there are hours. */
export function decideAsk(before: OfferedHours, ask: HoursAsk): OfferedHours {
  const offered = withoutPast(before, ask.at);
  const isAsked = offered.asks.some(({ by, group }) => by === ask.by && group === ask.group);
  if (isAsked) return before;
  return withEffects({ ...offered, asks: [...offered.asks, ask] }, [tellAsked(offered.mentor, ask)]);
}

function tellAsked(mentor: PersonId, { by, programme, group, at }: HoursAsk): Notice {
  const to = { recipient: mentor, programme, subject: hoursSubject(mentor, by) };
  const times = { occasion: `${at}`, notBefore: at, tooLate: addMinutes(at, askedFor) };
  return makeNotice({ ...to, ...times }, { kind: 'hours.asked', by, group });
}

/** Whoever asked hears that there are hours now. */
function tellOffered(
  { mentor }: OfferedHours,
  { by, programme, at }: HoursAsk,
  until: Instant,
  now: Instant,
): Notice {
  const to = { recipient: by, programme, subject: hoursSubject(mentor, by) };
  const times = { occasion: `${at}`, notBefore: now, tooLate: until };
  return makeNotice({ ...to, ...times }, { kind: 'hours.offered', by: mentor });
}

function hoursSubject(mentor: PersonId, trainee: PersonId): string {
  return `hours/${keyOf(mentor, trainee)}`;
}
