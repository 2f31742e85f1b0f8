export const taskRefusals = [
  'task.unknown',
  'task.no-mentor',
  'task.no-day',
  'task.no-share',
  'task.remind-when',
  'task.remind-trainee',
  'todo.off',
  'todo.none-here',
  'todo.unknown',
] as const;
export type TaskRefusal = (typeof taskRefusals)[number];
