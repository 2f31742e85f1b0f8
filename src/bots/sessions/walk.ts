import { drawSessionStep } from '../../cards/sessions/draw-session-step.ts';
import { loadSession } from '../../core/sessions/commit-session.ts';
import { findPlaced, type Placed } from '../../core/sessions/find-placed.ts';
import type { RunningSession } from '../../core/sessions/session.ts';
import type { SessionChange } from '../../core/sessions/wishes.ts';
import type { Refusal } from '../../core/wishes/refusal.ts';
import type { Slots } from '../../understanding/understand.ts';
import type { Answer, Asker, Meaning } from '../asker.ts';
import { loadLookBack } from '../goals/load-look-back.ts';
import { findRunning } from './listing.ts';

/** Typed words have no card that says which session they mean: it is the one that is running. */
export async function move(asker: Asker, wish: SessionChange, id: string): Promise<Meaning> {
  const place = await findRunning(asker);
  const nothing: Refusal = 'session.none-running';
  if (place === undefined) return { refusal: nothing };
  return { wish: { verb: wish.verb, place, token: { kind: 'message', id }, wish } };
}

/**
 * Ends the running session when the words say that it is the session that ends, or when only the last step is left.
 * Somebody who says "done" in the middle may mean the step: they see where they are, and both ways on.
 */
export async function endSession(asker: Asker, { scope }: Slots, id: string): Promise<Meaning> {
  const present = scope === 'step' ? await findLed(asker) : undefined;
  const left = present === undefined ? 0 : present.plan.steps.length - present.session.step - 1;
  if (present === undefined || left <= 0 || present.session.messages.includes(id))
    return move(asker, { verb: 'session.finish' }, id);
  return showStep(asker, present, asker.words['step.notLast']({ left }));
}

/** Words that are only like those for a move change nothing: who leads a session sees where they are, and every way on. */
export async function askMove(asker: Asker): Promise<Answer | undefined> {
  const present = await findLed(asker);
  return present && showStep(asker, present, asker.words['step.asked']);
}

export type Led = Placed & { readonly session: RunningSession };

/** The session that this person is leading now. */
export async function findLed(asker: Asker): Promise<Led | undefined> {
  const place = await findRunning(asker);
  if (place === undefined) return undefined;
  const placed = await findPlaced(asker.deps, asker.person, place);
  const { session } = await loadSession(asker.deps.store, place);
  if (!placed.ok || !placed.value.leads || session.state !== 'running') return undefined;
  return { ...placed.value, session };
}

async function showStep(asker: Asker, led: Led, note: string): Promise<Answer> {
  const { plan, programme, group, session } = led;
  const at = { plan, programme, session, version: session.revision, trainees: group.trainees };
  const lookBack = await loadLookBack(asker, led);
  return { card: drawSessionStep({ reader: asker.reader, ...at, offersEnd: true, note, lookBack }) };
}
