import type { Recipient } from '../consent/message.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Person } from '../people/person.ts';
import { chooseRecipient } from './choose-recipient.ts';
import { judgeMentor, membershipIn, type Pair } from './judge-mentor.ts';
import type { Keeping } from './load-referral.ts';
import { type Content, isOpen, type Secret } from './referral.ts';
import type { ReferralRefusal } from './refusals.ts';
import { askedOf, type WriteMessage } from './secret.ts';
import { type Turned, type Turning, type TurnOutcome, turnReferral } from './turn-referral.ts';
import type { Rewriting } from './wishes.ts';

/** What a text of the trainee's own may have at most, in characters. */
const longestText = 2_000;

export interface RewriteCommand extends Turning, Pair {
  readonly trainee: Person;
  /** The version of the question that the card was drawn from; 0 where nobody was to be written to yet. */
  readonly seen: number;
  readonly change: Rewriting;
  readonly write: WriteMessage;
}

/** The trainee changes the text or the recipient, and is asked anew: what was asked before is void. */
export async function rewriteConsent(keeping: Keeping, command: RewriteCommand): Promise<TurnOutcome> {
  const { digest } = keeping.seals;
  const { seen, now, write } = command;
  return turnReferral(keeping, command, 'trainee', (referral, secret): Result<Turned, ReferralRefusal> => {
    if ((secret.asked?.consent.version ?? 0) !== seen) return refuse('consent.superseded');
    if (!isOpen(referral) || referral.mail !== undefined) return refuse('consent.used');
    const wanted = decideWanted(secret, command);
    if (!wanted.ok) return wanted;
    const { content, recipient } = wanted.value;
    const blocked = judgeMentor(command, recipient);
    if (blocked !== undefined) return refuse(blocked);
    if (recipient === undefined) return accept({ referral, secret: { ...secret, content } });
    const message = write(content, recipient, secret.language);
    const asked = askedOf(referral, { ...secret, content }, { recipient, message, digest, now });
    return accept({ referral, secret: { ...secret, content, asked } });
  });
}

interface Wanted {
  readonly content: Content;
  readonly recipient?: Recipient | undefined;
}

function decideWanted(
  secret: Secret,
  { change, trainee, programme }: RewriteCommand,
): Result<Wanted, ReferralRefusal> {
  const recipient = secret.asked?.recipient;
  if (change.part === 'text') {
    const content = readContent(change);
    return content === undefined ? refuse('referral.bad-text') : accept({ content, recipient });
  }
  const membership = membershipIn(trainee, programme);
  if (membership === undefined) return refuse('referral.not-yours');
  const chosen = chooseRecipient(membership, change.to);
  return chosen.ok ? accept({ content: secret.content, recipient: chosen.value }) : chosen;
}

/** A text of one's own has something in it, is not too long, and holds nothing that is no text, such as half a character. */
function readContent(change: Extract<Rewriting, { part: 'text' }>): Content | undefined {
  if (change.level === 1) return { level: 1 };
  if (change.level === 2) return { level: 2, topic: change.topic };
  const text = change.text.replaceAll('\r\n', '\n');
  const isText = /\S/.test(text) && text.length <= longestText && !/[^\P{Cc}\n\t]|\p{Cs}/u.test(text);
  return isText ? { level: 3, text } : undefined;
}
