import type { GroupId, PersonId, ProgrammeId } from '../kernel/id.ts';
import type { SessionPlace } from '../kernel/session-place.ts';
import type { CalendarDate } from '../kernel/time.ts';
import type { Programme } from '../programme/programme.ts';
import type { DueSession } from '../sessions/due-session.ts';

/** With whom somebody can meet, and about what: all ids, no names. */
export interface Meeting {
  readonly programme: ProgrammeId;
  readonly group: GroupId;
  readonly mentor: PersonId;
  readonly trainees: readonly PersonId[];
  /** The session or talk of the programme that is due; none for a meeting of its own. */
  readonly session?: SessionPlace;
  /** The number of the talk, from 1. */
  readonly talk?: number;
  readonly minutes: number;
  /** The days between which the talk falls. */
  readonly window?: { readonly from: CalendarDate; readonly to: CalendarDate };
}

/** Who is in a group, and who asks. */
export interface GroupAsked {
  readonly group: GroupId;
  readonly mentor: PersonId;
  readonly trainees: readonly PersonId[];
  readonly asker: PersonId;
  readonly due?: DueSession;
}

/**
 * With whom and about what one may plan in a group, what is due first. A trainee meets the mentor; a mentor meets one
 * trainee, or the whole group.
 */
export function listMeetings(programme: Programme, asked: GroupAsked): readonly Meeting[] {
  const { group, mentor, trainees, asker, due } = asked;
  const minutes = programme.scheduling?.talkMinutes ?? 30;
  const base = { programme: programme.id, group, mentor };
  const ofDue = due === undefined ? [] : [{ ...base, trainees, ...aboutOf(programme, due) }];
  const alone = (trainee: PersonId): Meeting => ({ ...base, trainees: [trainee], minutes });
  if (programme.mode === 'one-to-one') return [...ofDue, ...trainees.map(alone)];
  if (asker !== mentor) return trainees.includes(asker) ? [alone(asker)] : [];
  if (trainees.length === 0) return [];
  const together = ofDue.length > 0 ? ofDue : [{ ...base, trainees, minutes }];
  return trainees.length === 1 && due === undefined
    ? trainees.map(alone)
    : [...together, ...trainees.map(alone)];
}

function aboutOf({ mode }: Programme, { place, plan, window }: DueSession) {
  return {
    session: place,
    minutes: plan.minutes,
    ...(mode === 'one-to-one' ? { talk: plan.order } : {}),
    ...(window === undefined ? {} : { window }),
  };
}
