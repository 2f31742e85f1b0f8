import type { NoData } from '../kernel/button-data.ts';
import type { GroupId, ProgrammeId } from '../kernel/id.ts';

/** What somebody wants of who was there. */
export type AttendanceWish =
  | { readonly verb: 'attendance.own' }
  | {
      readonly verb: 'attendance.export';
      readonly programme?: ProgrammeId;
      readonly group?: GroupId;
      /** How many lists had been made when the mentor was asked; without it, the mentor is asked. */
      readonly seen?: number;
    };

/** What stands behind the buttons of each verb. */
export type AttendanceData = {
  readonly 'attendance.own': NoData;
  readonly 'attendance.export': {
    readonly programme?: string;
    readonly group?: string;
    readonly seen?: number;
  };
};
