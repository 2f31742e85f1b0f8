import type { LocalText } from '../kernel/language.ts';

/** When a programme speaks by itself; clock times are of the programme's zone, `HH:MM`. */
export interface Cadence {
  /** No message from `from` in the evening until `to` in the morning, and with `weekend` none on Saturday and Sunday. */
  readonly quiet: QuietHours;
  /** Reminders before a meeting, the earliest first. */
  readonly before: readonly Reminder[];
  /** The question whether the meeting took place. */
  readonly outcome: Occasion & {
    /** Days until it is asked again after the answer "not yet". */
    readonly againDays: number;
  };
  /** When a group is without next date. */
  readonly noDate: Occasion;
  /** That the window of a talk is about to close, where the trainee takes the initiative; said at the hour of `noDate`. */
  readonly closing?: Closing;
  /** What somebody has to see to by a day. */
  readonly interim: Interim;
  readonly digest: {
    /** 1 for Monday to 7 for Sunday. */
    readonly weekday: number;
    readonly clock: string;
    readonly everyWeeks: number;
    readonly lateMinutes: number;
    /** `MM-DD` on which a training year begins; the figures of a digest are about one training year. */
    readonly yearStarts: string;
  };
}

export interface QuietHours {
  readonly from: string;
  readonly to: string;
  readonly weekend: boolean;
}

export interface Occasion {
  /** Days between the meeting, or the last one, and the occasion. */
  readonly days: number;
  readonly clock: string;
  /** How long after its moment it may still be said, in minutes; later it is dropped. */
  readonly lateMinutes: number;
}

/** Reminders of a task: so many days before its day, the most first; a task can have days of its own. */
export interface Interim extends Omit<Occasion, 'days'> {
  readonly days: readonly number[];
}

/** When fewer than `days` days are left to ask for the talk in good time, and there was no date for as long. */
export type Closing = Omit<Occasion, 'clock'>;

export interface Reminder extends Occasion {
  readonly id: string;
  /** What is said above the aim and the preparation. */
  readonly text: LocalText;
  /** It asks whether all is ready, by one press and without proof. */
  readonly asksReady?: true;
  /** Where the portfolio is; said with that question. */
  readonly portfolio?: string;
}
