import { button, primary } from '../../../src/cards/kit/button.ts';
import { plain } from '../../../src/cards/kit/plain.ts';
import { drawAskedAgain } from '../../../src/cards/tasks/draw-asked-again.ts';
import { drawTask, type TaskCard } from '../../../src/cards/tasks/draw-task.ts';
import { drawTaskCourse } from '../../../src/cards/tasks/draw-task-course.ts';
import { drawTaskDay } from '../../../src/cards/tasks/draw-task-day.ts';
import { drawTaskList } from '../../../src/cards/tasks/draw-task-list.ts';
import { drawTaskReminder } from '../../../src/cards/tasks/draw-task-reminder.ts';
import { drawForgetTodo, drawTodo } from '../../../src/cards/tasks/draw-todo.ts';
import { drawTodoForm } from '../../../src/cards/tasks/draw-todo-form.ts';
import { drawTodoList } from '../../../src/cards/tasks/draw-todo-list.ts';
import { personId, todoId } from '../../../src/core/kernel/id.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import { addDays, type CalendarDate, dateIn } from '../../../src/core/kernel/time.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { trainingYear } from '../../../src/core/programme/training-year.ts';
import type { SeenTodo } from '../../../src/core/tasks/commit-todo.ts';
import { listItems, type TalkAnchor } from '../../../src/core/tasks/due-days.ts';
import type { OwnTask } from '../../../src/core/tasks/own-tasks.ts';
import { longestTodo, mostTodos } from '../../../src/core/tasks/own-todo.ts';
import type { TaskMark, TaskMarks } from '../../../src/core/tasks/task-record.ts';
import { type SeenTask, seeTasks, viewNow, viewYear } from '../../../src/core/tasks/view-tasks.ts';
import { sayFullDay } from '../../../src/i18n/dates.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { GalleryCard } from './card-cases.ts';
import { type Material, now, traineesOf } from './material.ts';

/** The tasks of trainees and of a mentor: late and to come, after a press, with nothing left, and the list of a year. */
export function drawTaskCards(language: Language, material: Material): readonly GalleryCard[] {
  const { group, pairs } = material;
  const [trainee] = traineesOf(material);
  const today = dateIn(group.timezone, now);
  const second = ownTasks(group, 'trainee', addDays(today, -55 - 365), []);
  const talks: readonly TalkAnchor[] = [
    { plan: 'vu-c1', opensOn: addDays(today, -30), on: addDays(today, 3), held: false },
    { plan: 'vu-c2', opensOn: addDays(today, 14), held: false },
  ];
  const coassistant = ownTasks(pairs, 'trainee', addDays(today, -78), talks);
  const mentor = ownTasks(pairs, 'mentor', addDays(today, -78), talks).map((own) =>
    trainee === undefined ? own : { ...own, about: trainee },
  );
  const allDone = markAll(second, () => ({ done: Array.from({ length: 9 }, () => addDays(today, -200)) }));
  const some = markAll(second, ({ due = today }, index) => {
    if (due > addDays(today, 200) || due < addDays(today, -200)) return { done: [] };
    if (index % 3 === 1) return { done: [addDays(today, -4)] };
    if (index % 3 === 2) return { done: [], isSkipped: true };
    const day = addDays(today, 5);
    return { done: [], plan: { version: 3, agreed: day, proposed: { by: 'mentor', day: addDays(day, 7) } } };
  });
  const words = wordsOf(language, group.mode);
  const base = {
    reader: { language, now },
    words,
    wayOn: [primary(words['button.sessions'], 'session.list'), button(words['button.help'], 'help.show')],
  };
  const nowOf = (tasks: readonly OwnTask[], marks: TaskMarks = {}) =>
    ({ kind: 'now', now: viewNow(seeTasks(tasks, marks)) }) as const;
  const yearOf = (tasks: readonly OwnTask[], marks: TaskMarks, year?: number) =>
    ({ kind: 'year', ...viewYear(seeTasks(tasks, marks), year) }) as const;
  const cards = {
    first: drawTaskList({ ...base, view: nowOf(ownTasks(group, 'trainee', addDays(today, -54), [])) }),
    late: drawTaskList({ ...base, view: nowOf(second) }),
    'some-confirmed': drawTaskList({
      ...base,
      view: nowOf(second.map((own, index) => ({ ...own, task: { ...own.task, verify: index % 2 === 0 } }))),
    }),
    talks: drawTaskList({ ...base, view: nowOf(coassistant) }),
    mentor: drawTaskList({ ...base, view: nowOf(mentor) }),
    'after-press': drawTaskList({
      ...base,
      view: nowOf(second, some),
      note: words['tasks.saidDone']({ title: 'KKB' }),
      undo: button(words['button.undo'], 'task.undo', { task: 'msg/kkb@y2', seen: 1 }),
    }),
    reminded: drawTaskList({
      ...base,
      view: nowOf(
        second,
        markAll(second, () => ({ done: [], remindOn: addDays(today, 9) })),
      ),
      note: words['tasks.remindFriday']({ title: 'KKB', when: sayFullDay(language, addDays(today, 9)) }),
      undo: button(words['button.undo'], 'task.remind', { task: 'msg/kkb@y2' }),
    }),
    'nothing-left': drawTaskList({ ...base, view: nowOf(second, allDone), note: words['tasks.old'] }),
    own: drawTaskList({
      ...base,
      view: nowOf(ownTasks(group, 'trainee', addDays(today, -54), [])),
      own: { today, todos: todosOf(material.names, today) },
      note: words['todo.saved'],
    }),
    'own-many': drawTaskList({
      ...base,
      view: nowOf(second, some),
      own: { today, todos: [1, 2, 3, 4].flatMap(() => todosOf(material.names, today)) },
    }),
    year: drawTaskList({ ...base, view: yearOf(second, some, 2) }),
    'year-none': drawTaskList({ ...base, view: yearOf([], {}) }),
  };
  const drawn = Object.entries(cards).map(([name, card]) => ({ name: `tasks-${name}`, card }));
  return [...drawn, ...drawTodoLists(language, material)];
}

