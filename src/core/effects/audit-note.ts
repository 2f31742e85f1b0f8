import { type PersonId, type ProgrammeId, personId, type ReferralId } from '../kernel/id.ts';
import { addMinutes, type Instant } from '../kernel/time.ts';
import { type Envelope, keyOf } from './envelope.ts';

/**
 * What is noted for good: a consent that led to a draft, that draft or the text shown in its place, a mail, that the text
 * of what was sent is erased, a list that was handed out.
 */
export type AuditAct = 'consented' | 'drafted' | 'shown' | 'sent' | 'erased' | 'exported';

/** Note that something was done; whose doing it was is looked up when it is noted, and written down as a pseudonym. */
export interface AuditNote extends Envelope {
  readonly kind: 'audit.note';
  readonly act: AuditAct;
  readonly at: Instant;
  readonly of: { readonly referral: ReferralId } | { readonly person: PersonId };
}

/** In whose turn notes are linked, one after the other. No id of a person begins so. */
export const auditTurn = personId('*audit');

/** For how long a note may wait to be linked, in minutes: a year, as long as it would be kept. */
const patience = 365 * 24 * 60;

export function makeAuditNote(
  programme: ProgrammeId,
  note: Pick<AuditNote, 'act' | 'at' | 'of'>,
  now: Instant,
): AuditNote {
  const about = 'referral' in note.of ? note.of.referral : note.of.person;
  const key = keyOf('audit.note', note.act, about, `${note.at}`);
  const times = { notBefore: now, tooLate: addMinutes(now, patience) };
  return { kind: 'audit.note', key, subject: 'audit', programme, ...note, ...times };
}
