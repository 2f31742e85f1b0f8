import type { PersonId } from '../../core/kernel/id.ts';
import { standingWith } from '../../core/tasks/agreement.ts';
import type { SeenTask } from '../../core/tasks/view-tasks.ts';
import { sayDay } from '../../i18n/dates.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillButtons, fillEach, primary } from '../kit/button.ts';
import { plain, spoken } from '../kit/plain.ts';
import type { Reader } from '../kit/reader.ts';
import { TaskRows } from './fill-task-row.ts';
import template from './task.card.json' with { type: 'json' };

export interface TaskCard {
  readonly reader: Reader;
  readonly seen: SeenTask;
  /** With whom a day can be agreed and the task shared; nobody between two mentors, nor for what a mentor sees to. */
  readonly mentor?: { readonly id: PersonId; readonly name: string };
  /** Whether there is room for an interim day: neither a habit, nor over. */
  readonly isPlannable: boolean;
  readonly note?: string;
}

/** Something that can be done about it, with how that stands now. */
interface Way {
  readonly button: Button;
  readonly state: string;
}

const fill = compile<object>(template);

/** Draws one task of somebody's own, with all that can be done about it: what the row in the list has no room for. */
export function drawTask(card: TaskCard): AdaptiveCard {
  const { reader, seen, note = '' } = card;
  const rows = new TaskRows(reader);
  const words = wordsOf(reader.language, seen.own.programme.mode);
  const { name, detail, remark } = rows.fill(seen);
  const ways = [...waysBetween(card, words), ...skipWay(seen, words)];
  return fill({
    lang: reader.language,
    speak: spoken(...[note, name, detail].map((each) => each.replace(/[*\\\u2060]/gu, ''))),
    hasNote: note !== '',
    note,
    title: name,
    hasDetail: detail !== '',
    detail,
    hasRemark: remark !== '',
    remark,
    ...fillButtons(pressOf(seen, words)),
    ways: ways.flatMap(({ button: each, state }) =>
      fillEach([each]).map((filled) => ({ ...filled, name: plain(filled.title), state })),
    ),
    foot: [...(rows.isUnverified ? [words['tasks.verify']] : []), whoSees(card, words)].join(' '),
    ...rows.note(),
    on: fillEach([button(words['button.tasks'], 'task.list'), button(words['button.help'], 'help.show')]),
  });
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
function waysBetween({ reader, seen, mentor, isPlannable }: TaskCard, words: Words): readonly Way[] {
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

function skipWay({ own, mark, state }: SeenTask, words: Words): readonly Way[] {
  if (state !== 'open') return [];
  const data = { task: own.id, seen: mark.done.length };
  return [{ button: button(words['button.taskSkip'], 'task.skip', data), state: words['tasks.skipState'] }];
}

function whoSees({ seen, mentor, isPlannable }: TaskCard, words: Words): string {
  const isShared = mentor !== undefined && seen.mark.shared === mentor.id;
  return isShared && isPlannable ? words['tasks.neverLate'] : words['tasks.whoSees'];
}
