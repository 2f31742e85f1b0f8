import { type CalendarBox, calendarBoxes, emptyBox } from '../../core/appointments/calendar-box.ts';
import type { LanePlace } from '../deliver/lane.ts';

/** Who reads or writes the calendar of a mentor stands in what is known of that calendar. */
export const calendarLanes: LanePlace<CalendarBox> = {
  collection: calendarBoxes,
  empty: emptyBox,
  withLease: ({ lease: _, ...box }, lease) => (lease === undefined ? box : { ...box, lease }),
  // Nobody else writes it while the lane is held.
  merge: (noted) => noted,
};
