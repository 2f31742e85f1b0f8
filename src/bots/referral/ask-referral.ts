import { drawAsk } from '../../cards/referral/draw-ways.ts';
import { writeMessage } from '../../cards/referral/write-message.ts';
import { sweepSoon } from '../../core/notices/work-queue.ts';
import { sharedLanguage } from '../../core/programme/shared-language.ts';
import { chooseRecipient } from '../../core/referral/choose-recipient.ts';
import { askReferral as putQuestion } from '../../core/referral/commit-ask.ts';
import { membershipIn, type Pair } from '../../core/referral/judge-mentor.ts';
import type { WriteMessage } from '../../core/referral/secret.ts';
import type { RecipientChoice } from '../../core/referral/wishes.ts';
import type { Answer, Asker, Handler } from '../asker.ts';
import { frameOf, keepingOf, knownOf, loadOurs } from './load-pair.ts';
import { showLastAsked, showToMentor, showToTrainee } from './show-referral.ts';

/** Puts the question to the trainee; pressed twice it is put once. What was typed wrongly is asked again. */
export const askReferral: Handler<'referral.ask'> = async (asker, { referral: id, trainee, to }) => {
  const keeping = keepingOf(asker);
  if (keeping === undefined) return { refusal: 'referral.off' };
  const ours = await loadOurs(asker, trainee);
  if (!ours.ok) return ours;
  const { pair, programme, isMentor } = ours.value;
  const recipient = readRecipient(pair, to);
  if (recipient !== undefined && !recipient.ok) {
    const note = asker.words[recipient.refusal];
    const frame = frameOf(asker, ours.value);
    return { card: drawAsk({ frame, referral: id, known: knownOf(pair), isMentor, note }) };
  }
  const asked = await putQuestion(keeping, {
    ...pair,
    id,
    startedBy: isMentor ? 'mentor' : 'trainee',
    language: sharedLanguage(programme),
    write: writerOf(pair),
    now: asker.reader.now,
    ...(recipient === undefined ? {} : { recipient: recipient.value }),
  });
  if (!asked.ok) return asked.refusal === 'referral.waiting' ? showWaiting(asker, pair) : asked;
  await sweepSoon(asker.deps);
  return isMentor ? showToMentor(asker, asked.value.document) : showToTrainee(asker, asked.value.document);
};

/** A second question is not put while one waits: how that one stands is shown instead. */
async function showWaiting(asker: Asker, { trainee }: Pair): Promise<Answer> {
  const note = asker.words['referral.waiting'];
  return (await showLastAsked(asker, { about: trainee.id, note })) ?? { refusal: 'referral.waiting' };
}

function readRecipient({ trainee, programme }: Pair, to: RecipientChoice | undefined) {
  const membership = membershipIn(trainee, programme);
  return to === undefined || membership === undefined ? undefined : chooseRecipient(membership, to);
}

/** Names of the two as the people file has them. */
export function writerOf({ mentor, trainee }: Pair): WriteMessage {
  const signed = { mentor: mentor.name, trainee: trainee.name };
  return (content, to, language) => writeMessage(signed, content, to, language);
}
