import type { AdaptiveCard } from '../../cards/kit/adaptive-card.ts';
import { drawConsent } from '../../cards/referral/draw-consent.ts';
import { drawFollowUp, drawMentorReferral } from '../../cards/referral/draw-mentor-referral.ts';
import { drawRecipients } from '../../cards/referral/draw-rewrite.ts';
import type { PairFrame } from '../../cards/referral/referral-frame.ts';
import { people } from '../../core/people/people-collection.ts';
import { knownRecipients } from '../../core/referral/choose-recipient.ts';
import { membershipIn } from '../../core/referral/judge-mentor.ts';
import { openReferral } from '../../core/referral/load-referral.ts';
import type { Referral, Secret } from '../../core/referral/referral.ts';
import { viewOfMentor, viewOfTrainee } from '../../core/referral/views.ts';
import { wordsOf } from '../../i18n/words.ts';
import { type DrawDeps, type DrawNotice, type NoticeRows, readerOf, type To } from '../notice-row.ts';

/** Drawn from what stands there now; what there is nothing more to say about is not said. */
const drawPersonal: DrawNotice<'personal.card'> = async (deps, to) => {
  const opened =
    deps.seals && (await openReferral({ store: deps.store, seals: deps.seals }, to.notice.about));
  if (opened === undefined) return { superseded: true };
  const referral = opened.stored.document;
  const frame = await loadFrame(deps, to, referral);
  const card = frame && drawFor(deps, to, frame, referral, opened.secret);
  if (frame === undefined || card === undefined) return { superseded: true };
  const summary = wordsOf(frame.reader.language, frame.programme.mode)['notice.personal'];
  return { message: { summary, card }, short: summary };
};

async function loadFrame(
  deps: DrawDeps,
  { person }: To<'personal.card'>,
  referral: Referral,
): Promise<PairFrame | undefined> {
  const programme = deps.programmes.find(({ id }) => id === referral.programme);
  const [mentor, trainee] = await Promise.all([
    deps.store.load(people, referral.mentor),
    deps.store.load(people, referral.trainee),
  ]);
  if (programme === undefined || mentor === undefined || trainee === undefined) return undefined;
  return { reader: readerOf(deps, person), programme, mentor: mentor.document, trainee: trainee.document };
}

function drawFor(
  deps: DrawDeps,
  { notice: { moment }, person }: To<'personal.card'>,
  frame: PairFrame,
  referral: Referral,
  secret: Secret | undefined,
): AdaptiveCard | undefined {
  const mode = deps.mail?.mode ?? 'off';
  if (person.id === referral.mentor) return drawForMentor(deps, moment, frame, referral, secret);
  const view = viewOfTrainee(referral, secret);
  if (view.stage !== 'no-recipient') return drawConsent({ frame, view, mode });
  const membership = membershipIn(person, referral.programme);
  return drawRecipients({ frame, view }, membership ? knownRecipients(membership) : []);
}

function drawForMentor(
  deps: DrawDeps,
  moment: To<'personal.card'>['notice']['moment'],
  frame: PairFrame,
  referral: Referral,
  secret: Secret | undefined,
): AdaptiveCard | undefined {
  if (moment === 'later') return isWanted(referral, secret) ? drawFollowUp(frame) : undefined;
  const { closedAt, expiresAt, id, stage, startedBy } = referral;
  const endsAtExpiry = stage === 'waiting' || closedAt === expiresAt;
  // Said once, with the words that were written down before anybody could have answered.
  if (moment === 'end') return endsAtExpiry ? drawMentorReferral(frame, { id, stage: 'closed' }) : undefined;
  if (closedAt === expiresAt && startedBy === 'mentor') return undefined;
  const view = viewOfMentor(referral, secret, deps.mail?.mode ?? 'off');
  return view && drawMentorReferral(frame, view);
}

/** The trainee may have closed it for good; then the mentor hears nothing. */
function isWanted({ stage }: Referral, secret: Secret | undefined): boolean {
  return stage === 'sent' && secret !== undefined && secret.noFollowUp !== true;
}

export const personalNotices = { 'personal.card': drawPersonal } satisfies Partial<NoticeRows>;
