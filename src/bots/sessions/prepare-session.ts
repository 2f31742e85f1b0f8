import { drawSessionSoon } from '../../cards/sessions/draw-session-soon.ts';
import { countOpenGoals } from '../../core/goals/load-goals.ts';
import { loadSession } from '../../core/sessions/commit-session.ts';
import { findPlaced, type Placed } from '../../core/sessions/find-placed.ts';
import { forgetPrepared, notePrepared, readinessOf } from '../../core/sessions/preparation.ts';
import type { Asker, Handler } from '../asker.ts';
import { sealingOf } from '../goals/load-own.ts';
import { drawPresent } from './draw-present.ts';

/**
 * Whoever presses is ready for a session or talk, or not after all; nobody else hears of it. Of one that has begun, is over
 * or has no date any more nothing is noted: it is shown as it stands.
 */
export const prepareSession: Handler<'session.prepare'> = async (asker, wish) => {
  const { deps, person, reader, words } = asker;
  const found = await findPlaced(deps, person, wish.place);
  if (!found.ok) return found;
  const { programme, plan, place, leads } = found.value;
  const seen = await loadSession(deps.store, place);
  const { state, plannedAt } = seen.session;
  const occasion = readinessOf(programme);
  const isAhead = state === 'open' && (plannedAt === undefined || plannedAt > reader.now);
  if (occasion === undefined || !isAhead || plannedAt === undefined) {
    const note = words[isAhead ? 'prepare.undated' : 'prepare.over'];
    return { card: await drawPresent(asker, found.value, seen, occasion && note) };
  }
  const isPrepared = wish.undo !== true;
  if (isPrepared) await notePrepared(deps.store, { person: person.id, place }, reader.now);
  else await forgetPrepared(deps.store, { person: person.id, place });
  const readiness = { isPrepared, openGoals: await countOwn(asker, found.value) };
  const card = { reader, programme, plan, place, plannedAt, occasion, readiness, leads, repeat: false };
  return { card: drawSessionSoon(card) };
};

/** What a trainee has to talk about; the goals of nobody else. */
async function countOwn(asker: Asker, { programme, leads }: Placed): Promise<number> {
  const sealing = sealingOf(asker);
  if (leads || sealing === undefined || programme.goals === undefined) return 0;
  return countOpenGoals(sealing, programme.id, asker.person.id);
}
