import type { Course, Pause } from '../../core/programme/training-course.ts';
import type { OwnCourse } from '../../core/tasks/own-course.ts';
import type { SeenTask } from '../../core/tasks/view-tasks.ts';
import type { TypedCourse } from '../../core/tasks/wishes.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillButtons, fillEach, primary } from '../kit/button.ts';
import { spoken } from '../kit/plain.ts';
import type { Reader } from '../kit/reader.ts';
import { agreedDays } from './draw-asked-again.ts';
import { waysOn } from './draw-task-card.ts';
import template from './task-course.card.json' with { type: 'json' };

export interface TaskCourseCard {
  readonly reader: Reader;
  readonly words: Words;
  /** What holds, by the people file and by what was said. */
  readonly course: Course;
  readonly own: OwnCourse | undefined;
  readonly note?: string;
  readonly undo?: Button;
  /** What was agreed with the mentor, and whether it still suits is asked now. */
  readonly asked?: readonly SeenTask[];
  /** What was typed, to be filled in and not yet noted. */
  readonly typed?: TypedCourse;
}

/** What can be chosen, in per cent; a share of a day more or less moves nothing that anybody waits for. */
const shares = [20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100] as const;

const fill = compile<object>(template);

/** Draws how somebody's training runs, with two forms: from when to when it stands still, and how much of full time it is. */
export function drawTaskCourse(card: TaskCourseCard): AdaptiveCard {
  const { reader, words, note = '', undo, typed, asked = [] } = card;
  const lines = linesOf(card);
  const pause = typed?.what === 'pause' ? typed : undefined;
  const pace = typed?.what === 'pace' ? typed : undefined;
  return fill({
    lang: reader.language,
    speak: spoken(note, words['tasks.courseTitle'], ...lines.map(({ text }) => text)),
    hasNote: note !== '',
    note,
    hasUndo: undo !== undefined,
    undo: fillEach(undo === undefined ? [] : [undo]),
    title: words['tasks.courseTitle'],
    line: words['tasks.courseLine'],
    lines,
    hasAsked: asked.length > 0,
    askedTitle: words['tasks.againTitle'],
    askedLine: words['tasks.again'],
    asked: fillEach(agreedDays(reader, asked)),
    pauseTitle: words['tasks.pauseTitle'],
    pauseFromLabel: words['tasks.pauseFrom'],
    pauseFrom: pause?.from ?? '',
    pauseBackLabel: words['tasks.pauseBack'],
    pauseBack: pause?.back ?? '',
    pause: fillEach([(pause === undefined ? button : primary)(words['button.notePause'], 'task.pause')]),
    paceTitle: words['tasks.paceTitle'],
    shareLabel: words['tasks.share'],
    share: `${pace?.share ?? ''}`,
    shares: sharesWith(pace?.share).map((each) => ({
      title: words['tasks.shareOf']({ share: each }),
      value: `${each}`,
    })),
    shareFromLabel: words['tasks.shareFrom'],
    shareFrom: pace?.from ?? '',
    pace: fillEach([(pace === undefined ? button : primary)(words['button.notePace'], 'task.pace')]),
    whoSees: words['tasks.coursePrivate'],
    ways: waysOn(words),
  });
}

function sharesWith(typed: number | undefined): readonly number[] {
  return [...new Set([...shares, ...(typed === undefined ? [] : [typed])])].toSorted((a, b) => a - b);
}

/** What holds, each with what takes it back; what the people file says is not theirs to take back. */
function linesOf({ reader, words, course, own }: TaskCourseCard) {
  const { pauses = [], paces = [] } = course;
  const say = (day: Pause['from']) => sayFullDay(reader.language, day);
  const line = (what: 'pause' | 'pace', from: Pause['from'], text: string) => {
    const isOwn = own?.[`${what}s`].some((each) => each.from === from) ?? false;
    const drop = isOwn ? [button(words['button.dropCourse'], 'task.drop', { what, from })] : [];
    return { text: isOwn ? text : `${text} ${words['tasks.courseFiled']}`, ...fillButtons(drop) };
  };
  return [
    ...pauses.map(({ from, back }) => {
      const text = back === undefined ? words['tasks.pauseOpen'] : words['tasks.pauseLine'];
      return line('pause', from, text({ from: say(from), back: back === undefined ? '' : say(back) }));
    }),
    ...paces.map(({ from, share }) =>
      line('pace', from, words['tasks.paceLine']({ share, from: say(from) })),
    ),
  ];
}
