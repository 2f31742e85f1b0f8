import { button } from '../../../src/cards/kit/button.ts';
import { drawConsent } from '../../../src/cards/referral/draw-consent.ts';
import { drawFollowUp, drawMentorReferral } from '../../../src/cards/referral/draw-mentor-referral.ts';
import {
  drawHelpFor,
  drawNeeds,
  drawSomeoneElse,
  drawWays,
  drawWhom,
} from '../../../src/cards/referral/draw-needs.ts';
import { drawLevel, drawLevels, drawRecipients } from '../../../src/cards/referral/draw-rewrite.ts';
import { drawAsk, drawOwnText, drawTogether } from '../../../src/cards/referral/draw-ways.ts';
import type { PairFrame } from '../../../src/cards/referral/referral-frame.ts';
import { writeMessage } from '../../../src/cards/referral/write-message.ts';
import type { Recipient } from '../../../src/core/consent/message.ts';
import { personId, referralId } from '../../../src/core/kernel/id.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import { addMinutes, type CalendarDate } from '../../../src/core/kernel/time.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { needs } from '../../../src/core/programme/referring.ts';
import { sharedLanguage } from '../../../src/core/programme/shared-language.ts';
import type { Content } from '../../../src/core/referral/referral.ts';
import type { TraineeView } from '../../../src/core/referral/views.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { GalleryCard } from './card-cases.ts';
import { type Material, now, traineesOf } from './material.ts';

const id = referralId('r1');
const expiresAt = addMinutes(now, 3 * 24 * 60);
const sentAt = addMinutes(now, -60);

/** A pair of people of a programme, and two who can be written to. */
function scene(language: Language, programme: Programme, names: readonly string[]) {
  const [trainee = '', supervisor = '', coordinating = ''] = names;
  const frame: PairFrame = {
    reader: { language, now },
    programme,
    mentor: { id: personId('m1'), name: names.at(-1) ?? '' },
    trainee: { id: personId('t1'), name: trainee },
  };
  const known: readonly [Recipient, Recipient] = [
    { role: 'supervisor', name: supervisor, email: 'griet.baert@example.org' },
    { role: 'coordinating-supervisor', name: coordinating, email: 'karel.storms@example.org' },
  ];
  const signed = { mentor: frame.mentor.name, trainee };
  const write = (content: Content) => writeMessage(signed, content, known[0], sharedLanguage(programme));
  return { frame, known, write };
}

