import type { PlanId, ProgrammeId } from '../kernel/id.ts';
import type { LocalList, LocalText, SpokenLanguage, TextLanguage } from '../kernel/language.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { Cadence } from './cadence.ts';
import type { ProgrammeWords } from './programme-words.ts';
import type { costs, discretions, Need, Referring, speeds } from './referring.ts';
import type { Scheduling } from './scheduling.ts';
import type { TaskPlan } from './task-plan.ts';

/** What somebody is in a programme. */
export type Role = 'mentor' | 'trainee' | 'coordinator';

/** A mentorship programme as data: everything that a coordinator may decide and no code knows. */
export interface Programme {
  readonly id: ProgrammeId;
  readonly title: LocalText;
  readonly country: 'BE' | 'NL';
  /** IANA zone in which all dates and clock times of the programme are meant. */
  readonly timezone: string;
  /** Languages of its texts, the default first. */
  readonly languages: readonly TextLanguage[];
  /** `group`: one mentor, several trainees, two themes a year. `one-to-one`: one mentor, one trainee, numbered talks. */
  readonly mode: 'group' | 'one-to-one';
  /** Whom a stranger or a lost user can ask, in words. */
  readonly contact: LocalText;
  /** Rules that stay in sight while a step of kind `intervisie` runs. */
  readonly intervisionRules: LocalList;
  /** All sessions or talks in the order in which they are held. */
  readonly sessions: readonly SessionPlan[];
  readonly faq: readonly FaqEntry[];
  /** When the bot speaks by itself. */
  readonly cadence: Cadence;
  /** How times for a meeting are found; without it dates are noted, and not made. */
  readonly scheduling?: Scheduling;
  readonly referral: readonly ReferralEntry[];
  /** How a word gets to whoever trains somebody; without it nobody is written to, and only help is shown. */
  readonly referring?: Referring;
  /** How trainees set themselves goals; without it, none are kept here. */
  readonly goals?: GoalRules;
  /** What a mentor follows to learn the work, in order; none in most programmes. */
  readonly training: readonly TrainingPart[];
  /** What its people call things. */
  readonly words?: ProgrammeWords;
  /** What is to be seen to beside the talks, in order. */
  readonly tasks: readonly TaskPlan[];
}

/**
 * What may be stored about a step.
 * `attendance`: who was there. `next-date`: a date only. `tasks`, `form-status`: ids and states, no text.
 * `learning-goals`, `private-note`, `group-rules`: text that is never asked of a mentor here.
 */
export const recordLevels = [
  'none',
  'attendance',
  'next-date',
  'tasks',
  'learning-goals',
  'form-status',
  'private-note',
  'group-rules',
] as const;
type RecordLevel = (typeof recordLevels)[number];

/** What happens in a step. A programme file may name these and no others. */
export const stepKinds = [
  'opening',
  'exercise',
  'input',
  'intervisie',
  'reflection',
  'closing',
  'admin',
  'portfolio',
  'goals',
  'coaching',
  'evaluation',
] as const;
type StepKind = (typeof stepKinds)[number];

/** What can be opened from a step that speaks of it: the tasks, and the days on which two people agree. */
export const stepOpens = ['tasks'] as const;

/** One session of a group or one talk of a pair, ready to be walked: formats are already opened into their steps. */
export interface SessionPlan {
  readonly id: PlanId;
  /** Training years (from 1) in which this session is held; a free theme names several. */
  readonly years: readonly number[];
  /** Place among the sessions of a year (group) or of the whole programme (one-to-one), from 1. */
  readonly order: number;
  /** Id of the theme, such as `stress`; talks have none. */
  readonly theme?: string;
  readonly title: LocalText;
  readonly aim: LocalText;
  readonly prep: { readonly mentor: LocalList; readonly trainee: LocalList };
  /** Sum of the steps. */
  readonly minutes: number;
  /** For talks: first and last week since the trainee's own start in which the talk falls. */
  readonly windowWeeks?: readonly [number, number];
  readonly steps: readonly Step[];
}

export interface Step {
  /** Unique in its session; a step of a format is `<step>/<format step>`. */
  readonly id: string;
  readonly minutes: number;
  readonly kind: StepKind;
  readonly title: LocalText;
  readonly guide: LocalText;
  readonly prompts: LocalList;
  readonly record: RecordLevel;
  /** Somebody's own, or of a pair what is between the two: in their own chat, and nowhere else. */
  readonly opens?: (typeof stepOpens)[number];
  /** For a step that came out of a format: the title of the step that opened it. */
  readonly within?: LocalText;
}

export interface FaqEntry {
  readonly id: string;
  /** What it is about; several may be about the same, each asked by others. */
  readonly topic: string;
  /** Who asks it; coordinators see all of them. */
  readonly roles: readonly Role[];
  readonly question: LocalText;
  readonly answer: LocalText;
}

/** How trainees set themselves learning goals. */
export interface GoalRules {
  /** So many are open at once at most. */
  readonly atOnce: number;
  /** At what time of the day that somebody chose they are reminded, and how much later it may still be said. */
  readonly reminder: { readonly clock: string; readonly lateMinutes: number };
  /** What a goal can be tagged with, if its trainee wants to. */
  readonly competencies: readonly { readonly id: string; readonly text: LocalText }[];
  /** What a mentor can ask about one. */
  readonly questions: readonly { readonly id: string; readonly text: LocalText }[];
  /** A hint for each question, with an example. */
  readonly hints: Readonly<Record<'able' | 'notice' | 'where' | 'feedback', LocalText>>;
}

/** One part of the training for mentors. */
export interface TrainingPart {
  /** Unique in its programme. */
  readonly id: string;
  readonly title: LocalText;
  readonly hours: number;
  readonly due: TrainingDue;
  /** What it counts for, such as `ABAN 2`. */
  readonly accreditation?: string;
  /** Whether a mentor can be exempted from it. */
  readonly exemption: boolean;
}

/** When a part is due: before or around a talk, by its number from 1, or in the first months of somebody's mentorship. */
export type TrainingDue =
  | { readonly kind: 'before-talk' | 'around-talk'; readonly talk: number }
  | { readonly kind: 'within'; readonly months: number };

export interface ReferralEntry {
  readonly id: string;
  readonly name: string;
  readonly forWhat: LocalText;
  readonly confidential: string;
  /** What it helps with; with none, it is found on the help card only. */
  readonly needs: readonly Need[];
  /** Who listens there, in words. */
  readonly hears?: LocalText;
  /** What nobody has found out is left out, and said to be unknown. */
  readonly discretion?: (typeof discretions)[number];
  readonly speed?: (typeof speeds)[number];
  readonly cost?: (typeof costs)[number];
  readonly phone?: string;
  readonly url?: string;
  /** When somebody answers, in words. */
  readonly hours?: LocalText;
  readonly email?: string;
  /** Shown at once to anyone in danger. */
  readonly crisis: boolean;
  /** In which languages somebody answers; without it, in any. */
  readonly answers?: readonly SpokenLanguage[];
  /** Meant for doctors. */
  readonly forDoctors: boolean;
  /** Assesses trainees: never shown without saying so. */
  readonly assesses: boolean;
  /** When a person last checked it. */
  readonly checkedOn?: CalendarDate;
}
