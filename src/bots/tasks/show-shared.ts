import { type Button, button } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import { shortTitle } from '../../cards/tasks/task-title.ts';
import { compareText } from '../../core/kernel/id.ts';
import type { CalendarDate } from '../../core/kernel/time.ts';
import type { Person } from '../../core/people/person.ts';
import { loadMarks } from '../../core/tasks/commit-mark.ts';
import { firstOfEach } from '../../core/tasks/find-named.ts';
import { loadBetween, loadTrainees } from '../../core/tasks/load-between.ts';
import { type SharedTask, viewShared } from '../../core/tasks/view-shared.ts';
import { sayDay } from '../../i18n/dates.ts';
import type { Answer, Asker, Handler } from '../asker.ts';
import { wayOn } from '../way-on.ts';
import { sayNoTasks } from './say-no-tasks.ts';

/** So many rows are on one card: Teams takes no longer card. */
const mostRows = 36;

/**
 * Shows a mentor what those whom they mentor share with them, and the days between the two; nothing else of a list. Where
 * that is too much for a card, it is asked whose.
 */
export const showShared: Handler<'task.shared'> = async (asker, { of }) => {
  const trainees = await loadTrainees(worldOf(asker), asker.person);
  if (trainees.length === 0) return sayNoTasks(asker);
  const meant = trainees.filter(({ id }) => of === undefined || id === of);
  const shared = await Promise.all(
    meant.map(async (trainee) => ({ trainee, rows: await rowsOf(asker, trainee) })),
  );
  const all = shared.flatMap((each) => each.rows);
  const isWhose = all.length > mostRows && meant.length > 1;
  const rows = isWhose ? whoseRows(shared) : all.slice(0, mostRows);
  const { words } = asker;
  const propose = button(words['button.proposeToTrainee'], 'task.choose');
  return say(
    asker,
    words['tasks.sharedTitle'],
    [words[rows.length === 0 ? 'tasks.sharedNone' : 'tasks.sharedOnly']],
    {
      choices: rows,
      buttons: [propose, ...wayOn(asker)],
    },
  );
};

function whoseRows(
  shared: readonly { readonly trainee: Person; readonly rows: readonly Button[] }[],
): readonly Button[] {
  return shared.flatMap(({ trainee: { id, name }, rows }) =>
    rows.length === 0 ? [] : [button(`${name} (${rows.length})`, 'task.shared', { of: id })],
  );
}

/** Asks a mentor for whom, then for which task, an interim day is proposed. */
export const chooseTask: Handler<'task.choose'> = async (asker, { of }) => {
  const trainees = await loadTrainees(worldOf(asker), asker.person);
  const [only, ...others] = trainees;
  const chosen = trainees.find(({ id }) => id === of) ?? (others.length === 0 ? only : undefined);
  const { words } = asker;
  if (chosen === undefined) {
    if (trainees.length === 0) return sayNoTasks(asker);
    const choices = trainees.map(({ id, name }) => button(name, 'task.choose', { of: id }));
    return say(asker, words['tasks.forWhom'], [], { choices, buttons: wayOn(asker) });
  }
  const between = await loadBetween(worldOf(asker), asker.person, chosen.id);
  const byDay = (between?.tasks ?? []).toSorted((a, b) => compareText(a.due ?? '9999', b.due ?? '9999'));
  // Each task once: a thesis, which has no day of its own, is what days are agreed for most.
  const choices = firstOfEach(byDay).map((own) => rowOf(asker, { own, isDone: false }, chosen));
  return say(asker, words['tasks.forWhat']({ name: chosen.name }), [], { choices, buttons: wayOn(asker) });
};

/** What tasks are looked up in. */
export function worldOf({ deps, reader }: Pick<Asker, 'deps' | 'reader'>) {
  return { store: deps.store, programmes: deps.programmes, now: reader.now };
}

async function rowsOf(asker: Asker, trainee: Person): Promise<readonly Button[]> {
  const between = await loadBetween(worldOf(asker), asker.person, trainee.id);
  const marks = await loadMarks(asker.deps.store, trainee.id);
  const shared = viewShared(between?.tasks ?? [], marks, asker.person.id);
  return shared.map((each) => rowOf(asker, each, trainee));
}

/** The title makes room for whose it is and for what its day is, which nothing else on the card says. */
function rowOf(asker: Asker, shared: SharedTask, { id: of, name }: Person) {
  const { id } = shared.own;
  const { isDone: done } = shared;
  const rest = [name, ...callDay(asker, shared), ...(done ? [asker.words['tasks.isDone']] : [])].join(', ');
  const room = Math.max(shortestTitle, longestRow - rest.length - 2);
  const title = shortTitle(shared.own, asker.reader.language, room);
  return button(`${title}, ${rest}`, 'task.day', { task: id, of });
}

/** A button is cut beyond these. */
const longestRow = 80;
const shortestTitle = 20;

/** The day that waits for an answer, else the one that both agreed on, else that of the programme: each called what it is. */
function callDay({ words, reader }: Asker, { own, agreed, proposed }: SharedTask): readonly string[] {
  const say = (day: CalendarDate) => ({ when: sayDay(reader.language, day) });
  const { due, task } = own;
  if (proposed?.by === 'mentor') return [words['tasks.yoursRow'](say(proposed.day))];
  if (proposed !== undefined) return [words['tasks.toYouRow'](say(proposed.day))];
  if (agreed !== undefined) return [words['tasks.agreedRow'](say(agreed))];
  if (due === undefined) return [];
  return [words[task.isProposal ? 'tasks.suggestedRow' : 'tasks.officialRow'](say(due))];
}

function say(
  { reader: { language } }: Asker,
  title: string,
  paragraphs: readonly string[],
  more: { readonly choices: readonly Button[]; readonly buttons: readonly Button[] },
): Answer {
  return { card: drawMessage({ language, title, paragraphs, ...more }) };
}
