import { plain } from '../../cards/kit/plain.ts';
import { drawTaskDay } from '../../cards/tasks/draw-task-day.ts';
import { people } from '../../core/people/people-collection.ts';
import { standingWith } from '../../core/tasks/agreement.ts';
import { loadMarks } from '../../core/tasks/commit-mark.ts';
import { loadBetween } from '../../core/tasks/load-between.ts';
import { markOf } from '../../core/tasks/task-record.ts';
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

export const taskNotices = {
  'task.proposed': drawDay,
  'task.agreed': drawDay,
} satisfies Partial<NoticeRows>;
