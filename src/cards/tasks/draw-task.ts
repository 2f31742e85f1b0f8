import type { PersonId } from '../../core/kernel/id.ts';
import type { CalendarDate } from '../../core/kernel/time.ts';
import { standingWith } from '../../core/tasks/agreement.ts';
import { canBeTold } from '../../core/tasks/commit-told.ts';
import { askedDay, isReminderAhead } from '../../core/tasks/reminders.ts';
import type { SeenTask } from '../../core/tasks/view-tasks.ts';
import { sayDay } from '../../i18n/dates.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { type Button, button, primary } from '../kit/button.ts';
import { plain } from '../kit/plain.ts';
import type { Reader } from '../kit/reader.ts';
import { drawTaskCard, type OneTask, type TaskWay } from './draw-task-card.ts';
import { TaskRows } from './fill-task-row.ts';

export interface TaskCard {
  readonly reader: Reader;
  readonly seen: SeenTask;
  /** With whom a day can be agreed and the task shared; nobody between two mentors, nor for what a mentor sees to. */
  readonly mentor?: { readonly id: PersonId; readonly name: string };
  /** Whether there is room for an interim day: neither a habit, nor over. */
  readonly isPlannable: boolean;
  readonly note?: string;
  /** A day that was typed, to be told with a press. */
  readonly said?: CalendarDate;
}

/** Draws one task of somebody's own for whose it is. */
export function drawTask(card: TaskCard): AdaptiveCard {
  const { reader, seen, note, said } = card;
  const rows = new TaskRows(reader, [seen]);
  const words = wordsOf(reader.language, seen.own.programme.mode);
  const { name, detail, remark } = rows.fill(seen);
  const foot = [...rows.verify, ...(rows.canShare ? [words['tasks.neverLate']] : [])];
  return drawTaskCard({
    language: reader.language,
    words,
    note,
    title: name,
    detail,
    remark,
    // Whoever typed a day is asked about that day alone.
    buttons: said === undefined ? pressOf(seen, words) : [],
    ...askTold(seen, words, said),
    ways: [...waysBetween(card, words), ...remindWay(card, words), ...skipWay(seen, words)],
    foot: foot.join(' '),
    fallback: rows.note(),
    speak: [name, detail],
  });
}

/** On which day it happened that the task hangs on, where only its owner knows. */
function askTold({ own, state }: SeenTask, words: Words, said?: CalendarDate): Pick<OneTask, 'told'> {
  const { due } = own.task;
  if (due.kind !== 'told' || !canBeTold(own) || state === 'skipped') return {};
  const isEvent = due.of === 'event';
  const press = said === undefined ? button : primary;
  return {
    told: {
      label: words[isEvent ? 'tasks.happenedOn' : 'tasks.dayIs'],
      date: said ?? own.today,
      button: press(words[isEvent ? 'button.happened' : 'button.dayKnown'], 'task.told', { task: own.id }),
    },
  };
}

/** The one thing that is mostly done with it. */
function pressOf({ own, mark, state }: SeenTask, words: Words): readonly Button[] {
  const data = { task: own.id, seen: mark.done.length };
  switch (state) {
    case 'done':
      return [button(words['button.taskUndo'], 'task.undo', data)];
    case 'skipped':
      return [button(words['button.taskUnskip'], 'task.unskip', data)];
    case 'open':
      return own.task.due.kind === 'habit' ? [] : [primary(words['button.taskDone'], 'task.done', data)];
  }
}

/** What the two of them can do about it together. */
function waysBetween({ reader, seen, mentor, isPlannable }: TaskCard, words: Words): readonly TaskWay[] {
  const { own, mark, state } = seen;
  if (mentor === undefined || !isPlannable) return [];
  const { agreed, proposed } = standingWith(mark.plan, mentor.id) ?? {};
  const say = (day: NonNullable<typeof agreed>) => sayDay(reader.language, day);
  const name = plain(mentor.name);
  const day =
    proposed === undefined
      ? agreed === undefined
        ? words['tasks.noneAgreed']({ name })
        : words['tasks.agreedState']({ when: say(agreed) })
      : words['tasks.proposedState']({ when: say(proposed.day) });
  const isShared = mark.shared === mentor.id;
  const title = isShared ? words['button.hideTask'] : words['button.shareTask']({ name: mentor.name });
  const data = { task: own.id, with: mentor.id, shared: !isShared };
  return [
    ...(state === 'open'
      ? [{ button: button(words['tasks.interimDay'], 'task.day', { task: own.id }), state: day }]
      : []),
    {
      button: button(title, 'task.share', data),
      state: isShared ? words['tasks.mentorReads']({ name }) : words['tasks.onlyYou'],
    },
  ];
}

/** A reminder that they asked for, and is still to come. */
function remindWay({ reader, seen }: TaskCard, words: Words): readonly TaskWay[] {
  if (!isReminderAhead(seen)) return [];
  const day = askedDay(seen);
  const state =
    day === undefined
      ? words['tasks.remindsBack']
      : words['tasks.reminds']({ when: sayDay(reader.language, day) });
  return [{ button: button(words['button.remindOff'], 'task.remind', { task: seen.own.id }), state }];
}

function skipWay({ own, mark, state }: SeenTask, words: Words): readonly TaskWay[] {
  if (state !== 'open') return [];
  const data = { task: own.id, seen: mark.done.length };
  return [{ button: button(words['button.taskSkip'], 'task.skip', data), state: words['tasks.skipState'] }];
}
