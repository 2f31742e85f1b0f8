import {
  drawSessionBegun,
  drawSessionMoved,
  drawSessionOutcome,
} from '../../cards/sessions/draw-session-news.ts';
import { drawSessionSoon, type Readiness } from '../../cards/sessions/draw-session-soon.ts';
import { deliveries, isOfNotice } from '../../core/effects/delivery.ts';
import type { Notice } from '../../core/effects/notice.ts';
import { countOpenGoals } from '../../core/goals/load-goals.ts';
import type { Instant } from '../../core/kernel/time.ts';
import { isNews } from '../../core/notices/is-news.ts';
import type { Person } from '../../core/people/person.ts';
import { isPrepared } from '../../core/sessions/preparation.ts';
import { allOf } from '../../core/store/read-pages.ts';
import { sayDate, sayDateTime } from '../../i18n/dates.ts';
import { wordsOf } from '../../i18n/words.ts';
import { type DrawDeps, type Drawn, type NoticeRows, readerOf, type To } from '../notice-row.ts';
import { drawClosing } from './draw-closing.ts';
import { drawNoDate } from './draw-no-date.ts';
import { type FoundSession, findSession, sayWhich } from './find-session.ts';

const superseded: Drawn = { superseded: true };

/** A meeting comes near; not when it has another date by now, or has begun. */
async function drawSoon(deps: DrawDeps, { notice, person, repeat }: To<'session.soon'>): Promise<Drawn> {
  const found = await findSession(deps, person, notice.place);
  if (found === undefined) return superseded;
  const { programme, plan, session, leads } = found;
  const { place, plannedAt } = notice;
  if (session.state !== 'open' || session.plannedAt !== plannedAt) return superseded;
  const occasion = programme.cadence.before.find(({ id }) => id === notice.occasion);
  const readiness = occasion?.asksReady && (await loadReadiness(deps, person, found));
  const who = await sayWhich(deps, person, programme, place.group);
  const reader = readerOf(deps, person);
  const words = wordsOf(reader.language, programme.mode);
  const card = drawSessionSoon({
    ...{ reader, programme, plan, place, plannedAt, leads, repeat },
    ...(occasion && { occasion }),
    ...(readiness && { readiness }),
    ...(who === undefined ? {} : { who }),
  });
  const when = sayDateTime(reader.language, programme.timezone, plannedAt);
  return { message: { summary: words['notice.reminder'], card }, short: words['soon.short']({ when }) };
}

/** Whether somebody is ready, and for a trainee how many goals there are to talk about. */
async function loadReadiness(
  { store, seals, now }: DrawDeps,
  { id }: Person,
  { programme, place, leads }: FoundSession,
): Promise<Readiness> {
  const hasGoals = !leads && seals !== undefined && programme.goals !== undefined;
  return {
    isPrepared: await isPrepared(store, id, place, now()),
    openGoals: hasGoals ? await countOpenGoals({ store, seals }, programme.id, id) : 0,
  };
}

/** A date that people were told is another one now, or none; not when that has changed once more, or back to what they know. */
async function drawMoved(deps: DrawDeps, { notice, person, repeat }: To<'session.moved'>): Promise<Drawn> {
  const found = await findSession(deps, person, notice.place);
  if (found === undefined) return superseded;
  const { programme, plan, session } = found;
  const { place, plannedAt } = notice;
  if (session.state !== 'open' || session.plannedAt !== plannedAt) return superseded;
  const told = await allOf((page) => deps.store.query(deliveries, 'recipient', person.id, page));
  if (!isNews(notice, told.map(({ document }) => document).filter(isOfNotice))) return superseded;
  const reader = readerOf(deps, person);
  const words = wordsOf(reader.language, programme.mode);
  const card = drawSessionMoved({
    ...{ reader, programme, plan, place, repeat },
    ...(plannedAt === undefined ? {} : { plannedAt }),
  });
  const short =
    plannedAt === undefined
      ? words['moved.cleared']
      : words['moved.short']({ when: sayDateTime(reader.language, programme.timezone, plannedAt) });
  return { message: { summary: words['notice.change'], card }, short };
}

/** Did it take place? Not when that is known by now, when there is another date, or when it will be asked again later. */
async function drawOutcome(
  deps: DrawDeps,
  { notice, person, repeat }: To<'session.outcome'>,
): Promise<Drawn> {
  const found = await findSession(deps, person, notice.place);
  if (found === undefined || !found.leads) return superseded;
  if ('startedAt' in notice) return drawBegun(deps, { notice, person, repeat }, found);
  const { programme, plan, session } = found;
  const { place, plannedAt } = notice;
  const asks = session.state === 'open' && session.clock?.outcome === 'said';
  if (!asks || session.plannedAt !== plannedAt) return superseded;
  const who = await sayWhich(deps, person, programme, place.group);
  const reader = readerOf(deps, person);
  const words = wordsOf(reader.language, programme.mode);
  const card = drawSessionOutcome({
    ...{ reader, programme, plan, place, plannedAt, repeat, version: session.revision },
    ...(who === undefined ? {} : { who }),
  });
  const when = sayDateTime(reader.language, programme.timezone, plannedAt);
  return { message: { summary: words['notice.question'], card }, short: words['outcome.short']({ when }) };
}

type Begun = Extract<Notice, { readonly startedAt: Instant }>;

/** Is it finished? Not when it was ended, or somebody went on with it since. */
async function drawBegun(
  deps: DrawDeps,
  { notice, person, repeat }: { notice: Begun; person: Person; repeat: boolean },
  { programme, plan, session }: FoundSession,
): Promise<Drawn> {
  const { place, startedAt, askedAt } = notice;
  const asks = session.state === 'running' && session.clock?.followed === 'said';
  if (!asks || session.clock?.followAt !== askedAt) return superseded;
  const who = await sayWhich(deps, person, programme, place.group);
  const reader = readerOf(deps, person);
  const words = wordsOf(reader.language, programme.mode);
  const card = drawSessionBegun({
    ...{ reader, programme, plan, place, startedAt, repeat, version: session.revision },
    ...(who === undefined ? {} : { who }),
  });
  const when = sayDate(reader.language, programme.timezone, startedAt);
  return { message: { summary: words['notice.question'], card }, short: words['begun.short']({ when }) };
}

export const sessionNotices = {
  'session.soon': drawSoon,
  'session.moved': drawMoved,
  'session.outcome': drawOutcome,
  'group.no-date': drawNoDate,
  'session.closing': drawClosing,
} satisfies Partial<NoticeRows>;
