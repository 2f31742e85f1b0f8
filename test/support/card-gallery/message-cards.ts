import type { Answer, Asker } from '../../../src/bots/asker.ts';
import { sayGreeting, sayOutOfScope, sayTooLong } from '../../../src/bots/help/say.ts';
import { sayCourtesy, sayTired } from '../../../src/bots/help/say-courtesy.ts';
import { sayNotYet } from '../../../src/bots/say-not-yet.ts';
import { sayStopped } from '../../../src/bots/sessions/offer-running.ts';
import { readCourse } from '../../../src/bots/tasks/read-course.ts';
import { drawWelcome } from '../../../src/bots/turns/answer-installation.ts';
import { drawRefusal } from '../../../src/bots/turns/serve-wish.ts';
import { askMeant } from '../../../src/bots/typed/ask-meant.ts';
import { carryOut } from '../../../src/bots/verbs.ts';
import { drawEmergencyCard } from '../../../src/cards/help/draw-emergency-card.ts';
import { drawHelpCard } from '../../../src/cards/help/draw-help-card.ts';
import { drawAnswer, drawQuestions } from '../../../src/cards/help/draw-questions.ts';
import { button } from '../../../src/cards/kit/button.ts';
import type { Language } from '../../../src/core/kernel/language.ts';
import { addDays, dateIn, parseCalendarDate } from '../../../src/core/kernel/time.ts';
import type { Programme, ReferralEntry, Role } from '../../../src/core/programme/programme.ts';
import { sessionKey, sessions } from '../../../src/core/sessions/session.ts';
import type { Wish } from '../../../src/core/wishes/wish.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { askerOf } from './asker.ts';
import type { GalleryCard } from './card-cases.ts';
import { drawExportedCards } from './digest-cards.ts';
import { heldWith, type Material, now, placeOf, traineesOf } from './material.ts';
import { drawPeopleCards } from './people-cards.ts';

/** The numbers to call, of a programme for groups and of one for pairs. */
export function drawHelpCards(language: Language, { group, pairs }: Material): readonly GalleryCard[] {
  const reader = { language, now };
  return [
    { name: 'help-numbers-group', card: drawHelpCard(group, reader) },
    { name: 'help-numbers-pairs', card: drawHelpCard(pairs, reader) },
    ...[drawEmergencyCard([group, pairs], reader)].flatMap((card) =>
      card === undefined ? [] : [{ name: 'help-numbers-unknown', card }],
    ),
    {
      name: 'help-numbers-checked',
      card: drawHelpCard({ ...group, referral: checked(group.referral) }, reader),
    },
    ...(['self', 'other', 'harm', 'loss'] as const).map((distress) => {
      const words = wordsOf(language);
      const opened = distress === 'harm';
      const request = distress === 'loss' ? { request: words['patientData.text'] } : {};
      const besides =
        distress === 'self' ? [button(words['meant.cancel'], 'typed.choose', { intent: 'cancel' })] : [];
      const said = { said: words[`distress.${distress}`], ...request, opened, besides };
      return { name: `help-${distress}`, card: drawHelpCard(group, reader, said) };
    }),
  ];
}

/** As a coordinator fills it in: somebody checked it, everybody can be called, some assess, and nobody translated it. */
function checked(referral: readonly ReferralEntry[]): readonly ReferralEntry[] {
  const checkedOn = parseCalendarDate('2026-09-01');
  return referral.map((entry) => ({
    ...entry,
    ...(checkedOn === undefined ? {} : { checkedOn }),
    ...(entry.crisis
      ? {}
      : { phone: '02 123 45 67', assesses: true, forWhat: { nl: 'Vragen over de opleiding' } }),
  }));
}

/** The cards that are words and buttons: welcome, menu, questions, languages and what did not work. */
export async function drawMessageCards(
  language: Language,
  material: Material,
): Promise<readonly GalleryCard[]> {
  const { group } = material;
  const reader = { language, now };
  const [entry] = group.faq;
  return [
    ...(await drawMenus(language, material)),
    { name: 'faq', card: drawQuestions(group, 'mentor', reader) },
    { name: 'faq-empty', card: drawQuestions({ ...group, faq: [] }, 'mentor', reader) },
    ...(entry === undefined ? [] : [{ name: 'faq-answer', card: drawAnswer(group, entry, reader) }]),
    ...drawExportedCards(language, material),
    ...(await drawPeopleCards(language, material)),
    ...(await drawExportQuestions(language, material)),
    ...(await drawNoTraining(language, material)),
    ...(await drawShortBreak(language, material)),
    ...(await drawAnswers(await askerOf(language, group, 'mentor', material.names[0] ?? ''))),
  ];
}

