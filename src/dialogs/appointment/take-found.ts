import { chooseOffers } from '../../core/appointments/choose-offers.ts';
import type { FoundTime } from '../../core/appointments/find-times.ts';
import { momentNamed } from '../../core/appointments/seek-times.ts';
import { isWanted, type Wanted } from '../../core/appointments/wanted.ts';
import { dateIn, type Instant } from '../../core/kernel/time.ts';
import { again, go } from '../dialog.ts';
import { at } from './begin.ts';
import type { AppointmentFacts, AppointmentInput } from './input.ts';
import { readBack } from './read-back.ts';
import { seek } from './seek.ts';
import { wantedNow } from './sought.ts';
import type { AppointmentState, OfferRemark, Seeking } from './state.ts';

type FoundInput = Extract<AppointmentInput, { readonly kind: 'found' }>;

/** What the calendars gave. An answer to another search than the last is of no use any more. */
export function takeFound(
  state: AppointmentState,
  input: FoundInput,
  { zone }: Pick<AppointmentFacts, 'zone'>,
  now: Instant,
) {
  const { step } = state;
  const wanted = wantedNow(state, dateIn(zone, now));
  if (step.at !== 'seeking' || input.search !== state.search) return again(state, 'still-seeking');
  const { times, exact, unread, empty } = input.sought;
  const toCome = times.filter((time) => time.at > now);
  if (step.forVote) return proposals(state, toCome, input, zone);
  if (exact !== undefined && exact.at > now) return go(readBack(state, exact, unread));
  const asked = toCome.filter((time) => isWanted(wanted, time, zone) && !isSkipped(step, time, zone));
  const chosen = chosenFrom(asked, step, input, zone);
  if (chosen.length > 0)
    return go(at(state, { at: 'offers', times: chosen, unread, empty, ...remarked(step.remark) }));
  if (step.shown !== undefined) return go(at(state, { ...step.shown, remark: 'no-more' }));
  const nearest = chosenFrom(nearestTo(toCome, wanted, zone), step, input, zone);
  const remark = whyNotThen(wanted, input, zone);
  if (nearest.length > 0) return go(at(state, { at: 'offers', times: nearest, unread, empty, remark }));
  return go(
    step.wide
      ? at(state, { at: 'nothing', unread, empty })
      : seek(state, { wide: true, ...remarked(step.remark) }),
  );
}

/** Why nothing is offered at what was asked for. */
function whyNotThen(wanted: Wanted, { soonest }: FoundInput, zone: string): OfferRemark {
  const moment = momentNamed(wanted, zone);
  const isTooSoon = moment === undefined ? isBefore(wanted.to, dateIn(zone, soonest)) : moment < soonest;
  if (isTooSoon) return 'notice';
  return moment === undefined ? 'nearest' : 'taken';
}

function isBefore(day: string | undefined, other: string): boolean {
  return day !== undefined && day < other;
}

function remarked(remark: OfferRemark | undefined): { readonly remark?: OfferRemark } {
  return remark === undefined ? {} : { remark };
}

function isSkipped({ skip = [] }: Seeking, time: FoundTime, zone: string): boolean {
  return skip.includes(dateIn(zone, time.at));
}

function chosenFrom(
  times: readonly FoundTime[],
  { after, before }: Seeking,
  { offered }: FoundInput,
  zone: string,
): readonly FoundTime[] {
  const isOffered = ({ at, until }: FoundTime) =>
    offered.some((hours) => hours.from <= at && until <= hours.until);
  return chooseOffers(times, {
    zone,
    isOffered,
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before }),
  });
}

/** Those that come closest to a moment or a day that was named; what was excluded stays so. */
function nearestTo(times: readonly FoundTime[], wanted: Wanted, zone: string): readonly FoundTime[] {
  const { except = [], exceptWeekdays = [] } = wanted;
  const allowed = times.filter((time) => isWanted({ except, exceptWeekdays }, time, zone));
  const moment = momentNamed(wanted, zone) ?? startOf(wanted.from);
  if (moment === undefined) return allowed;
  const distance = (time: FoundTime) => Math.abs(time.at - moment);
  return allowed.toSorted((a, b) => distance(a) - distance(b)).slice(0, closest);
}

/** So many that three of them can lie on different days. */
const closest = 60;

function startOf(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Date.parse(`${day}T10:00:00Z`);
}

/** Three moments to vote on, whenever the mentor can. */
function proposals(state: AppointmentState, times: readonly FoundTime[], input: FoundInput, zone: string) {
  const wanted = times.filter((time) => isWanted(state.wanted, time, zone));
  const options = chooseOffers(wanted.length > 0 ? wanted : times, { zone }).map((time) => time.at);
  const { unread, empty } = input.sought;
  return go(at(state, options.length < 2 ? { at: 'nothing', unread, empty } : { at: 'proposals', options }));
}
