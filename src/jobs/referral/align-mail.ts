import type { EntraId, ReferralId } from '../../core/kernel/id.ts';
import { type Instant, instant } from '../../core/kernel/time.ts';
import { untilMended, waitForAnswer } from '../../core/notices/pace.ts';
import { followReferral, judgingOf, keepMailStep } from '../../core/referral/commit-mail.ts';
import { followMail, offerText } from '../../core/referral/follow-mail.ts';
import { type Keeping, openReferral } from '../../core/referral/load-referral.ts';
import type { MailAnswer, MailDrafts, MailMode } from '../../core/referral/mail-drafts.ts';
import { beforeMailStep, decideMailStep, type MailStep } from '../../core/referral/mail-step.ts';
import { type Referral, referrals, type Secret } from '../../core/referral/referral.ts';
import { proveReferral } from '../../core/referral/secret.ts';
import { takeMailAnswer } from '../../core/referral/take-mail-answer.ts';
import type { Stored } from '../../core/store/documents.ts';
import { collectOutbox } from '../deliver/collect-outbox.ts';
import type { JobDeps } from '../job-deps.ts';

/** What came of bringing a mailbox in line. */
export type Aligned =
  | { readonly name: 'in-line' }
  /** There is no such request any more. */
  | { readonly name: 'gone' }
  /** Not before this moment; `tried`: an answer got us no further. */
  | { readonly name: 'later'; readonly at: Instant; readonly tried: boolean };

export interface MailAlignment extends Keeping {
  readonly deps: JobDeps;
  readonly id: ReferralId;
  /** None where no mailbox is to be reached; the text is offered to be copied then. */
  readonly drafts?: MailDrafts | undefined;
  readonly mode: MailMode;
  /** None of a mentor who has left. */
  readonly mailbox?: EntraId | undefined;
  readonly attempts: number;
  /** Resolves when one request may leave. */
  readonly ready: () => Promise<void>;
}

/** More steps in a row than any message takes: something goes round in a circle. */
const mostSteps = 16;

/** Takes one step after another, each stored before its request leaves, until the mailbox is in line or has to wait. */
export async function alignMail(alignment: MailAlignment): Promise<Aligned> {
  const { deps, id, attempts } = alignment;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const opened = await openReferral(alignment, id);
    if (opened === undefined) return { name: 'gone' };
    const step = decide(alignment, opened.stored.document, opened.secret);
    if (step.do === 'rest') return { name: 'in-line' };
    if (step.do === 'wait') return { name: 'later', at: step.until, tried: false };
    const answer = await takeStep(alignment, opened.stored, step);
    const wait = answer && waitAfter(answer, attempts, deps.random());
    if (wait !== undefined) return { name: 'later', at: instant(deps.now() + wait), tried: true };
  }
  throw Object.assign(new Error('a message does not come to rest'), { code: 'mail.circle' });
}

function decide(
  { seals, mode, deps }: MailAlignment,
  referral: Referral,
  secret: Secret | undefined,
): MailStep {
  const now = deps.now();
  return decideMailStep(referral.mail, proveReferral(referral, secret, seals.digest, now), mode, now);
}

type Active = Exclude<MailStep, { readonly do: 'rest' | 'wait' }>;

/** Stores what must be stored, asks, and stores what came of it. Gives the answer where something was asked. */
async function takeStep(
  alignment: MailAlignment,
  stored: Stored<Referral>,
  step: Active,
): Promise<MailAnswer | undefined> {
  const { deps, ready } = alignment;
  if (step.do === 'offer' || step.do === 'end') {
    await follow(alignment, (referral, secret) => settle(alignment, step.do, referral, secret));
    return undefined;
  }
  await ready();
  // Proved at the very moment that it is stored that it may leave: whoever withdraws is before it, or after it.
  const opened = await openReferral(alignment, alignment.id);
  const fresh = opened && decide(alignment, opened.stored.document, opened.secret);
  if (fresh?.do !== step.do || opened?.stored.version !== stored.version) return undefined;
  const { mail } = stored.document;
  const before = mail && beforeMailStep(mail, fresh, deps.now());
  if (before !== mail && (await keepMailStep(deps.store, stored, before)) === 'stale') return undefined;
  return askAndFollow(alignment, fresh as Request, before?.stamp);
}

/** Done on what stands there at the moment of writing, if it is still to be done. */
function settle(
  alignment: MailAlignment,
  what: 'offer' | 'end',
  referral: Referral,
  secret: Secret | undefined,
): Referral {
  if (decide(alignment, referral, secret).do !== what) return referral;
  const now = alignment.deps.now();
  if (what === 'offer') return offerText(referral, secret, now);
  const { left } = referral.mail ?? {};
  return followMail(referral, secret, { news: { kind: 'ended', ...(left && { left }) } }, now);
}

type Request = Exclude<Active, { readonly do: 'offer' | 'end' }>;

async function askAndFollow(
  alignment: MailAlignment,
  step: Request,
  stamp: string | undefined,
): Promise<MailAnswer> {
  const answer = await ask(alignment, step, stamp);
  await follow(alignment, (referral, secret) => {
    const now = alignment.deps.now();
    const { mail } = referral;
    // It was replaced while the answer was on its way.
    if (mail === undefined || mail.stamp !== stamp) return referral;
    const judging = judgingOf(alignment, referral, secret, now);
    return followMail(referral, secret, takeMailAnswer(mail, step, answer, judging), now);
  });
  return answer;
}

async function ask({ drafts, mailbox }: MailAlignment, step: Request, stamp = ''): Promise<MailAnswer> {
  if (drafts === undefined || mailbox === undefined) return { kind: 'no-mailbox' };
  switch (step.do) {
    case 'make':
      return drafts.make(mailbox, step.proof);
    case 'find':
      return drafts.find(mailbox, stamp);
    case 'look':
      return drafts.look(mailbox, step.id, stamp);
    case 'send':
      return drafts.send(mailbox, step.id, step.proof);
    case 'discard':
      return drafts.discard(mailbox, step.id);
  }
}

/** Stores what came of a step with what people are told of it, and has that said. */
async function follow(
  alignment: MailAlignment,
  take: (referral: Referral, secret: Secret | undefined) => Referral,
): Promise<void> {
  const written = await followReferral(alignment, alignment.id, take);
  if (written?.document.outbox !== undefined) await collectOutbox(alignment.deps, referrals, written);
}

/** How long to wait after an answer that got us no further, in milliseconds; none where the next step can be asked at once. */
function waitAfter(answer: MailAnswer, attempts: number, jitter: number): number | undefined {
  switch (answer.kind) {
    case 'unknown':
    case 'later':
    case 'conflict':
      return waitForAnswer(answer, attempts, jitter);
    case 'identity':
    case 'refused':
    case 'no-mailbox':
    case 'not-permitted':
      return untilMended;
    case 'message':
    case 'found':
    case 'done':
    case 'absent':
      return undefined;
  }
}
