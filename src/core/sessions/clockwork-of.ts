import type { Group } from '../people/load-people.ts';
import type { Programme } from '../programme/programme.ts';
import type { Clockwork } from './clockwork.ts';

/** The clockwork of the sessions of one group, with the people who are in it now. */
export function clockworkOf({ cadence, timezone }: Programme, { mentor, trainees }: Group): Clockwork {
  const ids = trainees.map(({ id }) => id);
  return { cadence, zone: timezone, trainees: ids, ...(mentor === undefined ? {} : { mentor: mentor.id }) };
}