/** What somebody wrote down for themselves: a few, none, and as many as there can be, on two cards then. */
function drawTodoLists(language: Language, { group, names }: Material): readonly GalleryCard[] {
  const words = wordsOf(language, group.mode);
  const today = dateIn(group.timezone, now);
  const some = todosOf(names, today);
  const open = some.filter(({ todo }) => todo.doneOn === undefined);
  const many = Array.from({ length: 45 }, (_, index): SeenTodo => {
    const { todo } = open[index % open.length] ?? { todo: { text: '–' } };
    const text = todo.text.padEnd(longestTodo, ' en nog iets').slice(0, longestTodo);
    const more = index < mostTodos ? {} : { doneOn: today };
    return {
      id: todoId(`00000000-0000-4000-8000-0000000000${index + 10}`),
      version: 1,
      todo: { ...todo, text, ...more },
    };
  });
  const base = { reader: { language, now }, words, today, ofDone: false };
  const cards = {
    some: drawTodoList({ ...base, todos: some }),
    none: drawTodoList({ ...base, todos: [] }),
    many: drawTodoList({ ...base, todos: many }),
    'many-done': drawTodoList({ ...base, todos: many, ofDone: true }),
  };
  return Object.entries(cards).map(([name, card]) => ({ name: `todos-${name}`, card }));
}

