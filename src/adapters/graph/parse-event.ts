import { z } from 'zod';
import type { AttendeeAnswer, AttendeeView, EventView } from '../../core/appointments/event-view.ts';
import { answerTime, moment, zonedTime } from './parse-time.ts';

const attendee = z.object({
  emailAddress: z.object({ address: z.string().nullish() }).nullish(),
  status: z.object({ response: z.string().nullish(), time: answerTime.nullish() }).nullish(),
  proposedNewTime: z.object({ start: zonedTime, end: zonedTime }).nullish().catch(undefined),
});

/** All that is read of an event. What is not named here (its subject, its place, its text) ends here. */
const event = z.object({
  id: z.string().min(1),
  transactionId: z.string().nullish(),
  iCalUId: z.string().nullish(),
  start: zonedTime,
  end: zonedTime,
  isCancelled: z.boolean().nullish(),
  isDraft: z.boolean().nullish(),
  isOrganizer: z.boolean().nullish(),
  type: z.string().nullish(),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
  attendees: z.array(attendee).nullish(),
  createdDateTime: moment.nullish().catch(undefined),
});
type RawEvent = z.output<typeof event>;

/** What is asked of an event where it can be chosen: neither its subject nor its text leaves the mailbox. */
export const selected = Object.keys(event.shape).join(',');

/** An event, with what is looked at in the adapter only. */
export interface ReadEvent {
  readonly view: EventView;
  readonly isOrganizer: boolean;
  readonly createdAt: number;
  /** One meeting of a series, which has an id of its own. */
  readonly isOccurrence: boolean;
}

/** Undefined for what is no event: half an answer, or another one than was asked for. */
export function parseEvent(json: unknown): ReadEvent | undefined {
  const parsed = event.safeParse(json);
  if (!parsed.success) return undefined;
  const raw = parsed.data;
  return {
    view: toView(raw),
    isOrganizer: raw.isOrganizer !== false,
    createdAt: raw.createdDateTime ?? 0,
    isOccurrence: raw.type === 'occurrence' || raw.type === 'exception',
  };
}

function toView(raw: RawEvent): EventView {
  const { attendees, end, iCalUId, id, isCancelled, isDraft, onlineMeeting, start, transactionId, type } =
    raw;
  const joinUrl = onlineMeeting?.joinUrl;
  return {
    id,
    ...(transactionId ? { transactionId } : {}),
    ...(iCalUId ? { uid: iCalUId } : {}),
    at: start,
    until: end,
    isCancelled: isCancelled ?? false,
    isDraft: isDraft ?? false,
    isSeries: (type ?? 'singleInstance') !== 'singleInstance',
    ...(joinUrl ? { joinUrl } : {}),
    attendees: toAttendees(attendees ?? []),
  };
}

/** Somebody may be listed twice: what they said last counts. */
function toAttendees(raw: NonNullable<RawEvent['attendees']>): readonly AttendeeView[] {
  const byAddress = new Map<string, AttendeeView>();
  for (const one of raw) {
    // The organiser is no guest.
    if (one.status?.response === 'organizer') continue;
    const view = toAttendee(one);
    const known = byAddress.get(view.address);
    if (known === undefined || (view.at ?? 0) >= (known.at ?? 0)) byAddress.set(view.address, view);
  }
  return [...byAddress.values()].toSorted((a, b) => (a.address < b.address ? -1 : 1));
}

const answers: Readonly<Record<string, AttendeeAnswer>> = {
  accepted: 'accepted',
  declined: 'declined',
  tentativelyaccepted: 'tentative',
};

function toAttendee({ emailAddress, proposedNewTime, status }: z.output<typeof attendee>): AttendeeView {
  const at = status?.time ?? undefined;
  return {
    address: (emailAddress?.address ?? '').toLowerCase(),
    answer: answers[status?.response?.toLowerCase() ?? ''] ?? 'none',
    ...(at === undefined ? {} : { at }),
    ...(proposedNewTime ? { proposed: { at: proposedNewTime.start, until: proposedNewTime.end } } : {}),
  };
}
