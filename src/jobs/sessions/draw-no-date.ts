import { drawNoDate as drawCard } from '../../cards/sessions/draw-no-date.ts';
import { dateIn } from '../../core/kernel/time.ts';
import { loadGroup } from '../../core/people/load-people.ts';
import { mayWalk } from '../../core/people/who-may.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { undatedSince } from '../../core/sessions/decide-pulse.ts';
import { loadGroupFacts } from '../../core/sessions/load-group-sessions.ts';
import { nextToPlan } from '../../core/sessions/next-session.ts';
import { wordsOf } from '../../i18n/words.ts';
import { type DrawDeps, type DrawNotice, readerOf, type To } from '../notice-row.ts';
import { nameGroup } from './find-session.ts';

/** No next date for a long time; not when there is one by now, when they met, or when somebody else is the mentor. */
export const drawNoDate: DrawNotice<'group.no-date'> = async (deps, { notice, person, repeat }) => {
  const programme = deps.programmes.find(({ id }) => id === notice.programme);
  const { group, since } = notice;
  if (programme === undefined || !mayWalk(person, programme.id, group)) return { superseded: true };
  const next = await findNext(deps, programme, notice);
  if (next === undefined) return { superseded: true };
  const reader = readerOf(deps, person);
  const words = wordsOf(reader.language, programme.mode);
  const who = await nameGroup(deps, programme.mode, programme.id, group);
  const card = drawCard({ reader, programme, next, since, who, repeat });
  return { message: { summary: words['notice.question'], card }, short: words['noDate.short'] };
};

/** What there is to plan, as long as the group has been without date since the day that the notice says. */
async function findNext(
  { store, now }: DrawDeps,
  programme: Programme,
  { group, since }: To<'group.no-date'>['notice'],
) {
  const { trainees } = await loadGroup(store, programme.id, group);
  const today = dateIn(programme.timezone, now());
  const facts = await loadGroupFacts(store, programme, { group, trainees }, today);
  if (undatedSince({ since }, facts, programme, now()) !== since) return undefined;
  return nextToPlan(programme, facts, today);
}
