import { fromMenu, type IntentRows } from '../intent-row.ts';
import { readCourse } from './read-course.ts';
import { readRemind, readRemindOff } from './read-remind.ts';
import { readTasks } from './read-tasks.ts';
import { readDone } from './say-done.ts';

const list = fromMenu('task.list');
const offer: typeof list = (asker) => list(asker) ?? fromMenu('task.shared')(asker);

export const taskIntents = {
  tasks: {
    read: (asker, { slots }, _, line) => {
      if (slots.course !== undefined) return readCourse(asker, slots);
      if (slots.action === 'off') return readRemindOff(asker, slots);
      return slots.action === 'remind' ? readRemind(asker, slots) : readTasks(asker, slots, line);
    },
    offer,
  },
  'task-done': { read: (asker, { slots }) => readDone(asker, slots), offer },
} satisfies Partial<IntentRows>;