/** Help by need, the four ways, the question and everything that can become of it. */
export function drawReferralCards(language: Language, material: Material): readonly GalleryCard[] {
  const { group, pairs, names } = material;
  const { frame, known, write } = scene(language, group, names);
  const { mentor } = scene(language, pairs, names).frame;
  const words = wordsOf(language);
  const about = { id: personId('t1'), name: names[0] ?? '' };
  const said = { recipient: known[0], message: write({ level: 1 }) };
  const fresh = {
    ...group,
    referral: group.referral.map((each) => ({ ...each, checkedOn: '2026-09-01' as CalendarDate })),
  };
  const dutchOnly = group.referral.map((each) => ({ ...each, forWhat: { nl: each.forWhat.nl ?? '' } }));
  const untranslated = { ...group, referral: dutchOnly };
  return [
    { name: 'referral-needs-trainee', card: drawNeeds(frame, 'trainee') },
    { name: 'referral-needs-mentor', card: drawNeeds(frame, 'mentor') },
    { name: 'referral-needs-coordinator', card: drawNeeds(frame, 'neither') },
    { name: 'referral-needs-pair', card: drawNeeds({ ...frame, programme: pairs }, 'trainee') },
    { name: 'referral-whom', card: drawWhom(frame, traineesOf(material)) },
    { name: 'referral-ways', card: drawWays(frame, about) },
    ...needs.map((need) => ({ name: `referral-help-${need}`, card: drawHelpFor(frame, need) })),
    { name: 'referral-help-checked', card: drawHelpFor({ ...frame, programme: fresh }, 'ill') },
    {
      name: 'referral-help-untranslated',
      card: drawHelpFor({ ...frame, programme: untranslated }, 'talk'),
    },
    { name: 'referral-someone-else', card: drawSomeoneElse(frame) },
    { name: 'referral-self', card: drawOwnText(frame, known[0], false) },
    { name: 'referral-self-mentor', card: drawOwnText(frame, undefined, true) },
    {
      name: 'referral-together',
      card: drawTogether(frame, button(words['button.planAppointment'], 'appointment.plan')),
    },
    ...drawQuestions(frame, write, known[0]),
    {
      name: 'consent-with-mentor',
      card: drawConsent({
        frame,
        mode: 'send',
        view: { id, startedBy: 'mentor', stage: 'with-mentor', expiresAt, ...said },
      }),
    },
    ...(['same', 'other', 'unseen', 'by-hand'] as const).map((as) => ({
      name: `consent-sent-${as}`,
      card: drawConsent({
        frame,
        mode: 'send',
        view: { id, startedBy: 'mentor', stage: 'sent', sentAt, as, isFollowedUp: as !== 'other', ...said },
      }),
    })),
    {
      name: 'consent-sent-erased',
      card: drawConsent({
        frame,
        mode: 'send',
        view: { id, startedBy: 'mentor', stage: 'sent', sentAt, as: 'same', isFollowedUp: true },
      }),
    },
    {
      name: 'consent-closed',
      card: drawConsent({ frame, mode: 'send', view: { id, startedBy: 'mentor', stage: 'closed' } }),
    },
    {
      name: 'consent-closed-left',
      card: drawConsent({
        frame,
        mode: 'send',
        view: { id, startedBy: 'mentor', stage: 'closed', left: 'deleted-items' },
      }),
    },
    {
      name: 'consent-closed-by-hand',
      card: drawConsent({
        frame,
        mode: 'off',
        view: { id, startedBy: 'mentor', stage: 'closed', wasToCopy: true },
      }),
    },
    { name: 'draft-waiting', card: drawMentorReferral(frame, { id, stage: 'waiting', expiresAt }) },
    {
      name: 'draft-waiting-still',
      card: drawMentorReferral(frame, { id, stage: 'waiting', expiresAt }, words['draft.stillWaiting']),
    },
    ...drawDrafts(frame, said),
    { name: 'draft-to-copy', card: drawMentorReferral(frame, { id, stage: 'to-copy', expiresAt, ...said }) },
    {
      name: 'draft-sent',
      card: drawMentorReferral(frame, { id, stage: 'sent', sentAt, as: 'same', ...said }),
    },
    { name: 'draft-sent-erased', card: drawMentorReferral(frame, { id, stage: 'sent', sentAt, as: 'same' }) },
    { name: 'draft-refused', card: drawMentorReferral(frame, { id, stage: 'refused' }) },
    {
      name: 'draft-closed-leaving',
      card: drawMentorReferral(frame, { id, stage: 'closed', isLeaving: true }),
    },
    {
      name: 'consent-closed-leaving',
      card: drawConsent({
        frame,
        mode: 'send',
        view: { id, startedBy: 'mentor', stage: 'closed', isLeaving: true },
      }),
    },
    { name: 'draft-closed', card: drawMentorReferral(frame, { id, stage: 'closed' }) },
    { name: 'follow-up', card: drawFollowUp({ ...frame, mentor }) },
  ];
}

type Asked = Extract<TraineeView, { readonly stage: 'asked' }>;

