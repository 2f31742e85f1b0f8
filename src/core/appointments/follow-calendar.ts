import { addMinutes, type Instant, minutesBetween } from '../kernel/time.ts';
import {
  type Agreed,
  type Appointment,
  type CalendarEvent,
  isInLine,
  isSameAgreed,
  shows,
} from './appointment.ts';
import { secondLookMinutes } from './decide-step.ts';
import type { AttendeeView, EventView } from './event-view.ts';
import type { AppointmentNews } from './news.ts';

/** An appointment after something was seen, and what people are told of it. */
export interface Followed {
  readonly appointment: Appointment;
  readonly news: readonly AppointmentNews[];
}

/**
 * Takes over what a calendar shows of an event of ours: the truth is there. An echo of our own change, and what was seen
 * before, change nothing. What somebody has changed and not sent yet is left until it is sent.
 */
export function followEvent(
  appointment: Appointment,
  event: CalendarEvent,
  view: EventView,
  now: Instant,
): Followed {
  if (view.isDraft) return quiet(appointment);
  if (view.isCancelled) return endInOutlook(appointment, now);
  if (view.isSeries) return getStuck(appointment, 'series');
  const seen = settle(event, view);
  const answers = newAnswers(event.seen, view);
  const link = newLink(event, view);
  const linked = link.length > 0 ? ({ linkTold: true } as const) : {};
  const moved = followTime({ ...appointment, event: { ...seen, ...linked } }, event, view);
  return { appointment: moved.appointment, news: [...moved.news, ...answers, ...link] };
}

function settle({ changing, missedAt: _, ...event }: CalendarEvent, view: EventView): CalendarEvent {
  const isChanged = changing !== undefined && shows(view, changing);
  return { ...event, id: view.id, seen: view, ...(isChanged ? { where: changing.where } : {}) };
}

/** Our own change that arrived, or one that somebody made there, which counts from now on. */
function followTime(appointment: Appointment, before: CalendarEvent, view: EventView): Followed {
  const { agreed, event } = appointment;
  if (agreed === undefined || event === undefined) return quiet(appointment);
  if (isInLine(event, agreed)) return tell(unstick(appointment), agreed, false);
  const { seen, made, changing } = before;
  const isKnown = seen === undefined ? shows(view, made) : seen.at === view.at && seen.until === view.until;
  if (isKnown || (changing !== undefined && shows(view, changing))) return quiet(appointment);
  const there = { at: view.at, minutes: minutesBetween(view.at, view.until), where: event.where };
  return tell({ ...appointment, agreed: there, checkedFor: there.at }, there, true);
}

/** What people hear when the calendar shows it: that it is booked, or moved from what they were told last. */
function tell(shown: Appointment, agreed: Agreed, inOutlook: boolean): Followed {
  const { told, heldUp, ...rest } = shown;
  const appointment: Appointment = { ...rest, told: agreed };
  if (told === undefined) return { appointment, news: [{ kind: 'booked', agreed }] };
  if (isSameAgreed(told, agreed)) return quiet(heldUp ? appointment : shown);
  return {
    appointment,
    news: [{ kind: 'moved', from: told.at, agreed, inOutlook }],
  };
}

/** It is not there. Said only after a second look, since what was just made or moved can be out of sight for a while. */
export function followAbsence(appointment: Appointment, event: CalendarEvent, now: Instant): Followed {
  const { missedAt } = event;
  if (missedAt === undefined || now < addMinutes(missedAt, secondLookMinutes)) {
    return quiet({ ...appointment, event: { ...event, missedAt: missedAt ?? now } });
  }
  return endInOutlook(appointment, now);
}

/** Deleted or cancelled there: the hours are free again and it is never made anew by itself. */
function endInOutlook(appointment: Appointment, now: Instant): Followed {
  const { event: _, agreed, told, ...rest } = appointment;
  if (agreed === undefined) return endHere(appointment);
  return {
    appointment: { ...rest, ended: { at: now, by: 'outlook' } },
    news: told === undefined ? [] : [{ kind: 'cancelled', at: told.at, inOutlook: true }],
  };
}

/** What somebody here called off is out of the calendar; people are told if they had heard of it. */
export function endHere({ event: _, told, ...rest }: Appointment): Followed {
  const { byFile, ended } = rest;
  return {
    // Nobody takes it out of calendars for them: a file does.
    appointment: byFile && ended && told ? { ...rest, ended: { ...ended, was: told } } : rest,
    news: told === undefined ? [] : [{ kind: 'cancelled', at: told.at, inOutlook: false }],
  };
}

/** What was called off here is off, also where it has to be taken out of the calendar by a person. */
export function getStuck(appointment: Appointment, why: NonNullable<Appointment['stuck']>): Followed {
  if (appointment.stuck === why) return quiet(appointment);
  const stuck: Appointment = { ...appointment, stuck: why };
  const off = stuck.agreed === undefined && why !== 'not-permitted' ? endHere(stuck) : quiet(stuck);
  return { appointment: off.appointment, news: [...off.news, { kind: 'stuck', why }] };
}

/** The calendar shows what is wanted, or it is off: whether it may be written is no matter any more. */
export function unstick(appointment: Appointment): Appointment {
  const { stuck, ...free } = appointment;
  return stuck === 'not-permitted' ? free : appointment;
}

export function quiet(appointment: Appointment): Followed {
  return { appointment, news: [] };
}

/** Answers that were not there before. Of an answer that was taken back at once only the last counts. */
function newAnswers(before: EventView | undefined, view: EventView): readonly AppointmentNews[] {
  const known = new Map(before?.attendees.map((attendee) => [attendee.address, attendee]));
  return view.attendees.flatMap((attendee): readonly AppointmentNews[] => {
    const earlier = known.get(attendee.address);
    if (isNewProposal(earlier, attendee)) {
      const { address: by, proposed } = attendee;
      return proposed === undefined ? [] : [{ kind: 'proposed', by, ...proposed }];
    }
    const isNew = attendee.answer === 'declined' && !isSameAnswer(earlier, attendee);
    return isNew ? [{ kind: 'declined', by: attendee.address, at: view.at }] : [];
  });
}

function isNewProposal(earlier: AttendeeView | undefined, { proposed, at }: AttendeeView): boolean {
  if (proposed === undefined) return false;
  return (
    earlier?.proposed?.at !== proposed.at || earlier.proposed.until !== proposed.until || earlier.at !== at
  );
}

function isSameAnswer(earlier: AttendeeView | undefined, later: AttendeeView): boolean {
  return earlier?.answer === later.answer && earlier.at === later.at;
}

/** A Teams meeting without its link, or with another one than people know. */
function newLink(event: CalendarEvent, view: EventView): readonly AppointmentNews[] {
  if (event.where.kind !== 'teams' || event.linkTold) return [];
  if (view.joinUrl === undefined) return [{ kind: 'link', has: 'none' }];
  const known = event.seen?.joinUrl;
  return known !== undefined && known !== view.joinUrl ? [{ kind: 'link', has: 'another' }] : [];
}
