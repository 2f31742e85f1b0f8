export const taskRefusals = ['task.unknown', 'task.no-mentor', 'task.no-day'] as const;
export type TaskRefusal = (typeof taskRefusals)[number];
