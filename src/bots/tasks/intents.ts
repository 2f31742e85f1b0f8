import { fromMenu, type IntentRows } from '../intent-row.ts';
import { readDay } from './read-day.ts';
import { readRemind, readRemindOff } from './read-remind.ts';
import { readDone } from './say-done.ts';

const list = fromMenu('task.list');
const offer: typeof list = (asker) => list(asker) ?? fromMenu('task.shared')(asker);

export const taskIntents = {
  tasks: {
    read: (asker, { slots }) => {
      if (slots.action === 'off') return readRemindOff(asker, slots);
      return slots.action === 'remind' ? readRemind(asker, slots) : readDay(asker, slots);
    },
    offer,
  },
  'task-done': { read: (asker, { slots }) => readDone(asker, slots), offer },
} satisfies Partial<IntentRows>;
