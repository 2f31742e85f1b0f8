import type { SpokenLanguage, TextLanguage } from '../../kernel/language.ts';
import type { Need } from '../referring.ts';

type Found = { readonly found: string };
type Numbers = { readonly expected: number; readonly found: number };
type Known = Found & { readonly known: readonly string[] };
type Nothing = Readonly<Record<string, never>>;
type Mode = 'group' | 'one-to-one';
type Plans = 'sessions' | 'conversations';

/** Everything that can be wrong with a programme whose file has the right shape. Minutes are whole minutes. */
export interface ProgrammeFindingData {
  /** The parts don't add up: `expected` is their sum. */
  readonly 'programme.minutes-sum': Numbers;
  /** In hours. */
  readonly 'programme.hours-sum': Numbers;
  readonly 'programme.double-id': Found & { readonly first: number };
  readonly 'programme.list-length': Numbers & { readonly than: TextLanguage };
  readonly 'programme.plans-missing': { readonly plans: Plans; readonly mode: Mode };
  readonly 'programme.plans-of-other-mode': { readonly plans: Plans; readonly mode: Mode };
  readonly 'programme.quorum': Numbers;
  /** A format without steps: `from` is the format that it says it derives from. */
  readonly 'programme.format-steps': { readonly from?: string };
  readonly 'programme.format-steps-twice': Found;
  readonly 'programme.format-inside-format': Found;
  readonly 'programme.unknown-format': Known;
  readonly 'programme.unknown-variant': Known;
  readonly 'programme.variant-without-format': Found;
  readonly 'programme.unknown-format-step': Known;
  readonly 'programme.one-year-or-years': { readonly found: 'neither' | 'both' };
  readonly 'programme.session-order': Numbers & { readonly year: number };
  readonly 'programme.sessions-per-year': Numbers & { readonly year: number };
  readonly 'programme.talk-number': Numbers;
  readonly 'programme.window-backwards': { readonly first: number; readonly last: number };
  readonly 'programme.window-order': { readonly before: number; readonly found: number };
  readonly 'programme.reminder-order': { readonly before: number; readonly found: number };
  /** Who takes the initiative is not reminded that the other one did not. */
  readonly 'programme.closing-for-initiator': Nothing;
  readonly 'programme.in-quiet-hours': Found & { readonly from: string; readonly to: string };
  readonly 'programme.in-quiet-weekend': Found;
  readonly 'programme.ends-before-it-begins': { readonly from: string; readonly found: string };
  readonly 'programme.undeclared-record': Known;
  /** A mentor who does not assess has no form, and no step that evaluates. */
  readonly 'programme.mentor-assesses-not': Found;
  readonly 'programme.form-missing': Nothing;
  readonly 'programme.unknown-training': Known;
  /** Training that is due at a talk that there is not; `known` are the numbers of the talks. */
  readonly 'programme.unknown-talk': { readonly found: number; readonly known: readonly number[] };
  /** A talk says that a training is due at it, which is itself due at another: `talk`. */
  readonly 'programme.training-elsewhere': Found & { readonly talk: number };
  readonly 'programme.training-due': { readonly ways: readonly string[] };
  readonly 'programme.due': { readonly ways: readonly string[] };
  readonly 'programme.due-anchor': Found;
  readonly 'programme.no-crisis': Nothing;
  readonly 'programme.crisis-phone': Nothing;
  /** A text for anyone in danger that is not there in a language that the bot speaks. */
  readonly 'programme.crisis-language': { readonly language: SpokenLanguage };
  /** No line for danger answers in this language. */
  readonly 'programme.crisis-answers': { readonly language: SpokenLanguage };
  /** Words for what this programme does not have. */
  readonly 'programme.words-of-nothing': Found & { readonly list: 'themes' | 'tasks' | 'referral' | 'faq' };
  /** Nobody helps with this, although people are led to help. */
  readonly 'programme.need-unmet': { readonly need: Need };
}

export type ProgrammeFindingCode = keyof ProgrammeFindingData;
/** A place in the file as keys and indexes. */
export type Path = readonly (string | number)[];

export interface FindingOf<C extends ProgrammeFindingCode> {
  readonly code: C;
  readonly path: Path;
  readonly data: ProgrammeFindingData[C];
}

export type ProgrammeFinding = { [C in ProgrammeFindingCode]: FindingOf<C> }[ProgrammeFindingCode];