/** One task with all that can be done about it: to do, with a day between the two, shared, done, set aside, a habit, one of a mentor. */
export function drawTasks(language: Language, material: Material): readonly GalleryCard[] {
  const { group, pairs, names } = material;
  const today = dateIn(group.timezone, now);
  const [trainee] = traineesOf(material);
  const reader = { language, now };
  const mentor = { id: personId('an'), name: names[1] ?? '' };
  const tasks = [
    ...ownTasks(group, 'trainee', addDays(today, -54), []),
    ...ownTasks(pairs, 'trainee', addDays(today, -54), []),
  ];
  const own = tasks.find(({ task }) => task.consequence !== undefined) ?? tasks[0];
  const hangingOn = (what: 'event' | 'day') =>
    tasks.find(({ task: { due } }) => due.kind === 'told' && due.of === what);
  const habit = tasks.find(({ task }) => task.due.kind === 'habit');
  const ofMentor = ownTasks(pairs, 'mentor', addDays(today, -54), []).map((each) =>
    trainee === undefined ? each : { ...each, about: trainee },
  );
  if (own === undefined) return [];
  const words = wordsOf(language, group.mode);
  const plan = { version: 2, with: mentor.id, agreed: addDays(today, 14) };
  const proposed = { by: 'mentor', day: addDays(today, 21) } as const;
  const draw = (mark: Partial<TaskMark>, state: SeenTask['state'], more: Partial<TaskCard> = {}) =>
    drawTask({
      reader,
      seen: { own, mark: { done: [], ...mark }, state },
      isPlannable: true,
      mentor,
      ...more,
    });
  const of = (each: OwnTask | undefined, more: Partial<TaskCard> = {}) =>
    each === undefined
      ? []
      : [
          drawTask({
            reader,
            isPlannable: false,
            seen: { own: each, mark: { done: [] }, state: 'open' },
            ...more,
          }),
        ];
  const said = addDays(today, 69);
  const readBack = { said, note: words['tasks.readTold']({ when: sayFullDay(language, said) }) };
  const cards = [
    draw({}, 'open'),
    draw({ plan }, 'open', { note: words['tasks.saidHiddenButDay'] }),
    draw({ plan: { ...plan, proposed }, shared: mentor.id }, 'open', { note: words['tasks.saidShared'] }),
    draw({ done: [today], shared: mentor.id }, 'done'),
    draw({ remindOn: addDays(today, 9) }, 'open', { note: words['tasks.remind.weekend'] }),
    draw({ isSkipped: true }, 'skipped', { note: words['tasks.otherMentor'] }),
    ...of(habit),
    ...of(hangingOn('event')),
    ...of(hangingOn('day')),
    ...of(ofMentor[0]),
    ...of(hangingOn('day'), { ...readBack, mentor, isPlannable: true }),
  ];
  const drawn = cards.map((card, index) => ({ name: `task-${index + 1}`, card }));
  return [...drawn, ...drawTodos(language, material)];
}

/** Where a to-do of one's own is written: empty, filled in from what was typed, and with each thing that can be wrong. */
export function drawTodoForms(language: Language, { group, names }: Material): readonly GalleryCard[] {
  const words = wordsOf(language, group.mode);
  const today = dateIn(group.timezone, now);
  const base = { reader: { language, now }, words, today, id: todoId('t1') };
  const [text] = names;
  const typed = { ...base, text: text ?? '', day: addDays(today, 21) };
  const cards = {
    empty: drawTodoForm(base),
    typed: drawTodoForm({ ...typed, note: words['todo.read'] }),
    long: drawTodoForm({ ...typed, text: 'x'.repeat(200), note: words['todo.too-long'] }),
    enough: drawTodoForm({ ...typed, note: words['todo.enough'] }),
    patient: drawTodoForm({ ...typed, note: words['todo.patient'], isDoubted: true }),
  };
  return Object.entries(cards).map(([name, card]) => ({ name: `todo-form-${name}`, card }));
}

/** A to-do of one's own: open, done, and the question whether it is to be erased. */
function drawTodos(language: Language, { group, names }: Material): readonly GalleryCard[] {
  const words = wordsOf(language, group.mode);
  const today = dateIn(group.timezone, now);
  const seen = todosOf(names, today);
  const base = { reader: { language, now }, words, today };
  const cards = [...seen.map((each) => drawTodo({ ...base, seen: each }))];
  const [first] = seen;
  const forget = first === undefined ? [] : [drawForgetTodo({ ...base, seen: first })];
  return [...cards, ...forget].map((card, index) => ({ name: `todo-${index + 1}`, card }));
}

