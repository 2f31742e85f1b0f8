export const attendanceRefusals = ['export.not-yours', 'attendance.not-taken'] as const;
export type AttendanceRefusal = (typeof attendanceRefusals)[number];
