import type { NoData } from '../kernel/button-data.ts';

/** What somebody says about one of their tasks; each has another that takes it back. */
export type TaskSaid = 'task.done' | 'task.undo' | 'task.skip' | 'task.unskip';

/** What somebody wants of their own tasks. */
export type TaskWish =
  | { readonly verb: 'task.list' }
  | { readonly verb: 'task.year'; readonly year?: number }
  | {
      readonly verb: TaskSaid;
      readonly task: string;
      /** How often it had been done when the card was drawn. */
      readonly seen: number;
    };

type SaidData = { readonly task: string; readonly seen: number };

/** What stands behind the buttons of each verb. */
export type TaskData = {
  readonly 'task.list': NoData;
  readonly 'task.year': { readonly year?: number };
  readonly 'task.done': SaidData;
  readonly 'task.undo': SaidData;
  readonly 'task.skip': SaidData;
  readonly 'task.unskip': SaidData;
};
