import { openSeals } from '../../../src/adapters/seals/open-seals.ts';
import { collections } from '../../../src/core/collections.ts';
import { deliveries } from '../../../src/core/effects/delivery.ts';
import type { Notice } from '../../../src/core/effects/notice.ts';
import {
  groupId,
  type PersonId,
  personId,
  type ReferralId,
  referralId,
} from '../../../src/core/kernel/id.ts';
import { addMinutes, instant } from '../../../src/core/kernel/time.ts';
import { people } from '../../../src/core/people/people-collection.ts';
import type { Person } from '../../../src/core/people/person.ts';
import {
  closeFollowUp,
  declineConsent,
  giveConsent,
  lookAtReferral,
  withdrawConsent,
} from '../../../src/core/referral/commit-answer.ts';
import { askReferral } from '../../../src/core/referral/commit-ask.ts';
import { discardDraft, sendDraft } from '../../../src/core/referral/commit-draft.ts';
import { rewriteConsent } from '../../../src/core/referral/commit-rewrite.ts';
import { openReferral } from '../../../src/core/referral/load-referral.ts';
import type { MailMode } from '../../../src/core/referral/mail-drafts.ts';
import { referrals } from '../../../src/core/referral/referral.ts';
import type { WriteMessage } from '../../../src/core/referral/secret.ts';
import type { TurnOutcome } from '../../../src/core/referral/turn-referral.ts';
import {
  type MentorView,
  type TraineeView,
  viewOfMentor,
  viewOfTrainee,
} from '../../../src/core/referral/views.ts';
import type { Rewriting } from '../../../src/core/referral/wishes.ts';
import type { DocumentStore } from '../../../src/core/store/documents.ts';
import { allOf } from '../../../src/core/store/read-pages.ts';
import { collectOutbox } from '../../../src/jobs/deliver/collect-outbox.ts';
import { sweepNotices } from '../../../src/jobs/deliver/sweep-notices.ts';
import type { JobDeps } from '../../../src/jobs/job-deps.ts';
import { endReferrals, sweepKeys } from '../../../src/jobs/referral/end-referrals.ts';
import { alignMails } from '../../../src/jobs/referral/mail-channel.ts';
import { ripenConsents } from '../../../src/jobs/referral/ripen-consents.ts';
import { MailInMemory } from '../../support/mail-in-memory.ts';
import { openStoreInMemory } from '../../support/open-store-in-memory.ts';
import { personOf } from '../../support/sample-cohort.ts';
import { sampleProgramme } from '../../support/sample-programme.ts';

export const [an, bilal, lies] = [personId('an'), personId('bilal'), personId('lies')];
export const startsAt = instant(Date.parse('2026-12-01T09:00:00Z'));
export const r1 = referralId('r1');
/** One key for all tests: making one takes no time, and tests that compare what is stored need it the same. */
const seals = openSeals([new Uint8Array(32).fill(7)]);

/** What nobody but the two people and the recipient may ever read. */
export const planted = { recipient: 'Lies Zonnebloem', text: 'zonsverduistering' } as const;
export const known = { name: planted.recipient, email: 'lies.zonnebloem@uz.example' } as const;

export const write: WriteMessage = (content, to) => ({
  subject: 'Vraag om een gesprek',
  text: content.level === 3 ? content.text : `Beste ${to.name},\n\nhebt u deze week tijd? (${content.level})`,
});

export function personIn(id: PersonId, role: 'mentor' | 'trainee', more: object = {}): Person {
  const person = personOf(id, role, groupId('g1'));
  return { ...person, memberships: person.memberships.map((each) => ({ ...each, ...more })) };
}

