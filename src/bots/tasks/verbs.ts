import * as z from 'zod/v4';
import { given } from '../../core/kernel/given.ts';
import { personId, todoId } from '../../core/kernel/id.ts';
import { parseCalendarDate } from '../../core/kernel/time.ts';
import { count, dayInput, id, lenient, nothing, optionalDayInput, refuseData } from '../read-data.ts';
import { readDateInput } from '../read-inputs.ts';
import type { Rows } from '../verb-row.ts';
import { agreeOnDay, proposeDay, showDay } from './agree-on-day.ts';
import { noteCourse, showCourse } from './change-course.ts';
import { markTask } from './mark-task.ts';
import { remindOfTask } from './remind-of-task.ts';
import { chooseTask, showShared } from './show-shared.ts';
import { shareTask, showTask } from './show-task.ts';
import { showTasks, showTasksOfYear } from './show-tasks.ts';
import { listTodos } from './show-todos.ts';
import { tellDay } from './tell-day.ts';
import { addTodo, eraseTodo, keepWritten, showTodo, tick } from './write-todo.ts';

/** None is logged: what somebody has done, or has not, is theirs. */
const said = { data: z.object({ task: id, seen: count }), handle: markTask } as const;

const of = lenient(id.transform(personId));
const day = lenient(z.string().transform(parseCalendarDate));

const share = z
  .unknown()
  .optional()
  .transform((raw, context): number => {
    const read = Number(raw);
    return Number.isInteger(read) && read >= 1 && read <= 100 ? read : refuseData(context, 'task.no-share');
  });

const todo = id.transform(todoId);
const ticked = { data: z.object({ todo, seen: count }), handle: tick } as const;

/** A day that can't be read is told on the card, on which all that was typed stands. */
const written = z
  .object({
    todo,
    text: z.string().max(10_000).default(''),
    date: z.unknown().optional(),
    sure: lenient(z.literal(true)),
  })
  .transform(({ date, ...all }) => {
    const data = given(all);
    const read = readDateInput(date);
    if (read.ok) return { ...data, day: read.value };
    return read.refusal === 'unclear' ? ({ ...data, unclear: true } as const) : data;
  });

export const taskVerbs = {
  'task.list': { data: nothing, handle: showTasks },
  'task.year': {
    data: z.object({ year: lenient(z.int().min(1).max(20)) }).transform(given),
    handle: showTasksOfYear,
  },
  'task.shared': { data: z.object({ of }).transform(given), handle: showShared },
  'task.course': {
    data: z
      .object({ from: day, back: day })
      .transform(({ from, back }) =>
        from === undefined ? {} : { typed: { what: 'pause', from, ...(back && { back }) } as const },
      ),
    handle: showCourse,
  },
  'task.pause': {
    data: z
      .object({ pauseFrom: dayInput('task.no-day'), pauseBack: optionalDayInput })
      .transform(({ pauseFrom: from, pauseBack: back }) => ({ from, ...(back && { back }) })),
    handle: noteCourse,
    words: () => ({ verb: 'task.course', data: {} }),
  },
  'task.pace': {
    data: z
      .object({ share, shareFrom: dayInput('task.no-day') })
      .transform(({ share, shareFrom: from }) => ({ from, share })),
    handle: noteCourse,
    words: () => ({ verb: 'task.course', data: {} }),
  },
  'task.drop': {
    data: z.object({ what: z.enum(['pause', 'pace']), from: dayInput('task.no-day') }),
    handle: noteCourse,
  },
  'task.restore': { data: z.object({ seen: count }), handle: noteCourse },
  'task.open': { data: z.object({ task: id, day }).transform(given), handle: showTask },
  'task.told': {
    data: z
      .object({ task: id, date: dayInput('task.no-day') })
      .transform(({ task, date: day }) => ({ task, day })),
    handle: tellDay,
    words: ({ task }) => ({ verb: 'task.open', data: { task } }),
  },
  'task.untold': { data: z.object({ task: id, day: dayInput('task.no-day') }), handle: tellDay },
  'task.share': {
    data: z.object({ task: id, with: id.transform(personId), shared: z.boolean() }),
    handle: shareTask,
  },
  'task.remind': { data: z.object({ task: id, day }).transform(given), handle: remindOfTask },
  'task.choose': { data: z.object({ of }).transform(given), handle: chooseTask },
  'task.day': { data: z.object({ task: id, of, day }).transform(given), handle: showDay },
  'task.propose': {
    data: z
      // A card from before versions stood on it proposes only where nothing stands yet.
      .object({ task: id, of, seen: lenient(count), date: dayInput('task.no-day') })
      .transform(({ date, seen = 0, ...data }) => ({ ...given(data), seen, day: date })),
    handle: proposeDay,
    words: (data) => ({ verb: 'task.day', data }),
  },
  'task.agree': {
    data: z.object({ task: id, of, seen: count }).transform(given),
    handle: agreeOnDay,
    words: (data) => ({ verb: 'task.day', data }),
  },
  'todo.add': { data: nothing, handle: addTodo },
  'todo.list': {
    data: z.object({ done: lenient(z.literal(true)) }).transform(given),
    handle: listTodos,
  },
  'todo.keep': { data: written, handle: keepWritten, words: () => ({ verb: 'todo.add', data: {} }) },
  'todo.open': { data: z.object({ todo }), handle: showTodo },
  'todo.done': ticked,
  'todo.undo': ticked,
  'todo.forget': {
    data: z.object({ todo, sure: z.literal(true).optional() }).transform(given),
    handle: eraseTodo,
    words: (data) => ({ verb: 'todo.open', data: { todo: data.todo } }),
  },
  'task.done': said,
  'task.undo': said,
  'task.skip': said,
  'task.unskip': said,
} satisfies Partial<Rows>;