function todosOf(names: readonly string[], today: CalendarDate): readonly SeenTodo[] {
  // What is empty is never kept.
  const [one = '–', two = '–', three = '–'] = names.map((name) => (name.trim() === '' ? '–' : name));
  return [
    { text: one, day: addDays(today, -2) },
    { text: two, day: addDays(today, 21) },
    { text: three },
    { text: one, doneOn: today },
  ].map((todo, index) => ({ id: todoId(`t${index}`), version: 1, todo }));
}

/** Of what somebody is reminded: several tasks on one day, one of them agreed on earlier, one as they asked; and one alone. */
export function drawTaskReminders(language: Language, { group }: Material): readonly GalleryCard[] {
  const today = dateIn(group.timezone, now);
  const tasks = ownTasks(group, 'trainee', addDays(today, -54), []);
  const day = addDays(today, 3);
  const seen = seeTasks(
    tasks,
    markAll(tasks, ({ task }) => ({
      done: [],
      ...(task.id === 'stageplan' ? { plan: { version: 2, agreed: day } } : {}),
      ...(task.id === 'curriculum' ? { remindOn: today } : {}),
    })),
  );
  const of = (...ids: readonly string[]) => seen.filter(({ own }) => ids.includes(own.key));
  const base = { reader: { language, now }, repeat: false };
  const cards = {
    several: drawTaskReminder({ ...base, soon: of('charter', 'stageplan'), asked: of('curriculum@2027') }),
    one: drawTaskReminder({ ...base, soon: of('stageplan'), asked: [], repeat: true }),
  };
  return Object.entries(cards).map(([name, card]) => ({ name: `task-reminder-${name}`, card }));
}

/** The interim day of a task between two people: nothing yet, proposed by either, agreed, and a day that was typed. */
export function drawTaskDays(language: Language, material: Material): readonly GalleryCard[] {
  const { group, names } = material;
  const today = dateIn(group.timezone, now);
  const own = ownTasks(group, 'trainee', addDays(today, -54), []).find(({ key }) => key === 'stageplan');
  const undated = ownTasks(group, 'trainee', today, []).find(({ due }) => due === undefined);
  const [trainee] = traineesOf(material);
  if (own === undefined || undated === undefined || trainee === undefined) return [];
  const words = wordsOf(language, group.mode);
  const day = addDays(today, 21);
  const base = { reader: { language, now }, own, trainee, mentor: { name: names[1] ?? '' } };
  const byMentor = { version: 1, proposed: { by: 'mentor', day } } as const;
  const cards = {
    none: drawTaskDay({ ...base, side: 'trainee', agreement: undefined }),
    undated: drawTaskDay({ ...base, own: undated, side: 'mentor', agreement: undefined }),
    waiting: drawTaskDay({ ...base, side: 'mentor', agreement: byMentor, note: words['tasks.dayProposed'] }),
    asked: drawTaskDay({
      ...base,
      side: 'trainee',
      agreement: { ...byMentor, agreed: addDays(today, 14) },
      note: words['tasks.newsProposed']({ name: plain(base.mentor.name) }),
    }),
    agreed: drawTaskDay({
      ...base,
      side: 'mentor',
      agreement: { version: 2, agreed: day },
      note: words['tasks.newsAgreed']({ name: plain(trainee.name) }),
    }),
    typed: drawTaskDay({
      ...base,
      side: 'trainee',
      agreement: undefined,
      said: day,
      note: words['tasks.readDay']({ when: sayFullDay(language, day) }),
    }),
  };
  return Object.entries(cards).map(([name, card]) => ({ name: `task-day-${name}`, card }));
}

