import type { PersonId } from '../../core/kernel/id.ts';
import { dateIn } from '../../core/kernel/time.ts';
import { checkWarning, helpFor, isChecked } from '../../core/programme/find-help.ts';
import type { ReferralEntry } from '../../core/programme/programme.ts';
import { type Need, needs, type Way } from '../../core/programme/referring.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import type { AdaptiveCard } from '../kit/adaptive-card.ts';
import { type Button, button } from '../kit/button.ts';
import { plain } from '../kit/plain.ts';
import { ProgrammeTexts } from '../kit/reader.ts';
import { hrefOf, isSafe, linkTo } from '../kit/say-link.ts';
import { drawReferralCard, type Lower, type Place } from './draw-referral-card.ts';
import { type ReferralFrame, roleOf, wordsFor } from './referral-frame.ts';

/** Whom a mentor thinks of; a trainee thinks of nobody else. */
export interface About {
  readonly id: PersonId;
  readonly name: string;
}

/** Draws the help by need, and below it, for whom there are any, the ways to whoever trains somebody. */
export function drawNeeds(
  frame: ReferralFrame,
  asks: 'trainee' | 'mentor' | 'neither',
  note?: string,
): AdaptiveCard {
  const words = wordsFor(frame);
  const { language } = frame.reader;
  return drawReferralCard({
    language,
    words,
    note,
    title: words[asks === 'trainee' ? 'referral.title' : 'referral.titleMentor'],
    before: [words['referral.intro']],
    rows: needs.map((need) => button(words[`need.${need}`], 'referral.choose', { choice: 'need', need })),
    lower: asks === 'neither' ? undefined : sayWays(frame, asks),
  });
}

/** The ways as a second matter under the help; a mentor says first about whom. */
function sayWays(frame: ReferralFrame, asks: 'trainee' | 'mentor'): Lower | undefined {
  const words = wordsFor(frame);
  const buttons = wayButtons(frame);
  if (buttons.length === 0) return undefined;
  const role = roleOf(frame);
  if (asks === 'trainee') return { title: words['ways.title']({ role }), text: words['ways.text'], buttons };
  const whom = button(words['ways.whomButton'], 'referral.choose', { choice: 'way', way: 'mentor' });
  return { title: words['ways.titleGroup']({ role }), buttons: [whom] };
}

/** Draws the ways for somebody of the mentor's group. None is lit up: which one it is, is for the trainee to choose. */
export function drawWays(frame: ReferralFrame, about: About): AdaptiveCard {
  const words = wordsFor(frame);
  const name = plain(about.name);
  return drawReferralCard({
    language: frame.reader.language,
    words,
    title: words['ways.titleMentor']({ role: roleOf(frame), name }),
    before: [words['ways.textMentor']({ name })],
    buttons: wayButtons(frame, about),
    ways: [button(words['button.otherHelp'], 'referral.open', {})],
  });
}

function wayButtons(frame: ReferralFrame, about?: About): readonly Button[] {
  const words = wordsFor(frame);
  const title = (way: Way): string => {
    if (about === undefined || way === 'someone-else') return words[`way.${way}`];
    if (way === 'self') return words['way.selfMentor']({ name: about.name });
    return words[way === 'together' ? 'way.togetherMentor' : 'way.mentorMentor'];
  };
  const whom = about === undefined ? {} : { trainee: about.id };
  return (frame.programme.referring?.ways ?? []).map((way) =>
    button(title(way), 'referral.choose', { choice: 'way', way, ...whom }),
  );
}

/** Draws of whom of the group a mentor thinks; nothing is known of it until something is asked. */
export function drawWhom(frame: ReferralFrame, trainees: readonly About[]): AdaptiveCard {
  const words = wordsFor(frame);
  return drawReferralCard({
    language: frame.reader.language,
    words,
    title: words['ways.whom'],
    before: [words['ways.whomText']],
    rows: trainees.map(({ id, name }) =>
      button(name === '' ? words['appointment.someone'] : name, 'referral.choose', {
        choice: 'person',
        trainee: id,
      }),
    ),
    ways: [button(words['button.otherHelp'], 'referral.open', {})],
  });
}

