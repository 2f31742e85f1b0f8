import { fromMenu, type IntentRows } from '../intent-row.ts';

const row: IntentRows['tasks'] = {
  read: () => ({ wish: { verb: 'task.list' } }),
  offer: fromMenu('task.list'),
};

export const taskIntents = { tasks: row, 'task-done': row } satisfies Partial<IntentRows>;
