import { fromMenu, type IntentRows } from '../intent-row.ts';
import { readDone } from './say-done.ts';

const offer = fromMenu('task.list');

export const taskIntents = {
  tasks: { read: () => ({ wish: { verb: 'task.list' } }), offer },
  'task-done': { read: (asker, { slots }) => readDone(asker, slots), offer },
} satisfies Partial<IntentRows>;
