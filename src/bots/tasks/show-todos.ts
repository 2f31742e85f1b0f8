import { drawTodoList } from '../../cards/tasks/draw-todo-list.ts';
import { loadTodos } from '../../core/tasks/commit-todo.ts';
import type { Handler } from '../asker.ts';
import { ownTodos } from './own-todos.ts';

/** Shows all that the asker wrote down for themselves: among their tasks only the first of it have a place. */
export const listTodos: Handler<'todo.list'> = async (asker, { done = false }) => {
  const own = ownTodos(asker);
  if (!own.ok) return own;
  const { sealing, today } = own.value;
  const todos = await loadTodos(sealing);
  const { reader, words } = asker;
  return { card: drawTodoList({ reader, words, today, todos, ofDone: done }) };
};
