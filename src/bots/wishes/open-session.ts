import { drawSessionDate } from '../../cards/draw-session-date.ts';
import { loadSession } from '../../core/sessions/commit-session.ts';
import { findPlaced } from '../../core/sessions/find-placed.ts';
import type { Handler } from '../asker.ts';
import { drawPresent } from '../draw-present.ts';

/** Shows a session as it stands, or the question when it is; changes nothing. Also what a card refreshes itself with. */
export const openSession: Handler<'session.open'> = async (asker, { place, view }) => {
  const found = await findPlaced(asker.deps, asker.person, place);
  if (!found.ok) return found;
  const { programme, plan, leads } = found.value;
  const seen = await loadSession(asker.deps.store, found.value.place);
  const { session } = seen;
  if (view === 'date' && leads && session.state === 'open') {
    return {
      card: drawSessionDate({ reader: asker.reader, programme, plan, session, version: session.revision }),
    };
  }
  return { card: await drawPresent(asker, found.value, seen) };
};
