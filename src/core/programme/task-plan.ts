import type { LocalText } from '../kernel/language.ts';
import type { Period } from '../kernel/period.ts';

/** What somebody in training has to see to beside the talks, or their mentor, as the programme says it. */
export interface TaskPlan {
  /** Unique in its programme. */
  readonly id: string;
  readonly title: LocalText;
  readonly due: TaskDue;
  /** Who sees to it. */
  readonly owner: 'mentor' | 'trainee';
  /** For whom it is meant; left out, everybody. */
  readonly scope?: TaskScope;
  /** How often it is done before it is done. */
  readonly count: number;
  /** Nobody has confirmed it with the faculty yet. */
  readonly verify: boolean;
  /** Its day is a proposal, and no rule of anybody. */
  readonly isProposal: boolean;
  /** How many days before its day somebody is reminded of it, the most first; left out, as of any task. */
  readonly remindDays?: readonly number[];
  /** What becomes of it when it is late. */
  readonly consequence?: LocalText;
}

/** A university, a site or a specialty for which there are tasks of its own. */
export interface TaskScope {
  readonly title: LocalText;
  /**
   * By the names of the people file; with none, whoever reads the title knows. Of whom the file does not say at which
   * university they are, the same.
   */
  readonly universities: readonly string[];
  readonly sites: readonly string[];
  readonly specialties: readonly string[];
}

/**
 * How the day of a task is found. `yearly`: a day of every calendar year. `start`: counted from somebody's first day.
 * `year`: from the first or the last day of each training year. `talk`: from the first day on which a talk may be held, or
 * from its date. `told`: from a day that nobody but that person knows, each time that they tell it: of an `event` once it
 * happened, of a `day` (an exam, the last of a placement) as soon as it is known. `habit`: never due. `open`: has no day of
 * its own.
 */
export type TaskDue =
  | { readonly kind: 'yearly'; readonly day: string }
  | { readonly kind: 'start'; readonly offset: Period }
  | { readonly kind: 'year'; readonly from: 'first' | 'last'; readonly offset: Period }
  | { readonly kind: 'talk'; readonly from: 'window' | 'date'; readonly offset: Period }
  | { readonly kind: 'told'; readonly of: 'event' | 'day'; readonly offset: Period }
  | { readonly kind: 'habit' }
  | { readonly kind: 'open' };

/** What a day can be counted from in a programme file. */
export const taskAnchors = [
  'training_start',
  'training_end',
  'training_year_start',
  'training_year_end',
  'master_year_start',
  'master_year_end',
  'placement_end',
  'final_exam',
  'conversation_window_start',
  'conversation_date',
] as const;
