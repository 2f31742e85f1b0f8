import type { Language } from '../../core/kernel/language.ts';
import { type CalendarDate, dateIn } from '../../core/kernel/time.ts';
import { answersIn, emergencyLines } from '../../core/programme/emergency-lines.ts';
import { checkWarning, isChecked } from '../../core/programme/find-help.ts';
import type { Programme, ReferralEntry } from '../../core/programme/programme.ts';
import { sayFullDay } from '../../i18n/dates.ts';
import { type AdaptiveCard, compile } from '../kit/adaptive-card.ts';
import { type Button, button, fillButtons } from '../kit/button.ts';
import { plain, spoken } from '../kit/plain.ts';
import { ProgrammeTexts, type Reader } from '../kit/reader.ts';
import { hrefOf, isSafe, linkTo } from '../kit/say-link.ts';
import template from './help-card.card.json' with { type: 'json' };

const fill = compile<object>(template);

/** What is said to somebody who told what weighs on them, over the card that is the same for everybody. */
export interface HelpSaid {
  readonly said: string;
  /** To leave patients out of it. */
  readonly request?: string;
  /** Whether the people beyond the numbers are in sight at once. */
  readonly opened: boolean;
  /** What their words seem to ask for besides. */
  readonly besides?: readonly Button[];
}

/** Draws the card with numbers, for danger those of the programme unless others are given. Nobody is told that it was. */
export function drawHelpCard(
  programme: Programme,
  reader: Reader,
  said?: HelpSaid,
  lines: readonly ReferralEntry[] = emergencyLines(programme, reader.language),
): AdaptiveCard {
  const texts = new ProgrammeTexts(programme, reader.language);
  const { words } = texts;
  const title = said?.said ?? words['helpCard.title'];
  const others = programme.referral.filter((entry) => !entry.crisis && isReachable(entry));
  const today = dateIn(programme.timezone, reader.now);
  const told = { texts, language: reader.language, today };
  const say = (entries: readonly ReferralEntry[]) => entries.map((entry) => sayEntry(entry, told));
  const doctors = say(others.filter(({ forDoctors }) => forDoctors));
  const other = say(others.filter(({ forDoctors }) => !forDoctors));
  return fill({
    lang: reader.language,
    speak: saySpoken(lines, title),
    title,
    size: said === undefined ? 'Large' : 'Medium',
    program: words[said === undefined ? 'helpCard.program' : 'helpCard.programSaid'],
    dangerTitle: words['helpCard.danger'],
    danger: lines.map((entry) => sayDanger(entry, told)),
    hasDoctors: doctors.length > 0,
    doctorsTitle: words['helpCard.doctors'],
    doctors,
    hasOther: other.length > 0,
    otherTitle: words['helpCard.other'],
    otherShown: said?.opened ?? false,
    other,
    hasRequest: said?.request !== undefined,
    request: said?.request ?? '',
    ...texts.note(),
    ...fillButtons([...(said?.besides ?? []), button(words['button.help'], 'help.show')]),
  });
}

/** To whom it is said, and on which day. */
interface Told {
  readonly texts: ProgrammeTexts;
  readonly language: Language;
  readonly today: CalendarDate;
}

/** A name that nobody can reach is no help. */
function isReachable({ phone, url, email }: ReferralEntry): boolean {
  return phone !== undefined || email !== undefined || isSafe(url);
}

/** The numbers for danger are said at once: whoever listens should not have to search for them. */
function saySpoken(lines: readonly ReferralEntry[], title: string): string {
  const numbers = lines.flatMap(({ name, phone }) =>
    phone === undefined ? [] : [name.includes(phone) ? name : `${name}: ${phone}`],
  );
  return spoken(title, ...numbers);
}

/** In danger the number stands apart and large, for a thumb that shakes. */
function sayDanger(entry: ReferralEntry, told: Told) {
  const { phone, ...rest } = entry;
  return {
    ...sayEntry(rest, told),
    hasName: entry.name !== phone,
    hasPhone: phone !== undefined,
    phone: phone === undefined ? '' : linkTo(phone),
  };
}

function sayEntry(entry: ReferralEntry, told: Told) {
  const { texts, language, today } = told;
  const { words } = texts;
  const { phone, url, email, hours, checkedOn } = entry;
  const checked = isChecked(entry, today);
  const warning = checkWarning(entry, checked);
  const notes = [
    ...(entry.assesses ? [words['helpCard.assesses']] : []),
    ...(warning === undefined ? [] : [words[warning]]),
  ];
  const said = [
    ...(phone === undefined || !checked ? [] : [linkTo(phone)]),
    ...(isSafe(url) ? [`[${plain(new URL(url).host)}](${hrefOf(url)})`] : []),
    ...(email === undefined ? [] : [plain(email)]),
    ...(hours === undefined ? [] : [words['helpCard.hours']({ hours: texts.text(hours) })]),
    ...sayTongue(entry, told),
    ...(checkedOn === undefined ? [] : [words['helpCard.checked']({ day: sayFullDay(language, checkedOn) })]),
  ];
  return {
    name: plain(entry.name),
    forWhat: texts.text(entry.forWhat),
    hasNote: notes.length > 0,
    note: notes.join(' '),
    hasReach: said.length > 0,
    reach: said.join(' · '),
  };
}

/** That a line answers in another language than the reader's. */
function sayTongue(entry: ReferralEntry, { texts: { words }, language }: Told): readonly string[] {
  if (answersIn(entry, language)) return [];
  const tongues = (entry.answers ?? []).map((tongue) => words[`fallback.${tongue}`]);
  return [words['helpCard.answersIn']({ language: tongues.join(', ') })];
}
