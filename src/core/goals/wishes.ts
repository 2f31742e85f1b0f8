import type { NoData } from '../kernel/button-data.ts';
import type { GoalId, PersonId } from '../kernel/id.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { GoalOutcome, GoalQuestion, GoalStep } from './goal.ts';

/** One turn of a trainee about a goal that is being worded. `asks`: what the card asked. */
export type GoalTurn =
  /** Nothing where it is skipped. */
  | { readonly kind: 'answer'; readonly asks: GoalQuestion; readonly text?: string }
  /** Without either where what was chosen is no day. `remindOn`: when to be reminded of it. */
  | { readonly kind: 'day'; readonly day?: CalendarDate; readonly remindOn?: CalendarDate }
  | { readonly kind: 'no-day' }
  | { readonly kind: 'reader'; readonly shared: boolean }
  /** Without one, none. */
  | { readonly kind: 'competency'; readonly competency?: string }
  /** Back from what is asked, or from the whole to one of its parts. */
  | { readonly kind: 'ask'; readonly step: GoalStep }
  | { readonly kind: 'keep' };

/** What a trainee says about a goal that was kept. Carried out twice, it is carried out once. */
export type GoalChange =
  | { readonly kind: 'outcome'; readonly outcome: GoalOutcome }
  | { readonly kind: 'share'; readonly shared: boolean }
  /** Takes the last outcome back; opens a goal of which nothing has become yet. */
  | { readonly kind: 'undo' };

/** The goal, and the version of it that the card was drawn from. */
interface SeenGoal {
  readonly goal: GoalId;
  readonly seen: number;
}

export type GoalWish =
  /** One's own; for a mentor those of a trainee that are to be read, of the only one where none is named. */
  | { readonly verb: 'goal.list'; readonly trainee?: PersonId }
  /** Goes on with the one that is being worded. `goal` was made up when the button was drawn; typed words have none. */
  | { readonly verb: 'goal.add'; readonly goal?: GoalId }
  | { readonly verb: 'goal.open'; readonly goal: GoalId }
  | ({ readonly verb: 'goal.turn'; readonly turn: GoalTurn } & SeenGoal)
  | ({ readonly verb: 'goal.outcome' | 'goal.share' | 'goal.undo'; readonly change: GoalChange } & SeenGoal)
  /** Of the mentor who may read it: a question of the programme by its id; without one it is taken back. */
  | ({ readonly verb: 'goal.ask'; readonly question?: string } & SeenGoal)
  /** Without `sure`, the question whether. */
  | { readonly verb: 'goal.forget'; readonly goal: GoalId; readonly sure?: true };

type SeenData = { readonly goal: string; readonly seen: number };

/** What stands behind the buttons of each verb. What is typed comes as the inputs `answer`, `date` and `remind`, never behind a button. */
export type GoalData = {
  readonly 'goal.list': { readonly trainee?: string } | NoData;
  readonly 'goal.add': { readonly goal?: string };
  readonly 'goal.open': { readonly goal: string };
  readonly 'goal.turn': SeenData &
    (
      | { readonly turn: 'answer'; readonly asks: GoalQuestion; readonly skip?: boolean }
      | { readonly turn: 'day'; readonly skip?: boolean }
      | { readonly turn: 'reader'; readonly shared: boolean }
      | { readonly turn: 'competency'; readonly competency?: string }
      | { readonly turn: 'ask'; readonly step: GoalStep }
      | { readonly turn: 'keep' }
    );
  readonly 'goal.outcome': SeenData & { readonly outcome: GoalOutcome };
  readonly 'goal.share': SeenData & { readonly shared: boolean };
  readonly 'goal.undo': SeenData;
  readonly 'goal.ask': SeenData & { readonly question?: string };
  readonly 'goal.forget': { readonly goal: string; readonly sure?: true };
};
