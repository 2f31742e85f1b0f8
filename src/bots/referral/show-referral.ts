import { button } from '../../cards/kit/button.ts';
import { drawMessage } from '../../cards/kit/draw-message.ts';
import { drawConsent } from '../../cards/referral/draw-consent.ts';
import { drawMentorReferral } from '../../cards/referral/draw-mentor-referral.ts';
import { drawRecipients } from '../../cards/referral/draw-rewrite.ts';
import type { PairFrame } from '../../cards/referral/referral-frame.ts';
import type { PersonId } from '../../core/kernel/id.ts';
import { people } from '../../core/people/people-collection.ts';
import { traineeMembership } from '../../core/people/who-may.ts';
import { knownRecipients } from '../../core/referral/choose-recipient.ts';
import { membershipIn } from '../../core/referral/judge-mentor.ts';
import { findOpenOfMentor, openReferral } from '../../core/referral/load-referral.ts';
import type { Referral } from '../../core/referral/referral.ts';
import { viewOfMentor, viewOfTrainee } from '../../core/referral/views.ts';
import type { Answer, Asker } from '../asker.ts';
import { wayOn } from '../way-on.ts';
import { keepingOf } from './load-pair.ts';

/** Shows a trainee what stands there: the question, or what became of it. */
export async function showToTrainee(asker: Asker, { id }: Referral, note?: string): Promise<Answer> {
  const { deps, person } = asker;
  const opened = await open(asker, id);
  if (opened === undefined) return { refusal: 'referral.unknown' };
  const { frame, referral, secret } = opened;
  const view = viewOfTrainee(referral, secret);
  if (view.stage !== 'no-recipient')
    return { card: drawConsent({ frame, view, mode: deps.mailMode ?? 'off', note }) };
  const membership = membershipIn(person, referral.programme);
  return { card: drawRecipients({ frame, view, note }, membership ? knownRecipients(membership) : []) };
}

/** Shows a mentor what there is to see; a request that only the trainee knows of is not there. */
export async function showToMentor(asker: Asker, { id }: Referral, note?: string): Promise<Answer> {
  const opened = await open(asker, id);
  const view = opened && viewOfMentor(opened.referral, opened.secret, asker.deps.mailMode ?? 'off');
  if (opened === undefined || view === undefined) return { refusal: 'referral.unknown' };
  return { card: drawMentorReferral(opened.frame, view, note) };
}

/** How it stands with what a mentor asked last, or asked about somebody; undefined where nothing is open. */
export async function showLastAsked(
  asker: Asker,
  { about, note }: { readonly about?: PersonId; readonly note?: string } = {},
): Promise<Answer | undefined> {
  const { deps, person } = asker;
  const found = await findOpenOfMentor(deps.store, person.id, about);
  return found && showToMentor(asker, found, note);
}

async function open(asker: Asker, id: Referral['id']) {
  const { deps, reader } = asker;
  const keeping = keepingOf(asker);
  const opened = keeping && (await openReferral(keeping, id));
  if (opened === undefined) return undefined;
  const referral = opened.stored.document;
  const programme = deps.programmes.find((each) => each.id === referral.programme) ?? asker.programme;
  const [mentor, trainee] = await Promise.all([
    deps.store.load(people, referral.mentor),
    deps.store.load(people, referral.trainee),
  ]);
  if (mentor === undefined || trainee === undefined) return undefined;
  const frame: PairFrame = { reader, programme, mentor: mentor.document, trainee: trainee.document };
  return { frame, referral, secret: opened.secret };
}

/** Says that nothing waits for an answer, and that nothing leaves; to whoever is no trainee, that others answer. */
export function sayNothingOpen(asker: Asker): Answer {
  const { words, reader } = asker;
  const isTrainee = traineeMembership(asker.person) !== undefined;
  const buttons = [button(words['button.referral'], 'referral.open', {}), ...wayOn(asker)];
  return {
    card: drawMessage({
      language: reader.language,
      title: words['consent.none'],
      paragraphs: [words[isTrainee ? 'consent.noneText' : 'consent.not-yours']],
      buttons,
    }),
  };
}
