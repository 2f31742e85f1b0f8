import type { TextLanguage } from '../../kernel/language.ts';

/**
 * A programme as a coordinator wrote it, with the keys of the file: what the rules need of it, and only as far as its
 * type is right. What is missing or of a wrong type is undefined here; the schema tells about that, so that the rules
 * can judge the rest of the file in the same go.
 */
export interface ProgrammeDraft {
  readonly mode?: 'group' | 'one-to-one' | undefined;
  readonly initiator?: 'mentor' | 'trainee' | undefined;
  readonly mentor?: { readonly assesses?: boolean | string | undefined } | undefined;
  readonly group?: { readonly size?: number | undefined; readonly quorum?: number | undefined } | undefined;
  readonly sessions_per_year?: number | undefined;
  readonly notices?: NoticesDraft | undefined;
  readonly scheduling?: SchedulingDraft | undefined;
  readonly intervision_rules?: ListDraft | undefined;
  readonly record_levels?: Readonly<Record<string, unknown>> | undefined;
  readonly formats?: readonly FormatDraft[] | undefined;
  readonly sessions?: readonly SessionDraft[] | undefined;
  readonly conversations?: readonly TalkDraft[] | undefined;
  readonly evaluation_form?: FormDraft | undefined;
  readonly hours?: HoursDraft | undefined;
  readonly training?: readonly DatedDraft[] | undefined;
  readonly task_scopes?: readonly Identified[] | undefined;
  readonly tasks?: readonly DatedDraft[] | undefined;
  readonly referral?: readonly ReferralDraft[] | undefined;
  readonly referring?: object | undefined;
  readonly faq?: readonly (Identified & { readonly topic?: string | undefined })[] | undefined;
  readonly words?: WordsDraft | undefined;
}

/** What people call things, by id. */
export interface WordsDraft {
  readonly themes?: Readonly<Record<string, unknown>> | undefined;
  readonly tasks?: Readonly<Record<string, unknown>> | undefined;
  readonly referral?: Readonly<Record<string, unknown>> | undefined;
  readonly faq?: Readonly<Record<string, unknown>> | undefined;
}

export interface Identified {
  readonly id?: string | undefined;
}

/** Clock times as "HH:MM". */
export interface NoticesDraft {
  readonly quiet?:
    | {
        readonly from?: string | undefined;
        readonly to?: string | undefined;
        readonly weekend?: boolean | undefined;
      }
    | undefined;
  readonly before?: readonly (Identified & OccasionDraft)[] | undefined;
  readonly outcome?: OccasionDraft | undefined;
  readonly no_date?: OccasionDraft | undefined;
  readonly closing?: object | undefined;
  readonly interim?: Pick<OccasionDraft, 'at'> | undefined;
  readonly digest?: (OccasionDraft & { readonly weekday?: string | undefined }) | undefined;
}

/** Clock times as "HH:MM", days as "YYYY-MM-DD". */
export interface SchedulingDraft {
  readonly hours?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined;
  readonly closed?:
    | readonly { readonly from?: string | undefined; readonly to?: string | undefined }[]
    | undefined;
}

export interface OccasionDraft {
  readonly days?: number | undefined;
  readonly at?: string | undefined;
}

/** A list of texts by language. */
export type ListDraft = Readonly<Partial<Record<TextLanguage, readonly unknown[] | undefined>>>;

export interface StepDraft extends Identified {
  readonly minutes?: number | undefined;
  readonly kind?: string | undefined;
  readonly record?: string | undefined;
  readonly prompts?: ListDraft | undefined;
  /** Id of the format whose steps are walked in place of this one. */
  readonly format?: string | undefined;
  /** Id of a variant of that format. */
  readonly variant?: string | undefined;
}

/** Minutes by the id of a step, in place of the step's own. */
export type StepMinutes = Readonly<Record<string, number>>;

export interface VariantDraft extends Identified {
  /** Ids of steps that are left out. */
  readonly without?: readonly string[] | undefined;
  readonly step_minutes?: StepMinutes | undefined;
}

/** A format has steps of its own, or those of the format that it derives from. */
export interface FormatDraft<S = StepDraft> extends Identified {
  readonly minutes?: number | undefined;
  readonly steps?: readonly S[] | undefined;
  readonly derive_from?: string | undefined;
  readonly step_minutes?: StepMinutes | undefined;
  readonly variants?: readonly VariantDraft[] | undefined;
}

interface PlanDraft extends Identified {
  readonly prep?:
    | { readonly mentor?: ListDraft | undefined; readonly trainee?: ListDraft | undefined }
    | undefined;
  readonly steps?: readonly StepDraft[] | undefined;
}

export interface SessionDraft extends PlanDraft {
  readonly theme?: string | undefined;
  readonly year?: number | undefined;
  readonly years?: readonly number[] | undefined;
  readonly order?: number | undefined;
  readonly minutes?: number | undefined;
}

export interface TalkDraft extends PlanDraft {
  readonly n?: number | undefined;
  /** First and last week since the trainee's own start. */
  readonly window_weeks?: readonly [number, number] | undefined;
  readonly evaluation_form?: string | undefined;
  readonly training_due?: string | undefined;
}

interface FormDraft extends Identified {
  readonly fields?:
    | readonly (Identified & { readonly inputs?: readonly Identified[] | undefined })[]
    | undefined;
  readonly rules?: ListDraft | undefined;
}

interface HoursDraft {
  readonly total?: number | undefined;
  readonly items?:
    | readonly (Identified & { readonly count?: number | undefined; readonly minutes?: number | undefined })[]
    | undefined;
}

/** A task, or a part of the training. */
export interface DatedDraft extends Identified {
  readonly due?: Readonly<Record<string, unknown>> | undefined;
}

type TextDraft = Readonly<Partial<Record<TextLanguage, string | undefined>>>;

export interface ReferralDraft extends Identified {
  readonly crisis?: boolean | undefined;
  readonly needs?: readonly string[] | undefined;
  readonly for_what?: TextDraft | undefined;
  readonly hours?: TextDraft | undefined;
  readonly answers?: readonly string[] | undefined;
  readonly phone?: string | null | undefined;
}