/** Draws who helps with a need. What nobody has checked says so, and shows no number. */
export function drawHelpFor(frame: ReferralFrame, need: Need): AdaptiveCard {
  const words = wordsFor(frame);
  return drawPlaces(frame, words[`need.${need}`], [], helpFor(frame.programme, need));
}

/** Draws who helps beside whoever assesses: with what is hard to say to them. */
export function drawSomeoneElse(frame: ReferralFrame): AdaptiveCard {
  const words = wordsFor(frame);
  const found = (['conflict', 'rules', 'ill'] as const).flatMap((need) => helpFor(frame.programme, need));
  const places = [...new Set(found)].filter(({ assesses }) => !assesses);
  return drawPlaces(frame, words['else.title'], [words['else.text']], places);
}

function drawPlaces(
  frame: ReferralFrame,
  title: string,
  before: readonly string[],
  entries: readonly ReferralEntry[],
): AdaptiveCard {
  const words = wordsFor(frame);
  const texts = new ProgrammeTexts(frame.programme, frame.reader.language);
  const places = entries.map((entry) => sayPlace(frame, texts, entry));
  return drawReferralCard({
    language: frame.reader.language,
    words,
    title,
    before,
    places,
    fallback: texts.note(),
    ways: [button(words['button.otherHelp'], 'referral.open', {})],
  });
}

function sayPlace({ programme, reader }: ReferralFrame, texts: ProgrammeTexts, entry: ReferralEntry): Place {
  const { words } = texts;
  const checked = isChecked(entry, dateIn(programme.timezone, reader.now));
  const warning = checkWarning(entry, checked);
  return {
    name: plain(entry.name),
    forWhat: texts.text(entry.forWhat),
    facts: sayFacts(texts, entry),
    warning: warning === undefined ? '' : words[warning],
    reach: sayReach({ programme, reader }, texts, entry, checked),
  };
}

/** Nobody in danger is held up by what is not known, or by a question to ask first. */
function sayFacts(texts: ProgrammeTexts, entry: ReferralEntry): string {
  const { words } = texts;
  const { hears, discretion = 'unknown', speed = 'unknown', cost = 'unknown', crisis } = entry;
  const isSaid = (fact: string) => !crisis || (fact !== 'unknown' && fact !== 'own-rules');
  return [
    ...(hears === undefined ? [] : [words['help.hears']({ who: texts.text(hears) })]),
    ...(isSaid(discretion) ? [words[`discretion.${discretion}`]] : []),
    ...(isSaid(speed) ? [words[`speed.${speed}`]] : []),
    ...(isSaid(cost) ? [words[`cost.${cost}`]] : []),
  ].join(' ');
}

function sayReach(
  { programme, reader }: ReferralFrame,
  texts: ProgrammeTexts,
  entry: ReferralEntry,
  checked: boolean,
): string {
  const { words } = texts;
  const { phone, url, email, hours, checkedOn } = entry;
  const said = [
    ...(phone === undefined || !checked ? [] : [linkTo(phone)]),
    ...(isSafe(url) ? [`[${plain(new URL(url).host)}](${hrefOf(url)})`] : []),
    ...(email === undefined ? [] : [plain(email)]),
  ];
  if (said.length === 0 && phone === undefined)
    return words['help.askWhere']({ contact: texts.text(programme.contact) });
  const day =
    checkedOn === undefined
      ? []
      : [words['helpCard.checked']({ day: sayFullDay(reader.language, checkedOn) })];
  const when = hours === undefined ? [] : [words['helpCard.hours']({ hours: texts.text(hours) })];
  return [...said, ...when, ...day].join(' · ');
}
