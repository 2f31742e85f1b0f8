import type { Agreed, Where } from '../../core/appointments/appointment.ts';
import type { FoundTime } from '../../core/appointments/find-times.ts';
import type { Meeting } from '../../core/appointments/meeting.ts';
import type { Standing } from '../../core/appointments/standing.ts';
import type { Wanted } from '../../core/appointments/wanted.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { SaidWhen, WhenRemark } from '../../understanding/to-wanted.ts';

/** What is said of the offers, beside when they are. */
export type OfferRemark =
  /** Nothing was free at what was asked for; these are the nearest. */
  | 'nearest'
  /** What was asked for is sooner than the programme allows. */
  | 'notice'
  /** The moment that was named is taken. */
  | 'taken'
  /** There are none earlier, or later, than those shown. */
  | 'no-more'
  /** It depends on a roster that nobody here knows. */
  | 'roster';

export type Shift = NonNullable<SaidWhen['shift']>;

/** What is known by now, whatever is asked at the moment. */
export interface Sofar {
  /** The appointment that gets another time; none for a new one. */
  readonly moving?: Standing;
  /** A move is wanted, of which appointment is not known yet. */
  readonly moves?: true;
  readonly meeting?: Meeting;
  readonly wanted: Wanted;
  /** What was wanted before days were excluded that were perhaps not meant; the person can take that back. */
  readonly doubted?: Wanted;
  /** What was said of when and is still to be asked about, once it is known with whom. */
  readonly asked?: Doubt;
  /** So much later, or earlier where it is less than nothing, than the appointment is that moves; which is not known yet. */
  readonly shift?: Shift;
  /** At the hour at which the appointment is now. */
  readonly sameHour?: true;
  /** It depends on a roster, which is said with the offers. */
  readonly roster?: true;
  readonly minutes?: number;
  readonly where: Where;
  /** Grows with every new search: an answer to an earlier one is told apart. */
  readonly search: number;
  /** How often in a row nothing could be done with what was said: after two, another form is offered. */
  readonly misses: number;
}

/** What was perhaps meant, the likeliest first; never empty. */
export interface Doubt {
  readonly readings: readonly Wanted[];
  readonly remark?: WhenRemark;
}

export interface Offers {
  readonly at: 'offers';
  /** In the order of the calendar; never empty. */
  readonly times: readonly FoundTime[];
  /** Whose calendar could not be read. */
  readonly unread: readonly PersonId[];
  /** How many calendars have no entry at all. */
  readonly empty: number;
  readonly remark?: OfferRemark;
}

/** What is looked for in the calendars. */
export interface Seeking {
  readonly at: 'seeking';
  readonly after?: Instant;
  readonly before?: Instant;
  /** Other days than those on which something was offered. */
  readonly skip?: readonly string[];
  /** As far as the programme looks ahead. */
  readonly wide?: true;
  /** Whenever the mentor can, however many others: three moments to vote on. */
  readonly forVote?: true;
  /** What was shown before, and is shown again when nothing else is found. */
  readonly shown?: Offers;
  readonly remark?: OfferRemark;
}

/** What is asked at the moment. */
export type Step =
  | { readonly at: 'opening' }
  /** Which appointment moves. */
  | { readonly at: 'which'; readonly among: readonly Standing[] }
  /** With whom, and about what. `unmatched`: nobody is called what was said. */
  | { readonly at: 'meeting'; readonly among: readonly Meeting[]; readonly unmatched?: true }
  /** Whether it was meant so, or which of several days was. */
  | ({ readonly at: 'meant' } & Doubt)
  | Seeking
  | Offers
  | { readonly at: 'nothing'; readonly unread: readonly PersonId[]; readonly empty: number }
  /** All of it, in full, before anything is written. */
  | {
      readonly at: 'read-back';
      readonly agreed: Agreed;
      /** How many of all can come, where several are asked. */
      readonly canCome?: number;
      readonly unread: readonly PersonId[];
      readonly shown?: Offers;
    }
  /** Three moments on which the group is to vote. */
  | { readonly at: 'proposals'; readonly options: readonly Instant[] };

export type AppointmentState = Sofar & { readonly step: Step };

/** A dialog in which nothing was said yet. */
export function newAppointment(more: Pick<Sofar, 'moving' | 'meeting' | 'moves'> = {}): AppointmentState {
  const { moving } = more;
  return {
    ...more,
    ...(moving === undefined ? {} : { meeting: moving.meeting, minutes: moving.agreed.minutes }),
    wanted: {},
    where: moving?.agreed.where ?? { kind: 'teams' },
    search: 0,
    misses: 0,
    step: { at: 'opening' },
  };
}
