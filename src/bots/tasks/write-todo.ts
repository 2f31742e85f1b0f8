import { type Button, button } from '../../cards/kit/button.ts';
import { drawForgetTodo, drawTodo } from '../../cards/tasks/draw-todo.ts';
import { drawTodoForm, type TodoForm } from '../../cards/tasks/draw-todo-form.ts';
import { todoId } from '../../core/kernel/id.ts';
import { unreachable } from '../../core/kernel/result.ts';
import { loadMarks } from '../../core/tasks/commit-mark.ts';
import {
  forgetTodo,
  type KeptTodo,
  keepTodo,
  openTodo,
  type SeenTodo,
  turnTodo,
} from '../../core/tasks/commit-todo.ts';
import { readTodo, tickTodo } from '../../core/tasks/decide-todo.ts';
import type { WishOf } from '../../core/wishes/wish.ts';
import type { Answer, Asker, Handler } from '../asker.ts';
import { type OwnTodos, ownTodos } from './own-todos.ts';
import { drawAfter, loadTasks } from './show-tasks.ts';

/** Shows the card on which a to-do of one's own is written. Nothing is stored by that. */
export const addTodo: Handler<'todo.add'> = async (asker) => {
  const own = ownTodos(asker);
  return own.ok ? drawForm(asker, own.value, {}) : own;
};

/**
 * Offers to keep what somebody typed by a day, on the card where it is filled in; undefined where the words are no such
 * thing. Of a line that means something else already, only where it says itself that it is a to-do (`noted`).
 */
export async function offerTodo(
  asker: Asker,
  line: string,
  { noted }: { readonly noted: boolean },
): Promise<Answer | undefined> {
  const own = ownTodos(asker);
  if (!own.ok && own.refusal === 'todo.none-here') return undefined;
  const { language, now } = asker.reader;
  // Loaded when words come: a start does not wait for it.
  const { readNotedTodo, readTodoWords } = await import('../../understanding/todo-words.ts');
  const when = { language, now, zone: asker.programme.timezone };
  const asked = readNotedTodo(line, when);
  const said = asked ?? (noted ? undefined : readTodoWords(line, when));
  if (said === undefined) return undefined;
  const note = asker.words[asked === undefined ? 'todo.read' : 'todo.noted'];
  return own.ok ? drawForm(asker, own.value, { ...said, note }) : own;
}

/** What was typed stays on the card until it is kept: whatever is wrong with it, nothing is lost. */
export const keepWritten: Handler<'todo.keep'> = async (asker, { todo: id, text, day, unclear, sure }) => {
  const own = ownTodos(asker);
  if (!own.ok) return own;
  const again = { text, ...(day && { day }) };
  if (unclear) return drawForm(asker, own.value, { ...again, id, note: asker.words['todo.no-day'] });
  const read = readTodo(text, day, own.value.today);
  if (typeof read === 'string')
    return drawForm(asker, own.value, { ...again, id, note: asker.words[`todo.${read}`] });
  // Loaded when something is kept: a start does not wait for it.
  const { seemsOfPatient } = await import('../../understanding/hear-patient.ts');
  if (!sure && seemsOfPatient(read.text))
    return drawForm(asker, own.value, { ...again, id, note: asker.words['todo.patient'], isDoubted: true });
  const kept = await keepTodo(own.value.sealing, { id, todo: read, now: asker.reader.now });
  return kept.ok ? sayKept(asker, own.value, kept.value, again) : kept;
};

function sayKept(
  asker: Asker,
  own: OwnTodos,
  kept: KeptTodo,
  again: Pick<TodoForm, 'text' | 'day'>,
): Promise<Answer> | Answer {
  const { words } = asker;
  switch (kept) {
    case 'saved':
      return list(asker, words['todo.saved']);
    case 'same':
      return list(asker, words['tasks.same']);
    case 'used':
    case 'enough':
      return drawForm(asker, own, { ...again, note: words[`todo.${kept}`] });
    default:
      return unreachable(kept);
  }
}

/** Shows one, to whose it is. */
export const showTodo: Handler<'todo.open'> = async (asker, { todo }) => {
  const own = ownTodos(asker);
  if (!own.ok) return own;
  const seen = await openTodo(own.value.sealing, todo);
  return seen === undefined
    ? { refusal: 'todo.unknown' }
    : { card: drawTodo(frameOf(asker, own.value, seen)) };
};

/** Ticks one off, or takes that back. */
export async function tick(
  asker: Asker,
  { verb, todo: id, seen }: WishOf<'todo.done' | 'todo.undo'>,
): Promise<Answer> {
  const own = ownTodos(asker);
  if (!own.ok) return own;
  const { sealing, programme, today } = own.value;
  const isDone = verb === 'todo.done';
  const turned = await turnTodo(sealing, { id, seen, programme }, (todo) => tickTodo(todo, isDone, today));
  if (!turned.ok) return turned;
  const { words } = asker;
  const { outcome, version } = turned.value;
  if (outcome !== 'saved') return list(asker, words[`tasks.${outcome}`]);
  const back = button(words['button.undo'], isDone ? 'todo.undo' : 'todo.done', { todo: id, seen: version });
  return list(asker, words[isDone ? 'todo.done' : 'todo.undone'], back);
}

/** Erases one at once and for good, after a question whether. */
export const eraseTodo: Handler<'todo.forget'> = async (asker, { todo: id, sure }) => {
  const own = ownTodos(asker);
  if (!own.ok) return own;
  const { sealing } = own.value;
  if (sure === true) {
    const gone = await forgetTodo(sealing, id);
    return gone.ok ? list(asker, asker.words['todo.gone']) : gone;
  }
  const seen = await openTodo(sealing, id);
  if (seen === undefined) return { refusal: 'todo.unknown' };
  return { card: drawForgetTodo(frameOf(asker, own.value, seen)) };
};

/** The card with what was typed filled in; a fresh id where none is given, so that one card keeps one to-do. */
function drawForm(
  { reader, words }: Asker,
  { today }: OwnTodos,
  { id = todoId(crypto.randomUUID()), ...more }: Partial<Omit<TodoForm, 'reader' | 'words' | 'today'>>,
): Answer {
  return { card: drawTodoForm({ reader, words, today, id, ...more }) };
}

function frameOf({ reader, words }: Asker, { today }: OwnTodos, seen: SeenTodo) {
  return { reader, words, today, seen };
}

async function list(asker: Asker, note: string, undo?: Button): Promise<Answer> {
  const tasks = await loadTasks(asker);
  const marks = await loadMarks(asker.deps.store, asker.person.id);
  return drawAfter(asker, { tasks, marks }, { note, ...(undo && { undo }) });
}
