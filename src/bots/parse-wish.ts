import { isChoosable } from '../core/help/wishes.ts';
import { groupId, personId, planId, programmeId } from '../core/kernel/id.ts';
import { isLanguage } from '../core/kernel/language.ts';
import { accept, type Result, refuse } from '../core/kernel/result.ts';
import type { SessionPlace } from '../core/kernel/session-place.ts';
import {
  type Attendance,
  reportedOutcomes,
  type SessionChange,
  type Token,
} from '../core/sessions/wishes.ts';
import type { Refusal } from '../core/wishes/refusal.ts';
import { isVerb, type Wish } from '../core/wishes/wish.ts';
import { parseNotifications } from './people/parse-notifications.ts';
import { readClockInput, readDateInput } from './read-inputs.ts';
import { parseTraining } from './training/parse-training.ts';

type Data = Readonly<Record<string, unknown>>;
type Parsed = Result<Wish, Refusal>;

/** Reads a pressed button, which anybody could have made up, as a wish. Ids are not believed here: they are looked up later. */
export function parseWish(verb: unknown, raw: unknown): Parsed {
  if (typeof verb !== 'string' || !isVerb(verb)) return refuse('wish.unknown');
  const data: Data = typeof raw === 'object' && raw !== null ? (raw as Data) : {};
  switch (verb) {
    case 'help.show':
    case 'help.card':
    case 'person.mentor':
    case 'person.group':
    case 'person.contact':
    case 'person.kept':
    case 'attendance.own':
      return accept({ verb });
    case 'typed.choose':
      return isChoosable(data.intent) ? accept({ verb, intent: data.intent }) : refuse('wish.malformed');
    case 'training.save':
      return parseTraining(data);
    case 'training.show':
    case 'digest.show':
      return accept({ verb, ...(isId(data.programme) ? { programme: programmeId(data.programme) } : {}) });
    case 'attendance.export':
      return parseExport(data);
    case 'session.list':
      return accept({ verb, ...readGroup(data) });
    case 'faq.show':
      return accept({ verb, ...(isId(data.entry) ? { entry: data.entry } : {}) });
    case 'person.language':
      return parseLanguage(data);
    case 'person.notifications':
      return parseNotifications(data);
    case 'session.open':
      return withPlace(data, (place) =>
        accept({ verb, place, ...(data.view === 'date' || data.view === 'held' ? { view: data.view } : {}) }),
      );
    default:
      return withPlace(data, (place) => parseChange(verb, place, data));
  }
}

function parseLanguage({ language }: Data): Parsed {
  const verb = 'person.language';
  if (language === undefined) return accept({ verb });
  return typeof language === 'string' && isLanguage(language)
    ? accept({ verb, language })
    : refuse('wish.malformed');
}

function parseExport(data: Data): Parsed {
  const { year: _, ...group } = readGroup(data);
  const { seen } = data;
  if (seen !== undefined && !isCount(seen)) return refuse('wish.malformed');
  return accept({ verb: 'attendance.export', ...group, ...(seen === undefined ? {} : { seen }) });
}

function parseChange(verb: SessionChange['verb'], place: SessionPlace, data: Data): Parsed {
  if (!Number.isInteger(data.seen)) return refuse('wish.malformed');
  const token: Token = { kind: 'seen', version: Number(data.seen) };
  const wish = readChange(verb, data);
  return wish.ok ? accept({ verb, place, token, wish: wish.value }) : wish;
}

function readChange(verb: SessionChange['verb'], data: Data): Result<SessionChange, Refusal> {
  switch (verb) {
    case 'session.next':
    case 'session.finish': {
      const attendance = readAttendance(data);
      return accept(attendance === undefined ? { verb } : { verb, attendance });
    }
    case 'session.tick':
      return accept({ verb, attendance: readAttendance(data) ?? {} });
    case 'session.plan':
      return readPlan(data);
    case 'session.report':
      return readReport(data);
    default:
      return accept({ verb });
  }
}

function readPlan(data: Data): Result<SessionChange, Refusal> {
  const verb = 'session.plan';
  if (data.clear === true) return accept({ verb });
  const [date, clock] = [readDateInput(data.date), readClockInput(data.clock)];
  if (!date.ok) return refuse(date.refusal === 'unclear' ? 'wish.unclear-date' : 'session.bad-date');
  if (!clock.ok) return refuse(clock.refusal === 'unclear' ? 'wish.unclear-clock' : 'session.bad-date');
  return accept({ verb, date: date.value, clock: clock.value });
}

/** The card on which a day is chosen says so: there, a day that is missing is not the day that was agreed. */
function readReport({ outcome, view, date }: Data): Result<SessionChange, Refusal> {
  if (view === 'held') {
    const on = readDateInput(date);
    if (!on.ok) return refuse(on.refusal === 'unclear' ? 'wish.unclear-date' : 'session.bad-day');
    return accept({ verb: 'session.report', outcome: 'yes', on: on.value });
  }
  const found = reportedOutcomes.find((each) => each === outcome);
  return found === undefined ? refuse('wish.malformed') : accept({ verb: 'session.report', outcome: found });
}

/** The switches of a card: `present:<person>` is "true" or "false". */
function readAttendance(data: Data): Attendance | undefined {
  const switches = Object.entries(data).filter(([name]) => name.startsWith('present:'));
  if (switches.length === 0) return undefined;
  return Object.fromEntries(
    switches.map(([name, value]) => [personId(name.slice(8)), value === true || value === 'true']),
  );
}

function withPlace(data: Data, use: (place: SessionPlace) => Parsed): Parsed {
  const { programme, group, plan, year, intake = '' } = data;
  if (!isId(programme) || !isId(group) || !isId(plan) || !isYear(year)) return refuse('wish.malformed');
  // A place without intake is of the present one: that is looked up with the rest.
  if (intake !== '' && !isId(intake)) return refuse('wish.malformed');
  return use({ programme: programmeId(programme), group: groupId(group), plan: planId(plan), year, intake });
}

function readGroup({ programme, group, year }: Data) {
  return {
    ...(isId(programme) ? { programme: programmeId(programme) } : {}),
    ...(isId(group) ? { group: groupId(group) } : {}),
    ...(isYear(year) ? { year } : {}),
  };
}

function isId(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length > 0 && raw.length <= 200;
}

function isCount(raw: unknown): raw is number {
  return Number.isSafeInteger(raw) && Number(raw) >= 0;
}

function isYear(raw: unknown): raw is number {
  return Number.isInteger(raw) && Number(raw) >= 1 && Number(raw) <= 20;
}
