import { outboxIndex, toldBy, type WithOutbox } from '../effects/outbox.ts';
import type { GroupId, ProgrammeId } from '../kernel/id.ts';
import { type CalendarDate, type Instant, instant } from '../kernel/time.ts';
import type { KeptCollection } from '../store/kept.ts';

/** Whether a group, or a pair, goes on meeting: since when it has no next date, and whether its mentor was asked. */
export interface Pulse extends WithOutbox {
  readonly programme: ProgrammeId;
  readonly group: GroupId;
  /** The first day without a next date; left out while there is one, or nothing is left to plan. */
  readonly since?: CalendarDate;
  /** The `since` about which the mentor was asked: once for each. */
  readonly nudged?: CalendarDate;
  /** The last day of the window about which the mentor was reminded that it closes: once for each talk. */
  readonly reminded?: CalendarDate;
  /** When the mentor was asked last; stays when there is a date again. */
  readonly askedAt?: Instant;
}

export function pulseKey(programme: ProgrammeId, group: GroupId): string {
  return `${programme}/${group}`;
}

/** By programme and group; found by programme, for counts. */
export const pulses: KeptCollection<Pulse> = {
  name: 'pulses',
  schemaVersion: 2,
  indexes: {
    programme: { unique: false, values: ({ programme }) => [programme] },
    outbox: outboxIndex,
  },
  // Before 2 it was not noted when the mentor was asked: not before the day that they were asked about.
  migrate: (stored) => {
    const old = stored as Pulse;
    const { nudged, askedAt } = old;
    if (nudged === undefined || askedAt !== undefined) return old;
    return { ...old, askedAt: instant(Date.parse(`${nudged}T00:00:00Z`)) };
  },
  speaks: true,
  retention: { for: 'good' },
  people: toldBy,
};

/** The last day on which all groups of a programme were looked at, so that it is done once a day. */
interface PulseRound {
  readonly on: CalendarDate;
}

/** By programme. */
export const pulseRounds: KeptCollection<PulseRound> = {
  name: 'rounds',
  schemaVersion: 1,
  indexes: {},
  migrate: (stored) => stored as PulseRound,
  speaks: false,
  retention: { for: 'good' },
  people: () => [],
};
