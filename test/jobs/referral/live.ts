import * as fc from 'fast-check';
import { sayExactly } from '../../../src/core/consent/consent.ts';
import { isProof } from '../../../src/core/consent/prove-consent.ts';
import { type ReferralId, referralId } from '../../../src/core/kernel/id.ts';
import type { Instant } from '../../../src/core/kernel/time.ts';
import { openReferral } from '../../../src/core/referral/load-referral.ts';
import type { Rewriting } from '../../../src/core/referral/wishes.ts';
import type { MailFault } from '../../support/mail-in-memory.ts';
import { type Death, MortalStore } from '../../support/mortal-store.ts';
import { type Ground, openGround } from './ground.ts';

/** What nobody but the two people and the recipient may read, as it is typed in the course of a life. */
export const secrets = ['Ronja Plantwoord', 'ronja.plantwoord@uz.example', 'zonsverduistering', 'planning'];

const rewritings: readonly Rewriting[] = [
  { part: 'text', level: 1 },
  { part: 'text', level: 2, topic: 'planning' },
  { part: 'text', level: 3, text: 'Beste, het is een zonsverduistering.' },
  {
    part: 'recipient',
    to: { kind: 'typed', role: 'supervisor', typed: 'Ronja Plantwoord <ronja.plantwoord@uz.example>' },
  },
  { part: 'recipient', to: { kind: 'known', role: 'supervisor' } },
];

/** What a trainee does about a request. */
type Trainee =
  | { readonly do: 'give'; readonly old: boolean }
  | { readonly do: 'decline'; readonly tell: boolean }
  | { readonly do: 'rewrite'; readonly how: number }
  | { readonly do: 'withdraw'; readonly how: 'button' | 'typed' }
  /** A yes that is taken back within the minute. */
  | { readonly do: 'give-and-withdraw' }
  | { readonly do: 'look' | 'follow-up' };
export type TraineeAct = Trainee & { readonly by: 'trainee'; readonly which: number; readonly death?: Death };

export type Act =
  | TraineeAct
  | { readonly by: 'mentor'; readonly do: 'ask' | 'send' | 'discard'; readonly which: number }
  | { readonly by: 'trainee-alone'; readonly which: number }
  | { readonly by: 'clock'; readonly minutes: number }
  | { readonly by: 'itself'; readonly worker: number; readonly death?: Death }
  | { readonly by: 'two-processes'; readonly meanwhile?: TraineeAct }
  | { readonly by: 'mailbox'; readonly fault: MailFault | 'slow' | 'quick' }
  | { readonly by: 'outlook'; readonly do: 'edit' | 'delete' | 'send' | 'vanish' };

/** Mostly about one request, so that something comes of it. */
const which = fc.constantFrom(0, 0, 0, 0, 1, 2);
const death = fc.option(fc.record({ after: fc.nat(6), arrives: fc.boolean() }), { nil: undefined, freq: 3 });
const doing = (deed: fc.Arbitrary<Trainee>): fc.Arbitrary<TraineeAct> =>
  fc
    .record({ deed, which, death })
    .map(({ deed, which, death }) => ({ ...deed, by: 'trainee', which, ...(death && { death }) }));

const unseenDeeds = [
  fc.record({ do: fc.constant('decline' as const), tell: fc.constant(false) }),
  fc.record({ do: fc.constant('rewrite' as const), how: fc.nat(rewritings.length - 1) }),
  fc.record({
    do: fc.constant('withdraw' as const),
    how: fc.constantFrom('button' as const, 'typed' as const),
  }),
  fc.record({ do: fc.constantFrom('look' as const, 'follow-up' as const, 'give-and-withdraw' as const) }),
];
const give = fc.record({ do: fc.constant('give' as const), old: fc.constantFrom(false, false, false, true) });
const told = fc.record({ do: fc.constant('decline' as const), tell: fc.constant(true) });
/** Everything but a yes that stays and a no that is to be seen. */
export const unseenAct = doing(fc.oneof(...unseenDeeds));
const traineeAct = doing(fc.oneof({ arbitrary: give, weight: 4 }, told, ...unseenDeeds));

const clock = fc
  .constantFrom(1, 3, 16, 61, 12 * 60, 40 * 60)
  .map((minutes) => ({ by: 'clock' as const, minutes }));
