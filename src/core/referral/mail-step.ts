import type { ConsentProof, ProofRefusal } from '../consent/prove-consent.ts';
import type { Result } from '../kernel/result.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import type { Mail } from './mail.ts';
import type { MailMode } from './mail-drafts.ts';

/** What brings a mailbox one step nearer to what both people want. One step is one request at most. */
export type MailStep =
  | { readonly do: 'rest' }
  | { readonly do: 'wait'; readonly until: Instant }
  /** There is no mailbox: the text is shown to the mentor. */
  | { readonly do: 'offer'; readonly proof: ConsentProof }
  | { readonly do: 'make'; readonly proof: ConsentProof }
  /** Look for it by its stamp: nobody knows whether it was made, sent or taken away. */
  | { readonly do: 'find' }
  /** Look at the draft by its id. */
  | { readonly do: 'look'; readonly id: string }
  | { readonly do: 'send'; readonly id: string; readonly proof: ConsentProof }
  | { readonly do: 'discard'; readonly id: string }
  /** Nothing of it is in the mailbox, and nothing may come there. */
  | { readonly do: 'end' };

/** How often a look by stamp has to find nothing until it is believed, when the message is wanted and when it must go. */
const [missesToMake, missesToForget] = [2, 3];
/** How often a draft is looked at, in minutes: somebody may send it, change it or throw it away in Outlook. */
const lookMinutes = 15;

/** Decides the next step. `proof`: whether the trainee's consent stands at this moment. Pure. */
export function decideMailStep(
  mail: Mail | undefined,
  proof: Result<ConsentProof, ProofRefusal>,
  mode: MailMode,
  now: Instant,
): MailStep {
  if (mail === undefined) return { do: 'rest' };
  const [extra] = mail.extra ?? [];
  if (extra !== undefined) return { do: 'discard', id: extra };
  if (mail.isOver) return { do: 'end' };
  // What may have left is found out before anything else: also what was withdrawn a moment later.
  if (mail.sendingAt !== undefined) return lookByStamp(mail, now);
  if (!proof.ok || mail.want === 'gone') return takeAway(mail, now);
  if (mail.makingAt === undefined)
    return { do: mode === 'off' || mail.noMailbox ? 'offer' : 'make', proof: proof.value };
  if (mail.id === undefined && mail.misses < missesToMake) return lookByStamp(mail, now);
  // What was seen and is nowhere was thrown away: it is never made again.
  if (mail.id === undefined)
    return mail.seen === undefined ? { do: 'make', proof: proof.value } : { do: 'end' };
  return tend(mail, mail.id, proof.value, mode, now);
}

/** A draft that stands: looked at before it is sent, and now and then. */
function tend(mail: Mail, id: string, proof: ConsentProof, mode: MailMode, now: Instant): MailStep {
  const { want, isChecked, seen } = mail;
  if (want === 'sent' && mode === 'send') return isChecked ? { do: 'send', id, proof } : { do: 'look', id };
  const lookAt = seen === undefined ? now : addMinutes(seen.at, lookMinutes);
  return lookAt <= now ? { do: 'look', id } : { do: 'wait', until: lookAt };
}

function takeAway(mail: Mail, now: Instant): MailStep {
  if (mail.makingAt === undefined || mail.misses >= missesToForget) return { do: 'end' };
  return mail.id === undefined ? lookByStamp(mail, now) : { do: 'discard', id: mail.id };
}

function lookByStamp({ lookAt }: Mail, now: Instant): MailStep {
  return lookAt === undefined || lookAt <= now ? { do: 'find' } : { do: 'wait', until: lookAt };
}

/** What must be stored before a request leaves, so that after a crash it is known that it may have been carried out. */
export function beforeMailStep(mail: Mail, step: MailStep, now: Instant): Mail {
  switch (step.do) {
    case 'make': {
      const { lookAt: _, ...rest } = mail;
      return { ...rest, makingAt: now, misses: 0 };
    }
    case 'send': {
      const { lookAt: _, ...rest } = mail;
      return { ...rest, sendingAt: now, misses: 0 };
    }
    case 'rest':
    case 'wait':
    case 'offer':
    case 'find':
    case 'look':
    case 'discard':
    case 'end':
      return mail;
  }
}