/** How a training runs: as most do, interrupted, part-time, by the people file, with what was typed, after a press. */
export function drawTaskCourses(language: Language, { group }: Material): readonly GalleryCard[] {
  const today = dateIn(group.timezone, now);
  const start = addDays(today, -54);
  const words = wordsOf(language, group.mode);
  const base = { reader: { language, now }, words };
  const pauses = [{ from: addDays(today, 30), back: addDays(today, 122) }];
  const paces = [{ from: addDays(today, 200), share: 80 }];
  const own = { version: 2, pauses, paces };
  const [from, back] = [addDays(today, 30), addDays(today, 122)];
  const say = (day: CalendarDate) => sayFullDay(language, day);
  const cards = {
    none: drawTaskCourse({ ...base, course: { start }, own: undefined }),
    own: drawTaskCourse({
      ...base,
      course: { start, pauses, paces },
      own,
      note: words['tasks.courseSaved'],
      undo: button(words['button.undo'], 'task.restore', { seen: 2 }),
    }),
    asked: drawTaskCourse({
      ...base,
      course: { start, pauses },
      own,
      note: words['tasks.courseSaved'],
      asked: agreedOf(group, addDays(today, 5)),
    }),
    filed: drawTaskCourse({
      ...base,
      course: { start, pauses: [{ from }], paces: [{ from: start, share: 100 }] },
      own: undefined,
      note: words['tasks.courseInFile'],
    }),
    typed: drawTaskCourse({
      ...base,
      course: { start },
      own: undefined,
      typed: { what: 'pause', from, back },
      note: words['tasks.readPause']({ from: say(from), back: say(back) }),
    }),
    'typed-open': drawTaskCourse({
      ...base,
      course: { start },
      own: undefined,
      typed: { what: 'pause', from },
      note: words['tasks.readPauseOpen']({ from: say(from) }),
    }),
    'typed-share': drawTaskCourse({
      ...base,
      course: { start },
      own: undefined,
      typed: { what: 'pace', from, share: 65 },
      note: words['tasks.readPace']({ from: say(from), share: 65 }),
    }),
    'typed-until': drawTaskCourse({
      ...base,
      course: { start },
      own: undefined,
      typed: { what: 'pace', from, share: 80, until: addDays(back, -1) },
      note: `${words['tasks.readPace']({ from: say(from), share: 80 })} ${words['tasks.readThen']({ after: say(back) })}`,
    }),
    'typed-part': drawTaskCourse({
      ...base,
      course: { start },
      own: undefined,
      typed: { what: 'pace', from },
      note: words['tasks.readPartFrom']({ from: say(from) }),
    }),
    'typed-back': drawTaskCourse({
      ...base,
      course: { start },
      own: undefined,
      typed: { what: 'pause', back },
      note: words['tasks.readBack']({ back: say(back) }),
    }),
    'typed-longer': drawTaskCourse({
      ...base,
      course: { start },
      own: undefined,
      typed: { what: 'longer' },
      note: words['tasks.readLonger'],
    }),
  };
  return Object.entries(cards).map(([name, card]) => ({ name: `task-course-${name}`, card }));
}

/** What is asked when the days of somebody's training moved. */
export function drawTasksAgain(language: Language, { group }: Material): readonly GalleryCard[] {
  const tasks = agreedOf(group, addDays(dateIn(group.timezone, now), 5));
  return [{ name: 'task-again', card: drawAskedAgain({ language, now }, tasks, true) }];
}

function agreedOf(programme: Programme, agreed: CalendarDate): readonly SeenTask[] {
  const tasks = ownTasks(programme, 'trainee', addDays(agreed, -59), []).filter(
    ({ due }) => due !== undefined,
  );
  return tasks.slice(0, 2).map((own) => {
    return { own, mark: { done: [], plan: { version: 2, agreed } }, state: 'open' };
  });
}

function ownTasks(
  programme: Programme,
  owner: 'mentor' | 'trainee',
  start: CalendarDate,
  talks: readonly TalkAnchor[],
): readonly OwnTask[] {
  const today = dateIn(programme.timezone, now);
  const tasks = programme.tasks.filter((task) => task.owner === owner);
  return listItems(tasks, { start, years: 6, talks }).map((item) => ({
    ...item,
    id: `${programme.id}/${item.key}`,
    programme,
    ...(item.due && { year: trainingYear(start, item.due) }),
    presentYear: trainingYear(start, today),
    today,
  }));
}

function markAll(
  tasks: readonly OwnTask[],
  mark: (own: OwnTask, index: number) => TaskMarks[string],
): TaskMarks {
  return Object.fromEntries(tasks.map((own, index) => [own.id, mark(own, index) ?? { done: [] }]));
}
