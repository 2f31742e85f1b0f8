import type { TextLanguage } from '../core/kernel/language.ts';
import type { Range, When } from './dates/when.ts';

/** What weighs on somebody, as far as it decides which sentence they read first. */
export type Distress = 'self' | 'other' | 'harm' | 'loss';

/** What of time is read from the words of an intent. */
export type TimeRead =
  | 'meeting'
  | 'answer'
  | 'free'
  | 'moved'
  | 'stands'
  | 'asked'
  | 'pause'
  | 'held'
  | 'past'
  | 'of-past'
  | 'reported'
  | 'goal'
  | 'session'
  | 'due';

/** What is known of an intent whatever part answers it. What a row does not say is not so. */
interface IntentTraits {
  readonly time?: TimeRead;
  /** Never offered: nobody should meet it by mistyping, or it asks for nothing that a button could do. */
  readonly hidden?: true;
  /** Words that are only like it are read for slots as well. */
  readonly readable?: true;
  /** It is answered by a sentence, or by the dialog that is open. */
  readonly spoken?: true;
  /** It changes what is not as easily changed back: never done on likeness alone, a rule must read it too. */
  readonly ruled?: true;
  /** Mended words count where they mean this: overlooking it would cost most. */
  readonly urgent?: true;
  /** Not to be done on the strength of a mistyped word: the person is asked. */
  readonly grave?: true;
  /** A text also gets it when a mistyped word hid what it was about. */
  readonly weak?: true;
  /** It can answer what a dialog asks; anything else interrupts the dialog. */
  readonly answers?: true;
}

/** What somebody can mean by typed words: one meaning a text, one row a meaning. What it asks of the bot stands in `bots`. */
const rows = {
  help: {},
  greet: { hidden: true, spoken: true },
  language: {},
  notifications: { time: 'pause', weak: true },
  faq: { weak: true },
  sessions: { time: 'held', weak: true },
  plan: { time: 'meeting', readable: true, weak: true, answers: true },
  answer: { time: 'answer', hidden: true, weak: true, answers: true, spoken: true },
  availability: { time: 'free', answers: true },
  reschedule: { time: 'moved', answers: true, ruled: true },
  cancel: { time: 'stands', readable: true, ruled: true },
  'my-appointments': { time: 'asked', weak: true },
  'start-session': { readable: true, time: 'session' },
  'next-step': { ruled: true },
  'end-session': { readable: true, ruled: true },
  theme: { readable: true, weak: true, time: 'session' },
  attendance: { time: 'of-past' },
  refer: { readable: true },
  'consent-give': { hidden: true, grave: true, ruled: true },
  'consent-decline': { ruled: true },
  'consent-review': {},
  'consent-status': { time: 'of-past' },
  'withdraw-consent': { readable: true, urgent: true, grave: true, ruled: true, time: 'of-past' },
  tasks: { weak: true, time: 'due' },
  'task-done': { time: 'past' },
  'learning-goals': { readable: true, time: 'goal' },
  'evaluation-form': { readable: true },
  hours: { readable: true, time: 'past' },
  training: { readable: true, time: 'asked' },
  'find-mentor': { readable: true },
  digest: { readable: true, time: 'reported' },
  overview: {},
  'export-my-data': {},
  'delete-my-data': { hidden: true, grave: true, ruled: true },
  crisis: { hidden: true, readable: true, urgent: true },
  confirm: { hidden: true, answers: true, spoken: true },
  deny: { hidden: true, answers: true, spoken: true },
  'stop-dialog': { hidden: true, answers: true },
  'out-of-scope': { hidden: true, weak: true, spoken: true },
  unknown: { hidden: true },
} as const satisfies Readonly<Record<string, IntentTraits>>;
export type Intent = keyof typeof rows;

export const traits: Readonly<Record<Intent, IntentTraits>> = rows;
export const isIntent = (name: string): name is Intent => Object.hasOwn(rows, name);
export const intents = Object.keys(rows).filter(isIntent);

/** What the words say beside the intent; only what was said is there. The times are those of a new or moved appointment. */
export interface Slots extends When {
  readonly to?: TextLanguage;
  readonly topic?: string;
  readonly theme?: string;
  readonly session?: string;
  /** Number of a talk of a pair, from 1. */
  readonly conversation?: number;
  readonly year?: number;
  readonly task?: string;
  readonly recipient?: string;
  readonly person?: string;
  readonly kind?: 'group';
  readonly action?:
    | 'add'
    | 'done'
    | 'change'
    | 'skip'
    | 'back'
    | 'resume'
    | 'stop'
    | 'pause'
    | 'off'
    | 'quiet-weekend'
    | 'remind';
  readonly view?:
    | 'time'
    | 'outline'
    | 'open'
    | 'summary'
    | 'remaining'
    | 'mentor-open'
    | 'list'
    | 'own'
    | 'held';
  /** What somebody tells of how their own training runs; never why. */
  readonly course?: 'pause' | 'pace' | 'back' | 'longer';
  /** How much of full time, in per cent. */
  readonly share?: number;
  readonly goal?: number;
  readonly option?: number;
  readonly minutes?: number;
  readonly category?: string;
  readonly field?: string;
  /** Of the end of a session: `step` when the words don't say that it is the session that has ended. */
  readonly scope?: string;
  readonly refused?: 'individual' | 'small-group';
  readonly requires?: 'consent';
  readonly initiator?: 'trainee';
  /** A theme of its own kind, by the way in which people work in it. */
  readonly format?: 'intervisie';
  /** Thanks, or a bare yes: without a question before it, it is an answer to nothing. */
  readonly said?: 'thanks' | 'yes';
  readonly priority?: 'crisis-card';
  readonly offer?: 'crisis-card';
  readonly reason?: string;
  /** An event that only the roster can date. */
  readonly anchor?: 'after-shift' | 'after-exams';
  /** The appointment that stands. */
  readonly which?: {
    readonly date?: string;
    readonly range?: Range;
    readonly time?: string;
    readonly part?: string;
  };
  /** Days on which somebody cannot; `true` when the weekdays, part of the day or hours beside it are those at which they cannot. */
  readonly exclude?: readonly string[] | true;
  /** How much later than now planned; earlier is negative. */
  readonly shift_minutes?: number;
  readonly shift_days?: number;
  /** How long before a day somebody wants to be reminded. */
  readonly before_days?: number;
  readonly before_months?: number;
  /** Length in minutes. */
  readonly duration?: number;
  readonly online?: true;
  readonly phone?: true;
  readonly any?: true;
  readonly typo?: true;
  readonly patientData?: true;
  /** The words carry a reason that is nobody's business; it goes no further than here. */
  readonly drop_reason?: true;
  /** The hit itself is not to be kept anywhere. */
  readonly store?: false;
  readonly missing?: readonly string[];
  /** There are words that say until when, and they name no day that is to come. */
  readonly unclear?: 'until';
}

export interface Understood {
  readonly intent: Intent;
  readonly slots: Slots;
  /** Whether the bot does what was understood. Else it asks first: no rule read this, it is at most like what others typed. */
  readonly acts: boolean;
  /** Up to three things that were meant most likely, best first: what the bot would offer. */
  readonly offers: readonly Intent[];
  /** Where the bot asks first: what else the words say if one of the offers is meant. */
  readonly readings?: Readonly<Partial<Record<Intent, Slots>>>;
  /** What weighs on the person, to whom help is shown before anything else. Danger is not among it: that is an intent. */
  readonly distress?: Distress;
  /** That the text is longer than what is read: it was not understood, and only a call for help was listened for. */
  readonly tooLong?: true;
}
