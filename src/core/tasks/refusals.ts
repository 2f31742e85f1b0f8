export const taskRefusals = ['task.unknown', 'task.no-mentor', 'task.no-day', 'task.no-share'] as const;
export type TaskRefusal = (typeof taskRefusals)[number];
