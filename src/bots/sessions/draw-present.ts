import type { AdaptiveCard } from '../../cards/kit/adaptive-card.ts';
import { drawSessionHeld } from '../../cards/sessions/draw-session-held.ts';
import { drawSessionBegun } from '../../cards/sessions/draw-session-news.ts';
import { drawSessionOutline } from '../../cards/sessions/draw-session-outline.ts';
import { drawSessionStep } from '../../cards/sessions/draw-session-step.ts';
import { dateIn } from '../../core/kernel/time.ts';
import type { SeenSession } from '../../core/sessions/commit-session.ts';
import { isLeft } from '../../core/sessions/decide-report.ts';
import type { Placed } from '../../core/sessions/find-placed.ts';
import { loadGroupFacts } from '../../core/sessions/load-group-sessions.ts';
import { nextAfter } from '../../core/sessions/next-session.ts';
import type { Asker } from '../asker.ts';
import { loadLookBack } from '../goals/load-look-back.ts';

/**
 * Draws a session as it stands now; a trainee always gets the outline, whatever the mentor is doing. Of a walk that was
 * left the day before it is asked first whether it is finished.
 */
export async function drawPresent(
  asker: Asker,
  placed: Placed,
  seen: SeenSession,
  note?: string,
): Promise<AdaptiveCard> {
  const { programme, plan, leads, group } = placed;
  const { session } = seen;
  const lookBack = session.state === 'held' ? undefined : await loadLookBack(asker, placed);
  const base = {
    reader: asker.reader,
    programme,
    plan,
    version: session.revision,
    ...(note === undefined ? {} : { note }),
  };
  if (!leads || session.state === 'open') return drawSessionOutline({ ...base, session, leads, lookBack });
  if (session.state === 'running' && isLeft(session, asker.reader.now)) {
    const { place, startedAt } = session;
    return drawSessionBegun({ ...base, place, startedAt, repeat: false });
  }
  if (session.state === 'running')
    return drawSessionStep({ ...base, session, trainees: group.trainees, lookBack });
  const next = await findNext(asker, placed);
  return drawSessionHeld({
    ...base,
    session,
    trainees: group.trainees,
    ...(next === undefined ? {} : { next }),
  });
}

/** What comes after a session that was held, as the list has it. */
async function findNext({ deps, reader }: Asker, { programme, place, group }: Placed) {
  const today = dateIn(programme.timezone, reader.now);
  const present = { group: place.group, trainees: group.trainees };
  const facts = await loadGroupFacts(deps.store, programme, present, today);
  return nextAfter(programme, facts, place.year, today);
}
