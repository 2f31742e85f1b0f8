import { compareText, type PersonId, type TodoId } from '../kernel/id.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Instant } from '../kernel/time.ts';
import type { Programme } from '../programme/programme.ts';
import { eraseDataKey, loadDataKey, makeDataKey } from '../seals/keep-keys.ts';
import type { Seals, WrappedKey } from '../seals/seals.ts';
import { asWritten, type Contended, change, contended, leave, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import { allOf } from '../store/read-pages.ts';
import { mostTodos, type Todo, type TodoRecord, todoSeals, todos, todoUntil } from './own-todo.ts';
import type { TaskRefusal } from './refusals.ts';

/** Whose to-do's they are, and what opens them. */
export interface TodoSealing {
  readonly store: DocumentStore;
  readonly seals: Seals;
  readonly person: PersonId;
}

/** A to-do that could be opened. `version` is what a card carries. */
export interface SeenTodo {
  readonly id: TodoId;
  readonly version: number;
  readonly todo: Todo;
}

/** All of one person: the open ones by their day, those without one last; then what is done, the last first. */
export async function loadTodos(sealing: TodoSealing): Promise<readonly SeenTodo[]> {
  const { store, person } = sealing;
  const found = await allOf((page) => store.query(todos, 'person', person, page));
  const opened = await Promise.all(found.map((stored) => open(sealing, stored)));
  return opened.flatMap((each) => each ?? []).toSorted(byDay);
}

/** Undefined where there is none, and where it is somebody else's. */
export async function openTodo(sealing: TodoSealing, id: TodoId): Promise<SeenTodo | undefined> {
  const stored = await sealing.store.load(todos, id);
  return stored?.document.person === sealing.person ? open(sealing, stored) : undefined;
}

interface KeepCommand {
  /** Made up when the card was drawn, so that a second press keeps no second one. */
  readonly id: TodoId;
  readonly todo: Todo;
  readonly now: Instant;
}

/**
 * `saved`: it was written. `same`: this very press wrote it before. `used`: something else was written from the same card.
 * `enough`: so many are open that nothing was kept.
 */
export type KeptTodo = 'saved' | 'same' | 'used' | 'enough';

/** Keeps what somebody wrote, sealed; nothing of it while it is not pressed. */
export async function keepTodo(
  sealing: TodoSealing,
  { id, todo, now }: KeepCommand,
): Promise<Result<KeptTodo, TaskRefusal | Contended>> {
  const { store, seals, person } = sealing;
  const all = await loadTodos(sealing);
  const isThere = all.some((each) => each.id === id);
  if (!isThere && all.filter((each) => each.todo.doneOn === undefined).length >= mostTodos)
    return accept('enough');
  const key = await makeDataKey(store, seals, todoSeals.of(id), now);
  const target = { collection: todos, key: id, contended };
  return change<TodoRecord, Result<KeptTodo, TaskRefusal | Contended>>(store, target, (stored) => {
    if (stored !== undefined && stored.document.person !== person) return leave(refuse('todo.unknown'));
    if (stored !== undefined) return leave(accept(isSame(seen(seals, key, stored).todo, todo)));
    const sealed = seals.seal(key, todoSeals.of(id), JSON.stringify(todo));
    return write({ id, person, sealed }, accept('saved'));
  });
}

function isSame(kept: Todo, todo: Todo): 'same' | 'used' {
  return kept.text === todo.text && kept.day === todo.day ? 'same' : 'used';
}

interface TurnCommand {
  readonly id: TodoId;
  /** The version that the pressed card was drawn from. */
  readonly seen: number;
  readonly programme: Pick<Programme, 'timezone'>;
}

export type TurnedTodo = SeenTodo & { readonly outcome: 'saved' | 'same' | 'old' };

/** Changes one and seals it again. `decide` gives the very same object where nothing changes. */
export async function turnTodo(
  { store, seals, person }: TodoSealing,
  { id, seen: drawn, programme }: TurnCommand,
  decide: (todo: Todo) => Todo,
): Promise<Result<TurnedTodo, TaskRefusal | Contended>> {
  const key = await loadDataKey(store, todoSeals.of(id));
  if (key === undefined) return refuse('todo.unknown');
  type Outcome = Result<TurnedTodo, TaskRefusal | Contended>;
  return change<TodoRecord, Outcome>(store, { collection: todos, key: id, contended }, (stored) => {
    if (stored?.document.person !== person) return leave(refuse('todo.unknown'));
    const before = seen(seals, key, stored);
    const todo = decide(before.todo);
    if (todo === before.todo) return leave(accept({ ...before, outcome: 'same' }));
    if (stored.version !== drawn) return leave(accept({ ...before, outcome: 'old' }));
    const until = todoUntil(todo, programme);
    const sealed = seals.seal(key, todoSeals.of(id), JSON.stringify(todo));
    const document = { id, person, sealed, ...(until && { until }) };
    const { version } = asWritten(id, stored, document);
    return write(document, accept({ id, version, todo, outcome: 'saved' }));
  });
}

/** Erases one and its data key, for good. Done twice it is done once; that of somebody else is one that is not there. */
export async function forgetTodo(
  { store, person }: Pick<TodoSealing, 'store' | 'person'>,
  id: TodoId,
): Promise<Result<'gone', TaskRefusal>> {
  for (;;) {
    const stored = await store.load(todos, id);
    if (stored === undefined) return accept('gone');
    if (stored.document.person !== person) return refuse('todo.unknown');
    if ((await store.delete(todos, id, stored.version)) === 'written') break;
  }
  // A crash before this leaves a key that the sweep erases.
  await eraseDataKey(store, todoSeals.of(id));
  return accept('gone');
}

/** One whose key was erased is gone, and undefined. What does not open with its key is a surprise. */
async function open(
  { store, seals }: TodoSealing,
  stored: Stored<TodoRecord>,
): Promise<SeenTodo | undefined> {
  const key = await loadDataKey(store, todoSeals.of(stored.document.id));
  return key && seen(seals, key, stored);
}

function seen(seals: Seals, key: WrappedKey, { document, version }: Stored<TodoRecord>): SeenTodo {
  const { id, sealed } = document;
  return { id, version, todo: JSON.parse(seals.open(key, todoSeals.of(id), sealed)) as Todo };
}

function byDay(a: SeenTodo, b: SeenTodo): number {
  const [one, other] = [a.todo, b.todo];
  if ((one.doneOn === undefined) !== (other.doneOn === undefined)) return one.doneOn === undefined ? -1 : 1;
  const days =
    one.doneOn === undefined
      ? compareText(one.day ?? '9999', other.day ?? '9999')
      : compareText(other.doneOn ?? '', one.doneOn);
  return days || compareText(one.text, other.text) || compareText(a.id, b.id);
}
