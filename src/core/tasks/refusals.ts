export const taskRefusals = ['task.unknown'] as const;
export type TaskRefusal = (typeof taskRefusals)[number];
