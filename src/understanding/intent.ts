import type { TextLanguage } from '../core/kernel/language.ts';
import type { Range, When } from './dates/when.ts';

/** What weighs on somebody, as far as it decides which sentence they read first. */
export type Distress = 'self' | 'other' | 'harm' | 'loss';

/** What somebody can mean by typed words: a closed list, one meaning a text. */
export const intents = [
  'help',
  'greet',
  'language',
  'notifications',
  'faq',
  'sessions',
  'plan',
  'answer',
  'availability',
  'reschedule',
  'cancel',
  'my-appointments',
  'start-session',
  'next-step',
  'end-session',
  'theme',
  'attendance',
  'refer',
  'consent-give',
  'consent-decline',
  'consent-review',
  'consent-status',
  'withdraw-consent',
  'tasks',
  'task-done',
  'learning-goals',
  'evaluation-form',
  'hours',
  'training',
  'find-mentor',
  'digest',
  'export-my-data',
  'delete-my-data',
  'crisis',
  'confirm',
  'deny',
  'stop-dialog',
  'out-of-scope',
  'unknown',
] as const;
export type Intent = (typeof intents)[number];

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
    | 'quiet-weekend';
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
  readonly which?: { readonly date?: string; readonly range?: Range; readonly time?: string };
  /** Days on which somebody cannot. */
  readonly exclude?: readonly string[];
  /** How much later than now planned; earlier is negative. */
  readonly shift_minutes?: number;
  readonly shift_days?: number;
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
  /** What weighs on the person, to whom help is shown before anything else. Danger is not among it: that is an intent. */
  readonly distress?: Distress;
  /** That the text is longer than what is read: it was not understood, and only a call for help was listened for. */
  readonly tooLong?: true;
}
