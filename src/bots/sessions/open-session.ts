import type { AdaptiveCard } from '../../cards/kit/adaptive-card.ts';
import { drawSessionDate } from '../../cards/sessions/draw-session-date.ts';
import { drawSessionDay } from '../../cards/sessions/draw-session-day.ts';
import { loadSession } from '../../core/sessions/commit-session.ts';
import { findPlaced, type Placed } from '../../core/sessions/find-placed.ts';
import type { OpenSession } from '../../core/sessions/session.ts';
import type { Wish } from '../../core/wishes/wish.ts';
import type { Asker, Handler } from '../asker.ts';
import { drawPresent } from './draw-present.ts';

/** Shows a session as it stands, or a question about its day; changes nothing. Also what a card refreshes itself with. */
export const openSession: Handler<'session.open'> = async (asker, wish) => {
  const found = await findPlaced(asker.deps, asker.person, wish.place);
  if (!found.ok) return found;
  const seen = await loadSession(asker.deps.store, found.value.place);
  const { session } = seen;
  const asked = found.value.leads && session.state === 'open' && drawView(asker, found.value, session, wish);
  return { card: asked || (await drawPresent(asker, found.value, seen)) };
};

function drawView(
  { reader }: Asker,
  { programme, plan }: Placed,
  session: OpenSession,
  { view, said = {} }: Extract<Wish, { verb: 'session.open' }>,
): AdaptiveCard | undefined {
  const base = { reader, programme, plan, session, version: session.revision };
  switch (view) {
    case 'date':
      return drawSessionDate({ ...base, said });
    case 'held':
      return drawSessionDay({ ...base, ...(said.date && { day: said.date }) });
    case undefined:
      return undefined;
  }
}
