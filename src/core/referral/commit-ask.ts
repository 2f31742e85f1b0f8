import { expiresFrom } from '../consent/consent.ts';
import type { Recipient } from '../consent/message.ts';
import { withEffects } from '../effects/outbox.ts';
import type { ReferralId } from '../kernel/id.ts';
import type { Language } from '../kernel/language.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Instant } from '../kernel/time.ts';
import { makeDataKey } from '../seals/keep-keys.ts';
import { asWritten, type Contended, change, contended, leave, write } from '../store/change.ts';
import type { Stored } from '../store/documents.ts';
import { judgeMentor, type Pair } from './judge-mentor.ts';
import { findOpenOf, type Keeping, openReferral } from './load-referral.ts';
import { type Referral, referrals, type Secret } from './referral.ts';
import type { ReferralRefusal } from './refusals.ts';
import { askedOf, sealSecret, type WriteMessage } from './secret.ts';
import { tellEnd, tellNow } from './tell-personal.ts';

export interface AskCommand extends Pair {
  /** Made up when the card was drawn, so that a second press is no second request. */
  readonly id: ReferralId;
  readonly startedBy: Referral['startedBy'];
  /** Left out where nobody is known: the trainee says whom. */
  readonly recipient?: Recipient;
  /** Of the recipient. */
  readonly language: Language;
  readonly write: WriteMessage;
  readonly now: Instant;
}

export type Asked = Result<Stored<Referral>, ReferralRefusal | Contended>;

/**
 * Puts the question to the trainee: whether this mentor may write to this person. What the mentor is told when it expires
 * stands in that same write, before anybody can have answered.
 */
export async function askReferral(keeping: Keeping, command: AskCommand): Promise<Asked> {
  const { store, seals } = keeping;
  const { id, recipient, now, startedBy } = command;
  const blocked = judgeMentor(command, recipient);
  if (blocked !== undefined) return refuse(blocked);
  // One of their own goes on where it was.
  const own = startedBy === 'trainee' ? await findOwn(keeping, command) : undefined;
  if (own !== undefined) return accept(own);
  const key = await makeDataKey(store, seals, id, now);
  const target = { collection: referrals, key: id, contended, taken: refuse('referral.waiting') };
  return change<Referral, Asked>(store, target, (found) => {
    if (found !== undefined)
      return leave(isSameAsk(found.document, command) ? accept(found) : refuse('referral.unknown'));
    const referral = withEffects(newReferral(command), newsOf(command));
    const sealed = sealSecret(seals, key, referral, newSecret(command, referral, seals.digest));
    return write(sealed, accept(asWritten(id, found, sealed)));
  });
}

async function findOwn(keeping: Keeping, { trainee, mentor }: AskCommand) {
  const id = await findOpenOf(keeping.store, trainee.id);
  const found = id && (await openReferral(keeping, id))?.stored;
  const { document } = found ?? {};
  const isOwn = document?.startedBy === 'trainee' && document.mentor === mentor.id;
  return isOwn && document.stage !== 'sent' ? found : undefined;
}

function isSameAsk({ mentor, trainee, startedBy }: Referral, command: AskCommand): boolean {
  return mentor === command.mentor.id && trainee === command.trainee.id && startedBy === command.startedBy;
}

function newReferral({ id, programme, mentor, trainee, startedBy, now }: AskCommand): Referral {
  const who = { id, programme, mentor: mentor.id, trainee: trainee.id, startedBy };
  return { ...who, askedAt: now, expiresAt: expiresFrom(now), stage: 'waiting' };
}

/** A trainee who asks for themself is looking at the card; and the mentor knows of nothing. */
function newsOf(command: AskCommand) {
  if (command.startedBy === 'trainee') return [];
  const referral = newReferral(command);
  return [tellNow(referral, referral.trainee, 'ask', command.now), tellEnd(referral)];
}

function newSecret(
  { recipient, language, write: put, now }: AskCommand,
  referral: Referral,
  digest: (text: string) => string,
): Secret {
  const secret: Secret = { content: { level: 1 }, language };
  if (recipient === undefined) return secret;
  const message = put(secret.content, recipient, language);
  return { ...secret, asked: askedOf(referral, secret, { recipient, message, digest, now }) };
}