/** Two people, a mailbox, and everything that happens by itself between them; the clock moves when it is told to. */
/** `holdFor`: for how long a yes can be taken back unseen; in most tests it can't. */
export async function openGround({
  mode = 'send' as MailMode,
  wrap = (store: DocumentStore) => store,
  holdFor = 0,
} = {}) {
  const inner = openStoreInMemory();
  const store = wrap(inner);
  await inner.prepare(collections);
  const mentor = personIn(an, 'mentor');
  const trainee = personIn(bilal, 'trainee', { supervisor: known });
  for (const person of [mentor, trainee]) await inner.insert(people, person.id, person);
  let clock = startsAt;
  const now = () => clock;
  const drafts = new MailInMemory(now);
  const logged: string[] = [];
  const note = (fields: object, message: string) => void logged.push(JSON.stringify({ ...fields, message }));
  let ids = 0;
  const depsOf = (worker: string): JobDeps => ({
    ...{ store, now, seals, holdFor, programmes: [sampleProgramme], worker, leaseFor: 60_000 },
    ...(mode === 'off' ? {} : { mail: { drafts, mode } }),
    log: { info: note, warn: note, error: note },
    queue: { ask: async () => undefined },
    messenger: {} as never,
    pacer: { take: async () => undefined },
    sleep: async () => undefined,
    random: () => 0.5,
    newId: () => `id-${++ids}`,
  });
  const deps = depsOf('one');
  const keeping = { store, seals };
  /** As the door does after a turn: what it wants done is taken over. */
  const said = async (outcome: TurnOutcome): Promise<TurnOutcome> => {
    if (outcome.ok && outcome.value.document.outbox !== undefined)
      await collectOutbox(deps, referrals, outcome.value);
    return outcome;
  };
  const pair = { programme: sampleProgramme.id, mentor, trainee };
  const seen = async (id: ReferralId) =>
    (await openReferral(keeping, id))?.secret?.asked?.consent.version ?? 0;

  return {
    ...{ store: inner, drafts, logged, deps, depsOf, keeping, pair, now },
    pass: (minutes: number) => {
      clock = addMinutes(clock, minutes);
    },
    ask: async (id = r1, startedBy: 'mentor' | 'trainee' = 'mentor', more: object = {}) => {
      const recipient = { role: 'supervisor', ...known } as const;
      const command = { ...pair, id, startedBy, recipient, language: 'nl-BE', write, now: clock } as const;
      return said(await askReferral(keeping, { ...command, ...more }));
    },
    give: async (id = r1, version?: number) =>
      said(
        await giveConsent(keeping, {
          ...{ id, person: bilal, now: clock },
          seen: version ?? (await seen(id)),
        }),
      ),
    decline: async (id = r1, tell = false) =>
      said(await declineConsent(keeping, { id, person: bilal, now: clock, seen: await seen(id), tell })),
    rewrite: async (change: Rewriting, id = r1) =>
      said(
        await rewriteConsent(keeping, {
          ...{ ...pair, id, person: bilal, now: clock, seen: await seen(id), change, write },
        }),
      ),
    withdraw: async (id = r1, how: 'button' | 'typed' = 'button') =>
      said(await withdrawConsent(keeping, { id, person: bilal, now: clock, how })),
    look: async (id = r1) => lookAtReferral(keeping, { id, person: bilal, now: clock }),
    closeFollowUp: async (id = r1) => closeFollowUp(keeping, { id, person: bilal, now: clock }),
    send: async (id = r1) => said(await sendDraft(keeping, { id, person: an, now: clock, mode })),
    discard: async (id = r1) => said(await discardDraft(keeping, { id, person: an, now: clock })),
    /** What happens by itself at this moment, in one process. */
    work: async (by: JobDeps = deps) => {
      await sweepNotices(by, [referrals as never]);
      await ripenConsents(by);
      await endReferrals(by);
      await sweepKeys(by);
      await alignMails(by, an);
    },
    mentorSees: async (id = r1): Promise<MentorView | undefined> => {
      const opened = await openReferral(keeping, id);
      return opened && viewOfMentor(opened.stored.document, opened.secret, mode);
    },
    traineeSees: async (id = r1): Promise<TraineeView | undefined> => {
      const opened = await openReferral(keeping, id);
      return opened && viewOfTrainee(opened.stored.document, opened.secret);
    },
    /** What each person is to be told, by moment. */
    told: async (who: PersonId) => {
      const lines = await allOf((page) => inner.list(deliveries, page));
      return lines
        .map(({ document }) => document.effect)
        .filter((effect): effect is Notice => 'recipient' in effect && effect.recipient === who)
        .map((effect) => ({
          kind: effect.kind,
          moment: 'moment' in effect ? effect.moment : undefined,
          at: effect.notBefore,
        }))
        .toSorted((a, b) => a.at - b.at);
    },
    close: () => inner.close(),
  };
}
export type Ground = Awaited<ReturnType<typeof openGround>>;
