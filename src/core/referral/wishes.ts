import type { Level, MessageTopic, RecipientRole } from '../consent/message.ts';
import type { NoData } from '../kernel/button-data.ts';
import type { PersonId, ReferralId } from '../kernel/id.ts';
import type { Need, Way } from '../programme/referring.ts';

/** What is looked at on the way to help. None of it is stored, counted or logged. */
export type ReferralChoice =
  /** For a mentor: about whom. */
  | { readonly kind: 'person'; readonly trainee: PersonId }
  | { readonly kind: 'need'; readonly need: Need }
  /** `trainee`: of a mentor who has chosen about whom. */
  | { readonly kind: 'way'; readonly way: Way; readonly trainee?: PersonId };

/** Whom a message is to go to: somebody the people file knows, or `Name <address>` as it was typed. */
export type RecipientChoice =
  | { readonly kind: 'known'; readonly role: RecipientRole }
  | { readonly kind: 'typed'; readonly role: RecipientRole; readonly typed: string };

/** What the trainee changes about the question; each makes the question before it void. */
export type Rewriting =
  | { readonly part: 'text'; readonly level: 1 }
  | { readonly part: 'text'; readonly level: 2; readonly topic: MessageTopic }
  | { readonly part: 'text'; readonly level: 3; readonly text: string }
  | { readonly part: 'recipient'; readonly to: RecipientChoice };

/** The question, and the version of it that the card was drawn from. */
interface SeenQuestion {
  readonly referral: ReferralId;
  readonly seen: number;
}

export type ReferralWish =
  /** The help, by need; `trainee` where a mentor asks for it about somebody of the group. */
  | { readonly verb: 'referral.open'; readonly trainee?: PersonId }
  | { readonly verb: 'referral.choose'; readonly choice: ReferralChoice }
  /**
   * Puts the question to the trainee. `referral` was made up when the card was drawn, so that a second press is no second
   * request. Without `trainee`, a trainee begins it for themself.
   */
  | {
      readonly verb: 'referral.ask';
      readonly referral: ReferralId;
      readonly trainee?: PersonId;
      readonly to?: RecipientChoice;
    }
  /** Without `referral`: the one that is open. */
  /** `typed`: the words of one of its buttons were typed, which count for nothing. */
  | { readonly verb: 'consent.show'; readonly referral?: ReferralId; readonly typed?: true }
  | ({ readonly verb: 'consent.give' } & SeenQuestion)
  /** `tell`: the trainee wants the mentor to see the no. */
  | ({ readonly verb: 'consent.decline'; readonly tell?: true } & SeenQuestion)
  /** Without `change`, the question what is to be changed: the text, or the recipient. */
  | ({
      readonly verb: 'consent.rewrite';
      readonly part: Rewriting['part'];
      /** The form of one level: of the word, or of the text. */
      readonly level?: Level;
      readonly change?: Rewriting;
    } & SeenQuestion)
  /** `what`: the consent, or after sending the question that the mentor is asked two weeks later. */
  | { readonly verb: 'consent.withdraw'; readonly referral?: ReferralId; readonly what?: 'follow-up' }
  | { readonly verb: 'draft.open' | 'draft.send' | 'draft.discard'; readonly referral: ReferralId };

type SeenData = { readonly referral: string; readonly seen: number };

/** What stands behind the buttons of each verb. Names, addresses and texts come as inputs, never behind a button. */
export type ReferralData = {
  readonly 'referral.open': { readonly trainee?: string };
  readonly 'referral.choose':
    | { readonly choice: 'person'; readonly trainee: string }
    | { readonly choice: 'need'; readonly need: Need }
    | { readonly choice: 'way'; readonly way: Way; readonly trainee?: string };
  /** `to`: somebody the people file knows; else the input `recipient`, where there is one. */
  readonly 'referral.ask': {
    readonly referral: string;
    readonly trainee?: string;
    readonly to?: RecipientRole;
    /** The recipient comes as an input. */
    readonly typed?: boolean;
  };
  readonly 'consent.show': { readonly referral?: string; readonly typed?: true };
  readonly 'consent.give': SeenData;
  readonly 'consent.decline': SeenData & { readonly tell?: boolean };
  /** `level` or `to` is what is chosen; the inputs are `topic`, `text` and `recipient`. Without them, the form. */
  readonly 'consent.rewrite': SeenData & {
    readonly part: Rewriting['part'];
    readonly level?: Level;
    readonly to?: RecipientRole;
    /** The form was filled in: the recipient comes as an input. */
    readonly typed?: boolean;
  };
  readonly 'consent.withdraw': { readonly referral?: string; readonly what?: 'follow-up' } | NoData;
  readonly 'draft.open': { readonly referral: string };
  readonly 'draft.send': { readonly referral: string };
  readonly 'draft.discard': { readonly referral: string };
};
