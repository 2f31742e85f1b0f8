import type {
  FindingOf,
  ProgrammeFinding,
  ProgrammeFindingCode,
  ProgrammeFindingData,
} from '../../core/programme/check/programme-finding.ts';
import { type Finding, sayFound } from './problem.ts';

type Said = Pick<Finding, 'expected' | 'found'>;
type Words = { readonly [C in ProgrammeFindingCode]: (data: ProgrammeFindingData[C]) => Said };

const say = (expected: string, found: string | number): Said => ({ expected, found: `${found}` });
const sayKnown = (known: readonly (string | number)[]): string => known.join(', ') || 'none';

/** English, for whoever keeps the programme file. */
const words: Words = {
  'programme.minutes-sum': ({ expected, found }) => say(`${expected} minutes, the sum of the parts`, found),
  'programme.hours-sum': ({ expected, found }) => say(`${expected} hours, the sum of the parts`, found),
  'programme.double-id': ({ found, first }) =>
    say(`an id other than that of number ${first} in the list`, sayFound(found)),
  'programme.list-length': ({ expected, found, than }) =>
    say(`as many texts as in ${than}, ${expected}`, found),
  'programme.plans-missing': ({ plans, mode }) => say(`${plans}, since the mode is ${mode}`, 'none'),
  'programme.plans-of-other-mode': ({ plans, mode }) => say(`no ${plans}, since the mode is ${mode}`, 'some'),
  'programme.quorum': ({ expected, found }) => say(`at most ${expected}, the size of the group`, found),
  'programme.format-steps': ({ from }) =>
    say('steps, or derive_from with the id of a format that has steps', sayFound(from)),
  'programme.format-steps-twice': ({ found }) =>
    say('no derive_from beside steps of its own', sayFound(found)),
  'programme.format-inside-format': ({ found }) => say('no format inside a format', sayFound(found)),
  'programme.unknown-format': ({ found, known }) =>
    say(`the id of a format (${sayKnown(known)})`, sayFound(found)),
  'programme.unknown-variant': ({ found, known }) =>
    say(`the id of a variant of the format (${sayKnown(known)})`, sayFound(found)),
  'programme.variant-without-format': ({ found }) => say('no variant without a format', sayFound(found)),
  'programme.unknown-format-step': ({ found, known }) =>
    say(`the id of a step of the format (${sayKnown(known)})`, sayFound(found)),
  'programme.one-year-or-years': ({ found }) => say('either year or years', found),
  'programme.session-order': ({ year, expected, found }) =>
    say(`${expected}, since the sessions of year ${year} are numbered from 1`, found),
  'programme.sessions-per-year': ({ year, expected, found }) =>
    say(`${expected} sessions in every year`, `${found} in year ${year}`),
  'programme.talk-number': ({ expected, found }) =>
    say(`${expected}, since conversations are numbered from 1 as they stand`, found),
  'programme.window-backwards': ({ first, last }) =>
    say('a first week that is not after the last', `${first} and ${last}`),
  'programme.window-order': ({ before, found }) =>
    say(`a first week after that of the conversation before it, ${before}`, found),
  'programme.reminder-order': ({ before, found }) =>
    say(`fewer days than the reminder before it, ${before}, or the same and a later hour`, found),
  'programme.closing-for-initiator': () => say('initiator: trainee, since the mentor is reminded', 'another'),
  'programme.in-quiet-hours': ({ from, to, found }) =>
    say(`a clock time outside the quiet hours, ${from} to ${to}`, sayFound(found)),
  'programme.ends-before-it-begins': ({ from, found }) => say(`later than ${from}, where it begins`, found),
  'programme.in-quiet-weekend': ({ found }) =>
    say('a working day, since the weekend is quiet', sayFound(found)),
  'programme.undeclared-record': ({ found, known }) =>
    say(`what record_levels says may be stored (${sayKnown(known)})`, sayFound(found)),
  'programme.mentor-assesses-not': ({ found }) =>
    say('no evaluation form, since the mentor does not assess', sayFound(found)),
  'programme.form-missing': () => say('evaluation_form in this file, since a conversation has one', 'none'),
  'programme.unknown-training': ({ found, known }) =>
    say(`the id of a training (${sayKnown(known)})`, sayFound(found)),
  'programme.unknown-talk': ({ found, known }) =>
    say(`the number of a conversation (${sayKnown(known)})`, found),
  'programme.training-elsewhere': ({ found, talk }) =>
    say(`a training that is due at this conversation, not at ${talk}`, sayFound(found)),
  'programme.training-due': ({ ways }) =>
    say('one of before_talk, around_talk, within', ways.join(' and ') || 'none of them'),
  'programme.due': ({ ways }) =>
    say('one of yearly, anchor, on_event, habit, custom', ways.join(' and ') || 'none of them'),
  'programme.due-anchor': ({ found }) => say('an anchor to count it from', `only ${found}`),
  'programme.no-crisis': () => say('an entry with crisis: true, for anyone in danger now', 'none'),
  'programme.crisis-language': ({ language }) =>
    say(`a text in ${language} too, since nobody in danger should read another language`, 'none'),
  'programme.crisis-answers': ({ language }) =>
    say(`an entry with crisis: true that answers in ${language}`, 'none'),
  'programme.words-of-nothing': ({ found, list }) =>
    say(`words for something that is there under ${list}`, sayFound(found)),
  'programme.need-unmet': ({ need }) => say(`an entry with the need ${need}`, 'none'),
  'programme.crisis-phone': () => say('a phone number, since it is shown to anyone in danger', 'none'),
};

/** Findings about something that should not be there, or should have another name, point at its key. */
const atKey: readonly ProgrammeFindingCode[] = [
  'programme.plans-of-other-mode',
  'programme.mentor-assesses-not',
  'programme.unknown-format-step',
  'programme.words-of-nothing',
];

/** Says what a rule found in the words of the file. */
export function sayFinding(finding: ProgrammeFinding): Finding {
  return { path: finding.path, ...sayData(finding), atKey: atKey.includes(finding.code) };
}

function sayData<C extends ProgrammeFindingCode>({ code, data }: FindingOf<C>): Said {
  return words[code](data);
}
