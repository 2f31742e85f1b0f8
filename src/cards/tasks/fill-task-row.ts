import type { OwnTask } from '../../core/tasks/own-tasks.ts';
import { askedDay } from '../../core/tasks/reminders.ts';
import { dayOf, isOverdue, type SeenTask } from '../../core/tasks/view-tasks.ts';
import { sayDay, sayFullDay } from '../../i18n/dates.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import { type Button, button, fillEach } from '../kit/button.ts';
import { plain, short } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';
import { taskTitle } from './task-title.ts';

/**
 * So much of a name is said aloud of what can be pressed, and shown where a client has no such presses: a name stands on a
 * card five times for each row, and a long list would be more than Teams takes.
 */
export const heard = 40;

export type TaskRow = ReturnType<TaskRows['fill']>;

/** Fills the rows of one card; tasks of several programmes can stand on it. */
export class TaskRows {
  readonly #reader: Reader;
  readonly #words: Words;
  readonly #texts = new Map<string, ProgrammeTexts>();
  /** Somebody confirmed some of them, so that each of the others says that nobody did. */
  readonly #isMixed: boolean;
  #isUnverified = false;
  #canShare = false;

  /** `all`: what is going to stand on the card. */
  constructor(reader: Reader, all: readonly SeenTask[]) {
    this.#reader = reader;
    this.#words = wordsOf(reader.language);
    this.#isMixed = new Set(all.map(({ own }) => own.task.verify)).size > 1;
  }

  fill(seen: SeenTask) {
    const { own } = seen;
    const texts = this.#textsOf(own);
    const name = texts.raw(taskTitle(own)).trim() || own.task.id;
    if (own.task.verify) this.#isUnverified = true;
    if (own.about === undefined) this.#canShare = true;
    const whole = own.about === undefined ? name : `${name} – ${own.about.name}`;
    const said = {
      name: plain(whole),
      detail: this.#sayDetail(seen),
      remark: this.#sayRemark(seen, texts),
    };
    const opens = button(short(whole, heard), 'task.open', { task: own.id });
    return fillRow(said, { opens, tick: tickOf(seen, short(whole, heard), this.#words) });
  }

  /** That nobody confirmed their days, where no row says so; to be asked after all rows were filled. */
  get verify(): readonly string[] {
    return this.#isUnverified && !this.#isMixed ? [this.#words['tasks.verify']] : [];
  }

  /** Whether one of the tasks is that of whoever reads it, who can share it; to be asked after all rows were filled. */
  get canShare(): boolean {
    return this.#canShare;
  }

  note() {
    const notes = [...this.#texts.values()].map((texts) => texts.note());
    return (
      notes.find(({ hasFallbackNote }) => hasFallbackNote) ?? { hasFallbackNote: false, fallbackNote: '' }
    );
  }

  #sayDetail(seen: SeenTask): string {
    const { own, mark, state } = seen;
    const words = this.#words;
    const { language } = this.#reader;
    const last = mark.done.at(-1);
    if (state === 'done' && last !== undefined)
      return words['tasks.doneOn']({ when: sayDay(language, last) });
    const parts = [
      this.#sayDue({ own, mark }),
      ...this.#sayInterim(mark),
      ...this.#sayReminder(seen),
      ...(own.task.count > 1
        ? [words['tasks.times']({ done: mark.done.length, count: own.task.count })]
        : []),
    ];
    return parts.filter((each) => each !== '').join(' · ');
  }

  /** What was agreed with the mentor; the official day stands beside it. */
  #sayInterim({ plan }: SeenTask['mark']): readonly string[] {
    const words = this.#words;
    const { agreed, proposed } = plan ?? {};
    const say = (day: NonNullable<typeof agreed>) => sayDay(this.#reader.language, day);
    return [
      ...(agreed === undefined ? [] : [words['tasks.agreedRow']({ when: say(agreed) })]),
      ...(proposed === undefined ? [] : [words['tasks.proposedRow']({ when: say(proposed.day) })]),
    ];
  }

  #sayReminder(seen: SeenTask): readonly string[] {
    const day = askedDay(seen);
    if (day === undefined || day < seen.own.today) return [];
    return [this.#words['tasks.remindedRow']({ when: sayDay(this.#reader.language, day) })];
  }

  /** The official day; one that was only suggested says no more once another was agreed on. */
  #sayDue(seen: Pick<SeenTask, 'own' | 'mark'>): string {
    const words = this.#words;
    const { due, task, today } = seen.own;
    if (dayOf(seen) !== due) return '';
    if (due === undefined) {
      if (task.due.kind !== 'told') return '';
      return words[task.due.of === 'event' ? 'tasks.whenItHappens' : 'tasks.whenKnown'];
    }
    if (due === today) return words['tasks.today'];
    const when = sayFullDay(this.#reader.language, due);
    return isOverdue(seen) || due < today ? words['tasks.was']({ when }) : words['tasks.by']({ when });
  }

  #sayRemark({ own: { task }, mark, state }: SeenTask, texts: ProgrammeTexts): string {
    if (state !== 'open') return '';
    const words = this.#words;
    const parts = [
      ...(task.scope === undefined ? [] : [words['tasks.for']({ who: texts.text(task.scope.title) })]),
      ...(task.isProposal && mark.plan?.agreed === undefined ? [words['tasks.proposal']] : []),
      ...(task.consequence === undefined ? [] : [texts.text(task.consequence)]),
      ...(task.verify && this.#isMixed ? [words['tasks.verifyThis']] : []),
    ];
    return parts.join(' ');
  }

  #textsOf({ programme }: OwnTask): ProgrammeTexts {
    const known = this.#texts.get(programme.id) ?? new ProgrammeTexts(programme, this.#reader.language);
    this.#texts.set(programme.id, known);
    return known;
  }
}

/** What a row says, and what is pressed on it. */
export function fillRow(
  said: { readonly name: string; readonly detail: string; readonly remark: string },
  { opens, tick }: { readonly opens: Button; readonly tick: Tick | undefined },
) {
  return {
    ...said,
    ticks: fillTick(tick),
    opens: fillEach([opens]).map((each) => ({ ...each, ...said })),
  };
}

/** A sign that is pressed, beside the text of a row, and what it does; whoever does not see it hears its title. */
export interface Tick {
  readonly sign: string;
  readonly button: Button;
}

/** What one press on the sign says about a task. A habit is never done. */
function tickOf({ own, mark, state }: SeenTask, name: string, words: Words): Tick | undefined {
  const data = { task: own.id, seen: mark.done.length };
  const title = (does: string) => `${does}, ${name}`;
  switch (state) {
    case 'done':
      return { sign: '✓', button: button(title(words['button.taskUndo']), 'task.undo', data) };
    case 'skipped':
      return { sign: '↺', button: button(title(words['button.taskUnskip']), 'task.unskip', data) };
    case 'open':
      return own.task.due.kind === 'habit'
        ? undefined
        : { sign: '○', button: button(title(words['button.taskDone']), 'task.done', data) };
  }
}

function fillTick(tick: Tick | undefined) {
  if (tick === undefined) return [];
  return fillEach([tick.button]).map((each) => ({ ...each, sign: tick.sign }));
}
