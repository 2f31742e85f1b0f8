import * as z from 'zod/v4';
import { given } from '../../core/kernel/given.ts';
import { count, groupShape, nothing } from '../read-data.ts';
import type { Rows } from '../verb-row.ts';
import { exportAttendance } from './export-attendance.ts';
import { showOwnAttendance } from './show-own-attendance.ts';

export const attendanceVerbs = {
  'attendance.own': { data: nothing, logged: true, handle: showOwnAttendance },
  'attendance.export': {
    data: z.object({ ...groupShape, seen: count.optional() }).transform(given),
    logged: true,
    handle: exportAttendance,
    looks: [{}],
  },
} satisfies Partial<Rows>;
