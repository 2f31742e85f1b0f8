import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import { drawSessionHeld } from '../cards/draw-session-held.ts';
import { drawSessionBegun } from '../cards/draw-session-notice.ts';
import { drawSessionOutline } from '../cards/draw-session-outline.ts';
import { drawSessionStep } from '../cards/draw-session-step.ts';
import type { SessionPlan } from '../core/programme/programme.ts';
import type { SeenSession } from '../core/sessions/commit-session.ts';
import { isLeft } from '../core/sessions/decide-report.ts';
import type { SessionPlace } from '../core/sessions/session-place.ts';
import type { Asker } from './asker.ts';
import type { Placed } from './place.ts';

/**
 * Draws a session as it stands now; a trainee always gets the outline, whatever the mentor is doing. Of a walk that was
 * left the day before it is asked first whether it is finished.
 */
export function drawPresent(asker: Asker, placed: Placed, seen: SeenSession, note?: string): AdaptiveCard {
  const { programme, plan, leads, group } = placed;
  const { session } = seen;
  const base = {
    reader: asker.reader,
    programme,
    plan,
    version: session.revision,
    ...(note === undefined ? {} : { note }),
  };
  if (!leads || session.state === 'open') return drawSessionOutline({ ...base, session, leads });
  if (session.state === 'running' && isLeft(session, asker.reader.now)) {
    const { place, startedAt } = session;
    return drawSessionBegun({ ...base, place, startedAt, repeat: false });
  }
  if (session.state === 'running') return drawSessionStep({ ...base, session, trainees: group.trainees });
  const next = findNext(placed);
  return drawSessionHeld({
    ...base,
    session,
    trainees: group.trainees,
    ...(next === undefined ? {} : { next }),
  });
}

/** The session after this one: the next of the same year, or the first of the next year. */
function findNext({
  programme,
  plan,
  place,
}: Placed): { place: SessionPlace; plan: SessionPlan } | undefined {
  const talks = programme.mode === 'one-to-one';
  const sameYear = programme.sessions.find(
    (each) => each.years.includes(place.year) && each.order === plan.order + 1,
  );
  const nextYear = programme.sessions.find(
    (each) =>
      each.years.includes(place.year + 1) && (talks ? each.order === plan.order + 1 : each.order === 1),
  );
  if (sameYear !== undefined) return { plan: sameYear, place: { ...place, plan: sameYear.id } };
  if (nextYear === undefined) return undefined;
  const intake = talks ? place.intake : '';
  return { plan: nextYear, place: { ...place, plan: nextYear.id, year: place.year + 1, intake } };
}
