import { accept, type Result, refuse } from '../kernel/result.ts';
import type { SessionPlace } from '../kernel/session-place.ts';
import type { Instant } from '../kernel/time.ts';
import type { SessionPlan } from '../programme/programme.ts';
import type { SessionChange, Token } from '../sessions/wishes.ts';
import { type Contended, change, contended, leave, write } from '../store/change.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import { type Clockwork, followDate } from './clockwork.ts';
import { decideSession } from './decide-session.ts';
import { decideWake } from './decide-wake.ts';
import type { SessionRefusal } from './refusals.ts';
import { emptySession, type Session, sessionKey, sessions } from './session.ts';

/** How many typed messages are remembered; a redelivery comes within seconds, not after this many. */
const rememberedMessages = 16;

/** A session as a card is drawn from it; one that is not stored yet is empty and has revision 0. */
export interface SeenSession {
  readonly session: Session;
}

export interface CommittedSession extends SeenSession {
  /** True when the wish was carried out before, or was made from a card that is no longer the present state. */
  readonly already: boolean;
  /** How it stood before. */
  readonly from: Session['state'];
}

interface SessionCommand {
  readonly place: SessionPlace;
  readonly plan: SessionPlan;
  readonly token: Token;
  readonly wish: SessionChange;
  readonly clock: Clockwork;
}

export async function loadSession(store: DocumentStore, place: SessionPlace): Promise<SeenSession> {
  const stored = await store.load(sessions, sessionKey(place));
  return { session: present(stored, place) };
}

/**
 * Loads, decides, writes; decides again when the write is stale. What it gives as not `already` is durable. Refuses to have
 * a session run beside another one of the same people, also when both begin at once.
 */
export async function commitSession(
  store: DocumentStore,
  command: SessionCommand,
  now: Instant,
): Promise<Result<CommittedSession, SessionRefusal | Contended>> {
  const { place, plan, token, wish, clock } = command;
  const target = {
    collection: sessions,
    key: sessionKey(place),
    taken: refuse('session.other-running'),
    contended,
  };
  return change<Session, Result<CommittedSession, SessionRefusal | Contended>>(store, target, (stored) => {
    const before = present(stored, place);
    if (isAlreadyDone(before, token))
      return leave(accept({ session: before, already: true, from: before.state }));
    const decided = decideSession(before, plan, wish, now, clock.zone);
    if (!decided.ok) return leave(decided);
    const session = remember(followDate(before, decided.value, clock, now), token);
    return write(session, accept({ session, already: false, from: before.state }));
  });
}

/**
 * Has the clock say what is due about a session, in one write with the marks that it was said. Gives whether notices were
 * written; somebody else who was first has said it.
 */
export async function wakeSession(
  store: DocumentStore,
  place: SessionPlace,
  clock: Clockwork,
  now: Instant,
): Promise<boolean> {
  const target = { collection: sessions, key: sessionKey(place), contended: false };
  return change(store, target, (stored) => {
    if (stored?.document.clock?.wakeAt === undefined || stored.document.clock.wakeAt > now)
      return leave(false);
    const session = decideWake(stored.document, clock, now);
    return write(session, (session.outbox?.length ?? 0) > (stored.document.outbox?.length ?? 0));
  });
}

/**
 * Takes from a running session the place that its people have for one, and leaves it running: it can't be ended while its
 * programme does not have it, and others must not wait for it. Whoever wrote first has changed it.
 */
export async function releasePlace(store: DocumentStore, { key, version, document }: Stored<Session>) {
  if (document.state !== 'running' || document.sole === undefined) return;
  const { sole: _, ...running } = document;
  await store.replace(sessions, key, version, running);
}

function present(stored: Stored<Session> | undefined, place: SessionPlace): Session {
  return stored?.document ?? emptySession(place);
}

function isAlreadyDone(session: Session, token: Token): boolean {
  const isOld = token.kind === 'seen' && token.version !== session.revision;
  return isOld || (token.id !== undefined && session.messages.includes(token.id));
}

function remember(session: Session, token: Token): Session {
  const { id } = token;
  const messages = id === undefined ? session.messages : [...session.messages, id].slice(-rememberedMessages);
  return { ...session, revision: session.revision + 1, messages };
}
