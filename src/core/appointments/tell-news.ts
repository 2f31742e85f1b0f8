import { appointmentSubject } from '../effects/calendar-work.ts';
import { type AppointmentBody, makeNotice, type Notice } from '../effects/notice.ts';
import type { PersonId } from '../kernel/id.ts';
import { addMinutes, type Instant, instant } from '../kernel/time.ts';
import { type Appointment, mayExist } from './appointment.ts';
import { type Attempts, countComing, isShort } from './count-failures.ts';
import type { AppointmentNews } from './news.ts';

/** What is known when something is told of an appointment. */
export interface Telling {
  readonly now: Instant;
  /** Whose address it is, of those who meet. */
  readonly personAt: (address: string) => PersonId | undefined;
  /** How many trainees of a group must be able to come. */
  readonly quorum?: number;
  /** How often a time for the same people came to nothing before. */
  readonly failedBefore?: number;
  /** This time it is the second: other ways to meet are named. */
  readonly otherForm?: true;
  /** How many minutes before each talk the mentor wants kept free; none where that was not chosen. */
  readonly preparation?: number;
}

/** An answer to something that did not come about is worth telling for so long, in minutes. */
const answersFor = 24 * 60;

/** What people are told of what became of an appointment: each who is concerned once. */
export function tellNews(
  appointment: Appointment,
  news: readonly AppointmentNews[],
  telling: Telling,
): readonly Notice[] {
  if (appointment.preparationOf !== undefined) return tellPreparation(appointment, news, telling);
  return news.flatMap((each) => (isOfOthers(each, telling) ? [] : tellOne(appointment, each, telling)));
}

/** Of the time that a mentor keeps free before a talk, only that there is none. */
function tellPreparation(
  { mentor, programme, preparationOf }: Appointment,
  news: readonly AppointmentNews[],
  { now }: Telling,
): readonly Notice[] {
  const at = preparationOf?.at;
  if (preparationOf === undefined || at === undefined || !news.some(({ kind }) => kind === 'lost')) return [];
  const { appointment: talk } = preparationOf;
  const to = { recipient: mentor, programme, subject: appointmentSubject(talk), occasion: `${now}` };
  return [makeNotice({ ...to, notBefore: now, tooLate: at }, { kind: 'preparation.lost', talk, at })];
}

/**
 * Somebody to whom it was forwarded answers: that is nobody's business here. An address that is none is an internal one of
 * Exchange, behind which may be one of those who meet.
 */
function isOfOthers(news: AppointmentNews, { personAt }: Telling): boolean {
  return 'by' in news && news.by.includes('@') && personAt(news.by) === undefined;
}

function tellOne(appointment: Appointment, news: AppointmentNews, telling: Telling): readonly Notice[] {
  const { mentor, actor, agreed, event } = appointment;
  const at = agreed?.at ?? event?.seen?.at ?? telling.now;
  const say = (recipient: PersonId, body: Untold) => notice(appointment, recipient, body, telling);
  switch (news.kind) {
    case 'booked':
      return everybody(appointment).map((person) =>
        say(person, { kind: 'appointment.booked', at: news.agreed.at, ...asked(person, actor) }),
      );
    case 'moved': {
      const { from, inOutlook } = news;
      const body = { kind: 'appointment.moved', at: news.agreed.at, from, inOutlook } as const;
      return everybody(appointment).map((person) =>
        say(person, inOutlook ? body : { ...body, ...asked(person, actor) }),
      );
    }
    case 'cancelled': {
      const body = { kind: 'appointment.cancelled', at: news.at, inOutlook: news.inOutlook } as const;
      return everybody(appointment).map((person) =>
        say(person, news.inOutlook ? body : { ...body, ...asked(person, actor) }),
      );
    }
    case 'lost': {
      // Exchange may have told the others by mail.
      const who = mayExist(event) ? everybody(appointment) : [actor];
      return who.map((person) =>
        say(person, { kind: 'appointment.lost', at: news.at, ...markLate(news), ...markForm(telling) }),
      );
    }
    case 'stays': {
      const { agreed, wanted } = news;
      const marks = { ...markLate(news), ...markForm(telling) };
      return [say(actor, { kind: 'appointment.stays', at: agreed.at, wanted, ...marks })];
    }
    case 'waits': {
      const { why, until } = news;
      // A mentor whose calendar is not given to us hears so by itself.
      if (why === 'not-permitted' && actor === mentor) return [];
      return [say(actor, { kind: 'appointment.waits', at, why, until })];
    }
    case 'declined': {
      const facts = { ...byOf(news.by, telling), ...comingTo(appointment, telling), ...markForm(telling) };
      const body = { kind: 'appointment.declined', at: news.at, ...facts } as const;
      return whoHearsNo(appointment).map((person) => say(person, body));
    }
    case 'proposed': {
      const { at: from, until } = news;
      return [say(mentor, { kind: 'appointment.proposed', at, from, until, ...byOf(news.by, telling) })];
    }
    case 'link':
      return [say(mentor, { kind: 'appointment.link', at, has: news.has })];
    case 'stuck':
      return [say(mentor, { kind: 'appointment.stuck', at, why: news.why })];
  }
}

