import { personalSubject } from '../effects/mail-work.ts';
import { makeNotice, type Notice } from '../effects/notice.ts';
import type { PersonId } from '../kernel/id.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import type { Referral } from './referral.ts';

/** How long a card about a request is worth saying, in minutes: a week. */
const worth = 7 * 24 * 60;
/** When the mentor is asked how it went, in minutes after sending: two weeks. */
const followUpMinutes = 14 * 24 * 60;

type About = Pick<Referral, 'id' | 'programme' | 'mentor' | 'trainee'>;

/**
 * A card about a request, drawn from what stands there when it is said. Nothing in it tells what that is: it is written
 * into the ledger, and its kind into the log.
 */
export function tellNow(about: About, recipient: PersonId, occasion: string, now: Instant): Notice {
  return tell(about, recipient, { moment: 'now', occasion, at: now });
}

/** Written when the mentor asks, and said when the request expires, whatever was answered. */
export function tellEnd(about: Pick<Referral, 'expiresAt'> & About): Notice {
  return tell(about, about.mentor, { moment: 'end', occasion: 'end', at: about.expiresAt });
}

/** One question to the mentor, two weeks later. */
export function tellLater(about: About, sentAt: Instant): Notice {
  return tell(about, about.mentor, { moment: 'later', occasion: 'later', at: followsUpAt(sentAt) });
}

/** When that question comes. */
export function followsUpAt(sentAt: Instant): Instant {
  return addMinutes(sentAt, followUpMinutes);
}

interface When {
  readonly moment: 'now' | 'end' | 'later';
  readonly occasion: string;
  readonly at: Instant;
}

function tell({ id, programme }: About, recipient: PersonId, { moment, occasion, at }: When): Notice {
  const when = { notBefore: at, tooLate: addMinutes(at, worth) };
  const to = { programme, recipient, subject: personalSubject(id), occasion, ...when };
  return makeNotice(to, { kind: 'personal.card', about: id, moment });
}
