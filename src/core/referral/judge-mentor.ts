import type { Recipient } from '../consent/message.ts';
import type { ProgrammeId } from '../kernel/id.ts';
import type { Membership, Person } from '../people/person.ts';
import { mayWalk } from '../people/who-may.ts';
import type { ReferralRefusal } from './refusals.ts';

/** A mentor and a trainee, in one programme. */
export interface Pair {
  readonly programme: ProgrammeId;
  readonly mentor: Person;
  readonly trainee: Person;
}

/**
 * Why this mentor can't send anything for this trainee; undefined when nothing is in the way. Asked again for every
 * recipient that is chosen.
 */
export function judgeMentor(
  { programme, mentor, trainee }: Pair,
  recipient?: Pick<Recipient, 'email'>,
): ReferralRefusal | undefined {
  const own = membershipIn(trainee, programme);
  const isOwn = own?.group !== undefined && mayWalk(mentor, programme, own.group);
  if (!trainee.active || own === undefined || !isOwn) return 'referral.not-yours';
  if (recipient !== undefined && isAddressOf(recipient.email, mentor)) return 'referral.mentor-is-recipient';
  const { supervisor, coordinatingSupervisor, assessedBy = [] } = own;
  const assessors = [supervisor?.email, coordinatingSupervisor?.email, ...assessedBy];
  const doesAssess = assessors.some((each) => each === mentor.id || isAddressOf(each, mentor));
  return doesAssess ? 'referral.mentor-assesses' : undefined;
}

/** What somebody is as a trainee of a programme. */
export function membershipIn(trainee: Person, programme: ProgrammeId): Membership | undefined {
  return trainee.memberships.find((each) => each.role === 'trainee' && each.programme === programme);
}

function isAddressOf(raw: string | undefined, { email }: Person): boolean {
  return raw?.trim().toLowerCase() === email.trim().toLowerCase();
}
