import { plain } from '../../cards/kit/plain.ts';
import { ProgrammeTexts } from '../../cards/kit/reader.ts';
import { drawAskedAgain } from '../../cards/tasks/draw-asked-again.ts';
import { drawTaskDay } from '../../cards/tasks/draw-task-day.ts';
import { drawTaskReminder } from '../../cards/tasks/draw-task-reminder.ts';
import { taskTitle } from '../../cards/tasks/task-title.ts';
import type { TaskReminder } from '../../core/effects/notice.ts';
import { people } from '../../core/people/people-collection.ts';
import type { Person } from '../../core/people/person.ts';
import { standingWith } from '../../core/tasks/agreement.ts';
import { loadMarks } from '../../core/tasks/commit-mark.ts';
import { loadBetween } from '../../core/tasks/load-between.ts';
import { loadOwnTasks } from '../../core/tasks/own-tasks.ts';
import { stillStands } from '../../core/tasks/reminders.ts';
import { markOf } from '../../core/tasks/task-record.ts';
import { byDay, type SeenTask, seeTasks } from '../../core/tasks/view-tasks.ts';
import { wordsOf } from '../../i18n/words.ts';
import { type DrawDeps, type Drawn, type NoticeRows, readerOf, type To } from '../notice-row.ts';

/** The other one proposed an interim day, or agreed to one; nothing when it stands otherwise by now. */
async function drawDay(
  deps: DrawDeps,
  { notice, person, repeat }: To<'task.proposed'> | To<'task.agreed'>,
): Promise<Drawn> {
  const world = { store: deps.store, programmes: deps.programmes, now: deps.now() };
  const between = await loadBetween(world, person, notice.of);
  const own = between?.tasks.find(({ id }) => id === notice.task);
  const { plan } = markOf(await loadMarks(deps.store, notice.of), notice.task);
  const agreement = between?.mentor && standingWith(plan, between.mentor.id);
  const by = (await deps.store.load(people, notice.by))?.document;
  if (own === undefined || between?.mentor === undefined || agreement?.version !== notice.version)
    return { superseded: true };
  const reader = readerOf(deps, person);
  const words = wordsOf(reader.language, own.programme.mode);
  const news = notice.kind === 'task.agreed' ? words['tasks.newsAgreed'] : words['tasks.newsProposed'];
  const said = news({ name: plain(by?.name ?? '') });
  const note = repeat ? `${words['notice.repeat']} ${said}` : said;
  const { side, trainee, mentor } = between;
  const card = drawTaskDay({ reader, own, agreement, side, trainee, mentor, note });
  return { message: { summary: words['tasks.newsSummary'], card }, short: words['tasks.newsShort'] };
}

async function loadSeen(deps: DrawDeps, person: Person): Promise<readonly SeenTask[]> {
  const world = { store: deps.store, programmes: deps.programmes, now: deps.now() };
  return seeTasks(await loadOwnTasks(world, person), await loadMarks(deps.store, person.id));
}

/** Some tasks come near; nothing of those that are done, or whose day is another by now. */
async function drawSoon(deps: DrawDeps, { notice, person, repeat }: To<'task.soon'>): Promise<Drawn> {
  const seen = await loadSeen(deps, person);
  const still = (isOfLead: (lead: TaskReminder['lead']) => boolean) =>
    seen.filter((each) =>
      notice.tasks.some(
        (said) => said.task === each.own.id && isOfLead(said.lead) && stillStands(each, said),
      ),
    );
  const soon = still((lead) => lead !== 'own').toSorted(byDay);
  const asked = still((lead) => lead === 'own').filter((each) => !soon.includes(each));
  const [first, ...others] = [...soon, ...asked];
  if (first === undefined) return { superseded: true };
  const reader = readerOf(deps, person);
  const words = wordsOf(reader.language, first.own.programme.mode);
  const title = new ProgrammeTexts(first.own.programme, reader.language).name(taskTitle(first.own));
  const summary = words['tasks.soonSummary']({ title, others: others.length });
  const card = drawTaskReminder({ reader, soon, asked, repeat });
  return { message: { summary, card }, short: words['tasks.soonShort'] };
}

/** Days that were agreed on, where what they rested on has changed; nothing of those that were changed since. */
async function drawAgain(deps: DrawDeps, { notice, person, repeat }: To<'task.again'>): Promise<Drawn> {
  const seen = await loadSeen(deps, person);
  const still = seen.filter(
    ({ own, mark, state }) =>
      state === 'open' && notice.tasks.some(({ task, day }) => task === own.id && day === mark.plan?.agreed),
  );
  const [first] = still;
  if (first === undefined) return { superseded: true };
  const reader = readerOf(deps, person);
  const words = wordsOf(reader.language, first.own.programme.mode);
  const card = drawAskedAgain(reader, still, repeat);
  return { message: { summary: words['tasks.newsSummary'], card }, short: words['tasks.newsShort'] };
}

export const taskNotices = {
  'task.again': drawAgain,
  'task.soon': drawSoon,
  'task.proposed': drawDay,
  'task.agreed': drawDay,
} satisfies Partial<NoticeRows>;
