import { drawSessionStep } from '../../cards/draw-session-step.ts';
import { loadSession } from '../../core/sessions/commit-session.ts';
import type { Refusal } from '../../core/wishes/refusal.ts';
import type { SessionWish } from '../../core/wishes/wish.ts';
import type { Slots } from '../../understanding/understand.ts';
import type { Asker } from '../asker.ts';
import { findRunning } from '../listing.ts';
import { findPlaced } from '../place.ts';
import type { Reading } from './read-intent.ts';

/** Typed words have no card that says which session they mean: it is the one that is running. */
export async function move(asker: Asker, wish: SessionWish, id: string): Promise<Reading> {
  const place = await findRunning(asker);
  const nothing: Refusal = 'session.none-running';
  if (place === undefined) return { refusal: nothing };
  return { wish: { verb: wish.verb, place, token: { kind: 'message', id }, wish } };
}

/**
 * Ends the running session when the words say that it is the session that ends, or when only the last step is left.
 * Somebody who says "done" in the middle may mean the step: they see where they are, and both ways on.
 */
export async function endSession(asker: Asker, { scope }: Slots, id: string): Promise<Reading> {
  const finish = () => move(asker, { verb: 'session.finish' }, id);
  const place = scope === 'step' ? await findRunning(asker) : undefined;
  if (place === undefined) return finish();
  const placed = await findPlaced(asker, place);
  const { session } = await loadSession(asker.deps.store, place);
  if (!placed.ok || !placed.value.leads || session.state !== 'running') return finish();
  const { plan, programme, group } = placed.value;
  const left = plan.steps.length - session.step - 1;
  if (left <= 0 || session.messages.includes(id)) return finish();
  const { reader, words } = asker;
  const version = session.revision;
  const card = { reader, programme, plan, session, version, trainees: group.trainees, offersEnd: true };
  return { card: drawSessionStep({ ...card, note: words['step.notLast']({ left }) }) };
}
