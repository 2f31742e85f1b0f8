import type { Stuck } from '../effects/stuck.ts';
import type { Instant } from '../kernel/time.ts';
import type { Agreed } from './appointment.ts';

/** What became of an appointment that people are told, once. Who is told, and how, is decided elsewhere. */
export type AppointmentNews =
  /** It stands in the calendars. */
  | { readonly kind: 'booked'; readonly agreed: Agreed }
  /** `inOutlook`: somebody moved it there, and the truth stays there. */
  | { readonly kind: 'moved'; readonly from: Instant; readonly agreed: Agreed; readonly inOutlook: boolean }
  | { readonly kind: 'cancelled'; readonly at: Instant; readonly inOutlook: boolean }
  /**
   * Before it was made, somebody's calendar had filled up at that hour, or `late`: the calendar did not answer in time. Only
   * whoever asked is told, unless it may stand in the calendars of others.
   */
  | { readonly kind: 'lost'; readonly at: Instant; readonly late?: true }
  /** The move was not made for the same reason: it stays as it was. */
  | {
      readonly kind: 'stays';
      readonly wanted: Instant;
      readonly agreed: Agreed;
      readonly late?: true;
    }
  /** The calendar can't be had for now; it is tried again at `until`. Only whoever asked is told. */
  | { readonly kind: 'waits'; readonly why: 'later' | 'not-permitted'; readonly until: Instant }
  /** Somebody answered the invitation with no, or with another time. Only the mentor is told the second. */
  | { readonly kind: 'declined'; readonly by: string; readonly at: Instant }
  | { readonly kind: 'proposed'; readonly by: string; readonly at: Instant; readonly until: Instant }
  /** No Teams link came with it, it went, or it is another one now. */
  | { readonly kind: 'link'; readonly has: 'none' | 'another' }
  /** The bot writes nothing to it any more: a person has to look. */
  | { readonly kind: 'stuck'; readonly why: Stuck };
