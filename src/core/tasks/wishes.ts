import type { NoData } from '../kernel/button-data.ts';
import type { PersonId, TodoId } from '../kernel/id.ts';
import type { CalendarDate } from '../kernel/time.ts';

/** What somebody says about one of their tasks; each has another that takes it back. */
export type TaskSaid = 'task.done' | 'task.undo' | 'task.skip' | 'task.unskip';

/** What somebody wants of their own tasks. */
export type TaskWish =
  | { readonly verb: 'task.list' }
  | { readonly verb: 'task.year'; readonly year?: number }
  /** `of`: only what one of them shares. */
  | { readonly verb: 'task.shared'; readonly of?: PersonId }
  /** How the asker's own training runs; with what was typed of it, to be noted with a press. */
  | { readonly verb: 'task.course'; readonly typed?: TypedCourse }
  | { readonly verb: 'task.pause'; readonly from: CalendarDate; readonly back?: CalendarDate }
  | { readonly verb: 'task.pace'; readonly from: CalendarDate; readonly share: number }
  | { readonly verb: 'task.drop'; readonly what: 'pause' | 'pace'; readonly from: CalendarDate }
  | { readonly verb: 'task.restore'; readonly seen: number }
  /** One of the asker's own, with all that can be done about it. `day`: what was typed of it, to be told with a press. */
  | { readonly verb: 'task.open'; readonly task: string; readonly day?: CalendarDate }
  /** That what a task hangs on happened on a day, or that its day is known; and the reverse. */
  | { readonly verb: 'task.told' | 'task.untold'; readonly task: string; readonly day: CalendarDate }
  /** `with`: the mentor whose name stood on the button; another one by now is shown nothing. */
  | {
      readonly verb: 'task.share';
      readonly task: string;
      readonly with: PersonId;
      readonly shared: boolean;
    }
  /** Without a day: not any more. */
  | { readonly verb: 'task.remind'; readonly task: string; readonly day?: CalendarDate }
  | { readonly verb: 'task.choose'; readonly of?: PersonId }
  /** `of`: whose task it is; left out, the asker's own. `day`: what was typed, to be proposed with a press. */
  | ({ readonly verb: 'task.day'; readonly day?: CalendarDate } & TaskOf)
  /** `seen`: the version of the agreement that the card was drawn from. */
  | ({ readonly verb: 'task.propose'; readonly day: CalendarDate; readonly seen: number } & TaskOf)
  | ({ readonly verb: 'task.agree'; readonly seen: number } & TaskOf)
  | {
      readonly verb: TaskSaid;
      readonly task: string;
      /** How often it had been done when the card was drawn. */
      readonly seen: number;
    };

/** What somebody typed of how their training runs, as far as they said it; why is not in it. */
export type TypedCourse =
  /** `back`: the first day back; without `from`, of the pause that is known. */
  | { readonly what: 'pause'; readonly from?: CalendarDate; readonly back?: CalendarDate }
  /** `share` in per cent of full time. `until`: the last day on which it is so. */
  | {
      readonly what: 'pace';
      readonly from?: CalendarDate;
      readonly share?: number;
      readonly until?: CalendarDate;
    }
  /** Their training takes longer than it would. */
  | { readonly what: 'longer' };

/** What somebody wants of what they wrote down for themselves. */
export type TodoWish =
  | { readonly verb: 'todo.add' }
  /** All of the asker's own, or of them what is done. */
  | { readonly verb: 'todo.list'; readonly done?: true }
  /** `text` as it was typed. `unclear`: what was filled in as a day is none. `sure`: kept although it seems to be about a patient. */
  | {
      readonly verb: 'todo.keep';
      readonly todo: TodoId;
      readonly text: string;
      readonly day?: CalendarDate;
      readonly unclear?: true;
      readonly sure?: true;
    }
  | { readonly verb: 'todo.open'; readonly todo: TodoId }
  /** `seen`: the version that the card was drawn from. */
  | { readonly verb: 'todo.done' | 'todo.undo'; readonly todo: TodoId; readonly seen: number }
  /** Without `sure`, the question whether. */
  | { readonly verb: 'todo.forget'; readonly todo: TodoId; readonly sure?: true };

/** A task of one of two people who agree on days. */
interface TaskOf {
  readonly task: string;
  readonly of?: PersonId;
}

type OfData = { readonly task: string; readonly of?: string };
type SaidData = { readonly task: string; readonly seen: number };

/** What stands behind the buttons of each verb. */
export type TaskData = {
  readonly 'task.list': NoData;
  readonly 'task.year': { readonly year?: number };
  readonly 'task.shared': { readonly of?: string } | NoData;
  readonly 'task.course': { readonly from?: string; readonly back?: string };
  readonly 'task.pause': NoData;
  readonly 'task.pace': NoData;
  readonly 'task.drop': { readonly what: 'pause' | 'pace'; readonly from: string };
  readonly 'task.restore': { readonly seen: number };
  readonly 'task.open': { readonly task: string; readonly day?: string };
  readonly 'task.told': { readonly task: string };
  readonly 'task.untold': { readonly task: string; readonly day: string };
  readonly 'task.share': { readonly task: string; readonly with: string; readonly shared: boolean };
  readonly 'task.remind': { readonly task: string; readonly day?: string };
  readonly 'task.choose': { readonly of?: string };
  readonly 'task.day': OfData & { readonly day?: string };
  readonly 'task.propose': OfData & { readonly seen: number };
  readonly 'task.agree': OfData & { readonly seen: number };
  readonly 'task.done': SaidData;
  readonly 'task.undo': SaidData;
  readonly 'task.skip': SaidData;
  readonly 'task.unskip': SaidData;
  readonly 'todo.add': NoData;
  readonly 'todo.list': { readonly done?: true };
  /** What is typed comes as the inputs `text` and `date`, never behind a button. */
  readonly 'todo.keep': { readonly todo: string; readonly sure?: true };
  readonly 'todo.open': { readonly todo: string };
  readonly 'todo.done': { readonly todo: string; readonly seen: number };
  readonly 'todo.undo': { readonly todo: string; readonly seen: number };
  readonly 'todo.forget': { readonly todo: string; readonly sure?: true };
};
