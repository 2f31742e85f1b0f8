import { outboxIndex, toldBy, type WithOutbox } from '../effects/outbox.ts';
import type { PersonId, ProgrammeId } from '../kernel/id.ts';
import type { CalendarDate, Instant } from '../kernel/time.ts';
import type { KeptCollection } from '../store/kept.ts';

/** Between which two whole numbers a count of `of` lies, both included. From 0 to `of` tells nothing. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

/** Attendance of the whole programme, in words. */
const shares = ['up-to-half', 'more-than-half', 'more-than-three-quarters'] as const;
export type Share = (typeof shares)[number];

/** Why somebody has nothing from us in Teams: somebody has to help them install it, or ask. */
export const unreachedReasons = ['not-installed', 'blocked'] as const;
export type UnreachedReason = (typeof unreachedReasons)[number];

/** The share of those who were there, of the sessions that were closed after `from` and up to `until`. */
export interface AttendanceFacts {
  readonly share: Share;
  readonly from: Instant;
  readonly until: Instant;
}

/** How far those are with their own training who became mentors this training year, as they told it. */
export interface TrainingFacts {
  /** Mentors who have followed all that is due before the first talk. */
  readonly ready: Band;
  /** Mentors who have followed everything, or have an exemption. */
  readonly complete: Band;
}

/**
 * All that a digest can say, as it was published. A type without a field for free text, a theme, a referral, a goal or
 * who was not there; `test/core/digest/digest-facts.test.ts` goes through every leaf of it.
 */
export interface DigestFacts {
  /** The fixed day, in the zone of the programme. */
  readonly on: CalendarDate;
  /** First day of the training year that the figures are about. */
  readonly since: CalendarDate;
  /** Groups or pairs that have met at least once this training year. */
  readonly held: Band;
  /** Groups or pairs that have met, or have a date still to come this training year. */
  readonly reached: Band;
  /**
   * Groups or pairs whose mentor was asked for a date this training year, once or more, since there had been none for too
   * long. It only grows: who has a date again is still in it.
   */
  readonly asked: Band;
  /** Groups or pairs whose mentor has a calendar that can't be used now; it rises and falls. */
  readonly shut: Band;
  readonly attendance?: AttendanceFacts;
  /** Only of a programme that has training for mentors. */
  readonly training?: TrainingFacts;
  /** People to whom something could not be delivered since the last digest, beside those who can't be reached. */
  readonly failed: Band;
  readonly unreached: {
    readonly count: number;
    /** The first of them, mentors before trainees; emptied once a later digest is shown. */
    readonly first: readonly { readonly person: PersonId; readonly reason: UnreachedReason }[];
  };
}

/** A digest as it stands in the store: what was published, and nothing from which it was made. */
export interface Digest extends WithOutbox {
  readonly programme: ProgrammeId;
  readonly publishedAt: Instant;
  readonly facts: DigestFacts;
}

export function digestKey(programme: ProgrammeId, on: CalendarDate): string {
  return `${programme}/${on}`;
}

/** By programme and day, so that a day is published once. */
export const digests: KeptCollection<Digest> = {
  name: 'digests',
  schemaVersion: 3,
  indexes: {
    programme: { unique: false, values: ({ programme }) => [programme] },
    outbox: outboxIndex,
  },
  // Before 2 nothing was told about who was asked, before 3 nothing about calendars: bands that tell nothing.
  migrate: (stored) => {
    const old = stored as Digest;
    const { asked, shut, held } = old.facts;
    const untold = { from: 0, to: held.of, of: held.of };
    return { ...old, facts: { ...old.facts, asked: asked ?? untold, shut: shut ?? untold } };
  },
  speaks: true,
  /** Who could not be reached is named until a later digest is shown; how many there were was published, and stays. */
  retention: {
    for: 'turn',
    turn: ({ programme, facts }) => ({ programme, on: facts.on }),
    forget: (digest) => {
      const { unreached } = digest.facts;
      const left = { ...digest, facts: { ...digest.facts, unreached: { ...unreached, first: [] } } };
      return { left, gone: Math.min(1, unreached.first.length) };
    },
  },
  people: (digest) => [...digest.facts.unreached.first.map(({ person }) => person), ...toldBy(digest)],
};
