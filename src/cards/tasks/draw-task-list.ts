import type { CalendarDate } from '../../core/kernel/time.ts';
import type { SeenTodo } from '../../core/tasks/commit-todo.ts';
import type { SeenTask, TasksNow, TasksOfYear } from '../../core/tasks/view-tasks.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillEach } from '../kit/button.ts';
import { spoken, unmarked } from '../kit/plain.ts';
import type { Reader } from '../kit/reader.ts';
import { type TaskRow, TaskRows } from './fill-task-row.ts';
import { fillTodoRow, isOpen } from './fill-todo-row.ts';
import template from './task-list.card.json' with { type: 'json' };

export interface TaskListCard {
  readonly reader: Reader;
  readonly words: Words;
  /** What is to be seen to now, or all of one year. */
  readonly view: { readonly kind: 'now'; readonly now: TasksNow } | ({ readonly kind: 'year' } & TasksOfYear);
  /** What somebody wrote down for themselves; left out where they can't. */
  readonly own?: { readonly todos: readonly SeenTodo[]; readonly today: CalendarDate };
  /** What came of the press that this card answers, and what takes it back. */
  readonly note?: string;
  readonly undo?: Button;
  /** Where it leads on. */
  readonly wayOn: readonly Button[];
}

/** So many of somebody's own stand among their tasks, to do and done. */
const mostOpen = 5;
const mostDone = 2;

interface Section {
  readonly heading: string;
  readonly rows: readonly TaskRow[];
}

const fill = compile<object>(template);

/** Draws somebody's own tasks, each with its day in words and one press. */
export function drawTaskList(card: TaskListCard): AdaptiveCard {
  const { reader, words, note = '', undo } = card;
  const rows = new TaskRows(reader, seenOn(card.view));
  const title =
    card.view.kind === 'now' ? words['tasks.title'] : words['tasks.yearTitle']({ year: card.view.year });
  const sections = card.view.kind === 'now' ? sectionsNow(card, card.view.now, rows) : sectionsOf(card, rows);
  const ways = [...leads(card), ...card.wayOn].map((each): Button => ({ ...each, style: 'default' }));
  return drawTaskSections({ reader, words, rows, title, note, undo, line: sayLine(card), sections, ways });
}

function seenOn(view: TaskListCard['view']): readonly SeenTask[] {
  if (view.kind === 'year') return [...view.dated, ...view.undated];
  const { overdue, next, habits, done } = view.now;
  return [...overdue, ...next, ...habits, ...done];
}

interface TaskSections extends Pick<TaskListCard, 'reader' | 'words' | 'note'> {
  readonly rows: TaskRows;
  readonly title: string;
  readonly undo?: Button | undefined;
  readonly line?: string;
  readonly sections: readonly Section[];
  readonly ways: readonly Button[];
}

/** Draws tasks under headings; what has none of a heading is left out. */
export function drawTaskSections(card: TaskSections): AdaptiveCard {
  const { reader, words, rows, title, note = '', undo, line = '' } = card;
  const sections = card.sections.filter((section) => section.rows.length > 0);
  return fill({
    lang: reader.language,
    speak: spoken(...[note, title, line].map(unmarked)),
    hasNote: note !== '',
    note,
    hasUndo: undo !== undefined,
    undo: fillEach(undo === undefined ? [] : [undo]),
    title,
    hasLine: line !== '',
    line,
    sections,
    hasFoot: sections.length > 0,
    foot: [...rows.verify, words[rows.canShare ? 'tasks.whoSees' : 'tasks.whoSeesOwn']].join(' '),
    ...rows.note(),
    ways: fillEach(card.ways),
  });
}

function sectionsNow(card: TaskListCard, now: TasksNow, rows: TaskRows): readonly Section[] {
  const { words } = card;
  return [
    { heading: words['tasks.overdue'], rows: now.overdue.map((each) => rows.fill(each)) },
    { heading: words['tasks.next'], rows: now.next.map((each) => rows.fill(each)) },
    { heading: words['todos.own'], rows: fillTodos(card) },
    { heading: words['tasks.habits'], rows: now.habits.map((each) => rows.fill(each)) },
    { heading: words['tasks.done'], rows: now.done.map((each) => rows.fill(each)) },
  ];
}

/** The first that are open, and the last that are done; all of them have a card of their own. */
function fillTodos({ reader, words, own }: TaskListCard): readonly TaskRow[] {
  if (own === undefined) return [];
  const [open, done] = [own.todos.filter(isOpen), own.todos.filter((each) => !isOpen(each))];
  const shown = [...open.slice(0, mostOpen), ...done.slice(0, mostDone)];
  return shown.map((each) => fillTodoRow(each, { language: reader.language, words, today: own.today }));
}

function sectionsOf({ view, words }: TaskListCard, rows: TaskRows): readonly Section[] {
  if (view.kind === 'now') return [];
  const ofState = (...states: readonly SeenTask['state'][]) =>
    view.dated.filter(({ state }) => states.includes(state)).map((each) => rows.fill(each));
  return [
    { heading: words['tasks.toDo'], rows: ofState('open') },
    { heading: words['tasks.done'], rows: ofState('done') },
    { heading: words['tasks.skipped'], rows: ofState('skipped') },
    { heading: words['tasks.undated'], rows: view.undated.map((each) => rows.fill(each)) },
  ];
}

/** What there is to say before the list: what is pressed where, or that there is nothing that cannot wait. */
function sayLine({ reader, view, words, own }: TaskListCard): string {
  if (view.kind === 'year')
    return view.dated.length + view.undated.length === 0 ? words['tasks.noneYear'] : '';
  const { overdue, next, rest } = view.now;
  if (rest !== undefined)
    return rest.back === undefined
      ? words['tasks.restsOpen']
      : words['tasks.rests']({ back: sayFullDay(reader.language, rest.back) });
  const ofOwn = own?.todos.some(isOpen) ?? false;
  return overdue.length + next.length > 0 || ofOwn ? words['tasks.how'] : words['tasks.rest'];
}

/** To where one is added, and to all of them where some have no place here. */
function ownWays(words: Words, todos: readonly SeenTodo[] | undefined): readonly Button[] {
  if (todos === undefined) return [];
  const open = todos.filter(isOpen).length;
  const isMore = open > mostOpen || todos.length - open > mostDone;
  return [
    ...(isMore ? [button(words['button.allTodos']({ count: todos.length }), 'todo.list')] : []),
    button(words['button.addTodo'], 'todo.add'),
  ];
}

/** To the whole list, to its other years, and back. */
function leads({ view, words, own }: TaskListCard): readonly Button[] {
  if (view.kind === 'now')
    return [
      ...ownWays(words, own?.todos),
      button(words['button.allTasks'], 'task.year'),
      ...(view.now.rest === undefined ? [] : [button(words['button.course'], 'task.course')]),
    ];
  const others = view.years.filter((year) => year !== view.year);
  const near = others.toSorted((a, b) => Math.abs(a - view.year) - Math.abs(b - view.year)).slice(0, 2);
  return [
    button(words['button.tasksNow'], 'task.list'),
    ...near
      .toSorted((a, b) => a - b)
      .map((year) => button(words['button.tasksYear']({ year }), 'task.year', { year })),
    ...(view.canMove ? [button(words['button.course'], 'task.course')] : []),
  ];
}