const work = fc
  .record({ worker: fc.nat(1), death })
  .map(({ worker, death }) => ({ by: 'itself' as const, worker, ...(death && { death }) }));
const mentorAct = fc.record({
  by: fc.constant('mentor' as const),
  do: fc.constantFrom('ask' as const, 'ask' as const, 'send' as const, 'send' as const, 'discard' as const),
  which,
});
const faults = ['lost-before', 'lost-after', 'later', 'not-permitted', 'dies-before', 'dies-after'] as const;
const mailboxAct = fc.record({
  by: fc.constant('mailbox' as const),
  fault: fc.constantFrom(...faults, 'slow' as const, 'quick' as const),
});

/** What is the same whether the trainee says no or nothing. */
export const besides: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: mentorAct, weight: 3 },
  { arbitrary: clock, weight: 3 },
  { arbitrary: work, weight: 3 },
);

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: traineeAct, weight: 6 },
  { arbitrary: mentorAct, weight: 4 },
  { arbitrary: clock, weight: 4 },
  { arbitrary: work, weight: 6 },
  { arbitrary: mailboxAct, weight: 2 },
  which.map((each) => ({ by: 'trainee-alone' as const, which: each })),
  fc
    .option(traineeAct, { nil: undefined })
    .map((meanwhile) => ({ by: 'two-processes' as const, ...(meanwhile && { meanwhile }) })),
  fc.record({
    by: fc.constant('outlook' as const),
    do: fc.constantFrom('edit' as const, 'delete' as const, 'send' as const, 'vanish' as const),
  }),
);

const ask: Act = { by: 'mentor', do: 'ask', which: 0 };
const yes: Act = { by: 'trainee', do: 'give', old: false, which: 0 };
const byItself: Act = { by: 'itself', worker: 0 };
const minute: Act = { by: 'clock', minutes: 1 };
const send: Act = { by: 'mentor', do: 'send', which: 0 };
/** How lives begin, so that many get as far as a draft or a mail before chance takes over. */
const beginnings: readonly (readonly Act[])[] = [
  [],
  [ask],
  [ask, yes],
  [ask, yes, minute],
  [ask, yes, minute, byItself],
  [ask, yes, minute, byItself, send],
];

export const script = fc
  .tuple(fc.constantFrom(...beginnings), fc.array(anyAct, { minLength: 4, maxLength: 40, size: 'max' }))
  .map(([begin, rest]) => [...begin, ...rest]);

/** A yes that somebody really said, as a person who looked on would remember it. */
interface Yes {
  readonly id: ReferralId;
  readonly exact: string;
  readonly until: Instant;
  stands: boolean;
}

/** A life of both people, and what somebody who looks on thinks of it. */
export class Life {
  readonly ground: Ground;
  readonly disk: MortalStore;
  /** What broke the law. */
  readonly broken: string[] = [];
  readonly #said: Yes[] = [];
  readonly #sentByBot: string[] = [];

  private constructor(ground: Ground, disk: MortalStore) {
    this.ground = ground;
    this.disk = disk;
    ground.drafts.onWrite = (what, proof) => {
      const exact = sayExactly(proof.message, proof.recipient);
      const isHeard = this.#said.some((yes) => yes.stands && yes.exact === exact && ground.now() < yes.until);
      if (!isHeard || !isProof(proof)) this.broken.push(`${what} without a consent`);
      if (what === 'send') this.#sentByBot.push(proof.stamp);
    };
  }

  static async begin(): Promise<Life> {
    let disk: MortalStore | undefined;
    const ground = await openGround({
      holdFor: 60_000,
      wrap: (store) => {
        disk = new MortalStore(store);
        return disk.store;
      },
    });
    if (disk === undefined) throw new Error('no store');
    return new Life(ground, disk);
  }

