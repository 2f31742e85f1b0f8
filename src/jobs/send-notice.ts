import { instant } from '../core/kernel/time.ts';
import { lease } from '../core/notices/decide-delivery.ts';
import { decideOutcome, forgetConversation, noteAnswer } from '../core/notices/decide-outcome.ts';
import {
  cardsAbout,
  type Delivery,
  type DeliveryState,
  deliveries,
  markRepeat,
} from '../core/notices/delivery.ts';
import type { Conversation } from '../core/notices/mailbox.ts';
import type { Message, OpenOutcome, SendOutcome } from '../core/notices/messenger.ts';
import type { Notice } from '../core/notices/notice.ts';
import { noticeRules } from '../core/notices/notice-rules.ts';
import { nextInConversation } from '../core/notices/pace.ts';
import type { Person } from '../core/people/person.ts';
import type { Stored } from '../core/store/documents.ts';
import type { DrawNotice, Drawn } from './draw-notice.ts';
import type { JobDeps } from './job-deps.ts';
import type { Lane } from './lane.ts';
import { settle } from './settle.ts';

export interface Sending {
  readonly stored: Stored<Delivery>;
  readonly person: Person;
  readonly attempts: number;
  readonly repeat: boolean;
}

type Picture = Extract<Drawn, { message: object }>;
type Answer = SendOutcome | Exclude<OpenOutcome, { outcome: 'opened' }>;

/**
 * Draws a notice as things stand now, and sends it: lease, do, mark. The lease is written before anything leaves, so that
 * after a crash the ledger tells that this one may have been said.
 */
export async function sendNotice(
  deps: JobDeps,
  draw: DrawNotice,
  lane: Lane,
  sending: Sending,
): Promise<DeliveryState | undefined> {
  const drawn = await drawSafely(deps, draw, sending);
  if ('name' in drawn) return settle(deps, sending.stored, drawn);
  await waitForPlace(deps, lane);
  await lane.renew();
  const leased = await takeLease(deps, sending);
  if (leased === undefined) return undefined;
  const answer = await transmit(deps, lane, sending, drawn);
  const { attempts, repeat } = sending;
  const facts = { delivery: leased.document, attempts, repeat, now: deps.now(), jitter: deps.random() };
  return settle(deps, leased, decideOutcome(facts, answer));
}

/** A notice that cannot be drawn is a fault of ours: it fails loudly and stands in nobody's way. */
async function drawSafely(
  deps: JobDeps,
  draw: DrawNotice,
  { stored, person, repeat }: Sending,
): Promise<Picture | DeliveryState> {
  const { notice } = stored.document;
  try {
    const drawn = await draw(deps, { notice, person, repeat });
    if ('message' in drawn) return drawn;
    return { name: 'expired', at: deps.now(), reason: 'superseded', ...markRepeat(repeat) };
  } catch (cause) {
    const error =
      cause instanceof Error ? { error: cause.name, at: cause.stack?.split('\n')[1]?.trim() } : {};
    deps.log.error({ kind: notice.kind, ...error }, 'notice cannot be drawn');
    return { name: 'failed', at: deps.now(), reason: 'not-drawable', ...markRepeat(repeat) };
  }
}

/** Waits for a place in what Teams allows in this chat, and in the tenant. */
async function waitForPlace({ now, sleep, pacer }: JobDeps, { mailbox }: Lane): Promise<void> {
  const wait = nextInConversation(mailbox.sentAt, now()) - now();
  if (wait > 0) await sleep(wait);
  await pacer.take();
}

/** Undefined when somebody else was first. */
async function takeLease(
  { store, worker, now, leaseFor }: JobDeps,
  { stored, attempts, repeat }: Sending,
): Promise<Stored<Delivery> | undefined> {
  const state = lease({ attempts, repeat }, worker, instant(now() + leaseFor));
  const document = { ...stored.document, state };
  const outcome = await store.replace(deliveries, stored.key, stored.version, document);
  return outcome === 'written' ? { key: stored.key, version: stored.version + 1, document } : undefined;
}

/** Sends it into the chat, which is opened first when it is not known; a chat that is gone is opened again once. */
async function transmit(deps: JobDeps, lane: Lane, sending: Sending, drawn: Picture): Promise<Answer> {
  const { notice } = sending.stored.document;
  for (let again = true; ; again = false) {
    const chat = await findChat(deps, lane, sending.person);
    if (!('conversationId' in chat)) return chat;
    const answer = await sendOrReplace(deps, lane, chat, notice, drawn);
    if (answer.outcome !== 'gone' || !again) return answer;
    lane.note(forgetConversation);
    await waitForPlace(deps, lane);
  }
}

async function findChat(
  deps: JobDeps,
  lane: Lane,
  { entraId }: Person,
): Promise<Conversation | Exclude<OpenOutcome, { outcome: 'opened' }>> {
  const { reach } = lane.mailbox;
  if (reach.state === 'open') return reach.conversation;
  const opened = await deps.messenger.open({ entraId });
  note(deps, lane, opened);
  if (opened.outcome !== 'opened') return opened;
  await waitForPlace(deps, lane);
  return opened.conversation;
}

/** Replaces the last card about the same thing where that is what a person wants, and there is one. */
async function sendOrReplace(
  deps: JobDeps,
  lane: Lane,
  chat: Conversation,
  notice: Notice,
  { message, short }: Picture,
): Promise<SendOutcome> {
  const earlier = noticeRules[notice.kind].earlierCard === 'replace' && (await findCard(deps, notice));
  if (earlier) {
    const replaced = note(deps, lane, await deps.messenger.replace(chat, earlier, message));
    if (replaced.outcome !== 'gone') return keepId(replaced, earlier);
    await waitForPlace(deps, lane);
  }
  const sent = note(deps, lane, await deps.messenger.send(chat, message));
  if (sent.outcome !== 'too-large') return sent;
  await waitForPlace(deps, lane);
  const shorter: Message = { summary: message.summary, text: short };
  return note(deps, lane, await deps.messenger.send(chat, shorter));
}

function keepId(answer: SendOutcome, activityId: string): SendOutcome {
  return answer.outcome === 'sent' ? { outcome: 'sent', activityId } : answer;
}

/** The id of the last card in this person's chat about the same subject. */
async function findCard({ store }: JobDeps, { recipient, subject }: Notice): Promise<string | undefined> {
  const cards = await store.query(deliveries, 'card', cardsAbout(recipient, subject), { limit: 1_000 });
  const states = cards.map(({ document }) => document.state);
  const [last] = states
    .flatMap((state) => (state.name === 'delivered' ? [state] : []))
    .toSorted((a, b) => b.at - a.at);
  return last?.activityId;
}

function note<A extends SendOutcome | OpenOutcome>({ now }: JobDeps, lane: Lane, answer: A): A {
  const at = now();
  lane.note((mailbox) => noteAnswer(mailbox, answer, at));
  return answer;
}
