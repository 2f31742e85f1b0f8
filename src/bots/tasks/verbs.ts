import * as z from 'zod/v4';
import { given } from '../../core/kernel/given.ts';
import { count, id, lenient, nothing } from '../read-data.ts';
import type { Rows } from '../verb-row.ts';
import { markTask } from './mark-task.ts';
import { showTasks, showTasksOfYear } from './show-tasks.ts';

/** None is logged: what somebody has done, or has not, is theirs. */
const said = { data: z.object({ task: id, seen: count }), handle: markTask } as const;

export const taskVerbs = {
  'task.list': { data: nothing, handle: showTasks },
  'task.year': {
    data: z.object({ year: lenient(z.int().min(1).max(20)) }).transform(given),
    handle: showTasksOfYear,
  },
  'task.done': said,
  'task.undo': said,
  'task.skip': said,
  'task.unskip': said,
} satisfies Partial<Rows>;
