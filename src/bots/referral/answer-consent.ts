import { drawLevel, drawLevels, drawRecipients } from '../../cards/referral/draw-rewrite.ts';
import type { ReferralId } from '../../core/kernel/id.ts';
import { ripenLater, sweepSoon } from '../../core/notices/work-queue.ts';
import { traineeMembership } from '../../core/people/who-may.ts';
import {
  closeFollowUp,
  declineConsent,
  giveConsent,
  lookAtReferral,
  withdrawConsent,
} from '../../core/referral/commit-answer.ts';
import { rewriteConsent } from '../../core/referral/commit-rewrite.ts';
import { findOpenOf, type Keeping, loadReferral, openReferral } from '../../core/referral/load-referral.ts';
import type { ReferralRefusal } from '../../core/referral/refusals.ts';
import type { Turning, TurnOutcome } from '../../core/referral/turn-referral.ts';
import { viewOfTrainee } from '../../core/referral/views.ts';
import type { ReferralWish } from '../../core/referral/wishes.ts';
import type { Answer, Asker } from '../asker.ts';
import { writerOf } from './ask-referral.ts';
import { frameOf, keepingOf, knownOf, loadOurs } from './load-pair.ts';
import { sayNothingOpen, showToTrainee } from './show-referral.ts';

type Wished<V extends ReferralWish['verb']> = Extract<ReferralWish, { readonly verb: V }>;

/** Of a trainee alone: nobody else answers, whatever card they have. */
function ofTrainee<V extends ReferralWish['verb']>(
  handle: (asker: Asker, keeping: Keeping, wish: Wished<V>) => Promise<Answer>,
) {
  return async (asker: Asker, wish: Wished<V>): Promise<Answer> => {
    if (traineeMembership(asker.person) === undefined) return { refusal: 'consent.not-yours' };
    const keeping = keepingOf(asker);
    return keeping === undefined ? { refusal: 'referral.off' } : handle(asker, keeping, wish);
  };
}

/** Shows the question again, and what was answered. Looking leaves the same trace as answering. */
export const showConsent = ofTrainee<'consent.show'>((asker, keeping, { referral, typed }) =>
  lookAt(asker, keeping, referral, typed && asker.words['consent.typedYes']),
);

/** What typed words come to that sound like a yes or a no: the card again, on which both are. */
export async function showQuestion(asker: Asker): Promise<Answer | undefined> {
  const keeping = keepingOf(asker);
  if (keeping === undefined || traineeMembership(asker.person) === undefined) return undefined;
  const id = await findOpenOf(keeping.store, asker.person.id);
  const opened = id && (await openReferral(keeping, id));
  if (!opened || viewOfTrainee(opened.stored.document, opened.secret).stage !== 'asked') return undefined;
  return lookAt(asker, keeping, id, asker.words['consent.typedYes']);
}

async function lookAt(
  asker: Asker,
  keeping: Keeping,
  referral: ReferralId | undefined,
  note?: string,
): Promise<Answer> {
  const id = referral ?? (await findOpenOf(keeping.store, asker.person.id));
  if (id === undefined) return sayNothingOpen(asker);
  const looked = await lookAtReferral(keeping, turning(asker, id));
  const over = looked.ok ? undefined : (await loadReferral(keeping.store, id))?.document;
  // What is over has nothing sealed that a look could turn, and is shown as it is.
  return over?.trainee === asker.person.id
    ? showToTrainee(asker, over)
    : showOutcome(asker, id, looked, note);
}

export const answerYes = ofTrainee<'consent.give'>((asker, keeping, { referral, seen }) =>
  takeTurn(asker, referral, (turn) => giveConsent(keeping, { ...turn, seen })),
);

export const answerNo = ofTrainee<'consent.decline'>((asker, keeping, { referral, seen, tell = false }) =>
  takeTurn(asker, referral, (turn) => declineConsent(keeping, { ...turn, seen, tell })),
);

