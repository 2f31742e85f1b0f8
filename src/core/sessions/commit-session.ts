import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Instant } from '../kernel/time.ts';
import type { SessionPlan } from '../programme/programme.ts';
import type { DocumentStore, Stored } from '../store/documents.ts';
import type { Refusal } from '../wishes/refusal.ts';
import type { SessionPlace, SessionWish, Token } from '../wishes/wish.ts';
import { decideSession } from './decide-session.ts';
import { emptySession, type Session, sessionKey, sessions } from './session.ts';

/** How often a command is decided again when somebody else wrote first. */
const attempts = 8;
/** How many typed messages are remembered; a redelivery comes within seconds, not after this many. */
const rememberedMessages = 16;

/** A session and the version of it that a card is drawn from; version 0 stands for one that is not stored yet. */
export interface SeenSession {
  readonly session: Session;
  readonly version: number;
}

export interface CommittedSession extends SeenSession {
  /** True when the wish was carried out before, or was made from a card that is no longer the present state. */
  readonly already: boolean;
}

export interface SessionCommand {
  readonly place: SessionPlace;
  readonly plan: SessionPlan;
  readonly token: Token;
  readonly wish: SessionWish;
  /** IANA zone of the programme. */
  readonly zone: string;
}

export async function loadSession(store: DocumentStore, place: SessionPlace): Promise<SeenSession> {
  const stored = await store.load(sessions, sessionKey(place));
  return seen(stored, place);
}

/** Loads, decides, writes; decides again when the write is stale. What it gives as not `already` is durable. */
export async function commitSession(
  store: DocumentStore,
  command: SessionCommand,
  now: Instant,
): Promise<Result<CommittedSession, Refusal>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await store.load(sessions, sessionKey(command.place));
    const before = seen(stored, command.place);
    if (isAlreadyDone(before, command.token)) return accept({ ...before, already: true });
    const decided = decideSession(before.session, command.plan, command.wish, now, command.zone);
    if (!decided.ok) return decided;
    const session = remember(decided.value, command.token);
    if ((await write(store, stored, session)) === 'written') {
      return accept({ session, version: before.version + 1, already: false });
    }
  }
  return refuse('session.contended');
}

function seen(stored: Stored<Session> | undefined, place: SessionPlace): SeenSession {
  return { session: stored?.document ?? emptySession(place), version: stored?.version ?? 0 };
}

function isAlreadyDone({ session, version }: SeenSession, token: Token): boolean {
  return token.kind === 'seen' ? token.version !== version : session.messages.includes(token.id);
}

function remember(session: Session, token: Token): Session {
  if (token.kind === 'seen') return session;
  return { ...session, messages: [...session.messages, token.id].slice(-rememberedMessages) };
}

function write(store: DocumentStore, stored: Stored<Session> | undefined, session: Session) {
  const key = sessionKey(session.place);
  return stored === undefined
    ? store.insert(sessions, key, session)
    : store.replace(sessions, key, stored.version, session);
}
