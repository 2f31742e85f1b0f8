import type { CalendarDate } from '../../core/kernel/time.ts';
import type { Agreement, Side } from '../../core/tasks/agreement.ts';
import type { OwnTask } from '../../core/tasks/own-tasks.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillEach, lead } from '../kit/button.ts';
import { plain, spoken, unmarked } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';
import template from './task-day.card.json' with { type: 'json' };
import { taskTitle } from './task-title.ts';

export interface TaskDayCard {
  readonly reader: Reader;
  readonly own: OwnTask;
  readonly agreement: Agreement | undefined;
  /** Which of the two reads it. */
  readonly side: Side;
  readonly trainee: { readonly id: string; readonly name: string };
  readonly mentor: { readonly name: string };
  readonly note?: string;
  /** A day that was typed, to be filled in and not yet proposed. */
  readonly said?: CalendarDate;
}

const fill = compile<object>(template);

/** Draws the interim day of one task, as it stands between two people, with the official day beside it. */
export function drawTaskDay(card: TaskDayCard): AdaptiveCard {
  const { reader, own, agreement, side, note = '' } = card;
  const texts = new ProgrammeTexts(own.programme, reader.language);
  const { words } = texts;
  const title = texts.raw(taskTitle(own)).trim() || own.task.id;
  const lines = sayLines(card, texts);
  const isAsked = agreement?.proposed !== undefined && agreement.proposed.by !== side;
  const drawn = { task: own.id, of: card.trainee.id, seen: agreement?.version ?? 0 };
  const agree = button(words['button.agreeDay'], 'task.agree', drawn);
  const propose = button(words['button.proposeDay'], 'task.propose', drawn);
  return fill({
    lang: reader.language,
    speak: spoken(...[note, title, ...lines].map(unmarked)),
    hasNote: note !== '',
    note,
    title: plain(title),
    lines: lines.map((text) => ({ text })),
    hasAgree: isAsked,
    agree: fillEach(isAsked ? [lead(agree)] : []),
    dateLabel: words[isAsked ? 'tasks.otherDay' : 'tasks.interimDay'],
    min: own.today,
    date: card.said ?? '',
    propose: fillEach([isAsked ? propose : lead(propose)]),
    whoSees: sayWhoSees(card, texts),
    ...texts.note(),
    ways: fillEach(waysOf(card, texts)),
  });
}

/** Whose it is, to a mentor; the official day; what is agreed, and what is proposed. */
function sayLines({ reader, own, agreement, side, trainee, mentor }: TaskDayCard, texts: ProgrammeTexts) {
  const { words } = texts;
  const say = (day: CalendarDate) => sayFullDay(reader.language, day);
  const { agreed, proposed } = agreement ?? {};
  const name = plain(side === 'mentor' ? trainee.name : mentor.name);
  return [
    ...(side === 'mentor' ? [words['tasks.of']({ name })] : []),
    own.due === undefined ? words['tasks.noOfficial'] : sayOfficial(own.task, say(own.due), words),
    ...(agreed === undefined ? [] : [words['tasks.agreed']({ when: say(agreed) })]),
    ...(proposed === undefined
      ? []
      : [
          proposed.by === side
            ? words['tasks.youProposed']({ when: say(proposed.day), name })
            : words['tasks.proposed']({ when: say(proposed.day), name }),
        ]),
  ];
}

/** The day that the programme says, whether it is one to keep to, and that nobody confirmed it. */
function sayOfficial({ isProposal, verify }: OwnTask['task'], when: string, words: Words): string {
  const said = words[isProposal ? 'tasks.suggested' : 'tasks.official']({ when });
  return verify ? `${said} ${words['tasks.verifyThis']}` : said;
}

function sayWhoSees({ side, trainee, mentor }: TaskDayCard, { words }: ProgrammeTexts): string {
  return side === 'mentor'
    ? words['tasks.mentorSees']({ name: plain(trainee.name) })
    : words['tasks.bothSee']({ name: plain(mentor.name) });
}

function waysOf({ side }: TaskDayCard, { words }: ProgrammeTexts): readonly Button[] {
  const list =
    side === 'mentor'
      ? button(words['button.sharedDays'], 'task.shared')
      : button(words['button.tasks'], 'task.list');
  return [list, button(words['button.help'], 'help.show')];
}