/** From a button, or in words from anywhere in the chat: then it is about what was asked last. */
export const withdraw = ofTrainee<'consent.withdraw'>(async (asker, keeping, { referral, what }) => {
  const id = referral ?? (await findOpenOf(keeping.store, asker.person.id));
  if (id === undefined) return sayNothingOpen(asker);
  const how = referral === undefined ? 'typed' : 'button';
  return takeTurn(asker, id, (turn) =>
    what === 'follow-up' ? closeFollowUp(keeping, turn) : withdrawConsent(keeping, { ...turn, how }),
  );
});

/** Without a change: the form, on which nothing counts yet. With it: the question anew. */
export const rewrite = ofTrainee<'consent.rewrite'>(async (asker, keeping, wish) => {
  const { change, referral: id, seen } = wish;
  if (change === undefined) return showForm(asker, keeping, wish);
  const ours = await loadOurs(asker);
  if (!ours.ok) return ours;
  const { pair } = ours.value;
  const command = { ...turning(asker, id), ...pair, seen, change, write: writerOf(pair) };
  const outcome = await rewriteConsent(keeping, command);
  await sweepSoon(asker.deps);
  const isTypo =
    !outcome.ok && (outcome.refusal === 'referral.bad-recipient' || outcome.refusal === 'referral.bad-text');
  if (!isTypo) return showOutcome(asker, id, outcome);
  const level = change.part === 'text' ? { level: change.level } : {};
  return showForm(asker, keeping, { ...wish, ...level }, asker.words[outcome.refusal]);
});

async function showForm(
  asker: Asker,
  keeping: Keeping,
  { part, level, referral, seen }: Wished<'consent.rewrite'>,
  note?: string,
): Promise<Answer> {
  const ours = await loadOurs(asker);
  if (!ours.ok) return ours;
  const looked = await lookAtReferral(keeping, turning(asker, referral));
  if (!looked.ok) return showOutcome(asker, referral, looked);
  const opened = await openReferral(keeping, referral);
  const view = opened && viewOfTrainee(opened.stored.document, opened.secret);
  if (view === undefined) return { refusal: 'referral.unknown' };
  if (view.stage !== 'asked' && view.stage !== 'no-recipient')
    return showToTrainee(asker, looked.value.document);
  if (view.version !== seen)
    return showToTrainee(asker, looked.value.document, asker.words['consent.superseded']);
  const card = { frame: frameOf(asker, ours.value), view, note };
  if (part === 'recipient') return { card: drawRecipients(card, knownOf(ours.value.pair)) };
  return { card: level === undefined || level === 1 ? drawLevels(card) : drawLevel(card, level) };
}

async function takeTurn(
  asker: Asker,
  id: ReferralId,
  turn: (turning: Turning) => Promise<TurnOutcome>,
): Promise<Answer> {
  const outcome = await turn(turning(asker, id));
  // Whatever was answered, so that not even this tells it.
  await sweepSoon(asker.deps);
  await ripenLater(asker.deps, id, asker.deps.holdFor);
  return showOutcome(asker, id, outcome);
}

function turning({ person, reader }: Asker, id: ReferralId): Turning {
  return { id, person: person.id, now: reader.now };
}

/** What a card is too old for is said on the card as it stands now. */
const saidOnCard: readonly ReferralRefusal[] = [
  'consent.superseded',
  'consent.withdrawn',
  'consent.declined',
  'consent.used',
  'referral.no-recipient',
];

async function showOutcome(
  asker: Asker,
  id: ReferralId,
  outcome: TurnOutcome,
  note?: string,
): Promise<Answer> {
  if (outcome.ok) return showToTrainee(asker, outcome.value.document, note);
  const { refusal } = outcome;
  const stale = saidOnCard.find((each) => each === refusal);
  const keeping = keepingOf(asker);
  if (stale === undefined || keeping === undefined) return { refusal };
  const looked = await lookAtReferral(keeping, turning(asker, id));
  return looked.ok ? showToTrainee(asker, looked.value.document, asker.words[stale]) : { refusal };
}
