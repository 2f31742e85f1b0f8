import type { PairFrame } from '../../cards/referral/referral-frame.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import { accept, type Result, refuse } from '../../core/kernel/result.ts';
import { loadGroup } from '../../core/people/load-people.ts';
import { mentorGroups, traineeMembership } from '../../core/people/who-may.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { knownRecipients } from '../../core/referral/choose-recipient.ts';
import { membershipIn, type Pair } from '../../core/referral/judge-mentor.ts';
import type { Keeping } from '../../core/referral/load-referral.ts';
import type { ReferralRefusal } from '../../core/referral/refusals.ts';
import type { Asker } from '../asker.ts';

/** A mentor and a trainee, and which of the two is asking. */
export interface Ours {
  readonly pair: Pair;
  readonly programme: Programme;
  readonly isMentor: boolean;
}

type Found = Result<Ours, ReferralRefusal>;

/** The two whom a wish is about: the trainee who asks and their mentor, or the mentor who asks and this trainee of theirs. */
export async function loadOurs(asker: Asker, trainee?: PersonId): Promise<Found> {
  const { person } = asker;
  return trainee === undefined || trainee === person.id ? loadOwn(asker) : loadOf(asker, trainee);
}

async function loadOwn({ deps, person }: Asker): Promise<Found> {
  const own = traineeMembership(person);
  const programme = own && deps.programmes.find(({ id }) => id === own.programme);
  if (own === undefined || programme === undefined) return refuse('referral.not-yours');
  const { mentor } = await loadGroup(deps.store, own.programme, own.group);
  if (mentor === undefined) return refuse('referral.no-mentor');
  const pair = { programme: programme.id, mentor, trainee: person };
  return accept({ pair, programme, isMentor: false });
}

async function loadOf({ deps, person: mentor }: Asker, id: PersonId): Promise<Found> {
  for (const { programme: programmeId, group } of mentorGroups(mentor)) {
    const programme = deps.programmes.find((each) => each.id === programmeId);
    if (programme === undefined) continue;
    const { trainees } = await loadGroup(deps.store, programmeId, group);
    const trainee = trainees.find((each) => each.id === id && membershipIn(each, programmeId) !== undefined);
    if (trainee === undefined) continue;
    return accept({ pair: { programme: programmeId, mentor, trainee }, programme, isMentor: true });
  }
  return refuse('referral.not-yours');
}

/** Everybody of whom this person is the mentor, in the programme that they are asked about. */
export async function loadOwnTrainees({ deps, person }: Asker) {
  const groups = mentorGroups(person).map(({ programme, group }) => loadGroup(deps.store, programme, group));
  const trainees = (await Promise.all(groups)).flatMap((group) => group.trainees);
  return [...new Map(trainees.map((each) => [each.id, each])).values()];
}

/** Whom the people file knows to write to about the trainee of a pair. */
export function knownOf({ trainee, programme }: Pair) {
  const membership = membershipIn(trainee, programme);
  return membership === undefined ? [] : knownRecipients(membership);
}

export function frameOf({ reader }: Asker, { pair, programme }: Ours): PairFrame {
  return { reader, programme, mentor: pair.mentor, trainee: pair.trainee };
}

/** What every command about a request needs; undefined where no text is kept. */
export function keepingOf({ deps }: Asker): Keeping | undefined {
  return deps.seals && { store: deps.store, seals: deps.seals };
}
