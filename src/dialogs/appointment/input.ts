import type { Where } from '../../core/appointments/appointment.ts';
import type { Meeting } from '../../core/appointments/meeting.ts';
import type { Sought } from '../../core/appointments/seek-times.ts';
import type { Standing } from '../../core/appointments/standing.ts';
import type { AppointmentOrder, Choice } from '../../core/appointments/wishes.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import type { Instant } from '../../core/kernel/time.ts';
import type { Understood } from '../../understanding/understand.ts';
import type { Outcome } from '../dialog.ts';
import type { AppointmentState } from './state.ts';

/** What reaches a dialog on an appointment. */
export type AppointmentInput =
  /** The button that begins it. */
  | { readonly kind: 'begin' }
  /** What was typed, as it was understood: the words themselves do not get here. */
  | { readonly kind: 'typed'; readonly said: Understood }
  | { readonly kind: 'chosen'; readonly choice: Choice }
  | { readonly kind: 'where'; readonly where: Where }
  | { readonly kind: 'book' }
  /** What a look into the calendars gave. */
  | {
      readonly kind: 'found';
      /** The search that it answers. */
      readonly search: number;
      readonly sought: Sought;
      /** Nothing is found before this moment: the programme asks notice. */
      readonly soonest: Instant;
      /** Hours that the mentor offered: times in them go first. */
      readonly offered: readonly { readonly from: Instant; readonly until: Instant }[];
    };

/** What a dialog on an appointment must know. */
export interface AppointmentFacts {
  /** The zone of the programme: the days and hours that people say are those of its clock. */
  readonly zone: string;
  readonly asker: PersonId;
  /** With whom and about what the asker may plan. */
  readonly meetings: readonly Meeting[];
  /** The appointments of the asker that can be moved. */
  readonly standing: readonly Standing[];
  readonly names: Readonly<Record<PersonId, string>>;
}

/** Why what was said is of no use where the dialog is. */
export type Useless =
  | 'not-understood'
  | 'nothing-to-answer'
  | 'no-such-choice'
  | 'past'
  | 'no-such-day'
  | 'no-such-time'
  | 'no-quarter'
  | 'no-place'
  | 'long-place'
  | 'not-now'
  | 'nobody'
  | 'no-appointment'
  | 'still-seeking';

export type AppointmentOutcome = Outcome<AppointmentState, AppointmentOrder, Useless>;