/** A body without the id of its appointment; distributed over the kinds. */
type Untold = AppointmentBody extends infer Body
  ? Body extends AppointmentBody
    ? Omit<Body, 'appointment'>
    : never
  : never;

function markLate({ late }: { readonly late?: true }): { readonly late?: true } {
  return late ? { late } : {};
}

function markForm({ otherForm }: Telling): { readonly otherForm?: true } {
  return otherForm ? { otherForm } : {};
}

/** Of a group: how many can still come, and whether they are too few. */
function comingTo(appointment: Appointment, telling: Telling) {
  const { length: of } = appointment.trainees;
  if (of === 1) return {};
  const attempts = attemptsOf(telling);
  const short = isShort(appointment, attempts) ? ({ short: true } as const) : {};
  return { coming: countComing(appointment, attempts), of, ...short };
}

/** What is known of attempts, when something is told. */
export function attemptsOf({ quorum, failedBefore, personAt }: Telling): Attempts {
  return {
    ...(quorum === undefined ? {} : { quorum }),
    ...(failedBefore === undefined ? {} : { failedBefore }),
    isOurs: (address) => personAt(address) !== undefined,
  };
}

function everybody({ mentor, trainees }: Appointment): readonly PersonId[] {
  return [...new Set([mentor, ...trainees])];
}

function asked(person: PersonId, actor: PersonId): { readonly asked?: true } {
  return person === actor ? { asked: true } : {};
}

/** In a talk of two the trainee is shown other times; in a group nobody hears who can't come but the mentor. */
function whoHearsNo({ mentor, trainees }: Appointment): readonly PersonId[] {
  return trainees.length === 1 ? [mentor, ...trainees] : [mentor];
}

function byOf(address: string, { personAt }: Telling): { readonly by?: PersonId } {
  const by = personAt(address);
  return by === undefined ? {} : { by };
}

function notice(
  { id: appointment, programme }: Appointment,
  recipient: PersonId,
  body: Untold,
  { now }: Telling,
): Notice {
  const isAnswer = body.kind === 'appointment.lost' || body.kind === 'appointment.stays';
  const tooLate = isAnswer ? instant(Math.max(body.at, addMinutes(now, answersFor))) : body.at;
  // Written once, with the change that it tells of, so the moment tells one time from another of the same kind.
  const by = 'by' in body ? body.by : undefined;
  const occasion = [now, body.at, ...(by === undefined ? [] : [by])].join(' ');
  const subject = appointmentSubject(appointment);
  return makeNotice({ recipient, programme, subject, occasion, notBefore: now, tooLate }, {
    ...body,
    appointment,
  } as AppointmentBody);
}
