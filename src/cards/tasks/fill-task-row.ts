import type { OwnTask } from '../../core/tasks/own-tasks.ts';
import { isOverdue, type SeenTask } from '../../core/tasks/view-tasks.ts';
import { sayDay, sayFullDay } from '../../i18n/dates.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import { type Button, button, fillEach } from '../kit/button.ts';
import { bare, plain, short } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';

export type TaskRow = ReturnType<TaskRows['fill']>;

/** Fills the rows of one card; tasks of several programmes can stand on it. */
export class TaskRows {
  readonly #reader: Reader;
  readonly #words: Words;
  readonly #texts = new Map<string, ProgrammeTexts>();
  #isUnverified = false;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#words = wordsOf(reader.language);
  }

  fill(seen: SeenTask) {
    const { own } = seen;
    const texts = this.#textsOf(own);
    const name = texts.raw(own.task.title).trim() || own.task.id;
    if (own.task.verify) this.#isUnverified = true;
    const buttons = buttonsOf(seen, this.#words);
    return {
      name: plain(own.about === undefined ? name : `${name} – ${own.about.name}`),
      detail: this.#sayDetail(seen),
      remark: this.#sayRemark(seen, texts),
      hasButtons: buttons.length > 0,
      buttons: fillEach(buttons).map((each) => ({
        ...each,
        tooltip: short(`${each.title}, ${bare(name)}`, 80),
      })),
    };
  }

  /** Whether one of the tasks has a day that nobody confirmed; to be asked after all rows were filled. */
  get isUnverified(): boolean {
    return this.#isUnverified;
  }

  note() {
    const notes = [...this.#texts.values()].map((texts) => texts.note());
    return (
      notes.find(({ hasFallbackNote }) => hasFallbackNote) ?? { hasFallbackNote: false, fallbackNote: '' }
    );
  }

  #sayDetail({ own, mark, state }: SeenTask): string {
    const words = this.#words;
    const { language } = this.#reader;
    const last = mark.done.at(-1);
    if (state === 'done' && last !== undefined)
      return words['tasks.doneOn']({ when: sayDay(language, last) });
    const parts = [
      this.#sayDue(own),
      ...this.#sayInterim(mark),
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

  #sayDue(own: OwnTask): string {
    const words = this.#words;
    const { due, task, today } = own;
    if (due === undefined) return task.due.kind === 'told' ? words['tasks.whenItHappens'] : '';
    if (due === today) return words['tasks.today'];
    const when = sayFullDay(this.#reader.language, due);
    return isOverdue(own) || due < today ? words['tasks.was']({ when }) : words['tasks.by']({ when });
  }

  #sayRemark({ own: { task }, state }: SeenTask, texts: ProgrammeTexts): string {
    if (state !== 'open') return '';
    const words = this.#words;
    const parts = [
      ...(task.scope === undefined ? [] : [words['tasks.for']({ who: texts.text(task.scope.title) })]),
      ...(task.isProposal ? [words['tasks.proposal']] : []),
      ...(task.consequence === undefined ? [] : [texts.text(task.consequence)]),
    ];
    return parts.join(' ');
  }

  #textsOf({ programme }: OwnTask): ProgrammeTexts {
    const known = this.#texts.get(programme.id) ?? new ProgrammeTexts(programme, this.#reader.language);
    this.#texts.set(programme.id, known);
    return known;
  }
}

/** Between now and the official day there is room for one of a trainee and their mentor. */
function canHaveInterim({ about, due, today }: OwnTask): boolean {
  return about === undefined && (due === undefined || due >= today);
}

/** What one press can say about a task. A habit is never done. */
function buttonsOf({ own, mark, state }: SeenTask, words: Words): readonly Button[] {
  const data = { task: own.id, seen: mark.done.length };
  switch (state) {
    case 'done':
      return [button(words['button.taskUndo'], 'task.undo', data)];
    case 'skipped':
      return [button(words['button.taskUnskip'], 'task.unskip', data)];
    case 'open': {
      const skip = button(words['button.taskSkip'], 'task.skip', data);
      const done = button(words['button.taskDone'], 'task.done', data);
      const plan = button(words['button.planDay'], 'task.day', { task: own.id });
      if (own.task.due.kind === 'habit') return [skip];
      return canHaveInterim(own) ? [done, plan, skip] : [done, skip];
    }
  }
}