/** Whether some days off are a break of the training. */
async function drawShortBreak(language: Language, { group, names }: Material) {
  const from = addDays(dateIn(group.timezone, now), 30);
  const range = { from, to: addDays(from, 4) };
  const meant = readCourse(await askerOf(language, group, 'trainee', names[0] ?? ''), {
    course: 'pause',
    range,
  });
  return 'card' in meant ? [{ name: 'break-or-away', card: meant.card }] : [];
}

async function drawMenus(language: Language, { group, pairs, names }: Material) {
  const name = names[0] ?? '';
  const cases: readonly [string, Programme, Role][] = [
    ['mentor', group, 'mentor'],
    ['trainee', group, 'trainee'],
    ['coordinator', group, 'coordinator'],
    ['talk-mentor', pairs, 'mentor'],
    ['talk-trainee', pairs, 'trainee'],
  ];
  const askers = await Promise.all(
    cases.map(([, programme, role]) => askerOf(language, programme, role, name)),
  );
  const drawn = askers.map(async (asker, index) => {
    const label = cases[index]?.[0] ?? '';
    return [
      { name: `welcome-${label}`, card: drawWelcome(asker) },
      { name: `menu-${label}`, card: await cardOf(asker, { verb: 'help.show' }) },
      ...(asker.membership.role === 'coordinator'
        ? [
            { name: 'programme', card: await cardOf(asker, { verb: 'session.list' }) },
            { name: 'digest-none', card: await cardOf(asker, { verb: 'digest.show' }) },
          ]
        : [{ name: `my-mentor-${label}`, card: await cardOf(asker, { verb: 'person.mentor' }) }]),
      ...(label === 'mentor'
        ? [{ name: 'language', card: await cardOf(asker, { verb: 'person.language' }) }]
        : []),
    ];
  });
  return (await Promise.all(drawn)).flat();
}

/** The question before the list of who was there is made, and what a mentor hears when there is nothing to list. */
async function drawExportQuestions(language: Language, material: Material) {
  const { group, names } = material;
  const asker = await askerOf(language, group, 'mentor', names[0] ?? '');
  const none = await cardOf(asker, { verb: 'attendance.export' });
  const [plan] = group.sessions;
  if (plan === undefined) return [{ name: 'export-none', card: none }];
  const place = placeOf(group, plan);
  const held = heldWith(place, plan, [], [], traineesOf(material));
  await asker.deps.store.insert(sessions, sessionKey(place), held);
  return [
    { name: 'export-none', card: none },
    { name: 'export-question', card: await cardOf(asker, { verb: 'attendance.export' }) },
  ];
}

/** What those hear of a mentor training who have none of their own to note. */
async function drawNoTraining(language: Language, { group, pairs, names }: Material) {
  const cases: readonly [string, Programme, Role][] = [
    ['mentor', group, 'mentor'],
    ['trainee', pairs, 'trainee'],
    ['coordinator', pairs, 'coordinator'],
  ];
  const drawn = cases.map(async ([label, programme, role]) => {
    const asker = await askerOf(language, programme, role, names[0] ?? '');
    return { name: `no-training-${label}`, card: await cardOf(asker, { verb: 'training.show' }) };
  });
  return Promise.all(drawn);
}

async function cardOf(asker: Asker, wish: Wish) {
  const answer = await carryOut(asker, wish);
  if ('card' in answer) return answer.card;
  throw new Error(`${wish.verb} was refused: ${answer.refusal}`);
}

/** Answers to what was not meant for this bot, not understood or not allowed. */
async function drawAnswers(asker: Asker): Promise<readonly GalleryCard[]> {
  const unsure = { slots: {}, acts: false };
  const answers: readonly [string, Answer][] = [
    ['greeting', sayGreeting(asker)],
    ['unknown', await askMeant(asker, { ...unsure, intent: 'unknown', offers: ['faq'] })],
    [
      'perhaps-meant',
      await askMeant(asker, { ...unsure, intent: 'plan', offers: ['plan', 'cancel', 'hours'] }),
    ],
    ['too-long', sayTooLong(asker)],
    ['patient-data', sayOutOfScope(asker, true)],
    ['not-yet-planning', sayNotYet(asker, 'plan')],
    ['stopped', await sayStopped(asker)],
    ['thanked', await sayCourtesy(asker, 'thanks')],
    ['bare-yes', await sayCourtesy(asker, 'yes')],
    ['tired', await sayTired(asker)],
    ['refusal-digest', { refusal: 'digest.not-yours' }],
    ['refusal-digest-individual', { refusal: 'digest.individual' }],
    ['refusal-export', { refusal: 'export.not-yours' }],
    ['refusal-training', { refusal: 'training.not-yours' }],
    ['refusal-read-only', { refusal: 'session.read-only' }],
    ['refusal-malformed', { refusal: 'wish.malformed' }],
  ];
  return answers.map(([name, answer]) => ({
    name,
    card: 'card' in answer ? answer.card : drawRefusal(asker, answer.refusal),
  }));
}
