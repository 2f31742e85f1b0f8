import { button } from '../../cards/kit/button.ts';
import { traineeMembership } from '../../core/people/who-may.ts';
import type { Wish } from '../../core/wishes/wish.ts';
import { whoIsNamed } from '../../understanding/name-person.ts';
import type { Answer, Asker, Meaning } from '../asker.ts';
import { sayCourtesy, sayTired } from '../help/say-courtesy.ts';
import { asChoice, type IntentRow, type IntentRows, notOffered } from '../intent-row.ts';
import { sayStopped } from '../sessions/offer-running.ts';
import { showQuestion } from './answer-consent.ts';
import { loadOwnTrainees } from './load-pair.ts';
import { askWhom, showNeeds } from './show-help.ts';
import { sayNothingOpen, showLastAsked } from './show-referral.ts';

/** A yes or a no in words counts for nothing: the card comes again, on which both are. */
const showAgain: IntentRow['read'] = async (asker) => (await showQuestion(asker)) ?? sayNothingOpen(asker);

/** What a trainee was asked and answered, as it stands; a mentor reads how it stands with what they asked last. */
function ofTrainee(wish: Wish): IntentRow['read'] {
  return async (asker) => {
    if (traineeMembership(asker.person) !== undefined) return { wish };
    const note = wish.verb === 'consent.withdraw' ? { note: asker.words['consent.not-yours'] } : {};
    return (await showLastAsked(asker, note)) ?? sayNothingOpen(asker);
  };
}

const showStanding = ofTrainee({ verb: 'consent.show' });

/**
 * A mentor who says whose help it is about is not asked that any more; of a name that fits several none is guessed, and of
 * one that fits nobody they are told so.
 */
async function openFor(asker: Asker, line = '', name?: string): Promise<Meaning> {
  const named = whoIsNamed(line, await loadOwnTrainees(asker));
  const [one, ...others] = named;
  if (others.length > 0) return askWhom(asker, named);
  if (one === undefined && name !== undefined) return showNeeds(asker, { isUnknown: true });
  return { wish: { verb: 'referral.open', ...(one && { trainee: one.id }) } };
}

export const referralIntents = {
  refer: {
    /** Somebody who is only tired is told to rest. */
    read: (asker, { slots: { topic, person } }, _, line) => {
      if (topic === 'moe') return sayTired(asker);
      return topic === undefined ? openFor(asker, line, person) : { wish: { verb: 'referral.open' } };
    },
    offer: ({ words }) => button(words['button.referral'], 'referral.open', {}),
  },
  confirm: {
    read: async (asker, { slots }): Promise<Answer> =>
      (await showQuestion(asker)) ?? sayCourtesy(asker, slots.said),
    offer: notOffered,
  },
  /** What was asked by itself has not been shown as an answer, so a bare no is about it too. */
  deny: {
    read: async (asker) => (await showQuestion(asker)) ?? sayStopped(asker),
    offer: notOffered,
  },
  'consent-give': { read: showAgain, offer: notOffered },
  'consent-decline': { read: showAgain, offer: asChoice('consent-review') },
  'consent-review': { read: showStanding, offer: asChoice('consent-review') },
  'consent-status': { read: showStanding, offer: asChoice('consent-review') },
  'withdraw-consent': {
    read: ofTrainee({ verb: 'consent.withdraw' }),
    offer: asChoice('withdraw-consent'),
  },
} satisfies Partial<IntentRows>;
