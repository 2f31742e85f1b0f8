import {
  cardsAbout,
  type Delivery,
  type DeliveryState,
  deliveries,
  markRepeat,
} from '../../core/effects/delivery.ts';
import { kindInLog } from '../../core/effects/effect.ts';
import type { Tries } from '../../core/effects/lease.ts';
import type { Notice } from '../../core/effects/notice.ts';
import { causeOf } from '../../core/kernel/cause-of.ts';
import { decideOutcome, forgetConversation, noteAnswer } from '../../core/notices/decide-outcome.ts';
import type { Conversation, Mailbox } from '../../core/notices/mailbox.ts';
import type { Message, OpenOutcome, SendOutcome } from '../../core/notices/messenger.ts';
import { noticeRules } from '../../core/notices/notice-rules.ts';
import { nextInConversation } from '../../core/notices/pace.ts';
import type { Person } from '../../core/people/person.ts';
import type { Stored } from '../../core/store/documents.ts';
import type { JobDeps } from '../job-deps.ts';
import type { DrawNotice, Drawn } from '../notice-row.ts';
import { Hold, LineTaken } from './hold.ts';
import type { Lane } from './lane.ts';
import { settle } from './settle.ts';

export interface Sending extends Tries {
  readonly stored: Stored<Delivery<Notice>>;
  readonly person: Person;
}

type Picture = Extract<Drawn, { message: object }>;
type Answer = SendOutcome | Exclude<OpenOutcome, { outcome: 'opened' }>;

/** Draws a notice as things stand now, and sends it: lease, do, mark. Undefined when somebody else has it now. */
export async function sendNotice(
  deps: JobDeps,
  draw: DrawNotice,
  lane: Lane<Mailbox>,
  sending: Sending,
): Promise<DeliveryState | undefined> {
  const drawn = await drawSafely(deps, draw, sending);
  if ('name' in drawn) return settle(deps, sending.stored, drawn);
  const hold = new Hold(deps, lane, sending);
  try {
    const answer = await transmit({ deps, lane, hold, drawn }, sending.person);
    const facts = { ...sending, delivery: hold.line.document, now: deps.now(), jitter: deps.random() };
    return await settle(deps, hold.line, decideOutcome(facts, answer));
  } catch (cause) {
    if (cause instanceof LineTaken) return undefined;
    throw cause;
  }
}

/** A notice that cannot be drawn is a fault of ours: it fails loudly and stands in nobody's way. */
async function drawSafely(
  deps: JobDeps,
  draw: DrawNotice,
  { stored, person, repeat }: Sending,
): Promise<Picture | DeliveryState> {
  const { effect: notice } = stored.document;
  try {
    const drawn = await draw(deps, { notice, person, repeat });
    if ('message' in drawn) return drawn;
    return { name: 'expired', at: deps.now(), reason: 'superseded', ...markRepeat(repeat) };
  } catch (cause) {
    deps.log.error({ kind: kindInLog(notice), ...causeOf(cause) }, 'notice cannot be drawn');
    return { name: 'failed', at: deps.now(), reason: 'not-drawable', ...markRepeat(repeat) };
  }
}

interface Transmission {
  readonly deps: JobDeps;
  readonly lane: Lane<Mailbox>;
  readonly hold: Hold<Notice, Mailbox>;
  readonly drawn: Picture;
}

/** Sends it into the chat, which is opened first when it is not known; a chat that is gone is opened again once. */
async function transmit(via: Transmission, person: Person): Promise<Answer> {
  for (let again = true; ; again = false) {
    const chat = await findChat(via, person);
    if (!('conversationId' in chat)) return chat;
    const answer = await sendOrReplace(via, chat);
    if (answer.outcome !== 'gone' || !again) return answer;
    via.lane.note(forgetConversation);
  }
}

async function findChat(
  via: Transmission,
  { entraId }: Person,
): Promise<Conversation | Exclude<OpenOutcome, { outcome: 'opened' }>> {
  const { deps, lane } = via;
  const { reach } = lane.document;
  if (reach.state === 'open') return reach.conversation;
  await untilFree(via);
  const opened = note(deps, lane, await deps.messenger.open({ entraId }));
  return opened.outcome === 'opened' ? opened.conversation : opened;
}

/** Replaces the last card about the same thing where that is what a person wants, and there is one. */
async function sendOrReplace(via: Transmission, chat: Conversation): Promise<SendOutcome> {
  const { deps, hold } = via;
  const { effect: notice } = hold.line.document;
  const earlier = noticeRules[notice.kind].earlierCard === 'replace' && (await findCard(deps, notice));
  if (earlier) {
    const replace = (message: Message) => deps.messenger.replace(chat, earlier, message);
    const replaced = await sayOrShorten(via, replace);
    if (replaced.outcome !== 'gone') return keepId(replaced, earlier);
  }
  return sayOrShorten(via, (message) => deps.messenger.send(chat, message));
}

/** One request; a second one with one line instead of the card, when that is too large. */
async function sayOrShorten(
  via: Transmission,
  say: (message: Message) => Promise<SendOutcome>,
): Promise<SendOutcome> {
  const { deps, lane, drawn } = via;
  const { message, short } = drawn;
  await untilFree(via);
  const said = note(deps, lane, await say(message));
  if (said.outcome !== 'too-large') return said;
  await untilFree(via);
  return note(deps, lane, await say({ summary: message.summary, text: short }));
}

/** Resolves at the moment at which one request may leave, within what Teams allows in this chat and in the tenant. */
async function untilFree({ deps, lane, hold }: Transmission): Promise<void> {
  const { now, sleep, pacer } = deps;
  const wait = nextInConversation(lane.document.sentAt, now()) - now();
  if (wait > 0) await sleep(wait);
  const place = await pacer.take();
  await hold.ready(async () => place?.come());
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

function note<A extends SendOutcome | OpenOutcome>({ now }: JobDeps, lane: Lane<Mailbox>, answer: A): A {
  const at = now();
  lane.note((mailbox) => noteAnswer(mailbox, answer, at));
  return answer;
}
