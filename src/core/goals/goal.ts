import { sortable } from '../effects/delivery.ts';
import { outboxIndex, toldBy, type WithOutbox } from '../effects/outbox.ts';
import { type GoalId, goalId, type PersonId, type ProgrammeId } from '../kernel/id.ts';
import type { CalendarDate, Instant } from '../kernel/time.ts';
import { sealIds } from '../seals/seal-ids.ts';
import type { KeptCollection } from '../store/kept.ts';

/** What is asked about a goal, in this order: to be able to do what, noticed by what, where and when, feedback from whom. */
export const goalQuestions = ['able', 'notice', 'where', 'feedback'] as const;
export type GoalQuestion = (typeof goalQuestions)[number];

/** What is asked one after the other; at the end the whole is shown. */
export const goalSteps = [...goalQuestions, 'day', 'reader', 'whole'] as const;
/** What can be asked: a competency only from the whole, of whoever wants one there. */
export const askableSteps = [...goalSteps, 'competency'] as const;
export type GoalStep = (typeof askableSteps)[number];

/** What can have become of a goal; nobody says why. */
export const goalOutcomes = ['reached', 'going-on', 'changed', 'dropped'] as const;
export type GoalOutcome = (typeof goalOutcomes)[number];

/** What a trainee wrote about a goal; each of it can be left out. */
interface Content {
  readonly answers: Readonly<Partial<Record<GoalQuestion, string>>>;
  /** A competency of the programme that it fits, by its id. Counted nowhere. */
  readonly competency?: string;
  readonly day?: CalendarDate;
  /** On which day the trainee wants to be reminded of it, and the last such day that had come when another was chosen. */
  readonly remindOn?: CalendarDate;
  readonly remindedOn?: CalendarDate;
  /** The id of the question of the programme that this mentor put to it. */
  readonly asked?: string;
  /** The mentor who may read it; nobody else ever may. */
  readonly reader?: PersonId;
}

/** A goal that is being worded. Nobody but the trainee reads it. */
export interface GoalDraft extends Content {
  readonly state: 'draft';
  readonly asks: GoalStep;
  /** The whole was shown: what is changed from there leads back to it. */
  readonly isWhole?: true;
  /** Since when it was kept, before it was opened again. */
  readonly keptOn?: CalendarDate;
}

export interface KeptGoal extends Content {
  readonly state: 'kept' | GoalOutcome;
  /** Since when. */
  readonly on: CalendarDate;
  /** What it was before the last outcome; gone once that was taken back. */
  readonly before?: { readonly state: KeptGoal['state']; readonly on: CalendarDate };
}

export type Goal = GoalDraft | KeptGoal;

/** A learning goal of a trainee, as it is stored: what it says, how far it is and who reads it is sealed. */
export interface GoalRecord extends WithOutbox {
  readonly id: GoalId;
  readonly programme: ProgrammeId;
  readonly trainee: PersonId;
  /** Grows by one with every change of the goal, and with nothing else; a card is drawn from one of them. */
  readonly revision: number;
  /** When nothing of it is kept any more. */
  readonly until: Instant;
  /** A `Goal`. */
  readonly sealed: string;
}

export const goalSeals = sealIds('goal', goalId);

/** Goals by their id; each has a data key of its own, so that each can be erased for good. */
export const goals: KeptCollection<GoalRecord> = {
  name: 'goals',
  schemaVersion: 2,
  indexes: {
    trainee: { unique: false, values: ({ trainee }) => [trainee] },
    until: { unique: false, values: ({ until }) => [sortable(until)] },
    outbox: outboxIndex,
  },
  // Before 2 there was no revision.
  migrate: (stored) => {
    const old = stored as GoalRecord;
    return { ...old, revision: old.revision ?? 0 };
  },
  speaks: true,
  retention: { for: 'days', days: 0, index: 'until', forget: () => ({ gone: 1 }) },
  people: (goal) => [goal.trainee, ...toldBy(goal)],
};