  async act(act: Act): Promise<void> {
    const { ground } = this;
    switch (act.by) {
      case 'trainee':
        return this.#answer(act);
      case 'mentor':
        return void (await this.#survive(() => this.#mentor(act)));
      case 'trainee-alone':
        return void (await this.#survive(() => ground.ask(idOf(act.which), 'trainee')));
      case 'clock':
        return ground.pass(act.minutes);
      case 'itself':
        return void (await this.#survive(() => this.#work(act.worker), act.death));
      case 'two-processes':
        return void (await Promise.all([
          this.#survive(() => this.#work(0)),
          this.#survive(() => this.#work(1)),
          act.meanwhile && this.#answer({ ...act.meanwhile }),
        ]));
      case 'mailbox':
        return this.#trouble(act.fault);
      case 'outlook':
        return this.#touch(act.do);
    }
  }

  /** Everything comes to rest: nothing fails any more, and all that was asked expires. */
  async end(): Promise<void> {
    const { ground } = this;
    ground.drafts.faults.splice(0);
    ground.drafts.lag = 0;
    for (let hours = 0; hours < 72; hours += 8) {
      ground.pass(8 * 60);
      await this.#work(0);
    }
    for (let times = 0; times < 6; times += 1) {
      ground.pass(61);
      await this.#work(1);
    }
  }

  /** Stamps of which more than one mail left. */
  get sentTwice(): readonly string[] {
    const stamps = this.ground.drafts.sent.map(({ stamp }) => stamp);
    return this.#sentByBot.filter((stamp) => stamps.filter((each) => each === stamp).length > 1);
  }

  #work(worker: number): Promise<void> {
    return this.ground.work(this.ground.depsOf(worker === 0 ? 'one' : 'two'));
  }

  #survive(work: () => Promise<unknown>, death?: Death): Promise<'done' | 'died'> {
    return this.disk.survive(work, death);
  }

  #mentor({ do: what, which }: Extract<Act, { by: 'mentor' }>): Promise<unknown> {
    const id = idOf(which);
    if (what === 'ask') return this.ground.ask(id);
    return what === 'send' ? this.ground.send(id) : this.ground.discard(id);
  }

  async #answer(act: TraineeAct): Promise<void> {
    const id = idOf(act.which);
    const asked = (await openReferral({ ...this.ground.keeping, store: this.ground.store }, id))?.secret
      ?.asked;
    // A yes counts from the moment that it may have been heard, a no from the moment that it surely was.
    const isYes = act.do === 'give-and-withdraw' || (act.do === 'give' && !act.old);
    if (isYes && asked !== undefined) {
      const exact = sayExactly(asked.message, asked.recipient);
      this.#said.push({ id, exact, until: asked.consent.expiresAt, stands: true });
    }
    let isHeard = false;
    const ended = await this.#survive(async () => {
      const outcome = await this.#turn(act, id);
      isHeard = outcome.ok;
    }, act.death);
    // Whoever gets no answer to a withdrawal presses again at once.
    const isRepeated = ended === 'died' && act.do === 'give-and-withdraw';
    if (isRepeated) isHeard = (await this.ground.withdraw(id)).ok;
    if ((ended === 'died' && !isRepeated) || !isHeard) return;
    if (act.do === 'give' || act.do === 'look' || act.do === 'follow-up') return;
    for (const yes of this.#said) if (yes.id === id) yes.stands = false;
  }

  async #turn(act: TraineeAct, id: ReferralId) {
    const { ground } = this;
    switch (act.do) {
      case 'give':
        return act.old ? ground.give(id, 0) : ground.give(id);
      case 'give-and-withdraw':
        await ground.give(id);
        return ground.withdraw(id);
      case 'decline':
        return ground.decline(id, act.tell);
      case 'rewrite':
        return ground.rewrite(rewritings[act.how] ?? { part: 'text', level: 1 }, id);
      case 'withdraw':
        return ground.withdraw(id, act.how);
      case 'look':
        return ground.look(id);
      case 'follow-up':
        return ground.closeFollowUp(id);
    }
  }

  #trouble(fault: Extract<Act, { by: 'mailbox' }>['fault']): void {
    const { drafts } = this.ground;
    if (fault === 'slow') drafts.lag = 7 * 60_000;
    else if (fault === 'quick') drafts.lag = 0;
    else drafts.faults.push(fault);
  }

  #touch(what: Extract<Act, { by: 'outlook' }>['do']): void {
    const { drafts } = this.ground;
    const [draft] = drafts.drafts;
    if (draft === undefined) return;
    if (what === 'edit') drafts.change(draft.id, { text: 'iets anders' });
    else if (what === 'delete') drafts.change(draft.id, { isDeleted: true });
    else if (what === 'send') drafts.sendByHand(draft.id);
    else drafts.held.splice(drafts.held.indexOf(draft), 1);
  }
}

function idOf(which: number): ReferralId {
  return referralId(`r${which}`);
}