function drawQuestions(
  frame: PairFrame,
  write: (content: Content) => Asked['message'],
  recipient: Recipient,
): readonly GalleryCard[] {
  const own = { level: 3, text: 'Ik zou graag over mijn rooster praten.\n\nKan dat deze week?' } as const;
  const view = (content: Content, more: Partial<Asked> = {}): Asked => {
    const message = write(content);
    const base = {
      id,
      startedBy: 'mentor',
      stage: 'asked',
      version: 1,
      state: 'shown',
      isTold: false,
    } as const;
    return { ...base, content, recipient, message, expiresAt, ...more };
  };
  const first = { level: 1 } as const;
  const words = wordsOf(frame.reader.language);
  const draw = (name: string, shown: Asked, note?: string): GalleryCard => {
    return { name, card: drawConsent({ frame, mode: 'send', view: shown, note }) };
  };
  return [
    draw('consent-question', view(first)),
    draw('consent-question-topic', view({ level: 2, topic: 'supervision' })),
    draw('consent-question-own-text', view(own), words['consent.typedYes']),
    draw('consent-question-own-request', view(first, { startedBy: 'trainee' })),
    {
      name: 'consent-question-to-copy',
      card: drawConsent({ frame, mode: 'off', view: view({ level: 2, topic: 'planning' }) }),
    },
    draw('consent-given', view(first, { state: 'consented' })),
    draw('consent-declined', view(first, { state: 'declined' })),
    draw('consent-declined-own', view(first, { state: 'declined', startedBy: 'trainee' })),
    draw('consent-declined-told', view(first, { state: 'declined', isTold: true })),
    draw('consent-withdrawn', view(first, { state: 'withdrawn' })),
    draw('consent-withdrawn-own', view(first, { state: 'withdrawn', startedBy: 'trainee' })),
    { name: 'rewrite-levels', card: drawLevels({ frame, view: view(first) }) },
  ];
}

function drawDrafts(frame: PairFrame, said: Pick<Asked, 'recipient' | 'message'>): readonly GalleryCard[] {
  const webLink = 'https://outlook.office365.com/owa/?ItemID=AAMk';
  const draft = {
    id,
    stage: 'draft',
    expiresAt,
    webLink,
    isEdited: false,
    isSending: false,
    maySend: true,
    ...said,
  } as const;
  return [
    { name: 'draft-shown', card: drawMentorReferral(frame, draft) },
    { name: 'draft-shown-no-sending', card: drawMentorReferral(frame, { ...draft, maySend: false }) },
    { name: 'draft-edited', card: drawMentorReferral(frame, { ...draft, isEdited: true }) },
    { name: 'draft-sending', card: drawMentorReferral(frame, { ...draft, isSending: true }) },
  ];
}

/** The cards on which one thing is filled in. */
export function drawReferralForms(language: Language, { group, names }: Material): readonly GalleryCard[] {
  const { frame, known, write } = scene(language, group, names);
  const words = wordsOf(language);
  const first = { level: 1 } as const;
  const base = { id, startedBy: 'mentor', version: 1, expiresAt } as const;
  const own = { level: 3, text: names.join('\n') } as const;
  const asked = (content: Content): Asked => {
    const message = write(content);
    return { ...base, stage: 'asked', state: 'shown', isTold: false, content, recipient: known[0], message };
  };
  const nobody = { id, startedBy: 'trainee', stage: 'no-recipient', version: 0, expiresAt } as const;
  const ask = { frame, referral: id, known };
  return [
    { name: 'referral-ask-mentor', card: drawAsk({ ...ask, isMentor: true }) },
    { name: 'referral-ask-nobody-known', card: drawAsk({ ...ask, known: [], isMentor: true }) },
    {
      name: 'referral-ask-trainee',
      card: drawAsk({ ...ask, isMentor: false, note: words['referral.bad-recipient'] }),
    },
    { name: 'rewrite-topic', card: drawLevel({ frame, view: asked(first) }, 2) },
    { name: 'rewrite-text', card: drawLevel({ frame, view: asked(own) }, 3) },
    { name: 'rewrite-recipient', card: drawRecipients({ frame, view: asked(first) }, known) },
    { name: 'rewrite-first-recipient', card: drawRecipients({ frame, view: nobody }, []) },
  ];
}
